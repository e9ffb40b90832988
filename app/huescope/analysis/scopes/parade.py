"""RGB parade: the waveforms of red, green and blue, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.read_only import read_only
from huescope.analysis.scopes._levels import LEVEL_GUIDES, column_cells
from huescope.analysis.scopes._trace import Guide, Trace, trace_of
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.scopes._material import Material, PixelSample
    from huescope.cancellation import Job

NAME = "parade"
LABEL = marked("Parade")
DESCRIPTION = marked(
    "Red, green and blue of each column, side by side: a colour cast shows as a shift."
)
RANK = 30

COLUMNS = 96
"""Columns of one channel."""
SIZE = (3 * COLUMNS, 256)
"""Columns and levels of all three."""

# Of about the same lightness, so that no channel looks stronger than another.
_CHANNEL_RGB = ((226, 92, 88), (72, 168, 88), (96, 140, 240))


def compute(material: Material, job: Job) -> Trace:
    """Count pixels by column and level of each channel.

    Parameters
    ----------
    material : Material
        Its picture.
    job : Job
        Checked between steps.

    Returns
    -------
    Trace
        256 levels, 255 at the top, by 96 columns for each of red, green and blue.
    """
    tint = np.repeat(np.array(_CHANNEL_RGB, np.uint8), COLUMNS, axis=0)
    tint_u8 = read_only(np.ascontiguousarray(np.broadcast_to(tint, (SIZE[1], SIZE[0], 3))))
    between = tuple(Guide(((place / 3, 0.0), (place / 3, 1.0))) for place in (1, 2))
    return trace_of(
        material.picture, cells_of, SIZE, job, guides=(*LEVEL_GUIDES, *between), tint_u8=tint_u8
    )


def cells_of(pixels: PixelSample) -> NDArray[np.int32]:
    """Give the cells of each pixel in red, green and blue; shape (3, n), int32."""
    cells = np.empty((3, pixels.across.size), np.int32)
    for channel in range(3):
        levels = pixels.rgb_u8[:, channel]
        cells[channel] = column_cells(
            levels, pixels.across, COLUMNS, first=channel * COLUMNS, row_cells=SIZE[0]
        )
    return cells
