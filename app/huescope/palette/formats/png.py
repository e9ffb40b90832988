"""A sheet of swatches as a picture."""

from __future__ import annotations

import io
from functools import cache
from math import ceil, floor
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.formats._format import Option
from huescope.palette.formats._holds import Holds
from huescope.palette.formats._sheet import TONES, WIDTH, Box, compose
from huescope.palette.formats._sheet_font import face
from huescope.palette.formats._sheet_text import BACKGROUND, COLUMNS, WRITTEN, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from huescope.palette.formats._sheet import Line
    from huescope.palette.palette import Palette

NAME = "png"
LABEL = "PNG sheet"
FAMILY = "sheet"
SUFFIXES = (".png",)
DESCRIPTION = "A sheet of swatches with their names and values, as a picture."
OPTIONS = (
    COLUMNS,
    *WRITTEN,
    BACKGROUND,
    Option(
        "width",
        "Width",
        "How many pixels wide the picture is; 1200 suits screens, 4800 print.",
        "1200",
        MappingProxyType({str(n): f"{n} px" for n in (1200, 2400, 4800)}),
    ),
)
IS_TEXT = False
HOLDS = Holds(limit=2048)

_MOST_PX = 64_000_000  # so that a long palette takes no more than 256 MB while it is drawn


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Draw a sheet.

    Parameters
    ----------
    palette : Palette
        Of a very long one the first colours are shown, and the sheet says so.
    options : mapping of str to str
        Of `OPTIONS`. Where the picture would have more than 64 megapixels, it is less wide.

    Returns
    -------
    bytes
        A PNG file in sRGB, 8 bits a channel. Each swatch has exactly its colour.
    """
    from PIL import Image, ImageDraw, PngImagePlugin

    [page] = compose(palette, options, most=HOLDS.limit)
    scale = int(options["width"]) / WIDTH
    scale = min(scale, (_MOST_PX / (page.width * page.height)) ** 0.5)
    ground = TONES[options["background"]].ground
    size = round(page.width * scale), round(page.height * scale)
    picture = (
        Image.new("RGBA", size, (255, 255, 255, 0))
        if ground is None
        else Image.new("RGB", size, ground)
    )
    draw = ImageDraw.Draw(picture)
    for mark in page.marks:
        if isinstance(mark, Box):
            _draw_box(draw, mark, scale)
        else:
            _draw_line(picture, mark, scale)
    stated = PngImagePlugin.PngInfo()
    stated.add(b"sRGB", b"\1")  # relative colorimetric
    stated.add_itxt("Title", title(palette))
    stated.add_itxt("Software", "Huescope")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=stated)
    return buffer.getvalue()


def _draw_box(draw: ImageDraw, box: Box, scale: float) -> None:
    left, top = round(box.x * scale), round(box.y * scale)
    # The last pixel is one before the edge.
    right, bottom = round((box.x + box.width) * scale) - 1, round((box.y + box.height) * scale) - 1
    draw.rectangle(
        (left, top, max(left, right), max(top, bottom)),
        fill=box.color,
        outline=box.edge,
        width=max(1, round(scale * 0.5)),
    )


def _draw_line(picture: Image, line: Line, scale: float) -> None:
    """Draw text larger and reduce it, for Pillow sets letters on whole pixels."""
    from PIL import Image, ImageDraw

    size_px = line.size * scale
    finer = min(4, max(1, ceil(8 / scale)))
    left, baseline = floor(line.x * scale), round(line.y * scale)
    above, below = ceil(1.1 * size_px), ceil(0.4 * size_px)
    x = finer * (line.x * scale - left)
    for run in line.runs:
        width = ceil(face(bold=run.bold).width(run.text, size_px)) + 8
        mask = Image.new("L", (finer * width, finer * (above + below)))
        font = _font(run.bold, finer * size_px)
        place = x % finer, finer * above
        ImageDraw.Draw(mask).text(place, run.text, fill=255, font=font, anchor="ls")
        upper_left = left + int(x // finer), baseline - above
        picture.paste(run.color, upper_left, mask.reduce(finer))
        x += font.getlength(run.text)


@cache
def _font(bold: bool, size_px: float) -> FreeTypeFont:
    from PIL import ImageFont

    path = str(face(bold=bold).path)
    return ImageFont.truetype(path, size_px, layout_engine=ImageFont.Layout.BASIC)
