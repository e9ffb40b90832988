"""GIF.

Source: CompuServe, GIF89a specification (1990); ICC.1:2022, annex B, for profiles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "GIF"
LABEL = "GIF"
SUFFIXES = (".gif",)

_SCREEN_BYTES, _FLAGS_AT, _HAS_TABLE = 13, 10, 0x80
_EXTENSION = b"\x21"
_PROFILE = b"\xff\x0bICCRGBG1012"
_FRAMES_NOTE = marked("This is the first frame of an animation.")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(b"GIF8")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.pillow import PillowPicture

    return PillowPicture(
        NAME,
        LABEL,
        data,
        name,
        job,
        frames_note=_FRAMES_NOTE,
        color_tags=lambda _image, data: (_profile_in(data), None),
    )


def _profile_in(data: bytes) -> bytes | None:
    """Take the ICC profile from before the first picture; None without one."""
    flags = data[_FLAGS_AT]
    place = _SCREEN_BYTES + (3 << ((flags & 7) + 1) if flags & _HAS_TABLE else 0)
    while data[place : place + 1] == _EXTENSION:
        is_profile = data[place + 1 : place + 14] == _PROFILE
        place += 2
        content = []
        while place < len(data) and data[place]:
            content.append(data[place + 1 : place + 1 + data[place]])
            place += 1 + data[place]
        if is_profile:
            return b"".join(content[1:])  # after the name of the block
        place += 1
    return None
