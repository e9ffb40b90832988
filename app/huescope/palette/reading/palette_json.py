"""Reading Huescope's own JSON, which keeps all that a palette has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, NotAsAgreed, parse
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.text import begins_with, quoted
from huescope.palette.serialization import swatch_from_json
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch

FORMAT = "huescope-palette"
VERSION = 1


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the format that the outermost object states."""
    if not begins_with(data, b"{") or FORMAT.encode() not in data[:400]:
        return False
    try:
        root = parse(data, name).value
    except DamagedPalette:
        return True
    return isinstance(root, dict) and root.get("format") == FORMAT


def read(data: bytes, name: str) -> Palette:
    """Read a palette.

    Parameters
    ----------
    data : bytes
        JSON.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        As it was, but for the remarks.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or a part of it is not what it has to be; says which.
    """
    return _own(parse(data, name), name)


def _own(root: Checked, name: str) -> Palette:
    version = root.get("version")
    if version is None or version.value != VERSION:
        stated = quoted("" if version is None else version.value)
        raise DamagedPalette(name, marked("its version {stated} is not known here", stated=stated))
    try:
        entries = list(root["swatches"].items())
        check_count(len(entries), name)
        return Palette(
            root.text_of("name"),
            tuple(map(_own_swatch, entries)),
            root.text_of("source"),
            root.text_of("note"),
        )
    except NotAsAgreed as error:
        raise DamagedPalette(name, str(error)) from error


def _own_swatch(stated: Checked) -> Swatch:
    channels = [each.whole(0, 255) for each in stated["rgb"].items()]
    if len(channels) != 3:
        raise NotAsAgreed(f"{stated.place}.rgb is not three numbers from 0 to 255")
    red, green, blue = channels
    return swatch_from_json(stated, (red, green, blue), "own_name")
