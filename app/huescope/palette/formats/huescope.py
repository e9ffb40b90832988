"""Huescope's own project file, as far as it is about palettes.

The window saves and opens whole projects with their settings (`huescope.project`); this serves
where only a palette is wanted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette import archive
from huescope.palette.reading.json import NotAsAgreed
from huescope.palette.serialization import palette_from_json, palette_to_json
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette

NAME = "huescope"
LABEL = marked("Huescope project")
FAMILY = "data"
SUFFIXES = (archive.SUFFIX,)
DESCRIPTION = marked(
    "The palette with all that Huescope knows of it; Save keeps its picture as well."
)
OPTIONS = ()
IS_TEXT = False
RANK = 10
KEEPS_NAMES = True


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write a project of one palette, without picture and settings.

    Parameters
    ----------
    palette : Palette
        Any; nothing of it is lost.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.huescope`` file.
    """
    return archive.pack({"palettes": [{"palette": palette_to_json(palette)}]}, {})


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the media type in the first bytes."""
    return archive.recognizes(data)


def read(data: bytes, name: str) -> Palette:
    """Read the palette that was in front when the project was saved.

    Parameters
    ----------
    data, name
        See `huescope.palette.formats.Reader.read`.

    Returns
    -------
    Palette
        With a remark where there are others beside it.

    Raises
    ------
    DamagedPalette, NewerPalette, PaletteTooLarge
        If the file cannot be read.
    """
    document = archive.unpack(data, name).document
    try:
        stated = list(document["palettes"].items())
        current = document.get("current")
        place = 0 if current is None else current.whole(0)
        if place >= len(stated):
            raise DamagedPalette(name, marked("the project has no palette"))
        palette = palette_from_json(stated[place]["palette"])
    except NotAsAgreed as error:
        raise DamagedPalette(name, marked("in its project.json, {error}", error=error)) from None
    if len(stated) == 1:
        return palette
    remark = marked(
        "The project holds {stated} palettes; this is the one that was in front.",
        stated=len(stated),
    )
    return replace(palette, remarks=(*palette.remarks, remark))
