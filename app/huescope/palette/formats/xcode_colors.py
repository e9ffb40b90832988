"""Colour sets of Xcode, one or a catalogue that was packed: only read.

What is written is a folder; a file of it, or the folder as a zip file, can be opened.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.json import parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import begins_with, stem
from huescope.palette.reading.zip import MAGIC, Members
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "xcode-colors"
LABEL = marked("Xcode colour set")
FAMILY = "app"
SUFFIXES = (".json", ".xcassets.zip")
DESCRIPTION = marked("The Contents.json of a colour set, or a catalogue as a zip file.")
RANK = 45

_MARK = re.compile(rb'"color-space"\s*:')
_MEMBER = "Contents.json"
_SET = ".colorset"
_MOST_BYTES = 2**20
_SPACES = {
    "srgb": "srgb",
    "extended-srgb": "srgb",
    "display-p3": "display-p3",
    "extended-linear-srgb": "srgb-linear",
    "gray-gamma-22": "gray",
    "extended-gray": "gray",
}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the space of a colour in JSON, or by the folders of a zip file."""
    if data.startswith(MAGIC):
        return f"{_SET}/{_MEMBER}".encode() in data
    return begins_with(data, b"{") and _MARK.search(data) is not None and b'"components"' in data


def read(data: bytes, name: str) -> Palette:
    """Read all colours: those for a dark appearance or high contrast are groups.

    Parameters
    ----------
    data : bytes
        JSON, or a zip file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        A set gives its name to its colour; where a colour is stated for two gamuts, the wider
        counts.

    Raises
    ------
    DamagedPalette
        If the file is damaged, or there is no colour in it.
    """
    left_out = LeftOut()
    if data.startswith(MAGIC):
        found = swatches_of_entries(_of_catalogue(data, name, left_out), left_out)
        title = stem(name).removesuffix(".xcassets")
    else:
        document = parse(data, name).value
        own = stem(name)
        title = own
        label = "" if own == "Contents" else own.removesuffix(_SET)
        label = "" if own.endswith("Contents") else label
        found = swatches_of_entries(_of_set(document, label, "", left_out), left_out)
    return Palette(title, collected(found, name, left_out), remarks=left_out.remarks)


def _of_catalogue(data: bytes, name: str, left_out: LeftOut) -> Iterator[Entry]:
    members = Members(data, name)
    for member in members.names:
        path = PurePosixPath(member)
        if path.name != _MEMBER or path.parent.suffix != _SET:
            continue
        folders = [part for part in path.parent.parent.parts if not part.endswith(".xcassets")]
        document = parse(members.read(member, _MOST_BYTES), name).value
        yield from _of_set(document, path.parent.stem, "/".join(folders), left_out)


def _of_set(document: Any, title: str, group: str, left_out: LeftOut) -> Iterator[Entry]:  # noqa: ANN401
    listed = document.get("colors") if isinstance(document, dict) else None
    found: dict[str, Entry] = {}
    for entry in listed if isinstance(listed, list) else []:
        color = entry.get("color") if isinstance(entry, dict) else None
        if not isinstance(color, dict):
            continue  # a place for a colour that was not filled
        appearance = _appearance(entry)
        path = "/".join(part for part in (group, appearance) if part)
        try:
            found[appearance] = _entry(color, title, path)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            left_out.add(
                title or marked("a colour"), marked("in a space or notation that is not known here")
            )
    yield from found.values()


def _appearance(entry: Mapping[str, Any]) -> str:
    listed = entry.get("appearances")
    values = [
        str(each.get("value", "")).title()
        for each in (listed if isinstance(listed, list) else [])
        if isinstance(each, dict)
    ]
    return " ".join(values)


def _entry(color: Mapping[str, Any], title: str, group: str) -> Entry:
    space = _SPACES[str(color.get("color-space"))]
    components = color["components"]
    keys = ("white",) if space == "gray" else ("red", "green", "blue")
    values = tuple(_number(components[key]) for key in keys)
    alpha = _number(components.get("alpha", "1.0"), full=1)
    return Entry(space, values, title, group, alpha=alpha)


def _number(stated: object, full: int = 255) -> float:
    """Read a component: "0xF2", "242" or "0.949"; whole numbers count to 255."""
    if isinstance(stated, (int, float)) and not isinstance(stated, bool):
        return float(stated)
    text = str(stated).strip()
    if text.lower().startswith("0x"):
        return int(text, 16) / 255
    return float(text) / full if text.isdecimal() and full != 1 else float(text)
