"""Krita's palettes: laid out as Krita does, read by other parsers, and back without a loss."""

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.color.single import coordinates_in
from huescope.errors import DamagedPalette
from huescope.palette import formats
from huescope.palette.formats import kpl
from huescope.palette.palette import Palette
from huescope.palette.swatch import SPOT, Swatch

NAMES = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=40).map(str.strip)
IN_SPACES = st.one_of(
    st.builds(
        Coordinates, st.sampled_from(["cmyk"]), st.tuples(*[st.floats(0, 1)] * 4)
    ),
    st.builds(Coordinates, st.sampled_from(["gray"]), st.tuples(st.floats(0, 1))),
    st.builds(
        Coordinates,
        st.sampled_from(["lab"]),
        st.tuples(st.floats(0, 100), st.floats(-128, 127), st.floats(-128, 127)),
    ),
)  # fmt: skip
SWATCHES = st.builds(
    Swatch.of, IN_SPACES, NAMES, group=NAMES, kind=st.sampled_from([SPOT, "process"])
) | st.builds(Swatch, rgb=st.tuples(*[st.integers(0, 255)] * 3), name=NAMES, group=NAMES)


def entry(color, *, place="", name="x", **attributes):
    stated = " ".join(f'{key}="{value}"' for key, value in attributes.items())
    return f'<ColorSetEntry name="{name}" {stated}>{color}{place}</ColorSetEntry>'


def packed(entries, *, root='<ColorSet version="2.0" name="n" columns="4">'):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/x-krita-palette")
        archive.writestr("colorset.xml", f"{root}{entries}</ColorSet>")
    return buffer.getvalue()


def read(entries, **root):
    return formats.read(packed(entries, **root), "p.kpl")


def document(palette, **options):
    with zipfile.ZipFile(io.BytesIO(formats.write(palette, "kpl", options))) as archive:
        return ET.fromstring(archive.read("colorset.xml"))


def test_the_container_is_that_of_krita():
    data = formats.write(Palette("p", (Swatch((1, 2, 3)),)), "kpl")
    # A program that looks at the media type finds it at a fixed place, as in OpenDocument.
    assert data[30:65] == b"mimetypeapplication/x-krita-palette"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["mimetype", "colorset.xml", "profiles.xml"]
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert ET.fromstring(archive.read("profiles.xml")).tag == "Profiles"
        assert archive.testzip() is None


def test_entries_have_the_attributes_that_krita_reads():
    palette = Palette(
        'Dusk & "dawn"',
        (
            Swatch((255, 0, 51), name="<Red>"),
            *(Swatch((i, i, i), name=f"g{i}") for i in range(4)),
            Swatch.of(Coordinates("cmyk", (0.1, 0.2, 0.3, 0.4)), "Ink", group="Print", kind=SPOT),
        ),
        note="One\n<two>",
    )
    root = document(palette, columns="4")
    assert root.attrib == {
        "version": "2.0",
        "name": 'Dusk & "dawn"',
        "comment": "One\n<two>",
        "columns": "4",
        "rows": "2",
    }
    first, *_, fifth, group = root
    assert first.attrib == {"name": "<Red>", "id": "", "spot": "false", "bitdepth": "U8"}
    color, place = first
    assert (color.tag, color.get("space")) == ("RGB", "sRGB-elle-V2-srgbtrc.icc")
    assert [float(color.get(key)) for key in "rgb"] == [1.0, 0.0, 0.2]
    assert place.attrib == {"row": "0", "column": "0"}
    assert fifth[1].attrib == {"row": "1", "column": "0"}
    assert group.attrib == {"name": "Print", "rows": "1"}
    assert (group[0].get("spot"), group[0][0].tag) == ("true", "CMYK")
    assert [group[0][0].get(key) for key in "cmyk"] == ["0.1", "0.2", "0.3", "0.4"]


def test_a_color_beyond_srgb_is_stated_in_linear_light_without_limits():
    lime = Coordinates("display-p3", (0.0, 1.0, 0.0))
    [element] = document(Palette("p", (Swatch.of(lime, "Lime"),)))
    assert (element.get("bitdepth"), element[0].get("space")) == ("F32", "sRGB-elle-V2-g10.icc")
    [back] = formats.read(formats.write(Palette("p", (Swatch.of(lime),)), "kpl"), "p").swatches
    assert coordinates_in(back.stated, "display-p3").values == pytest.approx(lime.values, abs=1e-6)
    assert formats.losses(Palette("p", (back,)), "kpl") == ()


@given(swatches=st.lists(SWATCHES, max_size=40), columns=st.sampled_from(["4", "8", "16"]))
def test_any_palette_comes_back_as_it_was(swatches, columns):
    palette = Palette("p", tuple(swatches))
    back = formats.read(formats.write(palette, "kpl", {"columns": columns}), "p.kpl")
    groups = dict.fromkeys(["", *(one.group for one in swatches)])
    expected = [one for group in groups for one in swatches if one.group == group]
    assert [
        (one.name, one.rgb, one.group, one.kind, one.stated) for one in back.swatches
    ] == [
        (one.name if one.name != one.hex else "", one.rgb, one.group, one.kind, one.stated)
        for one in expected
    ]  # fmt: skip
    assert back.remarks == ()


def test_hostile_names_are_legal_xml():
    names = ("two\nlines", "nul\0", "lone \ud800", "\x85\u2028", "]]>", "&#0;", "👩‍🎨")
    palette = Palette(
        "p\0\n", tuple(Swatch((1, 2, i), name=n, group=n) for i, n in enumerate(names))
    )
    root = document(palette)
    assert root.get("name") == "p␀␊"
    assert [one[0].get("name") for one in root][:3] == ["two␊lines", "nul␀", "lone \\ud800"]


def test_swatches_are_read_by_their_places_which_krita_writes_column_by_column():
    rgb = '<RGB r="0" g="0" b="{}" space="sRGB-elle-V2-srgbtrc.icc"/>'
    cells = [(0, 0, "a"), (1, 0, "c"), (0, 1, "b"), (1, 3, "d")]
    entries = "".join(
        entry(rgb.format(i / 255), place=f'<Position row="{row}" column="{column}"/>', name=name)
        for i, (row, column, name) in enumerate(cells)
    )
    assert [one.name for one in read(entries).swatches] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("color", "space", "values"),
    [
        ('<sRGB r="0,5" g="0.25" b="1"/>', "srgb", (0.5, 0.25, 1)),
        ('<RGB r="2" g="0" b="-.1" space="sRGB-elle-V2-g10.icc"/>', "srgb-linear", (2, 0, -0.1)),
        ('<RGB r=".5" g="0.1" b="1" space="Display P3"/>', "display-p3", (0.5, 0.1, 1)),
        ('<Lab L="30" a="20.5" b="-60" space="Lab identity built-in"/>', "lab", (30, 20.5, -60)),
        ('<Gray g="0.3" space="Gray-D50-elle-V2-g10.icc"/>', "srgb-linear", (0.3, 0.3, 0.3)),
        ('<XYZ x=".9" y="1" z=".8" space="XYZ identity built-in"/>', "xyz-d50", (0.9, 1, 0.8)),
    ],
)  # fmt: skip
def test_spaces_of_krita_are_understood(color, space, values):
    [swatch] = read(entry(color)).swatches
    assert swatch.stated.space == space
    assert swatch.stated.values == pytest.approx(values)


def test_the_first_version_scaled_lab_to_one():
    old = '<ColorSet version="1.0">'
    [swatch] = read(entry('<Lab L="0.3" a="0.75" b="0.25"/>'), root=old).swatches
    assert swatch.stated.values == pytest.approx((30, 63.5, -64))


def test_what_is_not_known_is_left_out_or_taken_as_srgb_and_said():
    palette = read(
        entry('<YCbCr Y="1" Cb="0" Cr="0"/>') + entry('<RGB r="1" g="0" b="0" space="My scanner"/>')
    )
    assert [one.rgb for one in palette.swatches] == [(255, 0, 0)]
    assert len(palette.remarks) == 2
    assert "“My scanner”" in palette.remarks[1]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (packed(entry('<RGB r="x" g="0" b="0"/>')), "entry 1 is wrong: r is “x”, which is no nu"),
        (packed(entry('<RGB r="nan" g="0" b="0"/>')), "entry 1 is wrong: nan is no value"),
        (packed(entry('<RGB g="0" b="0"/>')), "entry 1 is wrong: r is “”"),
        (packed(entry("")), "entry 1 is wrong: it has no colour"),
        (
            packed('<Group name="Sky">' + entry('<Gray g="1e9"/>') + "</Group>"),
            r"entry 1 of the group “Sky” is wrong: 1e\+09 is no value",
        ),
        (
            packed(entry('<Gray g="1"/>', place='<Position row="-1" column="0"/>')),
            "outside of any grid",
        ),
        (packed("<oops>"), "XML is broken in line 1"),
        (
            packed("&a;", root='<!DOCTYPE x [<!ENTITY a "&#65;&#65;">]><ColorSet>'),
            "declares entities",
        ),
        (packed("", root="<ColorSet><!-- --></ColorSet><ColorSet>"), "XML is broken"),
        (packed("")[:-30], "cut off or damaged"),
    ],
)  # fmt: skip
def test_what_is_wrong_and_where_is_said(data, sentence):
    with pytest.raises(DamagedPalette, match=sentence):
        formats.read(data, "p.kpl")


def test_another_document_in_such_a_zip_is_no_palette():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("colorset.xml", "<Gradient/>")
    with pytest.raises(DamagedPalette, match="no palette but “Gradient”"):
        kpl.read(buffer.getvalue(), "p.kpl")


@pytest.mark.parametrize(
    ("values", "is_kept"),
    [
        ((0.0, -128.0, 127.0), True), ((100.0, 127.0, -128.0), True), ((100.1, 0.0, 0.0), False),
        ((-0.1, 0.0, 0.0), False), ((50.0, -128.1, 0.0), False), ((50.0, 0.0, 127.1), False),
    ],
)  # fmt: skip
def test_lab_is_written_as_such_in_the_range_of_krita(values, is_kept):
    swatch = Swatch.of(Coordinates("lab", values))
    back = formats.read(formats.write(Palette("", (swatch,)), "kpl"), "x.kpl").swatches[0]
    assert (back.stated is not None and back.stated.space == "lab") is is_kept


@pytest.mark.parametrize(
    ("row", "is_one"),
    [(0, True), (kpl._PLACE_LIMIT, True), (kpl._PLACE_LIMIT + 1, False), (-1, False)],
)
def test_a_position_is_within_a_grid(row, is_one):
    element = ET.fromstring(f'<E><Position row="{row}" column="0"/></E>')
    if is_one:
        assert kpl._place(element) == (row, 0)
        return
    with pytest.raises(ValueError, match="outside of any grid"):
        kpl._place(element)
