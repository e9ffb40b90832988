"""Adobe Swatch Exchange: what Illustrator, InDesign, Photoshop and many others open.

Everything is big-endian: ``ASEF``, version 1.0, the number of blocks, then the blocks: each a kind,
a length, and content of that length. A group is a start block, its colours, and an end block, and
is counted as all of these.
"""

from __future__ import annotations

import struct
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import quoted, stem
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT
from huescope.palette.writing.text import shorten
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.swatch import Swatch

NAME = "ase"
LABEL = "Adobe Swatch Exchange"
FAMILY = "adobe"
SUFFIXES = (".ase",)
DESCRIPTION = "Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs."
OPTIONS = (
    Option(
        "group",
        "A group round all",
        "Puts colours that are in no group into one that has the palette's name.",
        "no",
        MappingProxyType({"yes": "Yes", "no": "No"}),
    ),
)
IS_TEXT = False
HOLDS = Holds(alpha=False, spaces=("lab", "cmyk", "gray"))

_MAGIC = b"ASEF"
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
        Named as the file. Groups within groups are named by both, such as "Print / Dark".

    Raises
    ------
    DamagedPalette
        If the file ends early, a length or count lies, or a colour is in an unknown space.
    """
    file = Cursor(data, name)
    file.take(len(_MAGIC), "the header")
    major, _minor = file.unpack(">HH", "the version")
    if major != 1:
        raise file.damage(f"the version is {major}, and only 1 is known", at=4)
    promised = file.u32("the number of blocks")
    most = file.remaining // _BLOCK_HEADER
    if promised > most:
        blocks = counted(promised, "block is promised", "blocks are promised")
        raise file.damage(f"{blocks} and there is room for {most} at most", at=8)
    swatches: list[Swatch] = []
    remarks: list[str] = []
    groups: list[tuple[str, int]] = []
    for kind, content in _blocks(file, promised):
        if kind == _GROUP_START:
            groups.append((_name_of(content), len(swatches)))
        elif kind == _GROUP_END:
            title, first = groups.pop() if groups else ("", -1)
            if first == len(swatches):
                remarks.append(f"The group “{title}” has no colours and is left out.")
        elif kind == _COLOR:
            swatches.append(_swatch(content, " / ".join(title for title, _ in groups)))
        else:
            remarks.append(f"A block of an unknown kind ({kind:#06x}) is left out.")
        check_count(len(swatches) + len(remarks), name)
    return Palette(stem(name), tuple(swatches), remarks=tuple(remarks))


def _blocks(file: Cursor, promised: int) -> Iterator[tuple[int, Cursor]]:
    """Go through the blocks, also those that a program forgot to count."""
    count = 0
    while count < promised or not file.rest_is_padding:
        kind = file.u16("the kind of a block")
        length = file.u32("the length of a block")
        yield kind, file.part(length, "a block")
        count += 1


def _swatch(content: Cursor, group: str) -> Swatch:
    start = content.position
    title = _name_of(content)
    tag = content.take(4, "the colour space")
    if tag not in _SPACES:
        raise content.damage(
            f"{quoted(tag.decode('ascii', 'replace'))} is no known colour space",
            at=content.position - 4,
        )
    space, channels = _SPACES[tag]
    values = list(content.unpack(f">{channels}f", "a colour"))
    if space == "lab":
        values[0] *= 100
    kind = content.u16("the kind of a colour") if content.remaining else _KINDS[PROCESS]
    if kind not in _KINDS_READ:
        raise content.damage(f"{kind} is no kind of colour", at=content.position - 2)
    try:
        return make_swatch(space, values, title, group=group, kind=_KINDS_READ[kind])
    except ValueError as error:
        raise content.damage(f"a colour is wrong: {error}", at=start) from error


def _name_of(content: Cursor) -> str:
    units = content.u16("the length of a name")
    return content.utf16(units, "a name")
