"""The last stages, strip by strip: sRGB, eight bits, upright, and together as a `Picture`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.imaging.conversion import conversion_of
from huescope.imaging.decoder_errors import enough_memory
from huescope.imaging.depth import eight_bits
from huescope.imaging.kind import LOADING_SHARE
from huescope.imaging.orientation import UPRIGHT, swaps_sides, turned, upright_rows
from huescope.imaging.picture import Picture
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.conversion import Conversion
    from huescope.imaging.kind import Decoded
    from huescope.imaging.request import Request

    Allocate = Callable[[tuple[int, ...]], NDArray[np.uint8]]
    """Takes a shape, and gives an array whose content does not matter."""

_OPAQUE = 255


def new_array(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Allocate an array in the memory of this process."""
    return np.empty(shape, dtype=np.uint8)


def develop(
    decoded: Decoded,
    file_format: str,
    request: Request,
    job: Job,
    allocate: Allocate = new_array,
) -> Picture:
    """Make decoded samples what a `Picture` promises.

    Parameters
    ----------
    decoded : Decoded
        What the file stores.
    file_format : str
        For the picture.
    request : Request
        The picture's name, and how colour profiles are applied.
    job : Job
        Checked between strips; told about progress.
    allocate : callable
        Gives the arrays for colours and alpha, unless the decoder's own array can be kept.

    Returns
    -------
    Picture
        With read-only arrays.

    Raises
    ------
    PictureTooLarge
        If memory runs out.
    Cancelled
        If the job was cancelled.
    """
    with enough_memory(request.name):
        conversion = conversion_of(decoded, request.rendering)
        whole_u8 = decoded.raster.whole_rgb_u8
        if whole_u8 is not None and conversion.is_plain and decoded.orientation == UPRIGHT:
            rgb_u8, alpha_u8 = _kept(whole_u8, allocate), None
        else:
            rgb_u8, alpha_u8 = _by_strips(decoded, conversion, job, allocate)
    return Picture(
        name=request.name,
        format=file_format,
        rgb_u8=rgb_u8,
        alpha_u8=alpha_u8,
        profile=conversion.profile,
        notes=(*decoded.notes, *conversion.notes),
        rendering=conversion.rendering,
    )


def _kept(whole_u8: NDArray[np.uint8], allocate: Allocate) -> NDArray[np.uint8]:
    """Keep the decoder's own array, or copy it to where the pixels shall be."""
    if allocate is not new_array:
        target_u8 = allocate(whole_u8.shape)
        target_u8[:] = whole_u8
        whole_u8 = target_u8
    whole_u8.flags.writeable = False
    return whole_u8


def _by_strips(
    decoded: Decoded, conversion: Conversion, job: Job, allocate: Allocate
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Convert, round and turn one strip after the other."""
    width_px, height_px = decoded.raster.size_px
    canvas = _Canvas((width_px, height_px), decoded.orientation, allocate)
    for first_row, end_row in strips_between((width_px, height_px)):
        job.check()
        srgb = conversion.convert(decoded.raster.strip(first_row, end_row))
        canvas.place(first_row, *eight_bits(srgb))
        done = end_row / height_px
        job.report(LOADING_SHARE + (1 - LOADING_SHARE) * done, "decoding")
    return canvas.rgb_u8, canvas.alpha_u8


class _Canvas:
    """The upright picture, while its strips arrive."""

    def __init__(
        self, stored_size_px: tuple[int, int], orientation: int, allocate: Allocate
    ) -> None:
        width_px, height_px = stored_size_px
        swapped = swaps_sides(orientation)
        self._shape = (width_px, height_px) if swapped else (height_px, width_px)
        self._orientation = orientation
        self._allocate = allocate
        self._rgb_u8 = allocate((*self._shape, 3))
        self._alpha_u8: NDArray[np.uint8] | None = None

    def place(
        self, first_row: int, rgb_u8: NDArray[np.uint8], alpha_u8: NDArray[np.uint8] | None
    ) -> None:
        """Take a strip of stored rows."""
        self._put(self._rgb_u8, first_row, rgb_u8)
        if alpha_u8 is not None:
            if self._alpha_u8 is None:
                self._alpha_u8 = self._allocate(self._shape)
                self._alpha_u8[:] = _OPAQUE
            self._put(self._alpha_u8, first_row, alpha_u8)

    def _put(self, target: NDArray[np.uint8], first_row: int, strip: NDArray[np.uint8]) -> None:
        place = upright_rows(target, first_row, strip.shape[0], self._orientation)
        place[:] = turned(strip, self._orientation)

    @property
    def rgb_u8(self) -> NDArray[np.uint8]:
        """The colours, read-only."""
        self._rgb_u8.flags.writeable = False
        return self._rgb_u8

    @property
    def alpha_u8(self) -> NDArray[np.uint8] | None:
        """The alpha, read-only; None where every strip was opaque."""
        if self._alpha_u8 is not None:
            self._alpha_u8.flags.writeable = False
        return self._alpha_u8
