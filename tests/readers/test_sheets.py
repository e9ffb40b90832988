"""Sheets that people look at, drawn or parsed by other programs."""

import html.parser
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import cv2
import pytest
from PIL import Image

ENOUGH_PIXELS = 40
"""So many are left of the smallest field of 285, however a program smooths its edges."""


def _seen(path):
    """Count the pixels of each colour of a picture, red first."""
    picture = Image.fromarray(cv2.imread(str(path), cv2.IMREAD_COLOR))
    counted = picture.getcolors(picture.width * picture.height)
    return Counter({red << 16 | green << 8 | blue: n for n, (blue, green, red) in counted})


def _color_faults(case, seen):
    for swatch in case.palette.swatches:
        count = seen[int(swatch.hex[1:], 16)]
        if swatch.alpha == 1 and count < ENOUGH_PIXELS:
            yield f"{swatch.name!r} {swatch.hex} has {count} pixels"


def _code_faults(case, text):
    """Find every swatch's code."""
    found = set(re.findall(r"#[0-9a-f]{6}", text.lower()))
    missing = [swatch.hex for swatch in case.palette.swatches if swatch.hex not in found]
    if missing:
        yield f"{len(missing)} codes are missing: {missing[:3]}"


def _name_faults(case, text, shown):
    squeezed = "".join(text.split())
    for swatch in case.palette.swatches:
        wanted = "".join(shown(swatch.name).split())
        if len(wanted) <= 24 and wanted not in squeezed:
            yield f"{swatch.name!r} is missing"


def _plain_or_nothing(name):
    """Give names that every font has."""
    return name if name.isascii() and name.isprintable() else ""


def _printable_or_nothing(name):
    return name.strip() if name.isprintable() else ""


@pytest.mark.reads("svg", by="xmllint", back="well-formed XML")
def test_xmllint_reads_svg(cases, tool, record_property):
    record_property("files", len(cases))
    tool("xmllint", "--noout", "--nonet", *(case.file for case in cases))


@pytest.mark.reads("svg", by="rsvg-convert", back="colours as they are drawn; names and codes")
def test_rsvg_draws_svg(cases, tool, compare):
    def faults(case, result):
        yield from _color_faults(case, result["seen"])
        yield from _code_faults(case, result["text"])
        yield from _name_faults(case, result["text"], _plain_or_nothing)

    results = []
    for case in cases:
        drawn = case.file.with_suffix(".drawn.png")
        tool("rsvg-convert", "--width", "600", "-o", drawn, case.file)
        text = " ".join(ET.fromstring(case.file.read_bytes()).itertext())
        results.append({"seen": _seen(drawn), "text": text})
    compare(cases, results, faults)


@pytest.mark.reads("png", by="OpenCV", back="colours, every one exact")
def test_opencv_reads_png(cases, compare):
    def faults(case, result):
        return _color_faults(case, result["seen"])

    compare(cases, [{"seen": _seen(case.file)} for case in cases], faults)


@pytest.mark.reads("pdf", by="pdftotext", back="names and codes")
def test_poppler_reads_the_text_of_pdf(cases, tool, compare):
    def faults(case, result):
        yield from _code_faults(case, result["text"])
        yield from _name_faults(case, result["text"], _plain_or_nothing)

    compare(cases, [{"text": tool("pdftotext", case.file, "-")} for case in cases], faults)


@pytest.mark.reads("pdf", by="pdftoppm", back="colours as they are drawn")
def test_poppler_draws_pdf(cases, tool, compare):
    def faults(case, result):
        return _color_faults(case, result["seen"])

    results = []
    for case in cases:
        tool("pdftoppm", "-png", "-r", "72", case.file, case.file.with_suffix(""))
        pages = Path(case.file.parent).glob(f"{case.file.stem}-*.png")
        results.append({"seen": sum((_seen(page) for page in pages), Counter())})
    compare(cases, results, faults)


@pytest.mark.reads("html", by="html-validate", back="valid HTML; names and codes")
def test_html(cases, node, compare):
    def faults(case, result):
        yield from result["faults"]
        yield from _code_faults(case, result["text"])
        yield from _name_faults(case, result["text"], _printable_or_nothing)

    results = node("html-validate", cases)
    for case, result in zip(cases, results, strict=True):
        page = _Text()
        page.feed(case.file.read_text(encoding="utf-8"))
        result["text"] = " ".join(page.found)
    compare(cases, results, faults)


class _Text(html.parser.HTMLParser):
    """What is read of a page, and nothing of its styles."""

    def __init__(self):
        super().__init__()
        self.found = []
        self._hidden = False

    def handle_starttag(self, tag, _attributes):
        self._hidden = tag in {"style", "script"}

    def handle_endtag(self, _tag):
        self._hidden = False

    def handle_data(self, data):
        if not self._hidden:
            self.found.append(data)
