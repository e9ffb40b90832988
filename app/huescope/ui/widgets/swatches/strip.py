"""Colours side by side as one image, so that painting them takes a single call."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.vision.simulation import VisionSimulation
    from huescope.ui.widgets.swatches.mosaic import Mosaic


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
    if vision is not None and vision.look is not None:
        colors = [vision.rgb(rgb) for rgb in colors]
    line = bytes(chain.from_iterable(colors))
    width_px = len(swatches)
    if width_px == 0:
        return QImage()
    # The image borrows the bytes, so a copy is returned.
    return QImage(line, width_px, 1, len(line), QImage.Format.Format_RGB888).copy()


def rows_image(
    swatches: Sequence[Swatch], mosaic: Mosaic, vision: VisionSimulation, ratio: float
) -> QImage:
    """Return an image of the cells of a mosaic in which each row is one pixel high.

    Filling the cells one by one takes ten times as long at 256 swatches, at each slider step.

    Parameters
    ----------
    swatches : sequence of Swatch
        As many as the mosaic has cells.
    mosaic : Mosaic
        The layout, with at least one row.
    vision : VisionSimulation
        The colour vision to simulate.
    ratio : float
        Device pixels per logical pixel.

    Returns
    -------
    QImage
        As wide as the widest row in device pixels, so that no edge is moved by scaling.
    """
    colors = [swatch.rgb for swatch in swatches]
    if vision.look is not None:
        colors = [vision.rgb(rgb) for rgb in colors]
    width_px = max(round(row.edges_px[-1] * ratio) for row in mosaic.rows)
    lines = []
    for row in mosaic.rows:
        edges_px = (
            row.edges_px if ratio == 1 else [round(edge_px * ratio) for edge_px in row.edges_px]
        )
        cells = zip(colors[row.first : row.end], pairwise(edges_px), strict=True)
        parts = [bytes((*color[::-1], 255)) * (right - left) for color, (left, right) in cells]
        parts.append(bytes(4 * (width_px - edges_px[-1])))
        lines.append(b"".join(parts))
    data = b"".join(lines)
    layout = QImage.Format.Format_RGB32  # BGRX in memory on a little-endian machine
    return QImage(data, width_px, len(lines), 4 * width_px, layout).copy()
