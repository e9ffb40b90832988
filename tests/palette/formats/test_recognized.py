"""Files that are recognized by more than one sign, and limits of what is read."""

import struct
from xml.etree.ElementTree import Element, SubElement

import pytest

from huescope.errors import DamagedPalette
from huescope.palette.formats import aco, kde, swatchbooker
from huescope.palette.reading.left_out import LeftOut

SCHEME = b"[General]\nName=Dusk\n[Colors:Window]\nBackgroundNormal=1,2,3\n"


@pytest.mark.parametrize(
    ("data", "name", "is_one"),
    [
        (SCHEME, "dusk.colors", True),
        (SCHEME, "dusk.txt", False),
        (b"red 1,2,3", "dusk.colors", False),
        (b"KDE RGB Palette\n1 2 3 x", "dusk.txt", True),
    ],
)
def test_a_scheme_of_kde_has_the_suffix_and_the_sections(data, name, is_one):
    assert kde.recognizes(data, name) is is_one


def test_more_colours_than_there_is_room_for_are_told():
    data = struct.pack(">HH", 1, 4) + bytes(35)
    with pytest.raises(DamagedPalette, match="4 colours are promised and there is room for 3"):
        aco.read(data, "a.aco")


def test_groups_of_swatchbooker_are_not_followed_without_end():
    root = level = Element("book")
    for _ in range(swatchbooker.MAX_DEPTH + 5):
        level = SubElement(level, "group")
    SubElement(level, "swatch", material="a")
    left_out = LeftOut()
    assert list(swatchbooker._entries(root, {"a": Element("color")}, (), left_out)) == []
    assert left_out.remarks == ()  # the swatch was not looked at
