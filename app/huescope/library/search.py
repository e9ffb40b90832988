"""Search of the entries of a library by words and colours, and their order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ColorError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from huescope.library.entry import Entry

Rgb = tuple[int, int, int]

NEAR_DELTA_E = 10.0
"""CIEDE2000 up to which a palette has a colour that is searched for."""

BY_DATE, BY_NAME = "date", "name"
ORDERS = (BY_DATE, BY_NAME)

_HEX = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Search:
    """What is to be found.

    Attributes
    ----------
    text : str
        Words that are each in the name, a tag, the note, a colour's name or the source; or a
        colour in words. Colours such as ``#1e90ff`` in it are colours of the palette.
    starred : bool
        Whether only starred entries are found.
    order : str
        One of `ORDERS`: the newest first, or by name. Starred ones come first by `starred_first`.
        Where colours are searched for, the nearest come first.
    starred_first : bool
        Whether starred entries come before all others.
    """

    text: str = ""
    starred: bool = False
    order: str = BY_DATE
    starred_first: bool = False


def found(entries: Sequence[Entry], search: Search) -> list[Entry]:
    """Find entries.

    Parameters
    ----------
    entries : sequence of Entry
        All of them.
    search : Search
        What is to be found, and in which order.

    Returns
    -------
    list of Entry
        In order; of equals, in the order of their ids.
    """
    hexes = [_rgb(each) for each in _HEX.findall(search.text)]
    words = _HEX.sub(" ", search.text).casefold().split()
    near = _nearness(entries, hexes)
    meant = _nearness(entries, _colors_in(" ".join(words)))
    matching: list[tuple[float, Entry]] = []
    for place, entry in enumerate(entries):
        if search.starred and not entry.starred:
            continue
        distance = near[place] if hexes else 0.0
        if words and not _has_words(entry, words):
            distance = max(distance, meant[place])
        if distance <= NEAR_DELTA_E:
            matching.append((distance, entry))
    matching.sort(key=lambda each: (each[0], *_place_of(each[1], search)))
    if search.starred_first:
        matching.sort(key=lambda each: not each[1].starred)
    return [entry for _distance, entry in matching]


def _place_of(entry: Entry, search: Search) -> tuple[object, str]:
    """Return what entries are sorted by where no colour is searched for."""
    if search.order == BY_NAME:
        from huescope.sources.natural_order import natural_key

        return natural_key(entry.name), entry.id
    return -entry.date_s, entry.id


def _has_words(entry: Entry, words: Sequence[str]) -> bool:
    palette = entry.palette
    names = (each.name for each in palette.swatches if each.name)
    parts = (entry.name, *entry.tags, palette.note, entry.source, entry.place, *names)
    whole = "\n".join(parts).casefold()
    return all(word in whole for word in words)


def _colors_in(text: str) -> list[Rgb]:
    """Read colours in words; none where the text is something else."""
    from huescope.collection.words import amounts_in

    try:
        return [each.rgb for each in amounts_in(text)] if text else []
    except ColorError:
        return []


def _rgb(text: str) -> Rgb:
    from huescope.color.single import parse_css, to_rgb_u8

    return to_rgb_u8(parse_css(text))


def _nearness(entries: Sequence[Entry], colors: Sequence[Rgb]) -> list[float]:
    """Return for each entry the CIEDE2000 of the colour that is farthest from its nearest swatch.

    Infinite where the entry or the search has no colours.
    """
    import numpy as np

    from huescope.color import difference
    from huescope.color.lab import rgb_u8_to_lab

    counts = np.array([len(each.palette.swatches) for each in entries], np.intp)
    if not colors or not counts.sum():
        return [np.inf] * len(entries)
    rgb_u8 = np.array([s.rgb for each in entries for s in each.palette.swatches], np.uint8)
    lab = rgb_u8_to_lab(rgb_u8)
    farthest = np.where(counts > 0, 0.0, np.inf)
    filled = counts > 0
    starts = np.concatenate(([0], np.cumsum(counts[filled])[:-1]))
    compare = difference.get(difference.DEFAULT).difference
    for color in colors:
        wanted: NDArray[np.float64] = rgb_u8_to_lab(np.array(color, np.uint8))
        nearest = np.minimum.reduceat(compare(lab, wanted), starts)
        farthest[filled] = np.maximum(farthest[filled], nearest)
    return [float(each) for each in farthest]
