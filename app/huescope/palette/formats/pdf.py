"""A sheet of swatches on pages for print."""

from __future__ import annotations

import io
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.font import face
from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import TONES, Box
from huescope.palette.sheets.text import COLUMNS, WRITTEN, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reportlab.pdfgen.canvas import Canvas

    from huescope.palette.palette import Palette
    from huescope.palette.sheets.primitives import Line, Page, Rgb

NAME = "pdf"
LABEL = "PDF sheet"
FAMILY = "sheet"
SUFFIXES = (".pdf",)
DESCRIPTION = "A sheet of swatches with their names and values, on pages for print."
OPTIONS = (
    COLUMNS,
    *WRITTEN,
    Option(
        "paper",
        "Paper",
        "The size of the pages.",
        "a4",
        MappingProxyType(
            {
                "a4": "A4",
                "a4-landscape": "A4 landscape",
                "letter": "Letter",
                "letter-landscape": "Letter landscape",
            }
        ),
    ),
)
IS_TEXT = False

_A4, _LETTER = (595.276, 841.89), (612.0, 792.0)  # points of 1/72 inch
_SHOWN_WIDTH_PX, _BETWEEN = 1000, 20.0
_REGULAR, _BOLD = "Inter-Regular", "Inter-SemiBold"


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Draw a sheet, on as many pages as it takes.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        A PDF file with its font. Colours are rectangles, not pictures, and text can be selected.
    """
    from reportlab.pdfgen.canvas import Canvas

    _register_fonts()
    width, height = _paper(options)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (width, height), pageCompression=1, invariant=1)
    canvas.setTitle(title(palette))
    canvas.setCreator("Huescope")
    canvas.setAuthor("")
    canvas.setSubject("Palette")
    for page in compose(palette, options, width=width, height=height):
        _draw(canvas, page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def picture(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Draw the first two pages side by side, to be looked at before the file is saved.

    Returns
    -------
    bytes
        A PNG file, transparent between the pages.
    """
    from PIL import Image

    width, height = _paper(options)
    pages = compose(palette, options, width=width, height=height)[:2]
    step, scale = width + _BETWEEN, _SHOWN_WIDTH_PX / width
    size = round(scale * (step * len(pages) - _BETWEEN)), round(scale * height)
    shown = Image.new("RGBA", size)
    for place, page in enumerate(pages):
        shown.paste(drawn(page, TONES["white"], scale), (round(scale * step * place), 0))
    buffer = io.BytesIO()
    shown.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _paper(options: Mapping[str, str]) -> tuple[float, float]:
    width, height = _A4 if options["paper"].startswith("a4") else _LETTER
    return (height, width) if options["paper"].endswith("landscape") else (width, height)


def _draw(canvas: Canvas, page: Page) -> None:
    """Draw a page; PDF counts heights from below."""
    for mark in page.marks:
        if isinstance(mark, Box):
            _draw_box(canvas, mark, page.height)
        else:
            _draw_line(canvas, mark, page.height)


def _draw_box(canvas: Canvas, box: Box, height: float) -> None:
    canvas.setFillColorRGB(*_fractions(box.color))
    canvas.rect(box.x, height - box.y - box.height, box.width, box.height, stroke=0, fill=1)
    if box.edge is not None:
        canvas.setStrokeColorRGB(*_fractions(box.edge))
        canvas.setLineWidth(0.5)
        inset = (box.x + 0.25, height - box.y - box.height + 0.25)
        canvas.rect(*inset, box.width - 0.5, box.height - 0.5, stroke=1, fill=0)


def _draw_line(canvas: Canvas, line: Line, height: float) -> None:
    text = canvas.beginText(line.x, height - line.y)
    for run in line.runs:
        text.setFont(_BOLD if run.bold else _REGULAR, line.size)
        text.setFillColorRGB(*_fractions(run.color))
        text.textOut(run.text)
    canvas.drawText(text)


def _fractions(rgb: Rgb) -> tuple[float, float, float]:
    red, green, blue = rgb
    return red / 255, green / 255, blue / 255


def _register_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    known = pdfmetrics.getRegisteredFontNames()
    for name, bold in ((_REGULAR, False), (_BOLD, True)):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(face(bold=bold).path)))
