"""Histogram of red, green, blue and lightness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.color.lab import linear_to_xyz
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_BINS = 256
# Narrow enough to hold one edge of the lightness bins at most: these are at least 0.0004 apart.
_CELLS = 1 << 14
_RGB = ("red", "green", "blue")
_LUMA_WEIGHTS = np.array([0.2126, 0.7152, 0.0722], np.float32)
_LUMA_WEIGHTS.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class ChannelHistogram:
    """Number of visible pixels by the value of each channel.

    Each array has shape (256,), is read-only, and adds to all visible pixels: int64, or float64
    where translucent pixels count by their alpha.

    Attributes
    ----------
    red, green, blue : numpy.ndarray
        By the 8-bit value of the working space itself.
    lightness : numpy.ndarray
        By CIE L* (D65): bin i holds the colours whose L* times 255/100 rounds to i, that is L* from
        (i - 1/2) / 2.55, included, to (i + 1/2) / 2.55, not included. Bin 0 begins at black and bin
        255 ends at white.
    """

    red: NDArray[np.int64 | np.float64]
    green: NDArray[np.int64 | np.float64]
    blue: NDArray[np.int64 | np.float64]
    lightness: NDArray[np.int64 | np.float64]


def channel_histogram(colors: ColorCounts, job: Job) -> ChannelHistogram:
    """Count the visible pixels by red, green, blue and lightness.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    ChannelHistogram
        Exact counts.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    lightness_of = _LightnessBins(colors.working_space)

    def count(tile: ColorCounts) -> NDArray[np.float64]:
        channels = [(tile.packed >> shift & 0xFF).astype(np.intp) for shift in (16, 8, 0)]
        lightness = lightness_of(channels)
        weights = tile.counts.astype(np.float64)
        return np.stack(
            [np.bincount(row, weights=weights, minlength=_BINS) for row in (*channels, lightness)]
        )

    totals = np.zeros((4, _BINS))
    for counted in in_threads(count, list(colors.tiles()), job):
        totals += counted
    pixels = totals.astype(np.int64) if colors.unit == 1 else totals / colors.unit
    return ChannelHistogram(*(read_only(row) for row in pixels))


class _LightnessBins:
    """Finds the bins of colours by lightness."""

    def __init__(self, working_space: str) -> None:
        self._luminance = _luminance_tables(working_space)
        self._edges = np.append(_lightness_edges(), np.inf)
        cells = np.arange(_CELLS + 1) / _CELLS
        self._below = np.searchsorted(self._edges, cells, side="right")

    def __call__(self, channels: Sequence[NDArray[np.intp | np.uint8]]) -> NDArray[np.intp]:
        """Give the bins of colours, whose red, green and blue have shape (n,); shape (n,)."""
        relative = sum(
            table.take(channel) for table, channel in zip(self._luminance, channels, strict=True)
        )
        # A table and one comparison take a third of the time of a binary search among the edges.
        lightness = self._below.take((relative * _CELLS).astype(np.intp))
        lightness += relative >= self._edges.take(lightness)
        return np.asarray(lightness, np.intp)


def luma_of(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Compute the luma of sRGB colours by the weights of BT.709.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB.

    Returns
    -------
    numpy.ndarray
        Shape (...), uint8, rounded.

    Notes
    -----
    Rec. ITU-R BT.709-6, item 3.2, applied to encoded values as waveform monitors do. Luma is not
    luminance: a saturated blue of the same luminance as a grey has less luma.
    """
    return np.asarray(np.rint(rgb_u8 @ _LUMA_WEIGHTS), np.uint8)


def levels_of(
    rgb_u8: NDArray[np.uint8], channel: str, working_space: str = SRGB
) -> NDArray[np.uint8]:
    """Tell in which bin of a channel's histogram each pixel is counted.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB.
    channel : str
        "red", "green", "blue", "lightness" or "luma".
    working_space : str
        What the colours are codes of.

    Returns
    -------
    numpy.ndarray
        Shape (...), uint8.

    Raises
    ------
    ValueError
        If there is no such channel.
    """
    if channel in _RGB:
        return np.ascontiguousarray(rgb_u8[..., _RGB.index(channel)])
    if channel == "luma":
        return luma_of(rgb_u8)
    if channel != "lightness":
        raise ValueError(f"{channel!a} is no channel of the histogram")
    channels = [np.ascontiguousarray(rgb_u8[..., each]) for each in range(3)]
    return _LightnessBins(working_space)(channels).astype(np.uint8)


def _luminance_tables(working_space: str) -> NDArray[np.float64]:
    """Tabulate the contribution of each 8-bit channel value to the luminance Y; shape (3, 256)."""
    linear = SRGB_U8_TO_LINEAR[None, :, None] * np.eye(3)[:, None, :]
    return linear_to_xyz(linear, working_space)[..., 1]


def _lightness_edges() -> NDArray[np.float64]:
    """Relative luminance Y at the lower edges of lightness bins 1 to 255; shape (255,).

    The inverse of L* (CIE 15:2004, section 8.2.1).
    """
    lightness = (np.arange(1, _BINS) - 0.5) * 100 / 255
    return np.where(lightness > 8, ((lightness + 16) / 116) ** 3, lightness * 27 / 24389)
