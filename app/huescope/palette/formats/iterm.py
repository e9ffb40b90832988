"""Colour presets of iTerm2."""

from __future__ import annotations

import plistlib
import re
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.writing.terminal import ANSI, terminal_colors
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "iterm"
LABEL = marked("iTerm2 colours")
FAMILY = "app"
SUFFIXES = (".itermcolors",)
DESCRIPTION = marked(
    "A preset of the sixteen colours of a terminal, its ground and text, for iTerm2."
)
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=16)

_KEY = re.compile(r"Ansi (\d{1,2}) Color|(.+) Color")
_CHANNELS = ("Red Component", "Green Component", "Blue Component")
# All that `plistlib` raises for content that is not as it should be.
_BROKEN = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, LookupError, AttributeError,
    OverflowError, RecursionError,
)  # fmt: skip
_SPACES = {"sRGB": "srgb", "P3": "display-p3"}


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write a preset.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.terminal.terminal_colors`.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        A property list.
    """
    colors = terminal_colors(palette)
    listed = {f"Ansi {number} Color": rgb for number, rgb in enumerate(colors.ansi)}
    listed |= {
        "Background Color": colors.background,
        "Foreground Color": colors.foreground,
        "Bold Color": colors.foreground,
        "Cursor Color": colors.foreground,
        "Cursor Text Color": colors.background,
        "Selection Color": colors.ansi[8],
        "Selected Text Color": colors.foreground,
    }
    document = {
        key: {
            **{channel: value / 255 for channel, value in zip(_CHANNELS, rgb, strict=True)},
            "Alpha Component": 1.0,
            "Color Space": "sRGB",
        }
        for key, rgb in listed.items()
    }
    return plistlib.dumps(document)


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the keys of its colours, or the suffix."""
    start = data[:4096]
    is_list = b"<plist" in start or start.startswith(b"bplist00")
    return is_list and (b"Red Component" in data or name.lower().endswith(SUFFIXES))


def read(data: bytes, name: str) -> Palette:
    """Read the colours: the sixteen by their numbers, then the others.

    Parameters
    ----------
    data : bytes
        A property list.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file; colours for light and dark are groups.

    Raises
    ------
    DamagedPalette
        If the list is broken, or there is no colour in it.
    """
    try:
        document = plistlib.loads(data)
    except _BROKEN as error:
        raise DamagedPalette(name, marked("the property list is cut off or damaged")) from error
    if not isinstance(document, dict):
        raise DamagedPalette(name, marked("there is no colour in it"))
    check_count(len(document), name)
    left_out = LeftOut()
    entries = _entries(document, left_out)
    swatches = collected(swatches_of_entries(entries, left_out), name, left_out)
    return Palette(stem(name), swatches, remarks=left_out.remarks)


def _entries(document: Mapping[Any, Any], left_out: LeftOut) -> Iterator[Entry]:
    found = []
    for key, value in document.items():
        match = _KEY.match(str(key))
        if match is None or not isinstance(value, dict):
            continue
        scheme = re.search(r"\((Light|Dark)\)", str(key))
        number = int(match[1]) if match[1] else len(ANSI)
        title = ANSI[number] if number < len(ANSI) else match[2] or str(key)
        try:
            rgb = tuple(float(value[channel]) for channel in _CHANNELS)
        except (KeyError, TypeError, ValueError):
            left_out.add(str(key), marked("no colour"))
            continue
        space = _SPACES.get(str(value.get("Color Space", "sRGB")), "srgb")
        group = scheme[1] if scheme else ""
        found.append((group, number, Entry(space, rgb, title.lower(), group)))
    yield from (entry for _, _, entry in sorted(found, key=lambda each: each[:2]))
