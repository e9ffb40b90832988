"""Adobe Swatch Exchange: what Illustrator, InDesign, Photoshop and many others open.

Everything is big-endian: ``ASEF``, version 1.0, the number of blocks, then the blocks: each a kind,
a length, and content of that length. A group is a start block, its colours, and an end block, and
is counted as all of these.
"""

from __future__ import annotations

import struct
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import quoted, stem
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT
from huescope.palette.writing.text import shorten
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.swatch import Swatch

NAME = "ase"
LABEL = marked("Adobe Swatch Exchange")
FAMILY = "adobe"
SUFFIXES = (".ase",)
DESCRIPTION = marked(
    "Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs."
)
OPTIONS = (
    Option(
        "group",
        marked("A group round all"),
        marked("Puts colours that are in no group into one that has the palette's name."),
        "no",
        MappingProxyType({"yes": marked("Yes"), "no": marked("No")}),
    ),
)
IS_TEXT = False
HOLDS = Holds(alpha=False, spaces=("lab", "cmyk", "gray"))

_MAGIC = b"ASEF"
_VERSION = (1, 0)
_GROUP_START = 0xC001
_GROUP_END = 0xC002
_COLOR = 0x0001
_KINDS = {GLOBAL: 0, SPOT: 1, PROCESS: 2}
_KINDS_READ = {number: kind for kind, number in _KINDS.items()}
_BLOCK_HEADER = 6
_NAME_LIMIT = 1000  # characters; the field holds 65535 code units
_SPACES = {
    b"RGB ": ("srgb", 3),
    b"CMYK": ("cmyk", 4),
    b"LAB ": ("lab", 3),
    b"Gray": ("gray", 1),
    b"GRAY": ("gray", 1),  # not legal, but written by some
}


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette: Lab, CMYK and grey as they were stated, all else in sRGB.

    Parameters
    ----------
    palette : Palette
        A swatch without a name gets its hex notation as name.
    options : mapping of str to str
        "group": whether what is in no group goes into one named as the palette.

    Returns
    -------
    bytes
        The content of an ``.ase`` file.
    """
    blocks: list[bytes] = []
    for group, swatches in palette.runs:
        title = group or (palette.name if options.get("group") == "yes" else "")
        colors = [_block(_COLOR, _color(swatch)) for swatch in swatches]
        if title:
            colors = [_block(_GROUP_START, _text(title)), *colors, _block(_GROUP_END, b"")]
        blocks += colors
    return struct.pack(">4sHHI", _MAGIC, 1, 0, len(blocks)) + b"".join(blocks)


def _block(kind: int, content: bytes) -> bytes:
    return struct.pack(">HI", kind, len(content)) + content


def _color(swatch: Swatch) -> bytes:
    tag, values = _channels(swatch)
    color = struct.pack(f">4s{len(values)}f", tag, *values)
    return _text(swatch.name or swatch.hex) + color + struct.pack(">H", _KINDS[swatch.kind])


def _channels(swatch: Swatch) -> tuple[bytes, tuple[float, ...]]:
    stated = swatch.coordinates
    if stated.space == "lab":
        lightness, a, b = stated.values
        return b"LAB ", (lightness / 100, a, b)
    if stated.space == "cmyk":
        return b"CMYK", stated.values
    if stated.space == "gray":
        return b"Gray", stated.values
    return b"RGB ", swatch.srgb


def _text(text: str) -> bytes:
    """Length in code units with the final NUL, then UTF-16; what cannot be written is shown."""
    text = shorten(text, _NAME_LIMIT)
    encoded = (text.replace("\0", "␀") + "\0").encode("utf-16-be", "backslashreplace")
    return struct.pack(">H", len(encoded) // 2) + encoded


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first four bytes."""
    return data.startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read RGB, CMYK, Lab (D50) and grey, with groups and kinds.

    Parameters
    ----------
    data : bytes
        The content of the file. Names may lack their NUL, and the tag of grey may be upper case.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file. Groups within groups are named by both, such as "Print / Dark"; where
        no group ends, each starts beside the one before. Remarks say what was left out.

    Raises
    ------
    DamagedPalette
        If the file ends early, a length or count lies, or there is no colour in it.
    """
    file = Cursor(data, name)
    file.take(len(_MAGIC), marked("the header"))
    version = file.unpack(">HH", marked("the version"))
    promised = file.u32(marked("the number of blocks"))
    most = file.remaining // _BLOCK_HEADER
    if promised > most:
        blocks = marked_plural("{n} block is promised", "{n} blocks are promised", promised)
        raise file.damage(
            marked("{blocks} and there is room for {most} at most", blocks=blocks, most=most), at=8
        )
    swatches: list[Swatch] = []
    remarks: list[str] = []
    if version != _VERSION:
        remarks.append(
            marked(
                "The header states version {version}.{version2}; the file is read as version 1.0.",
                version=version[0],
                version2=version[1],
            )
        )
    left_out = LeftOut()
    groups: list[tuple[str, int]] = []
    listed = list(_blocks(file, promised))
    has_ends = any(kind == _GROUP_END for kind, _ in listed)
    for kind, content in listed:
        if kind == _GROUP_START:
            title = _name_of(content) if content.remaining else ""
            groups = [*(groups if has_ends else []), (title, len(swatches))]
        elif kind == _GROUP_END:
            title, first = groups.pop() if groups else ("", -1)
            if first == len(swatches) and title:
                remarks.append(
                    marked("The group “{title}” has no colours and is left out.", title=title)
                )
        elif kind == _COLOR:
            group = " / ".join(title for title, _ in groups if title)
            swatches += _swatches_of(content, group, len(swatches) + 1, left_out)
        else:
            remarks.append(
                marked("A block of an unknown kind ({kind:#06x}) is left out.", kind=kind)
            )
        check_count(len(swatches) + len(remarks), name)
    if not swatches and left_out:
        raise DamagedPalette(name, left_out.reason)
    return Palette(stem(name), tuple(swatches), remarks=(*remarks, *left_out.remarks))


def _blocks(file: Cursor, promised: int) -> Iterator[tuple[int, Cursor]]:
    """Go through the blocks, also those that a program forgot to count."""
    count = 0
    while count < promised or not file.rest_is_padding:
        kind = file.u16(marked("the kind of a block"))
        length = file.u32(marked("the length of a block"))
        yield kind, file.part(length, marked("a block"))
        count += 1


def _swatches_of(content: Cursor, group: str, place: int, left_out: LeftOut) -> list[Swatch]:
    """Read a colour; one whose block is whole but holds no colour is left out."""
    title = _name_of(content)
    tag = content.take(4, marked("the colour space"))
    label = title or f"colour {place}"
    if tag not in _SPACES:
        left_out.add(
            label,
            marked(
                "{decode} is no known colour space", decode=quoted(tag.decode("ascii", "replace"))
            ),
        )
        return []
    space, channels = _SPACES[tag]
    values = list(content.unpack(f">{channels}f", marked("a colour")))
    if space == "lab":
        values[0] *= 100
    kind = content.u16(marked("the kind of a colour")) if content.remaining else _KINDS[PROCESS]
    try:
        kept_kind = _KINDS_READ.get(kind, PROCESS)
        return [make_swatch(space, values, title, group=group, kind=kept_kind)]
    except ValueError as error:
        left_out.add(label, str(error))
        return []


def _name_of(content: Cursor) -> str:
    units = content.u16(marked("the length of a name"))
    return content.utf16(units, marked("a name"))
