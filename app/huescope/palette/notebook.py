"""Palettes as HTML for notebooks: no style sheet, no script, and every text escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.palette.swatch import Swatch

_BOX = (
    "display:inline-block;width:64px;margin:0 6px 6px 0;font:11px/1.3 monospace;vertical-align:top"
)
_COLOR = "display:block;height:40px;border:1px solid #8886;border-radius:4px"


def caption_html(text: str) -> str:
    """Write a line above swatches; nothing for an empty text."""
    return f'<div style="margin:4px 0">{escape(text)}</div>' if text else ""


def swatches_html(swatches: Iterable[Swatch]) -> str:
    """Show swatches in rows: the colour, its hexadecimal value, and its share where it has one.

    Parameters
    ----------
    swatches : iterable of Swatch
        Any; their names become tooltips.

    Returns
    -------
    str
        HTML with styles inside the elements, which notebooks keep.
    """
    return f"<div>{''.join(map(_swatch, swatches))}</div>"


def _swatch(swatch: Swatch) -> str:
    title = f' title="{escape(swatch.name)}"' if swatch.name else ""
    share = f"<br>{swatch.share:.1%}" if swatch.share else ""
    return (
        f'<span style="{_BOX}"{title}>'
        f'<span style="{_COLOR};background:{swatch.hex}"></span>{swatch.hex}{share}</span>'
    )
