"""How large a picture may be: told by its header, before anything is decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import PictureTooLarge

if TYPE_CHECKING:
    from huescope.imaging.kind import Opened

MAX_PIXELS = 2**28
"""The most pixels that are decoded: 268 million, 16384 x 16384.

The largest photographs of telephones have 200 million pixels.
"""

LIMIT_WORDS = f"the {MAX_PIXELS // 10**6} million that Huescope decodes"


def check_size(opened: Opened, name: str) -> None:
    """Refuse a picture that is too large, by what its header says.

    Parameters
    ----------
    opened : Opened
        Nothing of it is decoded yet.
    name : str
        What a person calls the picture.

    Raises
    ------
    PictureTooLarge
        If it has more than `MAX_PIXELS`.
    """
    width_px, height_px = opened.size_px
    if width_px * height_px > MAX_PIXELS:
        reason = f"it has {width_px} x {height_px} pixels, more than {LIMIT_WORDS}"
        raise PictureTooLarge(name, reason)
