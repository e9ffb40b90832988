"""Colours of terminals: what their sixteen are called, whichever program's theme names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.reading.swatches import bare_hex_or_none, css_color_or_none
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.palette.reading.left_out import LeftOut


def swatches_of(found: Iterable[tuple[str, str, str]], left_out: LeftOut) -> Iterator[Swatch]:
    """Make swatches of names and codes.

    Parameters
    ----------
    found : iterable of tuple
        Group, name and code: a colour of CSS, ``0xrrggbb`` or six digits.
    left_out : LeftOut
        Takes what is no colour.
    """
    for group, name, code in found:
        color = css_color_or_none(code) or bare_hex_or_none(code)
        if color is None:
            left_out.add(name, "no colour")
        else:
            yield Swatch.of(color, name, group=group)
