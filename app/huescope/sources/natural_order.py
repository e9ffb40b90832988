"""Natural sort order of file names: "shot 9" before "Shot 10"."""

from __future__ import annotations

import re

_NUMBER = re.compile("0*([0-9]+)")


def natural_key(name: str) -> str:
    """Make a sort key for a name.

    Numbers within the name are compared as numbers, and case is ignored. Names that are otherwise
    equal (such as "a" and "A", or "1" and "01") are compared by their characters.

    Parameters
    ----------
    name : str
        Any text.

    Returns
    -------
    str
        A text, since comparing texts is several times as fast as comparing tuples.
    """
    return f"{_NUMBER.sub(_counted, name.casefold())}\0{name}"


def _counted(number: re.Match[str]) -> str:
    """Prefix a number with its number of digits: a longer number is greater."""
    digits = number[1]
    # Begins with a digit, so that numbers sort like digits among other characters.
    return f"0{chr(ord('0') + len(digits))}{digits}"
