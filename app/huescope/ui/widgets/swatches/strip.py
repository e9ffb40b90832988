"""Many colours side by side as one image: painting it takes one call instead of one for each."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.vision.simulation import VisionSimulation


def strip_of(swatches: Sequence[Swatch], *, vision: VisionSimulation | None = None) -> QImage:
    """Lay colours side by side.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any.
    vision : VisionSimulation, optional
        Whose eyes see them; as they are where none are given.

    Returns
    -------
    QImage
        One pixel high, with a pixel for each; null where there is none. Drawn larger without
        smoothing, edges fall on whole pixels.
    """
    colors = [swatch.rgb for swatch in swatches]
    if vision is not None and not vision.is_normal:
        colors = [vision.rgb(rgb) for rgb in colors]
    line = bytes(chain.from_iterable(colors))
    width_px = len(swatches)
    if width_px == 0:
        return QImage()
    # The image borrows the bytes, so a copy of it is what may leave.
    return QImage(line, width_px, 1, len(line), QImage.Format.Format_RGB888).copy()
