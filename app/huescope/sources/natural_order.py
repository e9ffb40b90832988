"""The order of names that people expect: "shot 9" before "Shot 10"."""

from __future__ import annotations

import re

_NUMBER = re.compile("0*([0-9]+)")


def natural_key(name: str) -> str:
    """Make a text that sorts as the name should.

    Numbers inside the name count as numbers, upper and lower case are alike. Names that differ in
    nothing else (such as "a" and "A", or "1" and "01") are told apart by their characters.

    Parameters
    ----------
    name : str
        Any text.

    Returns
    -------
    str
        To be compared with the keys of other names; comparing texts is several times as fast as
        comparing tuples of their parts.
    """
    return f"{_NUMBER.sub(_counted, name.casefold())}\0{name}"


def _counted(number: re.Match[str]) -> str:
    """Put the number of its digits before a number: the longer one is the greater one."""
    digits = number[1]
    # Begins with a digit, so that numbers stand where digits stand among other characters.
    return f"0{chr(ord('0') + len(digits))}{digits}"
