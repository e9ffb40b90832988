"""Rasterizer: draw a page of a sheet as an image."""

from __future__ import annotations

from functools import cache
from math import ceil, floor
from typing import TYPE_CHECKING

from huescope.palette.sheets.font import face
from huescope.palette.sheets.glyph_drawing import draw_glyphs
from huescope.palette.sheets.primitives import Bitmap, Box, Line, Run
from huescope.palette.sheets.scaling import scaled
from huescope.palette.sheets.shaping import pieces

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from huescope.palette.sheets.primitives import Page, Ring, Tones

_FINER = 4  # pixels of an enlarged ring or letter for each one of the picture


def drawn(page: Page, tones: Tones, scale: float) -> Image:
    """Draw a page.

    Parameters
    ----------
    page : Page
        Of any size.
    tones : Tones
        The greys of the layout.
    scale : float
        Pixels per unit of the layout.

    Returns
    -------
    PIL.Image.Image
        RGB, or RGBA if the page has no background. Each swatch has exactly its colour.
    """
    from PIL import Image, ImageDraw

    size = round(page.width * scale), round(page.height * scale)
    if tones.ground is None:
        # The colour of the text, so that the edges of letters have no halo on any background.
        picture = Image.new("RGBA", size, (*tones.ink, 0))
    else:
        picture = Image.new("RGB", size, tones.ground)
    draw = ImageDraw.Draw(picture)
    for mark in page.marks:
        if isinstance(mark, Box):
            _draw_box(draw, mark, scale)
        elif isinstance(mark, Line):
            _draw_line(picture, mark, scale)
        elif isinstance(mark, Bitmap):
            _draw_bitmap(picture, mark, scale)
        else:
            _draw_ring(picture, mark, scale)
    return picture


def _draw_box(draw: ImageDraw, box: Box, scale: float) -> None:
    left, top = round(box.x * scale), round(box.y * scale)
    # Pillow includes the last pixel, which is one before the edge.
    right, bottom = round((box.x + box.width) * scale) - 1, round((box.y + box.height) * scale) - 1
    draw.rectangle(
        (left, top, max(left, right), max(top, bottom)),
        fill=box.color,
        outline=box.edge,
        width=max(1, round(scale * 0.5)),
    )


def _draw_bitmap(picture: Image, bitmap: Bitmap, scale: float) -> None:
    left, top = round(bitmap.x * scale), round(bitmap.y * scale)
    right = max(left + 1, round((bitmap.x + bitmap.width) * scale))
    bottom = max(top + 1, round((bitmap.y + bitmap.height) * scale))
    image = scaled(bitmap.image, (right - left, bottom - top))
    picture.paste(image, (left, top), image if image.mode == "RGBA" else None)


def _draw_ring(picture: Image, ring: Ring, scale: float) -> None:
    """Draw discs enlarged and downsample them, since Pillow does not smooth edges."""
    from PIL import Image, ImageDraw

    left, top = floor((ring.x - ring.radius) * scale), floor((ring.y - ring.radius) * scale)
    side = ceil(2 * ring.radius * scale) + 2
    x, y = (_FINER * (ring.x * scale - left), _FINER * (ring.y * scale - top))
    for radius, color in ring.discs:
        mask = Image.new("L", (_FINER * side, _FINER * side))
        reach = _FINER * radius * scale
        ImageDraw.Draw(mask).ellipse((x - reach, y - reach, x + reach - 1, y + reach - 1), fill=255)
        picture.paste(color, (left, top), mask.reduce(_FINER))


def _draw_line(picture: Image, line: Line, scale: float) -> None:
    size_px = line.size * scale
    finer = min(_FINER, max(1, ceil(8 / scale)))
    x, baseline = line.x * scale, round(line.y * scale)
    for run in line.runs:
        for piece in pieces(run.text, bold=run.bold):
            if piece.font is None:
                own = Run(piece.text, run.color, run.bold)
                x += _draw_text(picture, own, (x, baseline), size_px, finer)
            else:
                draw_glyphs(picture, piece, (x, baseline), size_px, run.color)
                x += piece.width * size_px


def _draw_text(
    picture: Image, run: Run, place: tuple[float, int], size_px: float, finer: int
) -> float:
    """Draw text enlarged and downsample it, since Pillow positions letters on whole pixels.

    Returns
    -------
    float
        The width of the text.
    """
    from PIL import Image, ImageDraw

    x, baseline = place
    left = floor(x)
    above, below = ceil(1.1 * size_px), ceil(0.4 * size_px)
    width = ceil(face(bold=run.bold).width(run.text, size_px)) + 8
    mask = Image.new("L", (finer * width, finer * (above + below)))
    font = _font(run.bold, finer * size_px)
    start = finer * (x - left), finer * above
    ImageDraw.Draw(mask).text(start, run.text, fill=255, font=font, anchor="ls")
    picture.paste(run.color, (left, baseline - above), mask.reduce(finer))
    return font.getlength(run.text) / finer


@cache
def _font(bold: bool, size_px: float) -> FreeTypeFont:
    from PIL import ImageFont

    path = str(face(bold=bold).path)
    return ImageFont.truetype(path, size_px, layout_engine=ImageFont.Layout.BASIC)
