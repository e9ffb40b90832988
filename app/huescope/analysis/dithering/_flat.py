"""Where a picture is flat, as a logo is: dithering would put specks where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import count_colors, pack
from huescope.analysis.parallel import in_threads
from huescope.imaging.picture import Picture
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_COLORS = 1 << 24
_AROUND = np.ones((3, 3), np.uint8)
# An edge that is smoothed over two pixels is within so many of the flat pixels on both sides.
_WITH_EDGES = np.ones((5, 5), np.uint8)
# A step by so few levels is one of a gradient, and not the edge of an area.
_STEP_LEVELS = 8
# A colour is one of a gradient where it has more than one such step for so many flat pixels: bands
# of a gradient that are up to some 60 pixels wide count as a gradient.
_FLAT_PIXELS_A_STEP = 32
# With fewer flat pixels in a thousand, a picture is a photograph without flat areas.
_LEAST_FLAT_PER_MILLE = 1
_ROWS_BETWEEN = 4
# Of larger pictures, so many pixels are counted, of rows spread over all of them.
_PIXELS_TO_COUNT = 1 << 21


def flat_mask(picture: Picture, job: Job) -> NDArray[np.bool_] | None:
    """Find the areas of one flat colour, with the pixels along their edges.

    A pixel is flat where its eight neighbours have just its colour, unless that colour mostly
    stands beside colours that differ by a few levels: then it is a band of a gradient, which
    dithering is there to hide. The two pixels next to flat ones belong to them, as they smooth
    their edges.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray or None
        Shape (height, width), bool; None where no area is flat.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if not _may_be_flat(picture.rgb_u8):
        return None
    ranges = _ranges(picture, job)
    uniform = ranges == 0
    if picture.alpha_u8 is not None:
        uniform &= picture.alpha_u8 > 0
    if np.count_nonzero(uniform) * 1000 < uniform.size * _LEAST_FLAT_PER_MILLE:
        return None
    stepping = (ranges > 0) & (ranges <= _STEP_LEVELS)
    is_flat = _flat_colors(picture, uniform, stepping, job)
    if is_flat is None:
        return None
    uniform[uniform] = is_flat.take(pack(picture.rgb_u8[uniform]))
    job.check()
    return np.asarray(cv2.dilate(uniform.view(np.uint8), _WITH_EDGES)).view(np.bool_)


def _may_be_flat(rgb_u8: NDArray[np.uint8]) -> bool:
    """Look at some rows first, which is enough to tell a photograph."""
    packed = pack(np.ascontiguousarray(rgb_u8[::_ROWS_BETWEEN]))
    same = packed[:, 1:] == packed[:, :-1]
    uniform = np.count_nonzero(same[:, 1:] & same[:, :-1])
    return bool(uniform * 1000 >= packed.size * _LEAST_FLAT_PER_MILLE)


def _ranges(picture: Picture, job: Job) -> NDArray[np.uint8]:
    """Tell by how much each pixel and its neighbours differ, in the channel that differs most."""
    rgb_u8 = picture.rgb_u8
    ranges = np.empty(rgb_u8.shape[:2], np.uint8)

    def measure(rows: tuple[int, int]) -> None:
        first, end = rows
        above = max(0, first - 1)
        strip = rgb_u8[above : end + 1]
        differ = cv2.subtract(cv2.dilate(strip, _AROUND), cv2.erode(strip, _AROUND))
        red, green, blue = cv2.split(differ)
        most = cv2.max(cv2.max(red, green), blue)
        ranges[first:end] = most[first - above : first - above + end - first]

    strips = list(strips_between((picture.width_px, picture.height_px)))
    for _ in in_threads(measure, strips, job):
        pass
    return ranges


def _flat_colors(
    picture: Picture, uniform: NDArray[np.bool_], stepping: NDArray[np.bool_], job: Job
) -> NDArray[np.bool_] | None:
    """Tell, by 0xRRGGBB, which colours fill flat areas; None where none does."""
    some = slice(None, None, -(-uniform.size // _PIXELS_TO_COUNT))
    flat = _counted(picture.rgb_u8[some], uniform[some], job)
    steps = _counted(picture.rgb_u8[some], stepping[some], job)
    if flat is None:
        return None
    chosen = flat.packed
    if steps is not None:
        places = np.searchsorted(steps.packed, flat.packed).clip(max=steps.packed.size - 1)
        found = steps.packed[places] == flat.packed
        counted = np.where(found, steps.counts[places], 0)
        chosen = chosen[counted * _FLAT_PIXELS_A_STEP <= flat.counts]
    if not chosen.size:
        return None
    is_flat = np.zeros(_COLORS, np.bool_)
    is_flat[chosen] = True
    return is_flat


def _counted(rgb_u8: NDArray[np.uint8], mask: NDArray[np.bool_], job: Job) -> ColorCounts | None:
    """Count the colours of some pixels; None where there are none."""
    if not mask.any():
        return None
    pixels = rgb_u8[mask][None]
    return count_colors(Picture("", "", pixels), job)
