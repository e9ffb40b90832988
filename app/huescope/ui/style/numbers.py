"""Formatting of numbers, sizes, durations and dates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime

from huescope.ui.language.figures import NARROW_SPACE, figures, grouped
from huescope.ui.language.translation import as_code, current_locale, tr, tr_plural

if TYPE_CHECKING:
    from huescope.analysis.arrangement import Arranged
    from huescope.palette.swatch import Swatch

_ONE_DECIMAL_FROM = 9.95
_KILO = 1000
_LATEST_S = 253_402_300_799  # the end of the year 9999
_UNITS = ("kB", "MB", "GB", "TB")


def count_text(number: int) -> str:
    """Group digits by thousands, in English with a narrow space: ``1 054 672``."""
    return grouped(number)


def colors_text(number: int) -> str:
    """Format a number of colours: ``1 colour``, ``12 colours``."""
    return tr_plural("{n} colour", "{n} colours", number)


def share_text(share: float, *, short: bool = False) -> str:
    """Format a share in percent, never as 0 if it is positive.

    Parameters
    ----------
    share : float
        From 0 to 1.
    short : bool
        For little room: no space before the sign, and whole numbers from ten per cent.
    """
    percent = 100 * share
    space = "" if short else NARROW_SPACE
    if 0 < percent < 0.05:
        return f"<{space}{figures(0.1)}{space}%"
    if short and percent >= _ONE_DECIMAL_FROM:
        return f"{percent:.0f}%"
    return f"{figures(percent, '.1f')}{space}%"


def share_of(swatch: Swatch, *, short: bool = False) -> str:
    """Format the share of a swatch with `share_text`; empty if it has no pixels."""
    return share_text(swatch.share, short=short) if swatch.pixels else ""


def swatch_text(swatch: Swatch) -> str:
    """Format the hex code of a swatch, with share and pixels if it has any."""
    if not swatch.pixels:
        return as_code(swatch.hex)
    return tr(
        "{hex}  ·  {share}  ·  {pixels} px",
        hex=swatch.hex,
        share=share_text(swatch.share),
        pixels=count_text(swatch.pixels),
    )


def nearest_text(swatch: Swatch) -> str:
    """Format the hex code of a palette's swatch, and how much of the picture is nearest to it.

    The share is not that of the colour itself: a vivid swatch may be nearest to much that is dull.
    """
    if not swatch.pixels:
        return as_code(swatch.hex)
    return tr(
        "{hex}  ·  nearest to {share} of the picture  ·  {pixels} px",
        hex=swatch.hex,
        share=share_text(swatch.share),
        pixels=count_text(swatch.pixels),
    )


def delta_e_number(value: float, jnd: float) -> str:
    """Format a difference with the precision of its formula.

    Parameters
    ----------
    value : float
        A difference.
    jnd : float
        The just noticeable difference; that of dE-OK is a hundredth of the others.
    """
    if jnd < 0.1:
        return figures(value, ".2f").removeprefix("0")
    return figures(value, ".1f" if value < _ONE_DECIMAL_FROM else ".0f")


def delta_e_text(value: float, arranged: Arranged) -> str:
    """Format the difference to the next swatch, with ≈ if it is not noticeable."""
    sign = "≈ " if value < arranged.jnd else ""
    return tr(
        "{sign}ΔE {value} to the next",
        sign=sign,
        value=figures(value, ".2f" if arranged.jnd >= 0.1 else ".4f"),
    )


def psnr_text(decibels: float) -> str:
    """Format a peak signal-to-noise ratio: ``34.1 dB``, or "without error"."""
    return (
        f"{figures(decibels, '.1f')}{NARROW_SPACE}dB"
        if math.isfinite(decibels)
        else tr("without error")
    )


def seconds_text(seconds: float) -> str:
    """Format a duration, never as 0: ``182 ms``, ``1.4 s``."""
    if seconds < 0.0005:
        return f"<{NARROW_SPACE}1{NARROW_SPACE}ms"
    if seconds < 1:
        return f"{1000 * seconds:.0f}{NARROW_SPACE}ms"
    return f"{figures(seconds, '.1f')}{NARROW_SPACE}s"


def size_text(size_bytes: int) -> str:
    """Format a file size: ``812 B``, ``1.2 MB``."""
    if size_bytes < _KILO:
        return f"{size_bytes}{NARROW_SPACE}B"
    power = min(int(math.log(size_bytes, _KILO)), len(_UNITS))
    if round(size_bytes / _KILO**power) == _KILO and power < len(_UNITS):
        power += 1
    value, unit = size_bytes / _KILO**power, _UNITS[power - 1]
    return f"{figures(value, '.1f' if value < _ONE_DECIMAL_FROM else '.0f')}{NARROW_SPACE}{unit}"


def date_text(seconds: float, *, with_time: bool = False, short: bool = False) -> str:
    """Format a date in local time: ``3 May 2026``.

    Parameters
    ----------
    seconds : float
        Since 1970 UTC.
    with_time : bool
        Add hours and minutes.
    short : bool
        For little room: a day of this year without the year.

    Returns
    -------
    str
        Empty if the time is 0, which means unknown, or out of range.
    """
    if seconds == 0 or not abs(seconds) <= _LATEST_S:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    is_this_year = moment.date().year() == QDate.currentDate().year()
    pattern = tr("d MMM") if short and is_this_year else tr("d MMM yyyy")
    day = current_locale().toString(moment.date(), pattern)
    return f"{day}, {moment.time().toString('HH:mm')}" if with_time else day
