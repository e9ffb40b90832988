"""JSON that may be hostile."""

from __future__ import annotations

import json
from math import isfinite

from huescope.errors import DamagedPalette
from huescope.palette.formats._text import decode


def parse(data: bytes, subject: str) -> object:
    """Read a document.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or nested too deep to be read; says in which line.
    """
    try:
        return json.loads(decode(data))
    except json.JSONDecodeError as error:
        raise DamagedPalette(
            subject, f"its JSON is broken in line {error.lineno}, column {error.colno}"
        ) from error
    except (RecursionError, ValueError) as error:
        raise DamagedPalette(
            subject, "its JSON is nested too deep or has endless numbers"
        ) from error


def number(fields: dict[str, object], key: str, default: float | None = None) -> float:
    """Take a number out of an object.

    Raises
    ------
    ValueError
        If there is none, and no default.
    """
    value = fields.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{key} is no number")  # noqa: TRY004 - one error for all that is wrong
    try:
        result = float(value)
    except OverflowError:
        raise ValueError(f"{key} is no number of a colour") from None
    if not isfinite(result):
        raise ValueError(f"{key} is no number of a colour")
    return result
