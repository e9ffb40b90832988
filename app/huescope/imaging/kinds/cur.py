"""Windows cursors: the largest picture of the file, in the most colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "CUR"
LABEL = "cursor"
SUFFIXES = (".cur",)

_SIGNATURE = b"\x00\x00\x02\x00"


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return (
        data.startswith(_SIGNATURE)
        and data[4:6] != b"\0\0"
        and len(data) > 22
        and data[9:10] == b"\0"
    )


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header of the best picture, as that of an icon."""
    from huescope.imaging.icon_directory import best_alone
    from huescope.imaging.pillow import PillowPicture

    alone = best_alone(data)
    opened = PillowPicture("CUR" if alone is data else "ICO", LABEL, alone, name, job)
    opened.format = NAME
    return opened
