"""A picture's lightness and hue in one sentence, for people who do not see its histogram."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import clustering_points
from huescope.color.oklab import rgb_u8_to_oklab
from huescope.color.working_space import SRGB
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.clustering.points import WeightedPoints
    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

# Bin 76 of the lightness histogram ends, and bin 179 begins, at these values of L* exactly.
DARK_BELOW, LIGHT_FROM = 30, 70
_DARK_BINS, _LIGHT_BINS = slice(0, 77), slice(179, None)
_HALF = 0.5

# Where each name begins on the hue circle of Oklab, in degrees: half way between the hues of the
# CSS colours of these names, rounded. Dark or dull colours have the name of their hue: brown is
# orange.
_HUES = (
    (0.0, marked("pink")),
    (15.0, marked("red")),
    (42.0, marked("orange")),
    (82.0, marked("yellow")),
    (118.0, marked("green")),
    (168.0, marked("teal")),
    (215.0, marked("blue")),
    (280.0, marked("purple")),
    (312.0, marked("magenta")),
    (342.0, marked("pink")),
)
_BINS = 72
# A peak is as wide as the shades of one surface: some 20 degrees.
_KERNEL = (1, 2, 3, 4, 3, 2, 1)
_GREY_CHROMA = 0.03
_FEWEST_COLORED = 0.005


def summary_of(
    colors: ColorCounts,
    channels: ChannelHistogram,
    job: Job,
    points: WeightedPoints | None = None,
) -> str:
    """Say how light or dark a picture is, and which hue is the strongest.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    channels : ChannelHistogram
        Their histogram.
    job : Job
        Checked between steps of a few milliseconds.
    points : WeightedPoints, optional
        `clustering_points` of these colours, where they are known.

    Returns
    -------
    str
        Such as "Mostly dark: 62 % of pixels under L* 30; strongest hue: orange."

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    if points is None:
        points = clustering_points(colors, job)
    job.check()
    rgb_u8 = points.positions.astype(np.uint8)
    hue = strongest_hue(rgb_u8, points.moments[0], colors.working_space)
    about_hue = marked("strongest hue: {hue}", hue=hue) if hue else marked("almost without hue")
    lightness = _about_lightness(channels.lightness)
    return marked("{lightness}; {hue}.", lightness=lightness, hue=about_hue)


def strongest_hue(
    rgb_u8: NDArray[np.uint8], weights: NDArray[np.float64], working_space: str = SRGB
) -> str:
    """Name the hue with the most chroma in sum.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8.
    weights : numpy.ndarray
        Shape (n,), float64: how much of the picture each colour covers.
    working_space : str
        What the colours are codes of.

    Returns
    -------
    str
        "red", "orange", "yellow", "green", "teal", "blue", "purple", "magenta" or "pink"; empty
        where less than half a per cent of the picture has a chroma above that of a near grey.
    """
    _, a, b = rgb_u8_to_oklab(rgb_u8, working_space).T
    chroma = np.hypot(a, b)
    colored = chroma >= _GREY_CHROMA
    if weights[colored].sum() < _FEWEST_COLORED * weights.sum():
        return ""
    turn = np.arctan2(b, a)[colored] / (2 * np.pi) % 1.0
    places = np.minimum((turn * _BINS).astype(np.intp), _BINS - 1)
    by_hue = np.bincount(places, (weights * chroma)[colored], _BINS)
    half = len(_KERNEL) // 2
    around = np.concatenate([by_hue[-half:], by_hue, by_hue[:half]])
    smooth = np.convolve(around, _KERNEL, "valid")
    peak_deg = (int(smooth.argmax()) + 0.5) * 360 / _BINS
    return hue_name(peak_deg)


def hue_name(hue_deg: float) -> str:
    """Name a hue of Oklab.

    Parameters
    ----------
    hue_deg : float
        In degrees, any turn.

    Returns
    -------
    str
        See `strongest_hue`.
    """
    turned = hue_deg % 360
    return next(name for start, name in reversed(_HUES) if turned >= start)


def _about_lightness(lightness: NDArray[np.int64 | np.float64]) -> str:
    total = float(lightness.sum())
    dark = float(lightness[_DARK_BINS].sum()) / total
    light = float(lightness[_LIGHT_BINS].sum()) / total
    middle = 1 - dark - light
    if dark > _HALF:
        return marked(
            "Mostly dark: {dark} of pixels under L* {dark_below}",
            dark=_percent(dark),
            dark_below=DARK_BELOW,
        )
    if light > _HALF:
        return marked(
            "Mostly light: {light} of pixels over L* {light_from}",
            light=_percent(light),
            light_from=LIGHT_FROM,
        )
    if middle > _HALF:
        return marked(
            "Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}",
            middle=_percent(middle),
            dark_below=DARK_BELOW,
            light_from=LIGHT_FROM,
        )
    return marked(
        "Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}",
        dark=_percent(dark),
        dark_below=DARK_BELOW,
        light=_percent(light),
        light_from=LIGHT_FROM,
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
