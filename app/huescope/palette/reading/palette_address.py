"""Palettes that the address of a web page states by itself; nothing is fetched."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from huescope.color.coordinates import Coordinates
from huescope.palette.reading.swatches import bare_hex_or_none

_CODES = re.compile(r"(?<![0-9a-zA-Z])[0-9a-fA-F]{6}(?:[-_,+]#?[0-9a-fA-F]{6})*(?![0-9a-zA-Z])")
_RUN = re.compile(r"(?:[0-9a-fA-F]{6}){2,10}")
_MOST_COLORS = 100
_RUN_SITES = ("colorhunt.co",)


_WITHOUT_COLORS = {
    "lospec.com": "Lospec",
    "paletton.com": "Paletton",
    "color.adobe.com": "Adobe Color",
    "coolors.co": "Coolors",
    "colorhunt.co": "Color Hunt",
    "figma.com": "Figma",
}


def site_of_address(address: str) -> str:
    """Name the web site of palettes that an address leads to; empty where none is known."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return _WITHOUT_COLORS.get(host.removeprefix("www."), "")


def colors_of_address(address: str) -> list[Coordinates]:
    """Give the colours that an address states.

    Parameters
    ----------
    address : str
        Such as ``https://coolors.co/264653-2a9d8f``, or one of Color Hunt, whose codes stand side
        by side. An address that only has a number or a name for a palette states none.

    Returns
    -------
    list of Coordinates
        Of the longest row of codes in its path, its query or its fragment; may be empty.
    """
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return []
    texts = [unquote(part) for part in parts.path.split("/")]
    texts += [value for _, value in parse_qsl(parts.query)]
    texts.append(unquote(parts.fragment))
    rows = [re.split(r"[-_,+]#?", match[0]) for text in texts for match in _CODES.finditer(text)]
    if host in _RUN_SITES:
        runs = [match[0] for text in texts for match in [_RUN.fullmatch(text)] if match]
        rows += [[run[i : i + 6] for i in range(0, len(run), 6)] for run in runs]
    # A single code of digits may be any number, such as that of an article.
    rows = [row for row in rows if len(row) > 1 or not row[0].isdecimal()]
    best = max(rows, key=len, default=[])
    fractions = _fractions(parts.query) or _fractions(parts.fragment)
    if len(fractions) > len(best):
        return fractions
    return [color for color in map(bare_hex_or_none, best) if color is not None]


def _fractions(query: str) -> list[Coordinates]:
    """Read the numbers from 0 to 1 by which Adobe Color states a theme."""
    stated = dict(parse_qsl(query)).get("rgbvalues", "")
    try:
        values = [float(part) for part in stated.split(",")] if stated else []
        triples = zip(values[::3], values[1::3], values[2::3], strict=False)
        colors = [Coordinates("srgb", triple) for triple in triples]
    except ValueError:
        return []
    inside = all(0 <= value <= 1 for color in colors for value in color.values)
    return colors[:_MOST_COLORS] if inside else []
