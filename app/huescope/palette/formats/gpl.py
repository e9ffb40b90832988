"""GIMP palettes, which Inkscape, Krita, Aseprite, Scribus and others read too."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.decimals import color_of
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import decode, stem
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.swatch import Swatch

NAME = "gpl"
LABEL = marked("GIMP palette")
FAMILY = "paint"
SUFFIXES = (".gpl",)
DESCRIPTION = marked("A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.")
OPTIONS = (
    Option(
        "columns",
        marked("Columns"),
        marked("How many colours stand in a row."),
        "0",
        MappingProxyType(
            {"0": marked("As the program likes"), **{str(n): str(n) for n in (4, 8, 16)}}
        ),
    ),
)
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False, alpha=False)

_MAGIC = "GIMP Palette"
_SOURCE = "Source: "
# Comments of Lospec, which writes the name as one.
_LOSPEC_NAME, _LOSPEC_NOTE, _LOSPEC_COUNT = "Palette Name:", "Description:", "Colors:"
_UNNAMED = "Untitled"  # what GIMP calls a colour that has no name
_LIMIT = 1000  # characters of a name; GIMP reads no more than 1024 bytes of a line


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the palette in UTF-8.

    Parameters
    ----------
    palette : Palette
        Line ends and other control characters in names become pictures of themselves.
    options : mapping of str to str
        "columns": a number.

    Returns
    -------
    bytes
        The content of a ``.gpl`` file.
    """
    lines = [_MAGIC, f"Name: {_short(palette.name) or 'Palette'}"]
    lines.append(f"Columns: {options.get('columns', '0')}")
    lines += [f"# {_short(line)}" for line in palette.note.splitlines()]
    if palette.source:
        lines.append(f"# {_SOURCE}{_short(palette.source)}")
    lines.append("#")
    for swatch in palette.swatches:
        red, green, blue = swatch.rgb
        name = _short(swatch.name).strip() or swatch.hex
        lines.append(f"{red:3d} {green:3d} {blue:3d}\t{name}")
    return ("\n".join(lines) + "\n").encode()


def _short(text: str) -> str:
    """Fit a text into 300 bytes or so of a line, whatever the script."""
    return one_line(text, _LIMIT // 3)


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first line."""
    return decode(data[:64]).startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read a palette, also one with Aseprite's alpha channel.

    Parameters
    ----------
    data : bytes
        UTF-8, or Latin-1 where it is none; any line ends.
    name : str
        What the file is called, for a palette that says no name.

    Returns
    -------
    Palette
        Its note is what the comments say.

    Raises
    ------
    DamagedPalette
        If there is no colour in it; says what the lines are.
    """
    title, source = stem(name), ""
    notes: list[str] = []
    swatches: list[Swatch] = []
    left_out = LeftOut()
    channels = 3
    for number, line in enumerate(decode(data).split("\n")[1:], start=2):
        key, _, value = line.partition(":")
        text = line.strip()
        if not swatches and key in {"Name", "Columns", "Channels"}:
            title = (value.strip() or title) if key == "Name" else title
            channels = 4 if (key, value.strip()) == ("Channels", "RGBA") else channels
        elif text.startswith("#"):
            comment = text.lstrip("#").strip()
            if comment.startswith(_SOURCE):
                source = comment.removeprefix(_SOURCE)
            elif comment.startswith(_LOSPEC_NAME):
                title = comment.removeprefix(_LOSPEC_NAME).strip() or title
            elif comment.startswith(_LOSPEC_NOTE):
                notes.append(comment.removeprefix(_LOSPEC_NOTE).strip())
            elif comment and not comment.startswith(_LOSPEC_COUNT):
                notes.append(comment)
        elif text:
            fields = text.split(None, channels)
            label = fields[channels] if len(fields) > channels else ""
            label = "" if label == _UNNAMED else label
            try:
                swatches.append(color_of(fields[:channels], name, number, label))
            except DamagedPalette as error:
                left_out.add(label or marked("line {number}", number=number), error.reason)
            check_count(len(swatches), name)
    found = collected(swatches, name, left_out)
    return Palette(title, found, source, "\n".join(filter(None, notes)), left_out.remarks)
