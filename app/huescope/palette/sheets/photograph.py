"""Drawing of a photograph with its pins on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.sheets.primitives import Bitmap, Ring

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.palette.photograph import Photograph
    from huescope.palette.sheets.primitives import Rgb

MOST_PINS = 64
"""A larger palette has no pins on the photograph: they would hide it."""


def photograph_marks(
    photograph: Photograph,
    place: tuple[float, float, float, float],
    colors: Sequence[Rgb],
    radius: float,
) -> Iterator[Bitmap | Ring]:
    """Lay out a photograph and its pins.

    Parameters
    ----------
    photograph : Photograph
        Of any size.
    place : tuple of float
        Left, top, width and height on the page, of the ratio `Photograph.aspect`.
    colors : sequence of tuple of int
        Of the swatches.
    radius : float
        Of a pin; all of it lies on the photograph.
    """
    left, top, width, height = place
    full_width, full_height = photograph.image.size
    x_from, y_from, x_to, y_to = box = photograph.shown_box
    is_whole = box == (0, 0, full_width, full_height)
    image = photograph.image if is_whole else photograph.image.crop(box)
    yield Bitmap(left, top, width, height, image)
    if len(photograph.pins) > MOST_PINS or 2 * radius > min(width, height):
        return
    for pin, color in zip(photograph.pins, colors, strict=False):
        if pin is None:
            continue
        x = (pin[0] * full_width - x_from) / (x_to - x_from)
        y = (pin[1] * full_height - y_from) / (y_to - y_from)
        if 0 <= x <= 1 and 0 <= y <= 1:
            x = min(max(x * width, radius), width - radius)
            y = min(max(y * height, radius), height - radius)
            yield Ring(left + x, top + y, radius, color)
