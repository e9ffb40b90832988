"""Mime data of colours, for the clipboard and for drag and drop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor

from huescope.color.single import of_rgb_u8, parse_css
from huescope.errors import ColorError
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent

    from huescope.color.coordinates import Coordinates

_TEXT_LIMIT = 20_000  # characters; a longer text is not a list of colours
_MAX_COLORS = 256
# A colour function with its arguments, or a word.
_PIECE = re.compile(r"[a-zA-Z-]+\([^()]*\)|#?[\w-]+", re.ASCII)
# Red, green and blue as many programs show them; not three colours of three digits.
_CHANNELS = re.compile(r"\(?\s*(\d{1,3})[\s,;]+(\d{1,3})[\s,;]+(\d{1,3})\s*\)?[,;]?", re.ASCII)
_NAMED = re.compile(r"\s*(?:--)?(?P<name>[^:;{}]{1,200}?)\s*:\s*(?P<color>[^:;{}]+?)\s*;?\s*")


def mime_of(swatches: Sequence[Swatch]) -> QMimeData:
    """Return the mime data of swatches: hex codes as text, and the colour of a single one.

    Parameters
    ----------
    swatches : sequence of Swatch
        At least one.

    Returns
    -------
    QMimeData
        ``text/plain``, one hex code a line, and ``application/x-color``.
    """
    mime = QMimeData()
    mime.setText("\n".join(swatch.hex for swatch in swatches))
    if len(swatches) == 1:
        mime.setColorData(QColor(*swatches[0].rgb))
    return mime


def has_colors(mime: QMimeData) -> bool:
    """Return whether mime data holds colours, and no file or picture."""
    if mime.hasColor():
        return True
    return mime.hasText() and not mime.hasUrls() and bool(colors_in(mime.text()))


def offer_to_take(event: QDragEnterEvent) -> None:
    """Accept what is dragged in if it holds colours."""
    if has_colors(event.mimeData()):
        event.acceptProposedAction()
    else:
        event.ignore()


def swatches_of(mime: QMimeData) -> list[Swatch]:
    """Return the colours in dropped or pasted mime data; an empty list if there are none."""
    if mime.hasText() and not mime.hasUrls():
        found = colors_in(mime.text())
        if found:
            return found
    if mime.hasColor():
        color = QColor(mime.colorData())
        if color.isValid():
            return [Swatch((color.red(), color.green(), color.blue()))]
    return []


def colors_in(text: str) -> list[Swatch]:
    """Parse colours in any CSS notation.

    Parameters
    ----------
    text : str
        A colour, or several: one a line, with commas or spaces between, or as ``name: colour;``.

    Returns
    -------
    list of Swatch
        In their order; empty if any part of the text is not a colour.
    """
    if not text.strip() or len(text) > _TEXT_LIMIT:
        return []
    found: list[Swatch] = []
    for line in filter(str.strip, text.splitlines()):
        swatches = _colors_of_line(line)
        if not swatches or len(found) + len(swatches) > _MAX_COLORS:
            return []
        found += swatches
    return found


def _colors_of_line(line: str) -> list[Swatch]:
    declared = _NAMED.fullmatch(line)
    try:
        if declared is not None:
            color = _channels(declared["color"]) or parse_css(declared["color"])
            return [Swatch.of(color, declared["name"].strip("\"' "))]
        channels = _channels(line)
        if channels is not None:
            return [Swatch.of(channels)]
        if re.sub(r"[\s,;\[\]\"']", "", _PIECE.sub("", line)):
            return []  # there is other text in it
        return [Swatch.of(parse_css(piece)) for piece in _PIECE.findall(line)]
    except ColorError:
        return []


def _channels(text: str) -> Coordinates | None:
    """Parse three numbers from 0 to 255, such as "255, 136, 0"."""
    found = _CHANNELS.fullmatch(text.strip())
    if found is None:
        return None
    red, green, blue = map(int, found.groups())
    return of_rgb_u8((red, green, blue)) if max(red, green, blue) <= 255 else None
