"""Difference between a picture and its reduction: for each pixel, and where it is largest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.parallel import in_threads
from huescope.color.difference import ciede2000
from huescope.color.pixel_difference import pixel_differences
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

SCALES = (10.0, 20.0, 40.0, 80.0)
"""Differences that may be drawn white; see `full_scale`."""
PERCENTILE = 95
"""The worst region is searched for among the pixels above this percentile."""

_SAMPLED = 4  # every fourth row and column
_WHITE = 0.1
_WINDOWS_ACROSS = 100
_SIMPLIFIED_TO_PX = 1.0


@dataclass(frozen=True, slots=True)
class WorstRegion:
    """The part of a picture that a reduction changes most. Safe to share between threads.

    Attributes
    ----------
    left, top, right, bottom : float
        The smallest rectangle around it, 0 to 1 of the picture's width and height.
    center : tuple of float
        Mean place of its pixels, x and y, 0 to 1.
    peak, mean : float
        The largest CIEDE2000 difference of its pixels, and their mean.
    share : float
        Its share of the visible pixels, 0 to 1.
    outline : tuple of tuple
        Outer outline as the corners of a polygon, x and y, 0 to 1.
    """

    left: float
    top: float
    right: float
    bottom: float
    center: tuple[float, float]
    peak: float
    mean: float
    share: float
    outline: tuple[tuple[float, float], ...]


def difference_map(
    rgb_u8: NDArray[np.uint8],
    reduced_rgb_u8: NDArray[np.uint8],
    job: Job,
    working_space: str = SRGB,
) -> NDArray[np.float32]:
    """Compute CIEDE2000 between a picture and its reduction for every pixel, on two threads.

    Parameters
    ----------
    rgb_u8, reduced_rgb_u8 : numpy.ndarray
        The same shape (height, width, 3), uint8, C-contiguous.
    job : Job
        Checked between steps of about 10 ms.
    working_space : str
        What both are codes of.

    Returns
    -------
    numpy.ndarray
        Shape (height, width), float32, 0 or more.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    height_px, width_px = rgb_u8.shape[:2]
    found = np.empty((height_px, width_px), np.float32)

    def compare(rows: tuple[int, int]) -> None:
        strip = slice(*rows)
        found[strip] = pixel_differences(rgb_u8[strip], reduced_rgb_u8[strip], working_space)

    for _ in in_threads(compare, list(strips_between((width_px, height_px))), job):
        pass
    return found


def full_scale(delta_e: NDArray[np.float32]) -> float:
    """Choose the difference from which on pixels are drawn white.

    Parameters
    ----------
    delta_e : numpy.ndarray
        Shape (height, width), float32, 0 or more.

    Returns
    -------
    float
        The lowest of `SCALES` that leaves at most a tenth of the pixels beyond it, or its last.
    """
    some = delta_e[::_SAMPLED, ::_SAMPLED]
    beyond = (float(np.mean(some > scale)) for scale in SCALES)
    fitting = (scale for scale, share in zip(SCALES, beyond, strict=True) if share <= _WHITE)
    return next(fitting, SCALES[-1])


def as_grey(delta_e: NDArray[np.float32], white: float) -> NDArray[np.uint8]:
    """Convert differences to 8-bit greys.

    Parameters
    ----------
    delta_e : numpy.ndarray
        Shape (height, width), float32, 0 or more.
    white : float
        Differences from here on become 255, 0 becomes 0, and others lie evenly between.

    Returns
    -------
    numpy.ndarray
        The same shape, uint8.
    """
    return np.asarray(cv2.convertScaleAbs(delta_e, alpha=255 / white), np.uint8)


def worst_region(
    delta_e: NDArray[np.float32], alpha_u8: NDArray[np.uint8] | None = None
) -> WorstRegion | None:
    """Find the region in which a reduction differs most from its picture.

    Differences are averaged over a square window of a hundredth of the longer side, because a
    single pixel is not seen as a region. Of the pixels at or above the 95th percentile of these
    means, and at or above a just noticeable difference, those that touch, diagonally too, form
    regions. The worst is the one whose means add up to most; of equal ones, the uppermost.

    Parameters
    ----------
    delta_e : numpy.ndarray
        Shape (height, width), float32, 0 or more, from `difference_map`.
    alpha_u8 : numpy.ndarray, optional
        Shape (height, width), uint8; pixels of 0 are not visible and do not count.

    Returns
    -------
    WorstRegion or None
        None if no part of the picture is noticeably different.
    """
    visible = np.ones(delta_e.shape, np.bool_) if alpha_u8 is None else alpha_u8 > 0
    if not visible.any():
        return None
    means = _windowed_means(delta_e, visible)
    least = max(float(np.percentile(means[visible], PERCENTILE)), ciede2000.JND)
    high = visible & (means >= least)
    if not high.any():
        return None
    labels = np.asarray(cv2.connectedComponents(high.view(np.uint8), connectivity=8)[1])
    sums = np.bincount(labels.ravel(), means.ravel())
    sums[0] = 0  # what is not high
    region = labels == int(sums.argmax())
    return _described(region, delta_e, int(visible.sum()))


def _windowed_means(
    delta_e: NDArray[np.float32], visible: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Average differences over a square window, visible pixels only."""
    side_px = max(delta_e.shape) // _WINDOWS_ACROSS | 1
    if side_px == 1:
        return delta_e
    window = (side_px, side_px)
    border = cv2.BORDER_CONSTANT
    weight = visible.astype(np.float32)
    summed = cv2.boxFilter(delta_e * weight, -1, window, normalize=False, borderType=border)
    counted = cv2.boxFilter(weight, -1, window, normalize=False, borderType=border)
    return np.asarray(summed / np.maximum(counted, 1))


def _described(
    region: NDArray[np.bool_], delta_e: NDArray[np.float32], visible: int
) -> WorstRegion:
    height_px, width_px = region.shape
    rows, columns = np.nonzero(region)
    differences = delta_e[region]
    contours = cv2.findContours(region.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[
        0
    ]
    corners = cv2.approxPolyDP(contours[0], _SIMPLIFIED_TO_PX, closed=True).reshape(-1, 2)
    places = (corners + 0.5) / (width_px, height_px)
    return WorstRegion(
        left=float(columns.min()) / width_px,
        top=float(rows.min()) / height_px,
        right=float(columns.max() + 1) / width_px,
        bottom=float(rows.max() + 1) / height_px,
        center=(float(columns.mean() + 0.5) / width_px, float(rows.mean() + 0.5) / height_px),
        peak=float(differences.max()),
        mean=float(differences.mean()),
        share=differences.size / visible,
        outline=tuple((float(x), float(y)) for x, y in places.tolist()),
    )
