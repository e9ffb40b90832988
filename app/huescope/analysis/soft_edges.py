"""Colours that only the rounding of soft edges made, counted as the colour that they come from.

Along the edge of a drawing on a transparent ground, a program that makes it smaller, or draws it
smooth, leaves pixels whose colours nobody chose. Their causes are two:

- Most programs multiply colours by alpha before they mix them, in eight bits. Divided again by an
  alpha `a`, a colour is off by up to ``255 / a``, and after a filter of two passes by twice that.
- Filters with negative lobes (Lanczos, bicubic) overshoot next to an edge. The colour that is
  multiplied by alpha may grow, alpha cannot grow beyond 255, so that the quotient is too bright by
  one factor in all channels: 1.09 beside a straight edge and 1.19 at a corner for Lanczos of three
  lobes.

A lighter rim that somebody drew along an edge looks the same, but for its size. Discs, stars,
squares, rings and texts made smaller by two to four times had hardly an overshoot over 1.1 of one
colour that was more than 1 % of all weight, yet a twentieth at most of the colour it came from.

Source: measured on the results of Pillow's `Image.resize`, which filters RGBA so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import OPAQUE, ColorCounts, pack, unpack
from huescope.analysis.read_only import read_only

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# What a filter of three lobes reaches, in pixels of the result.
_REACH_PX = 3
_MOST_GAIN = 1.2
# A colour with so much of all weight, brighter than beside a straight edge, is a drawn rim.
_RIM_SHARE, _MOST_GAIN_OF_RIM = 0.01, 1.1
_LEAST_GAIN = 0.93  # of translucent pixels, which lobes below 0 darken
_ROUNDING, _STEPS = 1.5, 2
_MOST_OFF = 240  # at an alpha of 1 or 2, any colour would be within the rounding of any other
# A colour of a drawing has this share at least, and a trace of it at most so much of its weight.
_LEAST_SHARE = 0.02
_MOST_OF_IT = 0.05
# So many pixels near edges are no edges; to look each of them up would take seconds.
_MOST_PIXELS = 1 << 22
_STEP = 1 << 18


def without_traces(picture: Picture, colors: ColorCounts, job: Job) -> ColorCounts:
    """Add the weight of traces of soft edges to the colours that they come from.

    A trace is a colour that occurs only near translucent pixels, with at most a twentieth of the
    weight of a colour of the drawing, from which it differs by no more than the rounding at its
    alpha, or is brighter by an overshoot. A colour of the drawing has 2 % of all weight. A colour
    of 1 % that is brighter by more than a tenth is a rim that was drawn, and stays.

    Parameters
    ----------
    picture : Picture
        Any size.
    colors : ColorCounts
        Its colours, or some of them.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    ColorCounts
        The same object for opaque pictures and where there are no traces; else with the same total.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if picture.alpha_u8 is None or colors.pixels is None:
        return colors
    strong = np.flatnonzero(colors.counts >= _LEAST_SHARE * colors.total)
    if not strong.size or colors.packed.size == 1:
        return colors
    near = _near_edges(picture.alpha_u8)
    if np.count_nonzero(near) > _MOST_PIXELS:
        return colors
    job.check()
    found = _at_edges(picture, picture.alpha_u8, near, colors, job)
    source = _sources(colors, strong, *found, job)
    if source is None:
        return colors
    return _moved(colors, source)


def _near_edges(alpha_u8: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Find visible pixels that are translucent, or within the reach of a filter of one."""
    translucent = ((alpha_u8 > 0) & (alpha_u8 < OPAQUE)).view(np.uint8)
    side = 2 * _REACH_PX + 1
    near = cv2.dilate(translucent, np.ones((side, side), np.uint8))
    return np.asarray(near.astype(np.bool_) & (alpha_u8 > 0))


def _at_edges(
    picture: Picture,
    alpha_u8: NDArray[np.uint8],
    near: NDArray[np.bool_],
    colors: ColorCounts,
    job: Job,
) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Count the pixels of each colour near edges, and find the highest alpha of them."""
    packed, alpha = pack(picture.rgb_u8[near][None])[0], alpha_u8[near]
    pixels = np.zeros(colors.packed.size, np.int64)
    most_alpha = np.zeros(colors.packed.size, np.uint8)
    for start in range(0, packed.size, _STEP):
        job.check()
        part = packed[start : start + _STEP]
        place = np.minimum(np.searchsorted(colors.packed, part), colors.packed.size - 1)
        known = colors.packed[place] == part
        np.add.at(pixels, place[known], 1)
        np.maximum.at(most_alpha, place[known], alpha[start : start + _STEP][known])
    return pixels, most_alpha


def _sources(
    colors: ColorCounts,
    strong: NDArray[np.intp],
    pixels: NDArray[np.int64],
    most_alpha: NDArray[np.uint8],
    job: Job,
) -> NDArray[np.intp] | None:
    """Find for each colour the one that it is a trace of, else itself; None without any traces."""
    only_at_edges = np.flatnonzero((pixels > 0) & (pixels == colors.pixels))
    source = np.arange(colors.packed.size)
    sources = unpack(colors.packed[strong]).astype(np.float32)
    squares = np.maximum((sources**2).sum(axis=1), 1)
    step = max(1, _STEP // strong.size)
    for start in range(0, only_at_edges.size, step):
        job.check()
        some = only_at_edges[start : start + step]
        rgb = unpack(colors.packed[some]).astype(np.float32)
        least = np.where(most_alpha[some] < OPAQUE, _LEAST_GAIN, 1)[:, None]
        is_rim = colors.counts[some] >= _RIM_SHARE * colors.total
        most = np.where(is_rim, _MOST_GAIN_OF_RIM, _MOST_GAIN)[:, None]
        gain = np.clip(rgb @ sources.T / squares, least, most)
        brighter = np.minimum(gain[..., None] * sources, 255)
        off = np.abs(brighter - rgb[:, None]).max(axis=2)
        rounding = _ROUNDING + _STEPS * OPAQUE / most_alpha[some].astype(np.float32)
        rounding = np.minimum(rounding, _MOST_OFF)
        weak = colors.counts[some, None] <= _MOST_OF_IT * colors.counts[strong]
        off[~weak | (off > rounding[:, None])] = np.inf
        nearest = off.argmin(axis=1)
        is_trace = np.isfinite(off[np.arange(some.size), nearest])
        source[some[is_trace]] = strong[nearest[is_trace]]
    if np.array_equal(source, np.arange(source.size)):
        return None
    # A source of traces may be one itself; weights rise along the chain.
    while not np.array_equal(source, source[source]):
        source = source[source]
    return source


def _moved(colors: ColorCounts, source: NDArray[np.intp]) -> ColorCounts:
    kept = np.flatnonzero(source == np.arange(source.size))
    sums = [
        np.bincount(source, values, source.size)[kept].astype(np.int64)
        for values in (colors.counts, colors.pixels)
    ]
    counts, pixels = map(read_only, sums)
    return ColorCounts(read_only(colors.packed[kept]), counts, pixels, colors.working_space)
