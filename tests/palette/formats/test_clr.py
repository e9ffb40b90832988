"""Colour lists of macOS: keyed archives made by the standard library, typed streams by hand."""

import plistlib
import struct

import pytest

from huescope.errors import DamagedPalette, OptionError
from huescope.palette import formats
from huescope.palette.formats import clr
from huescope.palette.reading.typed_stream import Instance

UID = plistlib.UID
STREAM = b"\x04\x0bstreamtyped\x81\xe8\x03"  # version 4 of streams, 1000 of the system
NO_NAME = b"\x84\x01i\x01\x84\x02@i\x85"  # version 1 of the list, no name
FIRST = (
    # a colour: class NSColor 0 of NSObject 0, kind 2, then four numbers, and its end
    b"\x84\x02@@\x84\x84\x84\x07NSColor\x00\x84\x84\x08NSObject\x00\x85"
    b"\x84\x01c\x02\x84\x04ffff\x83" + struct.pack("<f", 0.2) + b"\x00\x01\x01\x86"
    # its name: class NSString 1 of the NSObject above, UTF-8, and its end
    b"\x84\x84\x84\x08NSString\x01\x94\x84\x01+\x06caf\xc3\xa9s\x86"
)
# Types and classes are referred to by their numbers from here on: @@ is 94, NSColor 93.
AGAIN = (
    b"\x94\x84\x93\x97\x05\x84\x05fffff\x00\x01\x00\x00\x83" + struct.pack("<f", 0.5) + b"\x86"
    b"\x84\x97\x9a\x03ink\x86"
)
ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><dict>'
    b"<key>NSKeyedArchiver</key><string>NSColor&a;</string></dict></plist>"
)


def typed(*pairs, count=None):
    return STREAM + NO_NAME + bytes([len(pairs) if count is None else count]) + b"".join(pairs)


def keyed(colors, names=None, *, fmt=plistlib.FMT_BINARY):
    """Archive a list; in XML, macOS writes references as dictionaries."""
    refer = UID if fmt == plistlib.FMT_BINARY else lambda place: {"CF$UID": place}
    names = [f"c{i}" for i in range(len(colors))] if names is None else names
    objects = ["$null", *names, *colors]
    first = 1 + len(names)
    objects.append({"NS.objects": [refer(1 + i) for i in range(len(names))]})
    objects.append({"NS.objects": [refer(first + i) for i in range(len(colors))]})
    archive = {
        "$version": 100000,
        "$archiver": "NSKeyedArchiver",
        "$top": {"NSKeys": refer(len(objects) - 2), "NSColors": refer(len(objects) - 1)},
        "$objects": objects,
    }
    return plistlib.dumps(archive, fmt=fmt)


def read(data):
    return formats.read(data, "Mine.clr")


@pytest.mark.parametrize("fmt", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_keyed_archive_is_read(fmt):
    profile = {"NS.data": b"\0\0desc\0sRGB IEC61966-2.1\0"}
    colors = [
        {"NSColorSpace": 2, "NSRGB": b"1 0.5019607843 0 0.5\0"},
        {"NSColorSpace": 3, "NSWhite": b"0.25\0"},
        {"NSColorSpace": 5, "NSCMYK": b"0 1 0.5 0\0"},
        {
            "NSColorSpace": 1,
            "NSRGB": b"0.1 0.2 0.3\0",
            "NSComponents": b"0.2 0.4 0.6 1",
            "NSCustomColorSpace": {"NSID": 7},
        },
        {
            "NSColorSpace": 1,
            "NSRGB": b"0 0 0\0",
            "NSComponents": b"1 1 1 1",
            "NSCustomColorSpace": {"NSICC": profile},
        },
        {"NSColorSpace": 6, "NSColor": {"NSColorSpace": 4, "NSWhite": b"1\0"}},
        {"NSColorSpace": 10},
    ]
    palette = read(keyed(colors, ["Ünï", "b", "c", "d", "e", "f", "g"], fmt=fmt))
    assert palette.name == "Mine"
    assert [(one.name, one.rgb) for one in palette.swatches] == [
        ("Ünï", (255, 128, 0)), ("b", (64, 64, 64)), ("c", (255, 0, 128)),
        ("d", (51, 102, 153)), ("e", (255, 255, 255)), ("f", (255, 255, 255)),
    ]  # fmt: skip
    assert palette.swatches[0].alpha == pytest.approx(0.5)
    assert palette.swatches[2].stated.space == "cmyk"
    assert palette.remarks == ("1 of the colours have no fixed value and were left out.",)


def test_apples_calibrated_rgb_is_not_srgb():
    # The second colour of Nord's list: the same in Generic RGB and, as macOS converted it, in sRGB.
    color = {"NSColorSpace": 1, "NSRGB": b"0.1753300428 0.1957569271 0.2552101612\0"}
    [swatch] = read(keyed([color])).swatches
    expected = (0.2303079367, 0.2576085031, 0.3240391016)
    assert swatch.stated.values == pytest.approx(expected, abs=1e-5)


def test_a_typed_stream_is_read():
    palette = read(typed(FIRST, AGAIN))
    assert [(one.name, one.rgb, one.alpha) for one in palette.swatches] == [
        ("cafés", (51, 0, 255), 1.0), ("ink", (255, 0, 255), 0.5),
    ]  # fmt: skip


def test_a_typed_stream_of_the_other_byte_order_is_read():
    data = typed(FIRST).replace(b"streamtyped\x81\xe8\x03", b"typedstream\x81\x03\xe8")
    data = data.replace(struct.pack("<f", 0.2), struct.pack(">f", 0.2))
    assert [one.rgb for one in read(data).swatches] == [(51, 0, 255)]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            typed(FIRST, count=2),
            "at byte 99, for the types of values 1 byte is needed and 0 are left",
        ),
        (typed(b"\x84\x02@@\x99NSColor"), "refers to an object that does not stand before"),
        (typed(b"\x84\x02@?NSColor"), "no known type of value|does not stand before"),
        (typed(b"\x84\x01@\x85 NSColor"), "colour 1 of 1 has no name"),
        (typed(b"\x84\x02@@" + b"\x84\x84\x84\x07NSColor\x00\x85\x84\x01@" * 60), "too deep"),
        (
            keyed([{"NSColorSpace": 2, "NSRGB": b"1 x 0"}]),
            "colour 1, “c0”, is wrong: “1 x 0” are no",
        ),
        (keyed([{"NSColorSpace": 2, "NSRGB": b"1 0"}]), "“c0”, is wrong: it has 2 of 3 numbers"),
        (keyed([{"NSColorSpace": 2, "NSRGB": b"1 0 inf"}]), "inf is no value of a colour"),
        (keyed([{"NSColorSpace": 2}], []), "0 names for 1 colour"),
        (keyed(["NSColor"]), "colour 1 of 1 has no name or value"),
        (plistlib.dumps({"$archiver": "NSKeyedArchiver", "x": "NSColor"}), "has no objects"),
        (keyed([{"NSColorSpace": 2}])[:-9], "cut off or damaged"),
        (keyed([{"NSColorSpace": 2}], fmt=plistlib.FMT_XML)[:-40], "broken in line"),
        (ENTITIES, "cut off or damaged"),
    ],
)
def test_what_is_wrong_and_where_is_said(data, sentence):
    with pytest.raises(DamagedPalette, match=sentence):
        read(data)


def test_a_reference_to_itself_does_not_hang():
    color = {"NSColorSpace": 6, "NSColor": UID(2)}
    assert read(keyed([color])).swatches == ()


def test_lists_are_only_read():
    with pytest.raises(OptionError, match="macOS colour list files can be opened, but not written"):
        formats.for_file("Mine.CLR")


def test_a_named_color_of_a_typed_stream_is_what_the_name_stands_for():
    red = Instance("NSColor", [1, 0.2, 0.4, 0.6, 1.0])
    for values, expected in (
        ([6, None, None, red], (1, [0.2, 0.4, 0.6, 1.0])),
        ([6, None, None], (6, [])),
        ([6, None, None, None], (0, [])),
        ([6, None, None, Instance("NSColor", [])], (0, [])),
        ([6, None, None, Instance("NSColor", [b"x", 0.5])], (0, [0.5])),
        ([b"x", 0.5], (0, [0.5])),
        ([], (0, [])),
    ):
        assert clr._typed_color(Instance("NSColor", values))[:2] == expected
    itself = Instance("NSColor", [6, None, None])
    itself.values.append(itself)
    assert clr._typed_color(itself)[:2] == (6, [])
    assert clr._typed_color(None)[:2] == (0, [])


def test_the_count_of_a_typed_stream_is_a_number_from_none_on():
    assert read(typed()).remarks == ("There is no colour in it.",)
    for count in (b"\xff", b"\x85"):  # below zero, and nothing
        with pytest.raises(DamagedPalette):
            read(STREAM + NO_NAME + count)


def test_a_reference_of_a_keyed_archive_leads_to_one_of_its_objects():
    archive = clr._Archive(keyed([]), "x")
    last = len(archive._objects) - 1
    assert archive._at(UID(0)) == "$null"
    assert archive._at(UID(last)) == {"NS.objects": []}
    assert archive._at(UID(last + 1)) is None
    assert archive._at({"CF$UID": -1}) is None


def test_a_color_list_is_told_by_its_class_or_its_suffix():
    assert clr.recognizes(typed(FIRST), "x.bin")
    assert clr.recognizes(typed(), "x.clr")
    assert not clr.recognizes(typed(), "x.bin")
    for start in (b"bplist00", b"<plist>"):
        assert clr.recognizes(start + b"NSKeyedArchiver NSColor", "x.bin")
        assert not clr.recognizes(start + b"NSKeyedArchiver", "x.bin")
        assert not clr.recognizes(start + b"NSColor", "x.bin")
        assert clr.recognizes(start, "x.clr")


@pytest.mark.parametrize("encoding", ["ascii", "utf-16-be"])
@pytest.mark.parametrize(
    ("title", "space"),
    [
        ("sRGB IEC61966-2.1", None),
        ("Display P3", "display-p3"),
        ("Adobe RGB (1998)", "a98-rgb"),
        ("Odd", None),
    ],
)
def test_the_space_of_a_colour_is_told_by_the_title_of_its_profile(title, space, encoding):
    color = {
        "NSColorSpace": 1,
        "NSRGB": b"1 1 0\0",
        "NSComponents": b"0.2 0.4 0.6 0.5",
        "NSCustomColorSpace": {"NSICC": {"NS.data": b"desc" + title.encode(encoding)}},
    }
    [swatch] = read(keyed([color])).swatches
    if title == "Odd":
        assert swatch.rgb != (51, 102, 153)  # as the older channels state it
    else:
        assert (swatch.coordinates.space, swatch.alpha) == (space or "srgb", 0.5)
        assert swatch.coordinates.values == pytest.approx((0.2, 0.4, 0.6))
