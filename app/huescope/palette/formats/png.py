"""A sheet of swatches as a picture."""

from __future__ import annotations

import io
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.layout import WIDTH, compose
from huescope.palette.sheets.primitives import TONES
from huescope.palette.sheets.text import BACKGROUND, COLUMNS, PHOTOGRAPH, WRITTEN, title
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph

NAME = "png"
LABEL = marked("PNG sheet")
FAMILY = "sheet"
SUFFIXES = (".png",)
DESCRIPTION = marked("A sheet of swatches with their names and values, as a picture.")
OPTIONS = (
    COLUMNS,
    *WRITTEN,
    PHOTOGRAPH,
    BACKGROUND,
    Option(
        "width",
        marked("Width"),
        marked("How many pixels wide the picture is; 1200 suits screens, 4800 print."),
        "1200",
        MappingProxyType({str(n): marked("{n} px", n=n) for n in (1200, 2400, 4800)}),
    ),
)
IS_TEXT = False
SHOWS_PHOTOGRAPH = True
HOLDS = Holds(limit=2048)

_MOST_PX = 64_000_000  # so that a long palette takes no more than 256 MB while it is drawn


def write(
    palette: Palette, options: Mapping[str, str], photograph: Photograph | None = None
) -> bytes:
    """Draw a sheet.

    Parameters
    ----------
    palette : Palette
        Of a very long one the first colours are shown, and the sheet says so.
    options : mapping of str to str
        Of `OPTIONS`. Where the picture would have more than 64 megapixels, it is less wide.
    photograph : Photograph, optional
        The picture that it is from.

    Returns
    -------
    bytes
        A PNG file in sRGB, 8 bits a channel. Each swatch has exactly its colour.
    """
    from PIL import PngImagePlugin

    [page] = compose(palette, options, most=HOLDS.limit, photograph=photograph)
    scale = int(options["width"]) / WIDTH
    scale = min(scale, (_MOST_PX / (page.width * page.height)) ** 0.5)
    tones = TONES[options["background"]]
    picture = drawn(page, tones, scale)
    stated = PngImagePlugin.PngInfo()
    stated.add(b"sRGB", b"\1")  # relative colorimetric
    stated.add_itxt("Title", title(palette))
    stated.add_itxt("Software", "Huescope")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=stated)
    return buffer.getvalue()
