"""Text in fonts of the system: fonts, directions, glyphs, and how PNG and PDF show them."""

import io

import numpy as np
import pypdfium2
import pytest
from bidi import get_display
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables.sbixGlyph import Glyph as SbixGlyph
from fontTools.ttLib.tables.sbixStrike import Strike
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.sheets import shaping, system_fonts
from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.line_breaking import MISSING, drawable, wrapped
from huescope.palette.sheets.primitives import Line, Page, Run, Tones
from huescope.palette.sheets.printing import draw_page, register_fonts
from huescope.palette.swatch import Swatch

EM = 1000
ADVANCES = {"א": 400, "ب": 600, "日": 1000, "本": 800}  # each is a box 100 narrower
CACHES = (
    *(system_fonts.font_for, system_fonts.opened, system_fonts._ranked),
    *(shaping.pieces, shaping.glyphs),
)


def box(pen, left, bottom, right, top):
    """Draw clockwise, as TrueType outlines do; the other way round with left and right changed."""
    pen.moveTo((left, bottom))
    for corner in ((left, top), (right, top), (right, bottom)):
        pen.lineTo(corner)
    pen.closePath()


def font_with(letters, picture=None):
    """Build a font of boxes, that of "日" with a hole; with a picture, each is that in colours."""
    names = {letter: f"uni{ord(letter):04X}" for letter in letters}
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    for letter, name in names.items():
        pen = TTGlyphPen(None)
        box(pen, 50, 0, letters[letter] - 50, 700)
        if letter == "日":
            box(pen, 700, 200, 300, 500)
        glyphs[name] = pen.glyph()
    builder = FontBuilder(EM)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(letter): name for letter, name in names.items()})
    builder.setupGlyf(glyphs)
    metrics = {name: (letters[letter], 50) for letter, name in names.items()}
    builder.setupHorizontalMetrics({".notdef": (0, 0), **metrics})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    if picture is not None:
        strike = Strike(ppem=16, resolution=72)
        for name in glyphs:
            image = picture if name != ".notdef" else b""
            strike.glyphs[name] = SbixGlyph(
                name, graphicType="png " if image else None, imageData=image
            )
        builder.font["sbix"] = table = newTable("sbix")
        table.strikes = {16: strike}
    buffer = io.BytesIO()
    builder.save(buffer)
    return buffer.getvalue()


@pytest.fixture(scope="module", autouse=True)
def fonts(tmp_path_factory):
    """Let the system have a font of four letters, one of an emoji, and a damaged one."""
    folder = tmp_path_factory.mktemp("fonts")
    red = io.BytesIO()
    Image.new("RGB", (16, 16), (255, 0, 0)).save(red, "PNG")
    (folder / "boxes.ttf").write_bytes(font_with(ADVANCES))
    (folder / "emoji.ttf").write_bytes(font_with({"\U0001f3a8": 1000}, red.getvalue()))
    (folder / "damaged.otf").write_bytes(b"no font")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(system_fonts, "folders", lambda: (folder, folder / "missing"))
        for each in CACHES:
            each.cache_clear()
        yield
    for each in CACHES:
        each.cache_clear()


def shown(text):
    """Return the order in which characters stand, from left to right."""
    parts = shaping.pieces(text)
    return "".join(part.text[::-1] if part.is_rtl else part.text for part in parts)


@given(st.text("ab 1.-אב日", max_size=12))
def test_pieces_stand_in_visual_order(text):
    assert shown(text) == get_display(text)


@given(st.text("ab אب日本", min_size=1, max_size=20), st.floats(1, 12))
def test_lines_are_as_wide_as_they_may_be(text, width):
    lines = wrapped(text, 1, width, 3)
    assert len(lines) <= 3
    assert all(shaping.width(line, 1) <= width + 1e-9 or len(line) <= 2 for line in lines)


def test_brackets_are_mirrored_where_they_are_read_from_right_to_left():
    assert shown("א (ב) 2") == "2 (ב) א"


def test_widths_are_those_of_the_fonts():
    assert shaping.width("日本", 10) == pytest.approx(18)
    assert shaping.width("日a", 10) == pytest.approx(10 + shaping.width("a", 10))


def test_only_what_no_font_has_is_replaced():
    assert drawable("日本 red אب") == "日本 red אب"
    assert drawable("日한") == "日" + MISSING
    assert drawable("\U0001f3a8\U0001f3a9") == "\U0001f3a8" + MISSING


def on_png(text):
    page = Page(60, 20, [Line(5, 15, 10, (Run(text, (0, 0, 0)),))])
    return np.asarray(drawn(page, Tones((255, 255, 255)), 10))


def on_pdf(text):
    from reportlab.pdfgen.canvas import Canvas

    register_fonts()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (60, 20), invariant=1)
    draw_page(canvas, Page(60, 20, [Line(5, 15, 10, (Run(text, (0, 0, 0)),))]))
    canvas.showPage()
    canvas.save()
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        return np.asarray(document[0].render(scale=10).to_pil().convert("RGB"))


@pytest.mark.parametrize("rendered", [on_png, on_pdf])
def test_outlines_are_drawn_at_their_places_with_their_holes(rendered):
    ink = rendered("日ب")[..., 0] < 128
    expected = np.zeros_like(ink)
    expected[80:150, 55:145] = True
    expected[100:130, 80:120] = False
    expected[80:150, 155:205] = True
    assert np.mean(ink != expected) < 0.01


@pytest.mark.parametrize("rendered", [on_png, on_pdf])
def test_letters_from_right_to_left_stand_at_the_right(rendered):
    ink = (rendered("אب")[120, :, 0] < 128).astype(int)
    starts, ends = np.flatnonzero(np.diff(ink) == 1), np.flatnonzero(np.diff(ink) == -1)
    np.testing.assert_allclose(ends - starts, [50, 30], atol=2)


@pytest.mark.parametrize("rendered", [on_png, on_pdf])
def test_an_emoji_has_its_own_colors(rendered):
    image = rendered("\U0001f3a8").astype(int)
    is_red = (image[..., 0] > 200) & (image[..., 1] < 60)
    rows, columns = np.nonzero(is_red)
    assert np.ptp(rows) == pytest.approx(np.ptp(columns), abs=3)
    assert np.ptp(columns) == pytest.approx(100, abs=5)


@pytest.mark.parametrize("name", ["png", "pdf"])
def test_sheets_do_not_explain_what_they_show(name):
    palette = Palette("日本", (Swatch((1, 2, 3), name="أب"), Swatch((3, 2, 1), name="אב")))
    assert formats.write(palette, name, {})
    assert MISSING in drawable(palette.swatches[1].name)
