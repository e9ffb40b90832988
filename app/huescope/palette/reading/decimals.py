"""Reading colours from the lines of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.reading.swatches import make_swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch

_HIGHEST = 255
_DIGITS = 4  # more are no value of 0 to 255, and a number of a million digits takes long to read


def line_damage(subject: str, line: int, reason: str) -> DamagedPalette:
    """Make the error that says what is wrong, and in which line (the first is 1)."""
    return DamagedPalette(subject, marked("in line {line}, {reason}", line=line, reason=reason))


def color_of(fields: list[str], subject: str, line: int, name: str = "") -> Swatch:
    """Make a swatch of three decimal numbers from 0 to 255, or four with an alpha.

    Raises
    ------
    DamagedPalette
        If they are none.
    """
    values = []
    for field in fields:
        if not (field.isascii() and field.isdecimal() and len(field) <= _DIGITS):
            raise line_damage(
                subject, line, marked("{field} is no number from 0 to 255", field=ascii(field[:40]))
            )
        if int(field) > _HIGHEST:
            raise line_damage(subject, line, marked("{field} is more than 255", field=field))
        values.append(int(field) / _HIGHEST)
    if len(values) < 3:
        raise line_damage(subject, line, marked("red, green and blue should stand"))
    alpha = values[3] if len(values) > 3 else 1.0
    return make_swatch("srgb", values[:3], name, alpha=alpha)
