"""Between the numbers in a file and swatches."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette
from huescope.palette.swatch import PROCESS, Swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

COLOR_LIMIT = 100_000
"""The most colours that are read from a file; the largest colour books have a few thousand."""

_WIDEST = 10_000.0  # beyond every channel of every space, hues and L* a* b* included
_STEP_SLACK = 0.02  # of an 8-bit step: what programs lose when they write fractions


def check_count(count: int, subject: str) -> None:
    """Refuse a file with more colours than anybody can look at.

    Raises
    ------
    DamagedPalette
        If there are more than `COLOR_LIMIT`.
    """
    if count > COLOR_LIMIT:
        raise DamagedPalette(
            subject, f"it has more than {COLOR_LIMIT} colours, which is no palette any more"
        )


def make_swatch(
    space: str,
    values: Sequence[float],
    name: str = "",
    *,
    alpha: float = 1.0,
    group: str = "",
    kind: str = PROCESS,
) -> Swatch:
    """Make a swatch of the numbers in a file.

    Parameters
    ----------
    space : str
        A name of `huescope.color.coordinates.SPACES`.
    values : sequence of float
        One for each channel, in the ranges of `Coordinates`.
    name : str
        As the file has it. The colour's own hex notation is no name: it is what unnamed swatches
        are written with.
    alpha : float
        Brought into 0 to 1.
    group, kind : str
        As the attributes of `Swatch`.

    Returns
    -------
    Swatch
        sRGB that is 8-bit but for rounding is taken as such, and then needs nothing stated.

    Raises
    ------
    ValueError
        If a number is none, or is so large that no program can have meant it; says which.
    """
    for value in (*values, alpha):
        if not isfinite(value) or abs(value) > _WIDEST:
            raise ValueError(f"{value:g} is no value of a colour")
    alpha = min(1.0, max(0.0, alpha))
    rgb = _in_eight_bits(values) if space == "srgb" else None
    if rgb is not None:
        stated = None if alpha == 1.0 else Coordinates("srgb", _fractions(rgb), alpha)
        swatch = Swatch(
            rgb, name=name, name_is_own=bool(name), group=group, kind=kind, stated=stated
        )
    else:
        color = Coordinates(space, tuple(map(float, values)), alpha)
        swatch = Swatch.of(color, name, group=group, kind=kind)
    return replace(swatch, name="", name_is_own=False) if name == swatch.hex else swatch


def srgb_of(swatch: Swatch) -> tuple[float, float, float]:
    """Give the colour in sRGB, 0 to 1: as it was stated if that is in gamut, or as it is shown."""
    color = swatch.coordinates
    if color.space == "srgb" and all(0.0 <= value <= 1.0 for value in color.values):
        red, green, blue = color.values
        return red, green, blue
    return _fractions(swatch.rgb)


def _fractions(rgb: tuple[int, int, int]) -> tuple[float, float, float]:
    red, green, blue = rgb
    return red / 255, green / 255, blue / 255


def _in_eight_bits(values: Sequence[float]) -> tuple[int, int, int] | None:
    steps = [255 * value for value in values]
    red, green, blue = map(round, steps)
    rgb = red, green, blue
    exact = all(abs(step - near) < _STEP_SLACK for step, near in zip(steps, rgb, strict=True))
    return rgb if exact and min(rgb) >= 0 and max(rgb) <= 255 else None
