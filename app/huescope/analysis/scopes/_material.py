"""What scopes are computed from: the counted colours and a copy of about screen size."""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.read_only import read_only
from huescope.analysis.sampling import shrink
from huescope.analysis.transparency import on_white
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.findings import Findings
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

LINKED_PIXELS = 1 << 17
"""How many pixels are kept to link a trace with swatches, which takes a few milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What is known about a picture. Safe to share between threads.

    Attributes
    ----------
    colors : ColorCounts
        Every visible colour of the picture, or of the chosen region.
    channels : ChannelHistogram
        Their histogram.
    picture : Picture
        The same pixels, at about screen size.
    points : WeightedPoints or None
        The colours reduced to points (`clustering_points`), where palettes are of all of them.
    """

    colors: ColorCounts
    channels: ChannelHistogram
    picture: Picture
    points: WeightedPoints | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PixelSample:
    """Visible pixels with the columns in which they stand.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, read-only.
    across : numpy.ndarray
        Shape (n,), float32, read-only: the centre of the column, 0 (left edge) to 1 (right edge).
    working_space : str
        What the colours are codes of.
    """

    rgb_u8: NDArray[np.uint8]
    across: NDArray[np.float32]
    working_space: str = SRGB


def material_of(findings: Findings, preview: Picture, job: Job) -> Material:
    """Gather what scopes are computed from.

    Parameters
    ----------
    findings : Findings
        About the picture.
    preview : Picture
        The whole picture at about screen size.
    job : Job
        Checked between steps.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    options = findings.options
    if options.region is not None:
        seen = shrink(findings.seen, preview.width_px * preview.height_px, job)
    else:
        seen = on_white(preview) if options.count_transparent else preview
    is_of_all = findings.kept is findings.colors
    points = findings.series.problem.by_pixels if is_of_all else None
    return Material(findings.colors, findings.channels, seen, points)


def pixels_of(picture: Picture, most: int | None = None) -> PixelSample:
    """Take the visible pixels of a picture.

    Parameters
    ----------
    picture : Picture
        At about screen size.
    most : int, optional
        Take every second, third ... pixel in both directions, so that there are no more than these.

    Returns
    -------
    PixelSample
        Row by row; fully transparent pixels are left out.
    """
    width_px, height_px = picture.width_px, picture.height_px
    step = 1 if most is None else max(1, ceil(sqrt(width_px * height_px / most)))
    rgb_u8 = np.ascontiguousarray(picture.rgb_u8[::step, ::step]).reshape(-1, 3)
    row = (np.arange(0, width_px, step) + 0.5) / width_px
    across = np.tile(row.astype(np.float32), -(-height_px // step))
    if picture.alpha_u8 is not None:
        visible = picture.alpha_u8[::step, ::step].reshape(-1) > 0
        rgb_u8, across = rgb_u8[visible], across[visible]
    return PixelSample(read_only(rgb_u8), read_only(across), picture.working_space)
