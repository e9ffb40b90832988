"""Names of entries for a person."""

import pytest

from huescope.sources.place import Entry


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        (Entry("spring/tulips.png"), "tulips.png"),
        (Entry("spring/north/", is_folder=True), "north"),
        (Entry("north", is_folder=True), "north"),
        (Entry("odd/", is_folder=False), "/"),
        (Entry("a/b.png", label="Tulips"), "Tulips"),
    ],
)
def test_the_name_is_the_last_part_of_the_key(entry, name):
    assert entry.name == name
