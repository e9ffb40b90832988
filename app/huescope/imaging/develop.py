"""The last stages, strip by strip: colour, eight bits, upright, and together as a `Picture`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.imaging.allocator import OWN_MEMORY
from huescope.imaging.cells import places_in_cells
from huescope.imaging.conversion import conversion_of
from huescope.imaging.decoder_errors import enough_memory
from huescope.imaging.depth import eight_bits
from huescope.imaging.gamut import GamutCheck
from huescope.imaging.kind import LOADING_SHARE
from huescope.imaging.orientation import UPRIGHT, swaps_sides, turned, upright_rows
from huescope.imaging.picture import Picture
from huescope.imaging.strips import strips_between
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.allocator import Allocator
    from huescope.imaging.conversion import Conversion
    from huescope.imaging.kind import Decoded
    from huescope.imaging.request import Request

    _Strip = tuple[NDArray[np.uint8], NDArray[np.uint8] | None]

_OPAQUE = 255


def develop(
    decoded: Decoded,
    file_format: str,
    request: Request,
    job: Job,
    allocator: Allocator = OWN_MEMORY,
    every: int = 1,
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
    allocator : Allocator
        Gives the arrays for colours and alpha, unless the decoder's own array can be kept.
    every : int
        Of squares of so many by so many pixels, one pixel each is taken.

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
        notes = (*decoded.notes, *conversion.notes)
        whole_u8 = decoded.raster.whole_rgb_u8
        as_is = conversion.is_plain and decoded.orientation == UPRIGHT and every == 1
        if whole_u8 is not None and as_is and conversion.wide is None:
            rgb_u8, alpha_u8 = _kept(whole_u8, allocator), None
        else:
            gamut = None
            if conversion.wide is not None:
                gamut = GamutCheck(
                    conversion.wide, decoded.raster.size_px, conversion.working_space
                )
            rgb_u8, alpha_u8 = _by_strips(decoded, conversion, job, allocator, every, gamut)
            notes += gamut.notes if gamut else ()
    return Picture(
        name=request.name,
        format=file_format,
        rgb_u8=rgb_u8,
        alpha_u8=alpha_u8,
        profile=conversion.profile,
        notes=notes,
        rendering=conversion.rendering,
        working_space=conversion.working_space,
    )


def _kept(whole_u8: NDArray[np.uint8], allocator: Allocator) -> NDArray[np.uint8]:
    """Keep the decoder's own array, or copy it to where the pixels shall be."""
    if not allocator.keeps_arrays:
        target_u8 = allocator.array(whole_u8.shape)
        target_u8[:] = whole_u8
        whole_u8 = target_u8
    whole_u8.flags.writeable = False
    return whole_u8


def reduced_size(size_px: tuple[int, int], every: int) -> tuple[int, int]:
    """Tell the size of a picture of which one pixel is taken of so many by so many."""
    return max(1, size_px[0] // every), max(1, size_px[1] // every)


def _by_strips(
    decoded: Decoded,
    conversion: Conversion,
    job: Job,
    allocator: Allocator,
    every: int,
    gamut: GamutCheck | None,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Convert, round, reduce and turn one strip after the other."""
    stored_px = decoded.raster.size_px
    width_px, height_px = reduced_size(stored_px, every)
    canvas = _Canvas((width_px, height_px), decoded.orientation, allocator)
    for first_row, end_row in strips_between(stored_px, every):
        job.check()
        stored = decoded.raster.strip(first_row, end_row)
        if gamut is not None:
            gamut.look(stored)
        strip = eight_bits(conversion.convert(stored))
        rows_left = height_px - first_row // every
        if rows_left > 0:  # the last rows may be less than a cell
            if every > 1:
                strip = _thinned(strip, (rows_left, width_px), every, first_row)
            canvas.place(first_row // every, *strip)
        done = end_row / stored_px[1]
        job.report(LOADING_SHARE + (1 - LOADING_SHARE) * done, marked("decoding"))
    return canvas.rgb_u8, canvas.alpha_u8


def _thinned(strip: _Strip, most: tuple[int, int], every: int, first_row: int) -> _Strip:
    """Take one pixel of each cell of a strip; of at most so many rows and columns of cells."""
    rgb_u8, alpha_u8 = strip
    cells = min(-(-rgb_u8.shape[0] // every), most[0]), most[1]
    rows, columns = places_in_cells(cells, (every, every), first_row // every)
    places = np.minimum(rows, rgb_u8.shape[0] - 1), np.minimum(columns, rgb_u8.shape[1] - 1)
    return rgb_u8[places], None if alpha_u8 is None else alpha_u8[places]


class _Canvas:
    """The upright picture, while its strips arrive."""

    def __init__(
        self, stored_size_px: tuple[int, int], orientation: int, allocator: Allocator
    ) -> None:
        width_px, height_px = stored_size_px
        swapped = swaps_sides(orientation)
        self._shape = (width_px, height_px) if swapped else (height_px, width_px)
        self._orientation = orientation
        self._allocator = allocator
        self._rgb_u8 = allocator.array((*self._shape, 3))
        self._alpha_u8: NDArray[np.uint8] | None = None

    def place(
        self, first_row: int, rgb_u8: NDArray[np.uint8], alpha_u8: NDArray[np.uint8] | None
    ) -> None:
        """Take a strip of stored rows."""
        self._put(self._rgb_u8, first_row, rgb_u8)
        if alpha_u8 is not None:
            if self._alpha_u8 is None:
                self._alpha_u8 = self._allocator.array(self._shape)
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
