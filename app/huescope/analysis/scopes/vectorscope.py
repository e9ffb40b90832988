"""Vectorscope: hue and saturation of all pixels, as colour differences of BT.709."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.read_only import read_only
from huescope.analysis.scopes._trace import Guide, Trace, trace_of
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.scopes._material import Material, PixelSample
    from huescope.cancellation import Job

NAME = "vectorscope"
LABEL, SHORT_LABEL = marked("Vectorscope"), marked("Vector")
DESCRIPTION = marked(
    "Hue as direction, saturation as distance from the middle. The targets "
    "are red, yellow, green, cyan, blue and magenta at 75 %; the slanting "
    "line is that of skin of any colour."
)
RANK = 40

SIDE = 256
"""Cells across and down."""
# C_B and C_R go from -1/2 to 1/2; the primaries lie just inside.
_RANGE = 1.04
_FROM_RGB = np.array(
    [  # Rec. ITU-R BT.709-6, items 3.2 and 3.3
        [-0.2126 / 1.8556, -0.7152 / 1.8556, 0.9278 / 1.8556],
        [0.7874 / 1.5748, -0.7152 / 1.5748, -0.0722 / 1.5748],
    ]
)
_TARGETS = {"R": (1, 0, 0), "Yl": (1, 1, 0), "G": (0, 1, 0), "Cy": (0, 1, 1), "B": (0, 0, 1)}
_TARGETS["Mg"] = (1, 0, 1)
_TARGET_LEVEL = 0.75
_SKIN_DEG = 123.0
"""The line of skin tones of any colour (the I axis of NTSC), counted from the C_B axis."""
_TINT_LUMA = 0.66
"""Bright enough for a dark panel, and dark enough for a light one."""


def compute(material: Material, job: Job) -> Trace:
    """Count pixels by the colour differences C_B (to the right) and C_R (upwards).

    Parameters
    ----------
    material : Material
        Its picture.
    job : Job
        Checked between steps.

    Returns
    -------
    Trace
        256 x 256 cells, each in its hue and saturation at medium luma.
    """
    return trace_of(
        material.picture,
        cells_of,
        (SIDE, SIDE),
        job,
        guides=_guides(),
        tint_u8=_tint(),
        is_square=True,
    )


def cells_of(pixels: PixelSample) -> NDArray[np.int32]:
    """Give the cell of each pixel; shape (1, n), int32."""
    if not pixels.across.size:
        return np.zeros((1, 0), np.int32)
    scale = SIDE / _RANGE / 255
    matrix = np.concatenate([_FROM_RGB * [[scale], [-scale]], [[SIDE / 2], [SIDE / 2]]], axis=1)
    places = cv2.transform(pixels.rgb_u8.reshape(-1, 1, 3).astype(np.float32), matrix)
    cells = np.asarray(places, np.float32).reshape(-1, 2).astype(np.int32)
    return (cells[:, 1] * SIDE + cells[:, 0])[None]


def place_of(rgb: tuple[float, float, float]) -> tuple[float, float]:
    """Tell where a colour lies.

    Parameters
    ----------
    rgb : tuple of float
        Red, green and blue, sRGB, 0 to 1.

    Returns
    -------
    tuple of float
        From the left and from the top, 0 to 1.
    """
    blue_difference, red_difference = (_FROM_RGB @ np.array(rgb)).tolist()
    return 0.5 + blue_difference / _RANGE, 0.5 - red_difference / _RANGE


def _guides() -> tuple[Guide, ...]:
    cross = (Guide(((0.0, 0.5), (1.0, 0.5))), Guide(((0.5, 0.0), (0.5, 1.0))))
    angle, reach = radians(_SKIN_DEG), 0.5
    end = (0.5 + reach * cos(angle) / _RANGE, 0.5 - reach * sin(angle) / _RANGE)
    skin = Guide(((0.5, 0.5), end))
    level = _TARGET_LEVEL
    targets = (
        Guide((place_of((level * red, level * green, level * blue)),), label)
        for label, (red, green, blue) in _TARGETS.items()
    )
    return (*cross, skin, *targets)


def _tint() -> NDArray[np.uint8]:
    """Give each cell its hue and saturation at one luma; shape (256, 256, 3), uint8."""
    steps = ((np.arange(SIDE) + 0.5) / SIDE - 0.5) * _RANGE
    blue_difference, red_difference = np.meshgrid(steps, -steps)
    red = _TINT_LUMA + 1.5748 * red_difference
    blue = _TINT_LUMA + 1.8556 * blue_difference
    green = (_TINT_LUMA - 0.2126 * red - 0.0722 * blue) / 0.7152
    rgb = np.stack([red, green, blue], axis=-1)
    return read_only(np.rint(255 * np.clip(rgb, 0, 1)).astype(np.uint8))
