"""Sheets read by independent libraries: nothing is cut off, every colour is exact."""

import io
import re
import shutil
import subprocess
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import cv2
import numpy as np
import pytest
import tinycss2
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from huescope.color.coordinates import Coordinates
from huescope.color.luminance import contrast_ratio
from huescope.palette import formats
from huescope.palette.formats import html, png
from huescope.palette.palette import Palette
from huescope.palette.photograph import Photograph
from huescope.palette.sheets.font import face
from huescope.palette.sheets.layout import WIDTH, compose
from huescope.palette.sheets.line_breaking import MISSING, drawable, wrapped
from huescope.palette.sheets.primitives import TONES, Box, Line
from huescope.palette.swatch import SPOT, Swatch

SHEETS = ("svg", "png", "pdf", "html")
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "", "Crème brûlée", "<script>alert(1)</script>", "&amp; \"q\" 'a' ]]> -->", "two\nlines\ttab",
    "nul\0", "lone \ud800", "日本の藍", "👩‍🎨🇫🇷 sky", "\u202eturned", "x" * 300,
    "x" * 300, "W " * 150,
)  # fmt: skip
NAMES = st.text(st.characters(), max_size=40) | st.sampled_from(HOSTILE)
SWATCHES = st.builds(
    Swatch,
    rgb=st.tuples(*[st.integers(0, 255)] * 3),
    name=NAMES,
    group=st.sampled_from(["", "Sky", "Sea\nand sand", "y" * 300]),
    share=st.sampled_from([0.0, 0.00001, 0.25, 1.0]),
)
PALETTES = st.builds(
    Palette,
    name=NAMES,
    swatches=st.lists(SWATCHES, max_size=20).map(tuple),
    source=NAMES,
    note=NAMES,
)
OPTIONS = st.fixed_dictionaries(
    {
        "columns": st.sampled_from(["auto", "2", "3", "8"]),
        **{key: st.sampled_from(["yes", "no"]) for key in ("hex", "rgb", "hsl", "oklch", "share")},
    }
)
DUSK = Palette(
    "Blue hour",
    (
        Swatch((20, 28, 44), share=0.5, name="Midnight", group="Night"),
        Swatch((250, 196, 90), share=0.3, name="Lamp & light", group="Night"),
        Swatch((255, 255, 255), share=0.2, name="<Paper>", group="Day"),
    ),
    "pier.jpg",
    "First line.\n\nUse “Lamp” <sparingly>.",
)


def many(count, **fields):
    return tuple(Swatch((i % 256, 7 * i % 256, 255 - i % 256), **fields) for i in range(count))


def defaults(name, **chosen):
    return formats.check(name, chosen)


def tiles(page):
    """Give the boxes of a page without those of the band, which stand edge to edge."""
    boxes = [mark for mark in page.marks if isinstance(mark, Box)]
    return [box for box in boxes if box.height != 30]


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 16, 256])
def test_any_number_of_swatches_is_written(name, count):
    assert formats.write(Palette("p", many(count)), name)


@given(
    palette=PALETTES,
    options=OPTIONS,
    page=st.sampled_from([(WIDTH, None), (595.276, 841.89), (792.0, 612.0)]),
)
@settings(max_examples=40)
def test_nothing_is_cut_and_nothing_overlaps(palette, options, page):
    width, height = page
    pages = compose(palette, options, width=width, height=height)
    for one in pages:
        for mark in one.marks:
            right = mark.x + (mark.width if isinstance(mark, Box) else length(mark))
            bottom = mark.y + (mark.height if isinstance(mark, Box) else 0.3 * mark.size)
            assert mark.x >= 42
            assert right <= width - 42 + 1e-6
            assert 42 <= bottom <= one.height - 10
        boxes = tiles(one)
        lines = [mark for mark in one.marks if isinstance(mark, Line)]
        for box in boxes:
            for line in lines:
                beside = line.x + length(line) <= box.x or line.x >= box.x + box.width
                apart = (
                    line.y + 0.3 * line.size <= box.y
                    or line.y - 0.8 * line.size >= box.y + box.height
                )
                assert beside or apart
    shown = [box.color for one in pages for box in tiles(one)]
    assert shown == [swatch.rgb for swatch in palette.swatches]


def length(line):
    return sum(face(bold=run.bold).width(run.text, line.size) for run in line.runs)


@given(text=NAMES, size=st.floats(5, 30), width=st.floats(40, 500), most=st.integers(1, 4))
def test_lines_are_as_wide_as_they_may_be_and_lose_nothing_unseen(text, size, width, most):
    lines = wrapped(text, size, width, most)
    assert len(lines) <= most
    assert all(face().width(line, size) <= width or len(line) <= 2 for line in lines)
    squeezed = "".join("".join(lines).split())
    whole = "".join(text.split())
    assert squeezed == whole or (squeezed.endswith("…") and whole.startswith(squeezed[:-1]))


def test_the_font_has_latin_greek_and_cyrillic_and_shows_what_it_lacks():
    text = "Åäß Łódź Việt Ελληνικά Кириллица Ґ № — “…” ×"
    assert drawable(text) == text
    assert drawable("é") == "é"  # composed
    assert drawable("日本") == MISSING * 2
    assert drawable("👩‍🎨") == drawable("🇫🇷") == drawable("👍🏽") == drawable("☂️") == MISSING


@pytest.mark.parametrize("name", ["png", "pdf"])
def test_missing_characters_are_explained_once(name):
    [page] = compose(Palette("日本", many(1)), defaults(name))
    texts = [run.text for mark in page.marks if isinstance(mark, Line) for run in mark.runs]
    assert sum("no font of this system has" in text for text in texts) == 1
    [page] = compose(DUSK, defaults(name))
    texts = [run.text for mark in page.marks if isinstance(mark, Line) for run in mark.runs]
    assert not any("no font of this system has" in text for text in texts)


def test_columns_give_way_to_text():
    swatches = many(24, name="n")
    [page] = compose(Palette("p", swatches), defaults("png", columns="8", oklch="yes"))
    boxes = tiles(page)
    assert 1 < len({box.x for box in boxes}) < 8
    [page] = compose(Palette("p", swatches), defaults("png", columns="8", rgb="no"))
    assert len({box.x for box in tiles(page)}) == 8


# --- SVG


def svg(palette, **options):
    return ET.fromstring(formats.write(palette, "svg", options))


def test_svg_has_titles_text_and_colors():
    root = svg(DUSK)
    assert root.find(SVG + "title").text == "Blue hour"
    assert root.find(SVG + "desc").text == "First line.↵↵Use “Lamp” <sparingly>."
    texts = ["".join(one.itertext()) for one in root.iter(SVG + "text")]
    for text in (
        "Blue hour", "3 colours · 2 groups · from pier.jpg", "Use “Lamp” <sparingly>.", "Night",
        "Day", "Lamp & light", "<Paper>", "#fac45a", "RGB 250 196 90", "Share 30.0 %",
    ):  # fmt: skip
        assert text in texts
    rects = list(root.iter(SVG + "rect"))
    assert [rect.get("fill") for rect in rects] == ["#ffffff"] + 2 * [
        one.hex for one in DUSK.swatches
    ]
    assert rects[-1].get("stroke")
    assert rects[-1].find(SVG + "title").text == "<Paper> #ffffff"


def test_svg_states_wide_colors_where_they_are_understood():
    lime = Swatch.of(Coordinates("display-p3", (0.0, 1.0, 0.0)), "Lime")
    root = svg(Palette("p", (lime, lime, Swatch((1, 2, 3)))))
    rules, _ = tinycss2.parse_stylesheet_bytes(root.find(SVG + "style").text.encode())
    [supports] = rules
    assert supports.at_keyword == "supports"
    assert tinycss2.serialize(supports.content).split() == (
        [".wide-1", "{", "fill:", "color(display-p3", "0", "1", "0);", "}"]
    )
    *_, first, second, third = root.iter(SVG + "rect")
    assert [one.get("class") for one in (first, second, third)] == ["wide-1", "wide-1", None]
    assert first.get("fill") == lime.hex


@given(palette=PALETTES)
@settings(max_examples=40)
def test_svg_is_legal_whatever_the_names(palette):
    root = svg(palette)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "rect", "text", "tspan",
    }  # fmt: skip


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="rsvg-convert is not installed")
def test_svg_is_drawn_by_another_program():
    drawn = subprocess.run(
        ["rsvg-convert"], input=formats.write(DUSK, "svg"), capture_output=True, check=True
    )
    assert drawn.stderr == b""
    picture = np.asarray(Image.open(io.BytesIO(drawn.stdout)).convert("RGB"))
    [page] = compose(DUSK, defaults("svg"), only_own_font=False)
    for box in tiles(page):
        x, y = 2 * (box.x + box.width / 2), 2 * (box.y + box.height / 2)
        assert tuple(picture[int(y), int(x)]) == box.color


# --- PNG


@pytest.mark.parametrize("width", ["1200", "2400"])
def test_png_has_exactly_the_colors(width):
    palette = Palette("p", (*many(15), Swatch((255, 255, 255)), Swatch((28, 28, 28))))
    data = formats.write(palette, "png", {"width": width})
    scale = int(width) / WIDTH
    pillow = np.asarray(Image.open(io.BytesIO(data)))
    opencv = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
    assert pillow.shape[1] == int(width)
    assert np.array_equal(pillow, opencv)
    [page] = compose(palette, defaults("png"))
    boxes = tiles(page)
    assert len(boxes) == 17
    for box in boxes:
        left, right = (round(x * scale) for x in (box.x, box.x + box.width))
        top, bottom = (round(y * scale) for y in (box.y, box.y + box.height))
        inside = pillow[top + 4 : bottom - 4, left + 4 : right - 4].reshape(-1, 3)
        assert np.all(inside == box.color)


def test_png_says_that_it_is_srgb_and_what_it_is():
    data = formats.write(DUSK, "png")
    assert data[33:].startswith(b"\0\0\0\x01sRGB")
    assert Image.open(io.BytesIO(data)).text["Title"] == "Blue hour"


@pytest.mark.parametrize(("background", "alpha"), [("white", 255), ("dark", 255), ("none", 0)])
def test_png_has_the_chosen_background(background, alpha):
    data = formats.write(DUSK, "png", {"background": background})
    picture = np.asarray(Image.open(io.BytesIO(data)).convert("RGBA"))
    ground = TONES[background].ground or TONES[background].ink
    assert tuple(picture[0, 0]) == (*ground, alpha)
    assert picture[..., 3].max() == 255


def test_png_of_very_many_colors_is_bounded_and_says_so(monkeypatch):
    monkeypatch.setattr(png, "_MOST_PX", 1_000_000)
    data = formats.write(Palette("p", many(256)), "png", {"width": "4800"})
    with Image.open(io.BytesIO(data)) as picture:
        assert 900_000 < picture.width * picture.height < 1_010_000
    palette = Palette("p", many(2100))
    [page] = compose(palette, defaults("png"), most=2048)
    assert page.marks[1].runs[0].text == "2048 of 2100 colours"
    assert "52 are left out" in formats.losses(palette, "png")[0]


# --- PDF


def opened(palette, **options):
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    return pypdf.PdfReader(io.BytesIO(formats.write(palette, "pdf", options)), strict=True)


def squeezed(text):
    return "".join(text.split())


def test_pdf_text_can_be_selected():
    reader = opened(DUSK)
    assert reader.metadata.title == "Blue hour"
    text = squeezed(reader.pages[0].extract_text())
    for part in ("Blue hour", "Use “Lamp” <sparingly>.", "Lamp & light", "#fac45a", "RGB 20 28 44"):
        assert squeezed(part) in text


def test_pdf_swatches_are_rectangles_of_exactly_their_colors():
    content = opened(Palette("p", many(12))).pages[0].get_contents().get_data().decode("latin-1")
    found = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) rg\nn [\d. ]+ re f", content)
    colors = [tuple(round(255 * float(value)) for value in one) for one in found]
    assert colors == 2 * [swatch.rgb for swatch in many(12)]


def test_pdf_brings_its_font_along():
    fonts = opened(DUSK).pages[0]["/Resources"]["/Font"]
    used = [font.get_object() for font in fonts.values() if "Inter" in font["/BaseFont"]]
    assert len(used) == 2
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


@pytest.mark.parametrize(
    ("paper", "size"),
    [
        ("a4", (595, 842)),
        ("a4-landscape", (842, 595)),
        ("letter", (612, 792)),
        ("letter-landscape", (792, 612)),
    ],
)
def test_pdf_of_a_long_palette_flows_over_pages(paper, size):
    named = tuple(Swatch((i, i, i), name=f"grey {i}!") for i in range(256))
    reader = opened(Palette("Greys", named), paper=paper)
    count = len(reader.pages)
    assert count > 2
    assert {tuple(map(round, page.mediabox[2:])) for page in reader.pages} == {size}
    texts = [squeezed(page.extract_text()) for page in reader.pages]
    assert all(f"{number}/{count}" in text for number, text in enumerate(texts, start=1))
    assert all(any(f"grey{i}!" in text for text in texts) for i in range(256))


@pytest.mark.parametrize(("count", "pages"), [(3, 1), (256, 2)])
def test_pdf_can_be_looked_at_before_it_is_saved(count, pages):
    palette = Palette("p", many(count))
    data = formats.picture(palette, "pdf", {"paper": "a4"})
    shown = np.asarray(Image.open(io.BytesIO(data)))
    assert shown.shape[1] == round((595.276 * pages + 20 * (pages - 1)) * 1000 / 595.276)
    colors = {tuple(color) for color in shown[::5, ::5, :3].reshape(-1, 3)}
    assert {swatch.rgb for swatch in many(min(count, 40))} <= colors
    assert formats.picture(palette, "css") is None


# --- HTML


class Page(HTMLParser):
    """Checks that elements are closed in their order, and keeps what is in them."""

    EMPTY = frozenset({"meta"})

    def __init__(self, data):
        super().__init__()
        self.open, self.texts, self.elements = [], [], []
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in {"style", "script"} and data.strip():
            self.texts.append(data)


@given(palette=PALETTES, options=OPTIONS)
@settings(max_examples=40)
def test_html_is_well_formed_and_runs_nothing_of_a_name(palette, options):
    page = Page(formats.write(palette, "html", options))
    assert [tag for tag, _ in page.elements].count("script") == 1
    assert not any(key[:2] == "on" for _, attributes in page.elements for key in attributes)
    swatches = [a for tag, a in page.elements if tag == "div" and "swatch" in a.get("class", "")]
    assert [a["style"] for a in swatches] == [f"background:{one.hex}" for one in palette.swatches]


def test_html_says_all():
    page = Page(formats.write(DUSK, "html", {"hsl": "yes", "oklch": "yes"}))
    for text in (
        "Blue hour", "3 colours · 2 groups · from pier.jpg", "First line.", "Night", "Day",
        "Lamp & light", "<Paper>", "#fac45a", "rgb(250 196 90)", "hsl(39.8 94.1% 66.7%)",
        "oklch(0.849 0.137 81.844)", " 30.0 %",
    ):  # fmt: skip
        assert text in page.texts


def test_html_needs_nothing_from_elsewhere():
    data = formats.write(DUSK, "html").decode()
    assert "default-src 'none'" in data
    assert not re.search(r"https?:|\bsrc=|\bhref=|@import|url\(", data)


def test_html_reads_well_in_light_and_dark():
    light, dark = re.findall(r"--ground: (#\w+);.*?--ink: (#\w+); --quiet: (#\w+)", html._STYLE)
    for ground, ink, quiet in (light, dark):
        assert contrast_ratio(rgb(ink), rgb(ground)) >= 7
        assert contrast_ratio(rgb(quiet), rgb(ground)) >= 4.5


def test_drawn_sheets_read_well_on_each_ground():
    for tones in TONES.values():
        ground = tones.ground or (255, 255, 255)
        assert contrast_ratio(tones.ink, ground) >= 7
        assert contrast_ratio(tones.quiet, ground) >= 4.5


def rgb(text):
    digits = text[1:] if len(text) == 7 else "".join(2 * each for each in text[1:])
    return tuple(bytes.fromhex(digits))


def test_a_color_says_how_it_was_stated():
    ink = Swatch.of(Coordinates("cmyk", (0.1, 0.9, 0.2, 0.05)), "Ink", kind=SPOT)
    lab = Swatch.of(Coordinates("lab", (60.0, -20.0, 40.0)), "Lab")
    mist = Swatch.of(Coordinates("srgb", (0.1, 0.2, 0.3), 0.5), "Mist")
    page = Page(formats.write(Palette("p", (ink, lab, mist)), "html"))
    assert {" 10 90 20 5", " Spot colour", " 60 −20 40", " 50%"} <= set(page.texts)


def illustrated(name, option):
    """Write three swatches with the photograph that they are from; return content and text."""
    palette = Palette("Fruit", tuple(Swatch((90 * each, 40, 60)) for each in range(3)))
    photograph = Photograph(Image.effect_noise((120, 80), 50).convert("RGB"), ((0.5, 0.5),) * 3)
    return formats.write(palette, name, {"photograph": option}, photograph)


def test_sheets_show_the_photograph_with_pins_where_one_is_given():
    svg = {option: illustrated("svg", option).decode() for option in ("pins", "plain", "no")}
    assert [content.count("<image ") for content in svg.values()] == [1, 1, 0]
    assert [content.count("<circle ") for content in svg.values()] == [9, 0, 0]
    page = {option: illustrated("html", option).decode() for option in ("pins", "no")}
    assert [content.count("<circle ") for content in page.values()] == [9, 0]
    assert ["img-src data:" in content for content in page.values()] == [True, False]
    heights = [
        Image.open(io.BytesIO(illustrated("png", option))).height for option in ("pins", "no")
    ]
    assert heights[0] > heights[1] + 500  # two pixels for each unit of a sheet 600 wide
    assert b"/Subtype /Image" in illustrated("pdf", "plain")
    assert b"/Subtype /Image" not in illustrated("pdf", "no")
