import pytest

from huescope.library.entry import Entry
from huescope.library.search import BY_DATE, BY_NAME, Search, found
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.project import Document
from huescope.project.state import State
from huescope.sources.reference import Reference


def entry(name, *colors, date_s=0.0, starred=False, tags=(), picture=""):
    reference = Reference("local", picture) if picture else None
    palette = Palette(name, tuple(Swatch(rgb, name=word) for rgb, word in colors))
    document = Document(State(palette), reference)
    return Entry(f"{name:x>32}", document, date_s=date_s, starred=starred, tags=tags)


RED, TEAL, NAVY = ((200, 20, 20), "Brick"), ((0, 128, 128), "Pool"), ((0, 0, 100), "")
ENTRIES = [
    entry("Harbour 10", TEAL, NAVY, date_s=3, picture="/photos/boats.jpg"),
    entry("Harbour 9", NAVY, date_s=2, starred=True),
    entry("Autumn", RED, date_s=1, tags=("Client A",)),
    entry("Teal things", date_s=4),
]


@pytest.mark.parametrize(
    ("search", "names"),
    [
        (Search(), ["Teal things", "Harbour 10", "Harbour 9", "Autumn"]),
        (Search(order=BY_NAME), ["Autumn", "Harbour 9", "Harbour 10", "Teal things"]),
        (Search(starred=True), ["Harbour 9"]),
        (Search(starred_first=True), ["Harbour 9", "Teal things", "Harbour 10", "Autumn"]),
        (Search("HARB"), ["Harbour 10", "Harbour 9"]),
        (Search("client"), ["Autumn"]),
        (Search("boats harbour"), ["Harbour 10"]),
        (Search("brick"), ["Autumn"]),
        (Search("teal"), ["Teal things", "Harbour 10"]),  # by its name, and by its colour
        (Search("#008080"), ["Harbour 10"]),
        (Search("#010164"), ["Harbour 10", "Harbour 9"]),
        (Search("#008080 #000064"), ["Harbour 10"]),
        (Search("harbour #000064", order=BY_NAME), ["Harbour 9", "Harbour 10"]),
        (Search("#000064", order=BY_DATE, starred=True), ["Harbour 9"]),
        (Search("nothing of the kind"), []),
        (Search("#ffff00"), []),
        (Search("#00"), []),
    ],
)
def test_words_and_colours_find_entries(search, names):
    assert [each.name for each in found(ENTRIES, search)] == names


def test_the_nearest_colour_comes_first():
    entries = [entry(f"G{level}", ((level, level, level), "")) for level in (120, 128, 140, 200)]
    assert [each.name for each in found(entries, Search("#808080"))] == ["G128", "G120", "G140"]


def test_nothing_is_found_in_nothing():
    assert found([], Search("#808080 x")) == []
    assert found([entry("Empty")], Search("#808080")) == []
