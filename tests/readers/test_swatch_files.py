"""Swatch files of graphics programs, and data files, read by libraries of others."""

import colorsys
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import swatch as pypi_swatch
from hostile_palettes import INKS
from PIL.GimpPaletteFile import GimpPaletteFile
from reading_back import kept, rgb_faults

from huescope.palette import formats

FOLDER = Path(os.environ["HUESCOPE_READERS"])
LONGEST_OF_GPL = 333


def _flat(blocks, group=""):
    """List the colours of nested groups: each with its group, as the libraries for .ase nest."""
    for block in blocks:
        if "entries" in block or "swatches" in block:
            yield from _flat(block.get("entries") or block.get("swatches"), block["name"])
        else:
            yield group, block


def _faults_of_names(found, expected):
    """Compare names; several libraries drop a byte order mark, wherever it stands."""
    found, expected = (_without_marks(each) for each in (found, expected))
    wrong = [pair for pair in zip(found, expected, strict=False) if pair[0] != pair[1]]
    if wrong or len(found) != len(expected):
        yield f"{len(found)} names of {len(expected)}, {len(wrong)} of them wrong: {wrong[:3]}"


def _without_marks(texts):
    return [text.replace("\ufeff", "") if isinstance(text, str) else text for text in texts]


def _utf16(text):
    """Give a name as a file in UTF-16 has it, which ends at a NUL."""
    shown = "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)
    return shown.replace("\0", "␀")


def _groups_of(case):
    whole = case.palette.name if case.options.get("group") == "yes" else ""
    return [_utf16(swatch.group or whole) for swatch in case.palette.swatches]


def _names_of(case):
    return [_utf16(swatch.name or swatch.hex) for swatch in case.palette.swatches]


def _in_rgb(cases):
    """Leave out what is stated in Lab, which these libraries give back as it is."""
    return [
        case
        for case in cases
        if all(not one.stated or one.stated.space != "lab" for one in case.palette.swatches)
    ]


@pytest.mark.reads("ase", by="ase-util", back="names, groups, colours")
def test_ase_util(cases, node, compare):
    def faults(case, result):
        found = list(_flat(result["blocks"]))
        yield from _faults_of_names([group for group, _ in found], _groups_of(case))
        yield from _faults_of_names([block["name"] for _, block in found], _names_of(case))
        colors = [block["color"] for _, block in found]
        yield from rgb_faults(case, [(each["r"], each["g"], each["b"]) for each in colors])

    cases = _in_rgb(cases)
    compare(cases, node("ase-util", cases), faults)


@pytest.mark.reads("ase", by="swatch", back="names, groups, colours")
def test_pypi_swatch(cases, compare):
    def faults(case, result):
        found = list(_flat(result["blocks"]))
        yield from _faults_of_names([group for group, _ in found], _groups_of(case))
        yield from _faults_of_names([block["name"] for _, block in found], _names_of(case))
        yield from rgb_faults(case, [block["data"]["values"] for _, block in found])

    cases = _in_rgb(cases)
    compare(cases, [{"blocks": pypi_swatch.parse(str(case.file))} for case in cases], faults)


@pytest.mark.reads("ase", by="ase-util", back="Lab, CMYK, grey; spot and global colours")
def test_ase_util_reads_inks(written_inks, node):
    [result] = node("ase-util", written_inks("ase"))
    [group] = result["blocks"]
    moss, ink, stone, leaf = [one["color"] for one in group["entries"]]
    assert group["name"] == "Print"
    assert (moss["model"], moss["type"]) == ("LAB", "spot")
    assert (moss["lightness"], moss["a"], moss["b"]) == pytest.approx((0.525, -30.25, 44.0))
    assert (ink["model"], ink["type"]) == ("CMYK", "global")
    assert [ink[key] for key in "cmyk"] == pytest.approx([1.0, 0.25, 0.0, 0.5])
    assert (stone["model"], stone["type"], stone["gray"]) == ("Gray", "spot", 0.75)
    assert [leaf[key] for key in "rgb"] == pytest.approx(
        colorsys.hsv_to_rgb(1 / 3, 0.5, 0.25), abs=0.5 / 255
    )


def _adobe_color_swatch(cases):
    """Ask the library in a process of its own: its module is called like that of another."""
    code = """
import json, sys
from swatch.swatch import load_aco_file
found = [load_aco_file(open(path, "rb")) for path in sys.argv[1:]]
told = [[(one.name, one.color_space.name, one.color_hex) for one in each] for each in found]
print(json.dumps(told))
"""
    finished = subprocess.run(
        [sys.executable, "-c", code, *(str(case.file) for case in cases)],
        env={**os.environ, "PYTHONPATH": str(FOLDER / "python")},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return [{"colors": each} for each in json.loads(finished.stdout)]


def _words(code):
    """Cut hexadecimal digits into numbers of 16 bits."""
    return [int(code[place : place + 4], 16) for place in range(1, len(code), 4)]


@pytest.mark.reads("aco", by="adobe-color-swatch", back="names, colours")
def test_adobe_color_swatch(cases, compare):
    def faults(case, result):
        found = result["colors"]
        yield from _faults_of_names([name for name, _, _ in found], _names_of(case))
        if {space for _, space, _ in found} - {"RGB"}:
            yield "there are other spaces than RGB"
        yield from rgb_faults(case, [[n / 0xFFFF for n in _words(code)] for _, _, code in found])

    cases = _in_rgb(cases)
    compare(cases, _adobe_color_swatch(cases), faults)


@pytest.mark.reads("aco", by="adobe-color-swatch", back="CMYK, grey and HSB, their polarity")
def test_adobe_color_swatch_reads_inks(written_inks):
    [result] = _adobe_color_swatch(written_inks("aco", without=("lab",)))
    assert result["colors"] == [
        ["Ink", "CMYK", f"#{0:04X}{round(0.75 * 0xFFFF):04X}{0xFFFF:04X}{round(0xFFFF / 2):04X}"],
        ["Stone", "GRAYSCALE", f"#{2500:04X}"],  # 0 is white
        ["Leaf", "HSB", f"#{round(0xFFFF / 3):04X}{0x8000:04X}{round(0xFFFF / 4):04X}"],
    ]


ANYPALETTE = ("aco", "act", "ase", "gpl", "jasc", "paintnet", "sketch", "soc")


def _anypalette(name, back):
    return pytest.param(name, marks=pytest.mark.reads(name, by="anypalette", back=back), id=name)


@pytest.mark.parametrize(
    "name",
    [
        _anypalette("aco", "names, colours"),
        _anypalette("act", "colours"),
        _anypalette("ase", "names, colours"),
        _anypalette("gpl", "names, colours"),
        _anypalette("jasc", "colours"),
        _anypalette("paintnet", "colours"),
        _anypalette("sketch", "names, colours"),
        _anypalette("soc", "names, colours"),
    ],
)
def test_anypalette(name, cases, written, node, compare):
    names_of = {"aco": _utf16_name, "ase": _utf16_name, "gpl": _line_name, "sketch": _line_name}
    limit = {"act": 256, "paintnet": 96}.get(name)

    def faults(case, result):
        colors = result["colors"][: len(case.palette.swatches)]  # it takes all 256 of a table
        yield from rgb_faults(case, [color["rgb"] for color in colors], limit)
        found = [color["name"] for color in colors]
        if name in names_of:
            expected = [names_of[name](one) for one in case.palette.swatches]
            yield from _faults_of_names([each.strip() for each in found], expected)
        elif name == "soc" and len(set(found)) != len(case.palette.swatches):
            yield f"{len(set(found))} different names"

    readable = _in_rgb(cases) if name in {"aco", "ase"} else cases
    asked = [case for case in readable if case.palette.swatches]  # to it none is an error
    # The files of all formats at once, as its start takes longest; the answers are kept.
    node("anypalette", [case for each in ANYPALETTE for case in written(each)])
    compare(asked, node("anypalette", asked), faults)


def _utf16_name(swatch):
    return (_utf16(swatch.name) or swatch.hex).strip()


def _line_name(swatch):
    shown = kept(swatch.name)
    return (
        shown if len(shown) <= LONGEST_OF_GPL else shown[: LONGEST_OF_GPL - 1] + "…"
    ).strip() or swatch.hex


@pytest.mark.reads("gpl", by="Pillow", back="colours")
def test_pillow(cases, compare):
    def faults(case, result):
        triples = [result["bytes"][place : place + 3] for place in range(0, 768, 3)]
        count = len(case.palette.swatches)
        yield from rgb_faults(case, [[v / 255 for v in each] for each in triples[:count]], 256)

    asked = [case for case in cases if all(len(one.name) < 60 for one in case.palette.swatches)]
    results = []
    for case in asked:  # Pillow takes lines of up to 100 bytes, and GIMP of up to 1024
        colors, _mode = GimpPaletteFile(io.BytesIO(case.file.read_bytes())).getpalette()
        results.append({"bytes": colors})
    compare(asked, results, faults)


@pytest.mark.reads("procreate", by="procreate-swatches", back="name, colours")
def test_procreate_swatches(cases, node, compare):
    def faults(case, result):
        if not result["name"].startswith(kept(case.palette.name) or "Palette"):
            yield f"it is called {result['name']!r}"
        colors = [[channel / 255 for channel in color] for color, _space in result["colors"]]
        if case.subject != "wide":  # of Display P3 the library knows nothing
            yield from rgb_faults(case, colors, 30)
        elif len(colors) != len(case.palette.swatches):
            yield f"{len(colors)} colours"

    compare(cases, node("procreate-swatches", cases), faults)


@pytest.mark.reads("csv", by="papaparse", back="names, groups, colours; nothing is a formula")
def test_papaparse(cases, node, compare):
    def faults(case, result):
        rows = result["rows"]
        bare = [row["name"].removeprefix("'") if row["name"][:2] in {"'=", "'+", "'-", "'@"}
                else row["name"] for row in rows]  # fmt: skip
        yield from _faults_of_names(bare, [_utf16(one.name) for one in case.palette.swatches])
        yield from _faults_of_names(
            [row["group"] for row in rows], [_utf16(one.group) for one in case.palette.swatches]
        )
        channels = ("red", "green", "blue")
        yield from rgb_faults(case, [[int(row[key]) / 255 for key in channels] for row in rows])
        formulas = [cell for row in rows for cell in row.values() if cell[:1] in "=+-@" and cell]
        yield from (f"{cell!r} is a formula" for cell in formulas if not _is_number(cell))

    compare(cases, node("papaparse", cases), faults)


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


@pytest.mark.reads("json", by="Node.js", back="all of a palette")
def test_json(cases, node, compare):
    def faults(case, result):
        document, palette = result["document"], case.palette
        swatches = document["swatches"]
        if (document["name"], document["source"], document["note"]) != (
            palette.name, palette.source, palette.note,
        ):  # fmt: skip
            yield f"it is called {document['name']!r}, {document['note']!r}"
        yield from _faults_of_names(
            [(each["group"], each["name"]) for each in swatches],
            [(each.group, each.name) for each in palette.swatches],
        )
        yield from rgb_faults(case, [[v / 255 for v in each["rgb"]] for each in swatches])
        stated = [tuple(each["stated"]["values"]) if each["stated"] else None for each in swatches]
        yield from _faults_of_names(
            stated, [one.stated and one.stated.values for one in palette.swatches]
        )

    compare(cases, node("json", cases), faults)


@pytest.mark.reads("huescope", by="jszip", back="the palette, as docs/project-file.md has it")
def test_project_file(cases, node, compare):
    def faults(case, result):
        [entry] = result["document"]["palettes"]
        swatches = entry["palette"]["swatches"]
        if entry["palette"]["name"] != case.palette.name:
            yield f"it is called {entry['palette']['name']!r}"
        yield from _faults_of_names(
            [each.get("name", "") for each in swatches],
            [each.name for each in case.palette.swatches],
        )
        yield from rgb_faults(case, [_of_hex(each["rgb"]) for each in swatches])

    compare(cases, node("huescope", cases), faults)


def _of_hex(code):
    return [value / 255 for value in bytes.fromhex(code.removeprefix("#"))]


@pytest.mark.reads("soc", by="xmllint", back="well-formed XML")
def test_xmllint_reads_soc(cases, tool, record_property):
    record_property("files", len(cases))
    tool("xmllint", "--noout", "--nonet", *(case.file for case in cases))


@pytest.fixture
def written_inks(tmp_path):
    """Write what printers state, in a format, and give it like `cases` does."""

    def write(name, without=()):
        swatches = [one for one in INKS.swatches if one.stated.space not in without]
        palette = type(INKS)(INKS.name, tuple(swatches))
        file = tmp_path / f"inks{formats.get(name).SUFFIXES[0]}"
        file.write_bytes(formats.write(palette, name))
        return [_File(file)]

    return write


class _File:
    def __init__(self, file):
        self.file = file


@pytest.mark.reads("kpl", by="jszip", back="names, groups, colours, by Krita's manual")
def test_krita_palettes_by_the_manual(cases, node, compare):
    def faults(case, result):
        if result["first"] != {"name": "mimetype", "stored": "application/x-krita-palette"}:
            yield f"it begins with {result['first']}"
        root = ET.fromstring(result["colorset"])
        groups = [("", root), *((one.get("name"), one) for one in root.iter("Group"))]
        found = [(group, one) for group, parent in groups for one in _by_place(parent)]
        names = [(group, one.get("name")) for group, one in found]
        rgbs = [[float(one[0].get(key, "nan")) for key in ("r", "g", "b")] for _, one in found]
        return _krita_faults(case, names, rgbs)

    compare(cases, node("kpl", cases), faults)


def _krita_faults(case, names, rgbs):
    levels = {"": []}
    for swatch in case.palette.swatches:
        levels.setdefault(swatch.group, []).append(swatch)
    swatches = tuple(swatch for level in levels.values() for swatch in level)
    expected = [(kept(one.group), kept(one.name) or one.hex) for one in swatches]
    yield from _faults_of_names(names, expected)
    if case.subject != "wide":  # which has colours in other spaces
        yield from rgb_faults(replace(case, palette=replace(case.palette, swatches=swatches)), rgbs)


def _by_place(parent):
    """List the entries of a group row by row."""
    entries = parent.findall("ColorSetEntry")
    return sorted(entries, key=lambda one: [int(one[1].get(key)) for key in ("row", "column")])
