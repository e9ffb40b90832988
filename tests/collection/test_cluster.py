"""A real Dask cluster on this computer, with everything that goes wrong on the way."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401
from oracle_server import Fault
from wait_limit import WAIT_LIMIT_S

from huescope.collection.index_file import ColorIndex

pytest.importorskip("distributed", reason="the extra cluster is not installed")

BUCKET = "oci://photos@axnamespace/"
NUMBER = 120
# Small shards, so that there are many; and pauses that nobody waits for.
RUN = """
import sys
from huescope.collection import shards
shards.MOST_ITEMS = 10
from huescope.__main__ import main
sys.exit(main())
"""
QUIET = {
    "DASK_DISTRIBUTED__DASHBOARD__LINK": "",
    "DASK_DISTRIBUTED__SCHEDULER__DASHBOARD__ENABLED": "False",
    "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "critical",
}


@pytest.fixture
def environment(tmp_path):
    kept = ("PATH", "SYSTEMROOT", "TEMP", "PYTHONPATH", "HOME")
    own = {name: os.environ[name] for name in kept if name in os.environ}
    return {**own, **QUIET}


@pytest.fixture
def cluster(tmp_path, environment):
    """A scheduler and three workers, each a process."""
    file, started = tmp_path / "scheduler.json", []

    def start(module, *argv):
        command = [sys.executable, "-m", f"distributed.cli.{module}", *argv]
        with (tmp_path / f"{len(started)}.log").open("wb") as log:
            started.append(
                subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=tmp_path)
            )
        return started[-1]

    start("dask_scheduler", "--scheduler-file", str(file), "--port", "0", "--no-dashboard")
    wait_for(file.exists)
    address = json.loads(file.read_text())["address"]
    workers = [
        start("dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
        for _ in range(3)
    ]
    yield address, workers
    for process in reversed(started):
        process.kill()
        process.wait()


@pytest.fixture
def bucket(service, tmp_path, draw):
    """Pictures, of which every tenth is none, and a server that throttles and fails at times."""
    service.buckets.clear()
    for number in range(NUMBER):
        path = draw(tmp_path / "a.png", ((number, 90, 200 - number), 5), ((200, number, 9), 4))
        data = b"no picture" if number % 10 == 3 else path.read_bytes()
        service.put("photos", f"deep/{number:03}.png", data, etag=f"e{number}")
    service.page_rows = 50
    return service


def wait_for(is_done):
    until_s = time.monotonic() + WAIT_LIMIT_S
    while not is_done():
        assert time.monotonic() < until_s
        time.sleep(0.01)


def failing_at_times(service):
    """Let one request in a hundred fail, and throttle some others."""
    asked = [0]

    def take_fault(on):
        asked[0] += on == "get"
        if on == "get" and asked[0] % 100 == 7:
            return Fault("reset", "get", 1, {})
        if on == "get" and asked[0] % 40 == 9:
            headers = {"retry-after": "0"}
            options = {"status": 429, "code": "TooManyRequests", "headers": headers}
            return Fault("status", "get", 1, options)
        return None

    service.take_fault = take_fault


def rows_of(path):
    with ColorIndex(path) as index:
        return index._connection.execute("SELECT * FROM pictures ORDER BY location").fetchall()


def test_a_cluster_finds_what_one_process_finds(
    cluster, bucket, configure, environment, tmp_path, draw
):
    address, workers = cluster
    options = ["--config-file", configure(), "--endpoint", bucket.url]

    def begin(*argv):
        command = [sys.executable, "-c", RUN, *map(os.fspath, argv), *options]
        return subprocess.Popen(command, env=environment, stdout=-1, stderr=-1, text=True)

    def end(process, status):
        out, err = process.communicate(timeout=WAIT_LIMIT_S)
        assert process.returncode == status, err
        return out

    def gets():
        return bucket.count("/o/")

    one, many = tmp_path / "one.sqlite", tmp_path / "many.sqlite"
    end(begin("index", BUCKET, "--index", one), 1)
    assert len(rows_of(one)) == NUMBER

    # Ended early, and begun again.
    parts = ["--scheduler", address, "--parts", tmp_path / "parts"]
    failing_at_times(bucket)
    start = gets()
    first = begin("index", BUCKET, "--index", tmp_path / "early.sqlite", *parts)
    wait_for(lambda: len(list((tmp_path / "parts").glob("*.parquet"))) > 1)
    first.send_signal(signal.SIGINT)
    assert end(first, 130) == ""
    kept = len(list((tmp_path / "parts").glob("*.parquet")))
    assert kept < NUMBER // 10

    # A worker dies in the middle.
    start = gets()
    second = begin("index", BUCKET, "--index", many, *parts)
    wait_for(lambda: gets() > start + 5)
    workers[0].kill()
    end(second, 1)
    assert rows_of(many) == rows_of(one)
    assert gets() - start < NUMBER + 40  # what was known was not read again

    # All is known: nothing is read, and no worker needed.
    start = gets()
    end(begin("index", BUCKET, "--index", tmp_path / "third.sqlite", *parts), 1)
    assert rows_of(tmp_path / "third.sqlite") == rows_of(one)
    assert gets() == start

    palette = tmp_path / "brand.css"
    palette.write_text(":root { --a: #c80009 }")
    # Partial results may be kept in a bucket as well.
    results = bucket.buckets["results"] = {}
    parts[-1] = "oci://results@axnamespace/runs/"
    audits = [end(begin("audit", palette, BUCKET, "--json", *more), 1) for more in ([], parts)]
    assert audits[0] == audits[1]
    assert len(results) == NUMBER // 10
    tables = [tmp_path / "one.csv", tmp_path / "many.csv"]
    for table, more in zip(tables, (["--recursive"], parts), strict=True):
        end(begin("analyze", BUCKET, "-o", table, *more), 1)
    assert tables[0].read_bytes() == tables[1].read_bytes()
