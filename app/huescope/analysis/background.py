"""Background detection from the border of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_range import ColorRange
from huescope.color.difference import cie76
from huescope.color.lab import rgb_u8_to_lab

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

ALIKE = 6.0
"""How far (CIE76) a colour may be from that of a background to count as background."""

_WIDEST_FRAME_PX = 4
_FRAMES_ACROSS = 100
_PIXELS = 1 << 14
_VISIBLE = 0.9
# The foreground may touch the border; no photograph's border is of one colour to this extent.
_UNIFORM = 0.75
# How much farther than nearly all of the border a colour may be and still count as background.
_MARGIN = 1.5
_NEARLY_ALL_PERCENT = 95


def detect_background(picture: Picture, job: Job) -> ColorRange | None:
    """Detect a background of a single colour, or nearly so.

    There is one if three quarters of the border are within 6 of one colour by CIE76. The tolerance
    follows from how much the border itself varies: just noticeable differences if it is of one
    colour, and up to 6 if a camera or JPEG left noise.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    ColorRange or None
        The background; None if there is none, or the border is transparent.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    job.check()
    rgb_u8 = _frame(picture)
    if rgb_u8 is None:
        return None
    lab = rgb_u8_to_lab(rgb_u8, picture.working_space)
    job.check()
    alike = cie76.difference(np.median(lab, axis=0), lab) <= ALIKE
    if np.count_nonzero(alike) < _UNIFORM * alike.size:
        return None
    middle_u8 = np.rint(np.median(rgb_u8[alike], axis=0)).astype(np.uint8)
    spread = cie76.difference(rgb_u8_to_lab(middle_u8, picture.working_space), lab[alike])
    reach = _MARGIN * float(np.percentile(spread, _NEARLY_ALL_PERCENT))
    red, green, blue = middle_u8.tolist()
    return ColorRange((red, green, blue), min(max(reach, cie76.JND), ALIKE))


def _frame(picture: Picture) -> NDArray[np.uint8] | None:
    """Return pixels of the border, shape (n, 3); None if too few of them are visible."""
    shorter = min(picture.width_px, picture.height_px)
    width = min(max(shorter // _FRAMES_ACROSS, 1), _WIDEST_FRAME_PX)
    rgb_u8 = _sides(picture.rgb_u8, width).reshape(-1, 3)
    step = -(-len(rgb_u8) // _PIXELS)
    if picture.alpha_u8 is None:
        return rgb_u8[::step]
    alpha_u8 = _sides(picture.alpha_u8, width)
    if alpha_u8.mean() < _VISIBLE * 255:
        return None
    return rgb_u8[alpha_u8 > 0][::step]


def _sides(array: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    """Return the outermost rows and columns, with the corners twice; shape (n,)."""
    sides = (array[:width], array[-width:], array[:, :width], array[:, -width:])
    return np.concatenate([side.reshape(-1) for side in sides])
