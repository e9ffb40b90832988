import pytest

from huescope.collection import refusals
from huescope.collection.listing import Item
from huescope.collection.refusals import Refusals
from huescope.errors import DamagedPicture, Gone, RemoteError
from huescope.sources.memory import MemoryPicture

OUTCOMES = {
    "x": RemoteError("a", "the key was revoked"),
    "g": Gone("a", "it was deleted"),
    "d": DamagedPicture("a", "it is damaged"),
    ".": object(),
}


@pytest.mark.parametrize(
    ("outcomes", "ends"),
    [("xxx", True), ("xx.xx", False), ("xxdxx", False), ("xgxgx", True), ("ggggg", False)],
)
def test_requests_that_fail_in_a_row_end_the_work(monkeypatch, outcomes, ends):
    monkeypatch.setattr(refusals, "MOST_REFUSALS", 3)
    item, counted = Item(MemoryPicture("a", b""), "oci://b/a", "1"), Refusals()

    def note_all():
        for outcome in outcomes:
            counted.note(item, OUTCOMES[outcome])

    if not ends:
        note_all()
        return
    with pytest.raises(RemoteError, match="oci://b/a: the key was revoked; 3 in a row"):
        note_all()
