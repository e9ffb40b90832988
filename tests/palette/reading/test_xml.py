"""XML: where it is broken is told as an editor counts, and what is hostile is refused."""

import pytest

from huescope.errors import DamagedPalette
from huescope.palette.reading.xml import local, parse


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\x01", 1, 1),
        (b"<a>\x01</a>", 1, 4),
        (b"<a>\n  \x01</a>", 2, 3),
        (b"<a>\n\n<b/>\x01", 3, 5),
        ("<a>äöü\x01</a>".encode(), 1, 7),
    ],
)
def test_the_place_of_a_character_that_is_not_allowed_is_told(data, line, column):
    with pytest.raises(DamagedPalette, match=rf"in line {line}, column {column}\b"):
        parse(data, "p.xml")


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<?xml version="1.0" encoding="klingon"?><a/>',
    ],
)
def test_entities_and_unknown_encodings_are_refused(data):
    with pytest.raises(DamagedPalette):
        parse(data, "p.xml")


def test_names_are_read_without_their_namespace():
    root = parse(b'<a xmlns="urn:x"><b/></a>', "p.xml")
    assert [local(each.tag) for each in root.iter()] == ["a", "b"]
    assert local("plain") == "plain"
