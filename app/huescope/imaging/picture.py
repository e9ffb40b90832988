"""The decoded picture that everything else looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture as seen: upright, in its working space, eight bits a channel. Safe to share.

    Attributes
    ----------
    name : str
        What a person calls it, usually the file's name.
    format : str
        The format its bytes really have, such as "JPEG".
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8, C-contiguous, read-only; codes of `working_space`, not
        premultiplied.
    alpha_u8 : numpy.ndarray or None
        Shape (height, width), uint8, read-only; None where every pixel is opaque.
    profile : str or None
        The description of the embedded ICC profile, or of other colour tags, that were applied;
        None where there were none.
    notes : tuple of str
        Sentences that a person should know, such as that a damaged profile was left out.
    rendering : str or None
        How an ICC profile was applied, such as "relative colorimetric, black point compensation";
        None where none had to be.
    page, pages : int
        Which page or frame of the file this is, from 0, and how many it has.
    working_space : str
        "srgb" (IEC 61966-2-1), unless "display-p3" was asked for and the file has a wider space
        than sRGB; see `huescope.color.working_space`.
    """

    name: str
    format: str
    rgb_u8: NDArray[np.uint8]
    alpha_u8: NDArray[np.uint8] | None = None
    profile: str | None = None
    notes: tuple[str, ...] = ()
    rendering: str | None = None
    page: int = 0
    pages: int = 1
    working_space: str = SRGB

    @property
    def width_px(self) -> int:
        """Columns of pixels, after the EXIF orientation."""
        return int(self.rgb_u8.shape[1])

    @property
    def height_px(self) -> int:
        """Rows of pixels, after the EXIF orientation."""
        return int(self.rgb_u8.shape[0])
