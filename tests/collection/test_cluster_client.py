"""What is sent to a cluster, waited for and kept, with a client that needs no Dask."""

import sys
from concurrent.futures import CancelledError
from dataclasses import replace
from types import SimpleNamespace

import pytest

from huescope.cancellation import Job
from huescope.collection import cluster, shards
from huescope.collection.cluster import Cluster
from huescope.collection.listing import Item, about, place_typed
from huescope.collection.shards import Outcome
from huescope.collection.tasks import SignatureTask, Threads
from huescope.errors import Cancelled, OptionError, ReadError, RemoteError, SubjectError
from huescope.sources.local import LocalFile

RED = (200, 30, 40)


class Client:
    """Runs a shard when its result is asked for; `faults` are raised before."""

    def __init__(self, address, **_options):
        if address == "nowhere":
            raise OSError
        self.status, self.sent, self.cancelled, self.faults = "running", [], [], []
        self.unreachable, self.is_open = set(), True

    def nthreads(self):
        return {"first": 1, "second": 2}

    def submit(self, function, shard, **options):
        assert options["key"] == f"huescope-{shard.name}"
        assert (options["pure"], options["retries"]) == (False, 5)
        self.sent.append([each.location for each in shard.pictures])
        return SimpleNamespace(result=lambda timeout: self._result(function, shard, timeout))

    def _result(self, function, shard, timeout):
        assert 0 < timeout < 1
        if self.faults:
            raise self.faults.pop(0)
        return [
            Outcome(each.location, each.stamp, "", "it is away", "remote")
            if each.location in self.unreachable
            else each
            for each in function(shard)
        ]

    def cancel(self, futures):
        self.cancelled += futures

    def close(self, timeout):
        assert timeout > 0
        self.is_open = False


class Parts(dict):
    """Partial results in memory."""

    load, save = dict.get, dict.__setitem__


@pytest.fixture
def parts():
    return Parts()


@pytest.fixture
def connect(monkeypatch, parts):
    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=Client))
    monkeypatch.setattr(shards, "MOST_ITEMS", 2)
    return lambda: Cluster("tcp://scheduler:8786", {}, parts)


@pytest.fixture
def place(tmp_path):
    return place_typed(str(tmp_path), {})


@pytest.fixture
def items(tmp_path, draw):
    """Five pictures, of which the second is none."""
    paths = [draw(tmp_path / f"{number}.png", (RED, 4 + number)) for number in range(5)]
    paths[1].write_bytes(b"no picture")
    return [Item(LocalFile(path), str(path), "1", path.stat().st_size) for path in paths]


def run(runner, place, items):
    return list(runner.each(place, items, SignatureTask(), Job()))


def plain(pairs):
    return [
        (item, str(about(item, result)) if isinstance(result, SubjectError) else result)
        for item, result in pairs
    ]


def test_a_cluster_gives_what_threads_give_and_keeps_it(connect, place, items, parts):
    locations = [item.location for item in items]
    with connect() as first:
        found = run(first, place, items)
    assert plain(found) == plain(run(Threads(), place, items))
    assert first._client.sent == [locations[:2], locations[2:4], locations[4:]]
    assert [len(kept) for kept in parts.values()] == [2, 2, 1]
    assert (first._client.cancelled, first._client.is_open) == ([], False)
    second = connect()
    assert plain(run(second, place, items)) == plain(found)
    assert second._client.sent == []


def test_only_pictures_that_may_be_read_later_are_sent_again(connect, place, items, parts):
    away, complete = items[3].location, plain(run(Threads(), place, items))
    for expected in ([2, 2, 1], [1], [1]):  # failed once more, and under the same name
        runner = connect()
        runner._client.unreachable.add(away)
        pairs = run(runner, place, items)
        assert [len(each) for each in runner._client.sent] == expected
        assert [item.location for item, result in pairs if type(result) is RemoteError] == [away]
    assert runner._client.sent == [[away]]
    assert len(parts) == 4
    last = connect()
    assert plain(run(last, place, items)) == complete
    assert last._client.sent == [[away]]
    everything_is_known = connect()
    assert plain(run(everything_is_known, place, items)) == complete
    assert everything_is_known._client.sent == []


def test_workers_are_kept_busy_without_sending_everything(connect, place, items, monkeypatch):
    monkeypatch.setattr(shards, "MOST_ITEMS", 1)
    many = (replace(items[0], stamp=str(number)) for number in range(30))
    runner = connect()
    pairs = runner.each(place, many, SignatureTask(), Job())
    ahead = cluster._AHEAD + 3 * cluster._AHEAD_EACH
    assert ahead == 8
    for taken in range(3):
        next(pairs)
        assert len(runner._client.sent) == ahead + taken
    pairs.close()
    assert len(runner._client.cancelled) == ahead - 1  # those that nobody waits for


def test_what_is_known_already_has_nothing_to_cancel(connect, place, items):
    run(connect(), place, items)
    runner = connect()
    pairs = runner.each(place, items, SignatureTask(), Job())
    next(pairs)
    pairs.close()
    assert runner._client.cancelled == []


def test_a_slow_worker_is_waited_for(connect, place, items):
    runner = connect()
    runner._client.faults = [TimeoutError(), TimeoutError()]
    assert len(run(runner, place, items)) == 5


@pytest.mark.parametrize(
    ("fault", "status", "error", "words"),
    [
        (TimeoutError(), "closed", RemoteError, "scheduler was lost"),
        (CancelledError(), "running", RemoteError, "scheduler was lost"),
        (ValueError("odd"), "running", RemoteError, r"workers failed \(ValueError: odd\)"),
        (ReadError("place", "it is locked"), "running", ReadError, "it is locked"),
    ],
)
def test_failures_of_a_cluster_are_told(connect, place, items, fault, status, error, words):
    runner = connect()
    runner._client.faults, runner._client.status = [fault], status
    with pytest.raises(error, match=words):
        run(runner, place, items)
    assert len(runner._client.cancelled) == 2


def test_a_cancelled_job_no_longer_waits(connect, place, items):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        list(connect().each(place, items, SignatureTask(), job))


def test_dask_and_its_scheduler_are_needed(connect, parts, monkeypatch):
    with pytest.raises(RemoteError, match="no Dask scheduler"):
        Cluster("nowhere", {}, parts)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(OptionError, match="Dask is not installed"):
        connect()
