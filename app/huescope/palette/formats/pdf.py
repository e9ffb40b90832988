"""A sheet of swatches on pages for print."""

from __future__ import annotations

import io
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import TONES
from huescope.palette.sheets.printing import draw_page, register_fonts
from huescope.palette.sheets.text import COLUMNS, PHOTOGRAPH, WRITTEN, title
from huescope.palette.writing.xmp_swatches import packet
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph

NAME = "pdf"
LABEL = marked("PDF sheet")
FAMILY = "sheet"
SUFFIXES = (".pdf",)
DESCRIPTION = marked("A sheet of swatches with their names and values, on pages for print.")
OPTIONS = (
    COLUMNS,
    *WRITTEN,
    PHOTOGRAPH,
    Option(
        "paper",
        marked("Paper"),
        marked("The size of the pages."),
        "a4",
        MappingProxyType(
            {
                "a4": "A4",
                "a4-landscape": marked("A4 landscape"),
                "letter": marked("Letter"),
                "letter-landscape": marked("Letter landscape"),
            }
        ),
    ),
)
IS_TEXT = False
SHOWS_PHOTOGRAPH = True

_A4, _LETTER = (595.276, 841.89), (612.0, 792.0)  # points of 1/72 inch
_SHOWN_WIDTH_PX, _BETWEEN = 1000, 20.0


def write(
    palette: Palette, options: Mapping[str, str], photograph: Photograph | None = None
) -> bytes:
    """Draw a sheet, on as many pages as it takes.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `OPTIONS`.
    photograph : Photograph, optional
        The picture that it is from.

    Returns
    -------
    bytes
        A PDF file with its font. Colours are rectangles, not pictures, and text can be selected.
        Its metadata lists the swatches, so that the file can be opened as a palette again.
    """
    from reportlab.pdfbase import pdfdoc
    from reportlab.pdfgen.canvas import Canvas

    register_fonts()
    width, height = _paper(options)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (width, height), pageCompression=1, invariant=1)
    canvas.setTitle(title(palette))
    canvas.setCreator("Huescope")
    canvas.setAuthor("")
    canvas.setSubject("Palette")
    if palette.swatches:
        kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
        listed = pdfdoc.PDFStream(pdfdoc.PDFDictionary(kind), packet(palette), filters=[])
        canvas._doc.Catalog.Metadata = listed  # noqa: SLF001 - it has no public name
    pages = compose(palette, options, width=width, height=height, photograph=photograph)
    for page in pages:
        draw_page(canvas, page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def picture(
    palette: Palette, options: Mapping[str, str], photograph: Photograph | None = None
) -> bytes:
    """Draw the first two pages side by side, to be looked at before the file is saved.

    Returns
    -------
    bytes
        A PNG file, transparent between the pages.
    """
    from PIL import Image

    width, height = _paper(options)
    pages = compose(palette, options, width=width, height=height, photograph=photograph)[:2]
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
