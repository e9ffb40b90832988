"""What travels to other machines, and what comes back."""

import pickle

import pytest

from huescope.cancellation import Job
from huescope.collection import shards
from huescope.collection.audit import brand_of
from huescope.collection.listing import item_pages, place_typed
from huescope.collection.parts import FolderStore, Parts
from huescope.collection.shards import Outcome, run_shard, secret_fields, shards_of
from huescope.collection.tasks import AuditTask, SignatureTask, Threads
from huescope.errors import OptionError, PictureError, ReadError, RemoteError
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

RED, BLUE = (200, 30, 40), (20, 60, 180)

BRAND = brand_of(Palette("b", (Swatch(RED),)), 5)


@pytest.fixture
def folder(tmp_path, draw):
    for number in range(5):
        draw(tmp_path / "in" / f"{number}.png", (RED, 5 + number), (BLUE, 4))
    (tmp_path / "in" / "bad.png").write_bytes(b"no picture")
    return place_typed(str(tmp_path / "in"), {})


def items_of(place):
    return [item for page in item_pages(place, Job(), pytest.fail) for item in page]


@pytest.mark.parametrize("task", [SignatureTask(), AuditTask(BRAND), AuditTask(BRAND, True)])
def test_shards_give_what_threads_give(folder, task, monkeypatch):
    monkeypatch.setattr(shards, "MOST_ITEMS", 4)
    items = items_of(folder)
    found = list(shards_of(folder, {}, items, task))
    assert [len(part) for _, part in found] == [4, 2]
    travelled = [pickle.loads(pickle.dumps(shard)) for shard, _ in found]
    assert [each.name for each in travelled] == [shard.name for shard, _ in found]
    outcomes = [outcome for shard in travelled for outcome in run_shard(shard)]
    expected = list(Threads().each(folder, items, task, Job()))
    for outcome, (item, result) in zip(outcomes, expected, strict=True):
        assert (outcome.location, outcome.stamp) == (item.location, item.stamp)
        if outcome.problem:
            assert isinstance(outcome.error(), PictureError)
            assert outcome.error().reason == result.reason
        else:
            assert task.decode(outcome.result) == result
    assert AuditTask(BRAND).identity != AuditTask(BRAND, True).identity


def test_no_secret_travels(folder, tmp_path):
    assert {"passphrase", "secret_key", "session_token"} <= secret_fields()
    values = {"profile": "P", "passphrase": "s3cret", "secret_key": "s3cret"}
    place = place_typed("oci://photos@axnamespace/", values)
    item = items_of(folder)[0]
    ((shard, _),) = shards_of(place, values, [item], SignatureTask())
    assert shard.values == (("profile", "P"),)
    assert b"s3cret" not in pickle.dumps(shard)
    link = "https://h.example/p/s3cret/n/ns/b/bucket/o/"
    with pytest.raises(OptionError, match="secrets are not sent"):
        next(shards_of(place_typed(link, {}), {}, [item], SignatureTask()))


def test_outcomes_tell_what_may_be_tried_again():
    gone = Outcome("a", "1", "", "it is gone", "remote", "id")
    assert (type(gone.error()), gone.error().request_id, gone.is_final) == (
        RemoteError,
        "id",
        False,
    )
    assert type(Outcome("a", "1", "", "it is locked", "read").error()) is ReadError
    assert Outcome("a", "1", "", "no picture", "picture").is_final
    assert Outcome("a", "1", "{}").error() is None


def test_partial_results_are_kept(tmp_path):
    pytest.importorskip("pyarrow", reason="the extra cluster is not installed")
    parts = Parts(FolderStore(tmp_path / "parts"))
    outcomes = [Outcome("odd\udcff", "1", "{}"), Outcome("b", "2", "", "no picture", "picture")]
    parts.save("x", outcomes)
    assert parts.load("x") == outcomes
    assert parts.load("y") is None
    (tmp_path / "parts" / "x.parquet").write_bytes(b"damaged")
    assert parts.load("x") is None
    assert Parts(None).load("x") is None
