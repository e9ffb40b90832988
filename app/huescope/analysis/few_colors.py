"""The distinct colours of pixels, where there are few enough to treat each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

FEW_COLORS = 1 << 14
"""Up to so many distinct colours are looked up one by one."""

# Scattering so many pixels into a table holds the interpreter for under 3 ms.
_SCATTER_PIXELS = 1 << 18
# A sample that already has more distinct colours spares counting them all.
_SAMPLE_PIXELS = 1 << 16
_COLORS = 1 << 24


def few_colors(rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint32] | None:
    """Find the distinct colours of a picture, if there are few.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB, C-contiguous, not empty.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray or None
        Shape (n,), uint32: the colours as 0xRRGGBB, rising; None where they are more than
        `FEW_COLORS`.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    job.check()
    pixels = rgb_u8.reshape(-1, 3)
    stride = -(-pixels.shape[0] // _SAMPLE_PIXELS)
    sample = np.unique(pack(np.ascontiguousarray(pixels[::stride])))
    if sample.size > FEW_COLORS:
        return None
    if stride == 1:
        return sample
    present = np.zeros(_COLORS, np.bool_)
    for start in range(0, len(pixels), _SCATTER_PIXELS):
        job.check()
        present[pack(pixels[start : start + _SCATTER_PIXELS])] = True
    job.check()
    colors = np.flatnonzero(present)
    return colors.astype(np.uint32) if colors.size <= FEW_COLORS else None
