"""Where partial results are kept: nowhere, in a folder, or in a bucket that checks signatures."""

import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401

from huescope.cancellation import Job
from huescope.collection.parts import FolderStore, Parts, store_at
from huescope.collection.shards import Outcome
from huescope.errors import OptionError, RemoteError

PLACE = "oci://results@axnamespace/runs/spring/"


@pytest.fixture
def results(service):
    """An empty bucket."""
    service.buckets["results"] = {}
    return service.buckets["results"]


@pytest.fixture
def values(service, configure):
    return {"config_file": configure(), "endpoint": service.url}


def test_without_a_place_nothing_is_kept_and_nothing_needed():
    parts = Parts(store_at(None, {}, Job()))
    parts.save("first", [])
    assert parts.load("first") is None


def test_a_file_of_a_folder_is_named_by_what_was_asked(tmp_path):
    store = store_at(str(tmp_path / "parts"), {}, Job())
    assert isinstance(store, FolderStore)
    store.write("ab12.parquet", b"kept")
    assert (tmp_path / "parts" / "ab12.parquet").read_bytes() == b"kept"


def test_a_bucket_keeps_partial_results(service, results, values):
    pytest.importorskip("pyarrow", reason="the extra cluster is not installed")
    parts = Parts(store_at(PLACE, values, Job()))
    outcomes = [Outcome("odd\udcff", "1", "{}"), Outcome("b", "2", "", "no picture", "picture")]
    assert parts.load("ab12") is None

    throttled = {"status": 429, "code": "TooManyRequests", "headers": {"retry-after": "0"}}
    service.fail("status", "put", **throttled)
    service.fail("reset", "put")
    parts.save("ab12", outcomes)

    assert list(results) == ["runs/spring/ab12.parquet"]
    assert Parts(store_at(PLACE, values, Job())).load("ab12") == outcomes  # of another run
    service.put("results", "runs/spring/ab12.parquet", b"damaged")
    assert parts.load("ab12") is None
    parts.save("ab12", outcomes[:1])
    assert parts.load("ab12") == outcomes[:1]


def test_a_bucket_that_may_only_be_read_is_told(service, results, values):
    store = store_at(PLACE, values, Job())
    service.read_only.add("results")
    with pytest.raises(RemoteError, match="not allowed to write to it"):
        store.write("ab12.parquet", b"kept")
    assert not results


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/parts/",
        "oci://results@axnamespace/one.parquet",
        "https://objectstorage.eu-zurich-1.oraclecloud.com/n/axnamespace/b/results/o/",
    ],
)
def test_places_that_cannot_be_written_to_are_refused(address):
    with pytest.raises(OptionError, match="kept in a folder, or in a bucket of your account"):
        store_at(address, {}, Job())
