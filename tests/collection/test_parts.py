"""Partial results, without the library that writes them."""

from pathlib import Path

from huescope.collection.parts import Parts, _file_of


def test_without_a_folder_nothing_is_kept_and_nothing_needed():
    parts = Parts(None)
    parts.save("first", [])
    assert parts.load("first") is None


def test_a_file_is_named_by_what_was_asked():
    assert _file_of(Path("parts"), "ab12") == Path("parts/ab12.parquet")
