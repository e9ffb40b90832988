"""Colours side by side as one image, so that painting them takes a single call."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.vision.simulation import VisionSimulation


def strip_of(swatches: Sequence[Swatch], *, vision: VisionSimulation | None = None) -> QImage:
    """Return an image with a pixel for each colour.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any number.
    vision : VisionSimulation, optional
        The colour vision to simulate; none by default.

    Returns
    -------
    QImage
        One pixel high; null for no swatches. Scaled without smoothing, edges fall on whole pixels.
    """
    colors = [swatch.rgb for swatch in swatches]
    if vision is not None and not vision.is_normal:
        colors = [vision.rgb(rgb) for rgb in colors]
    line = bytes(chain.from_iterable(colors))
    width_px = len(swatches)
    if width_px == 0:
        return QImage()
    # The image borrows the bytes, so a copy is returned.
    return QImage(line, width_px, 1, len(line), QImage.Format.Format_RGB888).copy()
