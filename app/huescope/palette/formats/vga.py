"""Colour tables of bare bytes, of VGA (6 bits a channel) and other old programs: only read."""

from __future__ import annotations

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import is_text, stem
from huescope.texts import marked

NAME = "vga"
LABEL = marked("VGA palette")
FAMILY = "paint"
SUFFIXES = (".pal",)
DESCRIPTION = marked(
    "Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written."
)
RANK = 130  # it has no mark at all: every other .pal is asked first

_LEAST, _MOST = 3 * 16, 3 * 256
_SIX_BITS = 63


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix and a length of whole colours, as there is nothing else to tell by."""
    whole = len(data) == _MOST or (len(data) in range(_LEAST, _MOST, 3) and max(data) <= _SIX_BITS)
    return name.lower().endswith(SUFFIXES) and whole and not is_text(data)


def read(data: bytes, name: str) -> Palette:
    """Read the colours: where no byte is above 63, they are those of VGA.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file.

    Raises
    ------
    DamagedPalette
        If the length is none of whole colours.
    """
    if len(data) % 3 or not 0 < len(data) <= _MOST:
        raise DamagedPalette(
            name, marked("it has {data} bytes, which are no whole colours", data=len(data))
        )
    full = _SIX_BITS if max(data) <= _SIX_BITS else 255
    rgbs = (data[place : place + 3] for place in range(0, len(data), 3))
    swatches = [make_swatch("srgb", [round(255 * v / full) / 255 for v in rgb]) for rgb in rgbs]
    return Palette(stem(name), tuple(swatches))
