"""Plurals: numbers with a noun in the singular or plural, for user-visible text."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "", *, separator: str = "") -> str:
    """Format a number with its noun.

    Parameters
    ----------
    number : int
        0 or more.
    one, many : str
        What follows 1, and what follows any other number: a noun, or a noun with its verb. If
        `many` is empty, it is `one` with an "s".
    separator : str
        Between groups of three digits.

    Returns
    -------
    str
        Such as "1 colour" and "5 colours", or "1 is left" and "5 are left".
    """
    figures = f"{number:,}".replace(",", separator)
    return f"{figures} {one if number == 1 else many or f'{one}s'}"
