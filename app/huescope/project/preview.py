"""Small pictures of projects and palettes, as file managers show them."""

from __future__ import annotations

import io
from math import ceil, sqrt
from typing import TYPE_CHECKING

from huescope.palette import archive, formats
from huescope.project import file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from huescope.palette.swatch import Swatch

_MOST_SWATCHES = 256
_ROW = 6  # the row of swatches under a picture is this part of the whole


def preview_png(data: bytes, name: str, side_px: int) -> bytes:
    """Draw the picture of a project over its colours, or the colours of a palette in a square.

    Parameters
    ----------
    data : bytes
        The content of a project or of any palette file.
    name : str
        What the file is called.
    side_px : int
        The longer side, at least 16.

    Returns
    -------
    bytes
        A PNG in sRGB.

    Raises
    ------
    PaletteError
        If the file cannot be read.
    """
    from PIL import Image

    thumbnail, swatches = _content(data, name)
    colors = [each.rgb for each in swatches[:_MOST_SWATCHES]]
    if thumbnail:
        with Image.open(io.BytesIO(thumbnail)) as opened:
            image = _over_colors(opened.convert("RGBA"), colors, side_px)
    else:
        image = _grid(colors, side_px)
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def _content(data: bytes, name: str) -> tuple[bytes, Sequence[Swatch]]:
    """Read the picture, which may be missing, and the swatches."""
    if not archive.recognizes(data):
        return b"", formats.read(data, name).swatches
    project = file.read(data, name)
    if not project.documents:
        return b"", ()
    document = project.documents[project.current]
    return document.thumbnail, document.state.palette.swatches


def _over_colors(picture: Image, colors: Sequence[tuple[int, int, int]], side_px: int) -> Image:
    from PIL import Image

    row_px = side_px // _ROW if colors else 0
    scale = min(side_px / picture.width, (side_px - row_px) / picture.height)
    width_px, height_px = (max(1, round(scale * each)) for each in picture.size)
    image = Image.new("RGBA", (width_px, height_px + row_px))
    image.paste(picture.resize((width_px, height_px), Image.Resampling.LANCZOS))
    _fill(image, colors, (0, height_px, width_px, height_px + row_px), len(colors))
    return image


def _grid(colors: Sequence[tuple[int, int, int]], side_px: int) -> Image:
    from PIL import Image

    image = Image.new("RGBA", (side_px, side_px))
    _fill(image, colors, (0, 0, side_px, side_px), ceil(sqrt(len(colors))))
    return image


def _fill(
    image: Image,
    colors: Sequence[tuple[int, int, int]],
    box_px: tuple[int, int, int, int],
    columns: int,
) -> None:
    """Fill a part of an image with colours; those of the last row share its width."""
    left, top, right, bottom = box_px
    rows = [colors[start : start + columns] for start in range(0, len(colors), columns or 1)]
    for number, row in enumerate(rows):
        upper, lower = (top + (bottom - top) * each // len(rows) for each in (number, number + 1))
        for place, color in enumerate(row):
            start, end = (left + (right - left) * each // len(row) for each in (place, place + 1))
            image.paste((*color, 255), (start, upper, end, lower))
