"""From the numbers and texts in a file to swatches."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from math import isfinite
from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.color.single import parse_css
from huescope.errors import ColorError, DamagedPalette
from huescope.palette.reading.limits import MAX_COLORS, check_count
from huescope.palette.swatch import PROCESS, Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from huescope.palette.reading.left_out import LeftOut

_WIDEST = 10_000.0  # beyond every channel of every space, hues and L* a* b* included
_STEP_SLACK = 0.02  # of an 8-bit step: what programs lose when they write fractions
_BARE_HEX = re.compile(r"[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")
_NAMED_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")


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
    return with_clean_name(swatch)


def with_clean_name(swatch: Swatch) -> Swatch:
    """Take away what is no name: trailing NULs, and a name that is only a hexadecimal colour.

    Programs write unnamed swatches with their hexadecimal value as the name. Bare digits count
    only where they are the value of this very swatch; a code such as "200100" stays.
    """
    name = swatch.name.replace("\0", " ").strip() if "\0" in swatch.name else swatch.name
    bare = name.strip().lower()
    if _NAMED_HEX.fullmatch(bare) or bare in {swatch.hex[1:], f"{swatch.hex[1:]}ff"}:
        return replace(swatch, name="", name_is_own=False)
    return swatch if name == swatch.name else replace(swatch, name=name, name_is_own=bool(name))


def color_or_none(text: str) -> Coordinates | None:
    """Read a colour of CSS, or hexadecimal digits without their ``#``, if it is one."""
    try:
        return parse_css(text)
    except ColorError:
        return None


def css_color_or_none(text: str) -> Coordinates | None:
    """Read a colour of CSS, if it is one; bare digits, such as a font weight, are none."""
    stripped = text.strip()
    if not (stripped.startswith("#") or stripped.endswith(")") or stripped.isalpha()):
        return None
    return None if _is_bare(stripped) else color_or_none(stripped)


def bare_hex_or_none(text: str) -> Coordinates | None:
    """Read six or eight hexadecimal digits, with or without ``#`` or ``0x``, as a colour.

    For places that are known to hold a colour.
    """
    digits = text.strip().removeprefix("#")
    if digits[:2].lower() == "0x":  # eight digits are ARGB then, as programs write them
        digits = digits[2:]
        digits = digits[2:] + digits[:2] if len(digits) == 8 else digits
    return color_or_none(f"#{digits}") if _BARE_HEX.fullmatch(digits) else None


def collected(
    found: Iterable[Swatch], subject: str, left_out: LeftOut | None = None
) -> tuple[Swatch, ...]:
    """Gather the swatches of a text, which may hold none at all.

    Parameters
    ----------
    found : iterable of Swatch
        In their order.
    subject : str
        What the file is called.
    left_out : LeftOut, optional
        What could not be read; filled while `found` is gone through.

    Raises
    ------
    DamagedPalette
        If there is none; says what was left out.
    PaletteTooLarge
        If there are more than anybody can look at.
    """
    swatches = tuple(islice(found, MAX_COLORS + 1))
    if not swatches:
        reason = left_out.reason if left_out is not None else ""
        raise DamagedPalette(subject, reason or marked("there is no colour in it"))
    check_count(len(swatches), subject)
    return swatches


def _is_bare(text: str) -> bool:
    """Tell whether a word is a colour only as hexadecimal digits: "decade", not "red"."""
    return text.isalpha() and not set(text.lower()) - set("abcdef")


def _fractions(rgb: tuple[int, int, int]) -> tuple[float, float, float]:
    red, green, blue = rgb
    return red / 255, green / 255, blue / 255


def _in_eight_bits(values: Sequence[float]) -> tuple[int, int, int] | None:
    steps = [255 * value for value in values]
    red, green, blue = map(round, steps)
    rgb = red, green, blue
    exact = all(abs(step - near) < _STEP_SLACK for step, near in zip(steps, rgb, strict=True))
    return rgb if exact and min(rgb) >= 0 and max(rgb) <= 255 else None
