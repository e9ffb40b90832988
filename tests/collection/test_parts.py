"""Partial results, where no folder is given for them."""

from huescope.collection.parts import Parts


def test_without_a_folder_nothing_is_kept_and_nothing_needed():
    parts = Parts(None)
    parts.save("first", [])
    assert parts.load("first") is None
