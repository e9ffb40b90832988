"""Adobe Swatch Exchange: what Illustrator, InDesign, Photoshop and many others open.

Everything is big-endian: ``ASEF``, version 1.0, the number of blocks, then the blocks. A group is a
start block, its colours, and an end block.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "ase"
LABEL = "Adobe Swatch Exchange"
FAMILY = "adobe"
SUFFIXES = (".ase",)
DESCRIPTION = "Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs."
OPTIONS = ()
IS_TEXT = False

_GROUP_START = 0xC001
_GROUP_END = 0xC002
_COLOR = 0x0001
_PROCESS = 2  # neither "global" (0), which would tie artwork to the swatch, nor "spot" (1)
_NAME_LIMIT = 1000  # characters; the field holds 65535 code units


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette as one group of sRGB colours.

    Parameters
    ----------
    palette : Palette
        A swatch without a name gets its hex notation as name.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of an ``.ase`` file.
    """
    blocks = [
        _block(_GROUP_START, _text(palette.name)),
        *(_block(_COLOR, _color(swatch)) for swatch in palette.swatches),
        _block(_GROUP_END, b""),
    ]
    return struct.pack(">4sHHI", b"ASEF", 1, 0, len(blocks)) + b"".join(blocks)


def _block(kind: int, content: bytes) -> bytes:
    return struct.pack(">HI", kind, len(content)) + content


def _color(swatch: Swatch) -> bytes:
    components = (value / 255 for value in swatch.rgb)
    return _text(swatch.name or swatch.hex) + struct.pack(">4s3fH", b"RGB ", *components, _PROCESS)


def _text(text: str) -> bytes:
    """Length in code units with the final NUL, then UTF-16; what cannot be written is shown."""
    if len(text) > _NAME_LIMIT:
        text = text[: _NAME_LIMIT - 1] + "…"
    encoded = (text.replace("\0", "␀") + "\0").encode("utf-16-be", "backslashreplace")
    return struct.pack(">H", len(encoded) // 2) + encoded
