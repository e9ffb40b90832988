"""Numbers as the language of the window writes them.

Digits are those of colour codes everywhere; the decimal point and what groups digits differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

NARROW_SPACE = "\u202f"


class _Separators:
    def __init__(self) -> None:
        self.point, self.group = ".", NARROW_SPACE


_separators = _Separators()


def use_separators(locale: QLocale | None) -> None:
    """Write numbers as a locale does, or as in English for None."""
    _separators.point = locale.decimalPoint() if locale else "."
    _separators.group = locale.groupSeparator() if locale else NARROW_SPACE


def localized(figure: str) -> str:
    """Write a figure that was made in English, such as ``4.49 : 1``, with the decimal point."""
    return figure.replace(".", _separators.point)


def figures(value: float, pattern: str = "") -> str:
    """Format a number.

    Parameters
    ----------
    value : int or float
        Any.
    pattern : str
        A format specification of Python, such as ``.1f``, without grouping.

    Returns
    -------
    str
        With the decimal point of the language.
    """
    return localized(format(value, pattern))


def grouped(number: int) -> str:
    """Group digits by thousands, in English with a narrow space: ``1 054 672``."""
    return f"{number:,}".replace(",", _separators.group)
