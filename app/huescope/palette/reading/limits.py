"""How much is read of a file: the same of every format, told in the same words."""

from __future__ import annotations

from huescope.errors import PaletteTooLarge
from huescope.texts import marked

MAX_BYTES = 64 * 2**20
"""The largest file that is read."""

MAX_COLORS = 100_000
"""The most colours that are read from a file; the largest colour books have a few thousand."""

MAX_DEPTH = 50
"""How deep groups, aliases and the like may be nested; what people make stays below ten."""


def check_size(data: bytes, subject: str) -> None:
    """Refuse a file that is larger than any palette.

    Raises
    ------
    PaletteTooLarge
        If it has more than `MAX_BYTES`.
    """
    if len(data) > MAX_BYTES:
        raise PaletteTooLarge(
            subject,
            marked("it is larger than any palette ({max_bytes} MiB)", max_bytes=MAX_BYTES // 2**20),
        )


def check_count(count: int, subject: str) -> None:
    """Refuse a file with more colours than anybody can look at.

    Raises
    ------
    PaletteTooLarge
        If there are more than `MAX_COLORS`.
    """
    if count > MAX_COLORS:
        raise PaletteTooLarge(
            subject, marked("it has more than {max_colors:,} colours", max_colors=MAX_COLORS)
        )
