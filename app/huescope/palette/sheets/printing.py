"""Drawing a page of a sheet on a page of a PDF file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from huescope.palette.sheets.font import face
from huescope.palette.sheets.primitives import Bitmap, Box, Line
from huescope.palette.sheets.scaling import encoded, limited
from huescope.palette.sheets.shaping import glyphs, pieces

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from huescope.palette.sheets.primitives import Page, Rgb, Ring
    from huescope.palette.sheets.shaping import Piece

_PIXELS_PER_UNIT = 3.0  # of pictures: about 216 per inch
_REGULAR, _BOLD = "Inter-Regular", "Inter-SemiBold"


def draw_page(canvas: Canvas, page: Page) -> None:
    """Draw the marks of a page; PDF counts heights from below.

    Parameters
    ----------
    canvas : reportlab.pdfgen.canvas.Canvas
        Of the size of the page, after `register_fonts`.
    page : Page
        Its text stays text; what only a font of the system has is drawn as outlines.
    """
    for mark in page.marks:
        if isinstance(mark, Box):
            _draw_box(canvas, mark, page.height)
        elif isinstance(mark, Line):
            _draw_line(canvas, mark, page.height)
        elif isinstance(mark, Bitmap):
            _draw_bitmap(canvas, mark, page.height)
        else:
            _draw_ring(canvas, mark, page.height)


def fill_page(canvas: Canvas, page: Page, color: Rgb) -> None:
    """Paint the background of a page, of the size of which the canvas is."""
    canvas.setFillColorRGB(*_fractions(color))
    canvas.rect(0, 0, page.width, page.height, stroke=0, fill=1)


def _draw_box(canvas: Canvas, box: Box, height: float) -> None:
    canvas.setFillColorRGB(*_fractions(box.color))
    canvas.rect(box.x, height - box.y - box.height, box.width, box.height, stroke=0, fill=1)
    if box.edge is not None:
        canvas.setStrokeColorRGB(*_fractions(box.edge))
        canvas.setLineWidth(0.5)
        inset = (box.x + 0.25, height - box.y - box.height + 0.25)
        canvas.rect(*inset, box.width - 0.5, box.height - 0.5, stroke=1, fill=0)


def _draw_bitmap(canvas: Canvas, bitmap: Bitmap, height: float) -> None:
    from reportlab.lib.utils import ImageReader

    image = limited(bitmap.image, bitmap.width, bitmap.height, _PIXELS_PER_UNIT)
    _kind, content = encoded(image)
    place = bitmap.x, height - bitmap.y - bitmap.height, bitmap.width, bitmap.height
    canvas.drawImage(ImageReader(io.BytesIO(content)), *place, mask="auto")


def _draw_ring(canvas: Canvas, ring: Ring, height: float) -> None:
    for radius, color in ring.discs:
        canvas.setFillColorRGB(*_fractions(color))
        canvas.circle(ring.x, height - ring.y, radius, stroke=0, fill=1)


def _draw_line(canvas: Canvas, line: Line, height: float) -> None:
    x, baseline = line.x, height - line.y
    for run in line.runs:
        canvas.setFillColorRGB(*_fractions(run.color))
        for piece in pieces(run.text, bold=run.bold):
            if piece.font is None:
                canvas.setFont(_BOLD if run.bold else _REGULAR, line.size)
                canvas.drawString(x, baseline, piece.text)
            else:
                _draw_glyphs(canvas, piece, (x, baseline), line.size)
            x += piece.width * line.size


def _draw_glyphs(canvas: Canvas, piece: Piece, place: tuple[float, float], size: float) -> None:
    """Fill outlines, since reportlab embeds no OpenType fonts with PostScript outlines."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import FILL_NON_ZERO

    x, y = place
    path = canvas.beginPath()
    for glyph in glyphs(piece):
        if glyph.picture:
            left, bottom, *lengths = (size * length for length in glyph.box)
            image = ImageReader(io.BytesIO(glyph.picture))
            canvas.drawImage(image, x + left, y + bottom, *lengths, mask="auto")
        for (start,), *segments in glyph.contours:
            path.moveTo(x + size * start[0], y + size * start[1])
            for segment in segments:
                ends = [end for px, py in segment for end in (x + size * px, y + size * py)]
                (path.lineTo if len(segment) == 1 else path.curveTo)(*ends)
            path.close()
    canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)


def _fractions(rgb: Rgb) -> tuple[float, float, float]:
    red, green, blue = rgb
    return red / 255, green / 255, blue / 255


def register_fonts() -> None:
    """Make the font of sheets known to reportlab, once."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    known = pdfmetrics.getRegisteredFontNames()
    for name, bold in ((_REGULAR, False), (_BOLD, True)):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(face(bold=bold).path)))
