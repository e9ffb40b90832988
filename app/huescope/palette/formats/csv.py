"""Tables of colours, with commas between the columns."""

from __future__ import annotations

import csv
import io
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.color.single import of_rgb_u8
from huescope.errors import DamagedPalette
from huescope.palette.format import Option
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import (
    bare_hex_or_none,
    collected,
    color_or_none,
    css_color_or_none,
)
from huescope.palette.reading.text import decode, is_text, quoted, stem
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT, Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "csv"
LABEL = "CSV"
FAMILY = "data"
SUFFIXES = (".csv", ".tsv")
DESCRIPTION = marked("A table for spreadsheets: names, groups, values and shares.")
OPTIONS = (
    Option(
        "delimiter",
        marked("Between columns"),
        marked("What spreadsheets of your country expect."),
        "comma",
        MappingProxyType(
            {"comma": marked("Comma"), "semicolon": marked("Semicolon"), "tab": "Tab"}
        ),
    ),
    Option(
        "bom",
        marked("For Excel"),
        marked("Whether the file starts with a mark, without which Excel breaks accents."),
        "no",
        MappingProxyType({"yes": marked("Yes"), "no": marked("No")}),
    ),
)
IS_TEXT = True
RANK = 170

_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
_COLUMNS = (
    "name", "group", "hex", "red", "green", "blue", "alpha", "stated", "share", "pixels", "kind",
)  # fmt: skip
_CHANNELS = {"r": "red", "g": "green", "b": "blue"}
_INKS = {"c": "cyan", "m": "magenta", "y": "yellow", "k": "black", "key": "black"}
_COLOR_COLUMNS = ("hex", "color", "colour", "css", "value")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write a line of headings, and one for each swatch.

    Parameters
    ----------
    palette : Palette
        Any names. One that a spreadsheet would take for a formula gets an apostrophe in front.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        UTF-8, with lines that end as RFC 4180 has it.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=_DELIMITERS[options["delimiter"]])
    writer.writerow(_COLUMNS)
    writer.writerows(map(_row, palette.swatches))
    mark = "\ufeff" if options["bom"] == "yes" else ""
    return (mark + buffer.getvalue()).encode("utf-8", "backslashreplace")


def _row(swatch: Swatch) -> tuple[object, ...]:
    stated = swatch.stated
    numbers = "" if stated is None else " ".join([stated.space, *map(repr, stated.values)])
    return (
        _safe(swatch.name), _safe(swatch.group), swatch.hex, *swatch.rgb, repr(swatch.alpha),
        numbers, repr(swatch.share), swatch.pixels, swatch.kind,
    )  # fmt: skip


def _safe(text: str) -> str:
    """Keep a text from being a formula, and show what no table can hold."""
    shown = text.replace("\0", "␀")
    return f"'{shown}" if shown.lstrip("'").startswith(_FORMULA) else shown


_MOST_LOOKED_AT = 100  # rows of a table without headings


def _as_was(cell: str) -> str:
    guarded = cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA)
    return cell[1:] if guarded else cell


def recognizes(data: bytes, name: str) -> bool:
    """Tell by headings that name a colour, or by the suffix."""
    if not data or not is_text(data):
        return False
    if name.lower().endswith(SUFFIXES):
        return True
    first = data[:1000].decode("utf-8-sig", "replace").partition("\n")[0].lower()
    headings = _headings([each.strip('" \r') for each in first.split(_delimiter(first))])
    return len(headings) > 1 and bool(_color_columns(headings))


def read(data: bytes, name: str) -> Palette:
    """Read a table.

    Parameters
    ----------
    data : bytes
        With headings of which one is ``hex``, ``color``, ``css`` or ``value``, or three are
        ``red``, ``green`` and ``blue`` (or ``r``, ``g`` and ``b``), or four are inks in percent,
        such as ``c``, ``m``, ``y`` and ``k``; or without, where one column
        holds colours, three hold numbers from 0 to 255, or every cell is a colour.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        All lines.

    Raises
    ------
    DamagedPalette
        If no line has a colour.
    """
    text = decode(data)
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text.partition("\n")[0]))
    try:
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise DamagedPalette(
            name,
            marked("line {line_num} is no table ({error})", line_num=reader.line_num, error=error),
        ) from error
    if not rows:
        raise DamagedPalette(name, marked("there is no colour in it"))
    if _is_all_colors(rows):
        rows = [(line, [cell]) for line, row in rows for cell in row if cell.strip()]
    headings = _headings(rows[0][1])
    if _color_columns(headings):
        rows = rows[1:]
    else:
        headings = _guessed([row for _line, row in rows])
        if not headings:
            raise DamagedPalette(name, marked("there is no colour in it"))
    left_out = LeftOut()
    found = (_swatch(dict(zip(headings, row, strict=False)), line, left_out) for line, row in rows)
    swatches = collected((each for each in found if each is not None), name, left_out)
    return Palette(stem(name), swatches, source=name, remarks=left_out.remarks)


def _headings(row: list[str]) -> list[str]:
    """Call columns by one name each, whatever unit stands behind it, as in ``C (%)``."""
    words = [cell.strip().lower().partition("(")[0].strip(" %") for cell in row]
    return [_CHANNELS.get(each, _INKS.get(each, each)) for each in words]


def _delimiter(line: str) -> str:
    return max(_DELIMITERS.values(), key=line.count)


def _color_columns(headings: list[str]) -> bool:
    known = set(headings)
    return (
        any(each in known for each in _COLOR_COLUMNS)
        or {"red", "green", "blue"} <= known
        or set(_INKS.values()) <= known
    )


def _is_all_colors(rows: list[tuple[int, list[str]]]) -> bool:
    """Tell whether a table is nothing but colours, which are no names as "red" could be."""
    cells = (cell.strip() for _line, row in rows for cell in row)
    return all(
        not cell or (cell.startswith("#") and color_or_none(cell) is not None) for cell in cells
    )


def _guessed(rows: list[list[str]]) -> list[str]:
    """Name the columns of a table without headings: the colours, and the first other.

    Returns
    -------
    list of str
        Empty where there is no column of which half of the cells are colours, or one in a notation
        that nothing else has.
    """
    row = rows[0]
    numbers = [i for i, cell in enumerate(row) if _is_channel(cell)]
    if len(numbers) == 3:
        colors = dict(zip(numbers, ("red", "green", "blue"), strict=True))
        first_other = next((i for i in range(len(row)) if i not in colors), None)
        return [colors.get(i, "name" if i == first_other else f"{i}") for i in range(len(row))]
    some = rows[:_MOST_LOOKED_AT]
    width = max(map(len, some))
    columns = [[row[i] for row in some if i < len(row)] for i in range(width)]
    shares = [_share_of_colors(column) for column in columns]
    place = max(range(width), key=lambda i: shares[i])
    is_sure = any(cell.lstrip().startswith("#") for cell in columns[place])
    if shares[place] == 0 or (shares[place] < 0.5 and not is_sure):
        return []
    return ["hex" if i == place else "name" if i == (place == 0) else f"{i}" for i in range(width)]


def _share_of_colors(cells: list[str]) -> float:
    """Count the colours of a column; bare digits are some where others beside them have letters."""
    colors = sum(_color(cell, says_color=False) is not None for cell in cells)
    if colors:
        codes = (cell.strip() for cell in cells)
        colors += sum(code.isdecimal() and len(code) in {6, 8} for code in codes)
    return colors / len(cells) if cells else 0.0


def _is_channel(cell: str) -> bool:
    text = cell.strip()
    return text.isascii() and text.isdecimal() and len(text) <= 3 and int(text) <= 255


def _swatch(cells: dict[str, str], line: int, left_out: LeftOut) -> Swatch | None:
    color = _stated(cells) or _shown(cells)
    if color is None:
        found = next((cells[each] for each in _COLOR_COLUMNS if each in cells), "")
        left_out.add(
            marked("line {line}", line=line),
            marked("has {found} for a colour, which is none", found=quoted(found)),
        )
        return None
    kind = cells.get("kind", PROCESS)
    return Swatch.of(
        color,
        _as_was(cells.get("name", "")),
        group=_as_was(cells.get("group", "")),
        kind=kind if kind in (GLOBAL, SPOT) else PROCESS,
    )


def _stated(cells: dict[str, str]) -> Coordinates | None:
    space, *values = cells.get("stated", "").split() or [""]
    try:
        return Coordinates(space, tuple(map(float, values)), float(cells.get("alpha") or 1))
    except ValueError:
        return None


def _color(text: str, *, says_color: bool) -> Coordinates | None:
    """Read a cell; bare digits count where the heading says that they are a colour."""
    if says_color:
        return color_or_none(text)
    digits = None if text.strip().isdecimal() else bare_hex_or_none(text)
    return css_color_or_none(text) or digits


def _shown(cells: dict[str, str]) -> Coordinates | None:
    text = next((cells[each] for each in _COLOR_COLUMNS if cells.get(each)), None)
    try:
        alpha = float(cells.get("alpha") or 1)
        if text is None and "red" not in cells:
            inks = (_INKS[each] for each in "cmyk")
            parts = tuple(float(cells[each].strip().rstrip("%")) / 100 for each in inks)
            return Coordinates("cmyk", parts) if all(0 <= part <= 1 for part in parts) else None
        if text is None:
            red, green, blue = (int(cells[each]) for each in ("red", "green", "blue"))
            in_range = all(0 <= each <= 255 for each in (red, green, blue))
            return of_rgb_u8((red, green, blue), alpha) if in_range else None
        color = _color(text, says_color=cells.get("value") != text)
        if color is None or not cells.get("alpha"):
            return color
        return Coordinates(color.space, color.values, alpha)
    except (KeyError, ValueError):
        return None
