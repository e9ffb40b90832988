"""Palettes as HTML for notebooks: no style sheet, no script, and every text escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch

_MOST_SHOWN = 256
_BOX = (
    "display:inline-block;width:64px;margin:0 6px 6px 0;font:11px/1.3 monospace;vertical-align:top"
)
_COLOR = "display:block;height:40px;border:1px solid #8886;border-radius:4px"


def caption_html(text: str) -> str:
    """Write a line above swatches; nothing for an empty text."""
    return f'<div style="margin:4px 0">{escape(text)}</div>' if text else ""


def swatches_html(swatches: Sequence[Swatch]) -> str:
    """Show swatches in rows: the colour, its hexadecimal value, and its share where it has one.

    Parameters
    ----------
    swatches : sequence of Swatch
        Their names become tooltips. Of more than 256 the others are only counted.

    Returns
    -------
    str
        HTML with styles inside the elements, which notebooks keep.
    """
    shown = "".join(map(_swatch, swatches[:_MOST_SHOWN]))
    more = len(swatches) - _MOST_SHOWN
    return f"<div>{shown}</div>" + (caption_html(f"and {more:,} more") if more > 0 else "")


def _swatch(swatch: Swatch) -> str:
    title = f' title="{escape(swatch.name)}"' if swatch.name else ""
    share = f"<br>{swatch.share:.1%}" if swatch.share else ""
    return (
        f'<span style="{_BOX}"{title}>'
        f'<span style="{_COLOR};background:{swatch.hex}"></span>{swatch.hex}{share}</span>'
    )
