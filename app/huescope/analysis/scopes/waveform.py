"""Waveform: the luma of each column of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.channels import luma_of
from huescope.analysis.scopes._levels import LEVEL_GUIDES, column_cells
from huescope.analysis.scopes._trace import Trace, trace_of
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.scopes._material import Material, PixelSample
    from huescope.cancellation import Job

NAME = "waveform"
LABEL, SHORT_LABEL = marked("Waveform"), marked("Wave")
DESCRIPTION = marked(
    "How bright each column of the picture is, from its left edge to its right one."
)
RANK = 20

SIZE = (256, 256)
"""Columns and levels."""


def compute(material: Material, job: Job) -> Trace:
    """Count pixels by column and BT.709 luma.

    Parameters
    ----------
    material : Material
        Its picture.
    job : Job
        Checked between steps.

    Returns
    -------
    Trace
        256 levels, 255 at the top, by 256 columns.
    """
    return trace_of(material.picture, cells_of, SIZE, job, guides=LEVEL_GUIDES)


def cells_of(pixels: PixelSample) -> NDArray[np.int32]:
    """Give the cell of each pixel; shape (1, n), int32."""
    return column_cells(luma_of(pixels.rgb_u8), pixels.across, SIZE[0])[None]
