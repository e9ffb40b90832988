"""Simulation of colour vision deficiencies: the kind in force, and colours as it sees them.

Everything painted goes through it; names, hex codes and figures stay those of the true colours.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from huescope.texts import marked

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from huescope.color.vision import ColorVision

Rgb = tuple[int, int, int]

NORMAL = "normal"
KINDS: dict[str, tuple[str, str]] = {
    NORMAL: (marked("Normal"), marked("As most people see")),
    "protan": (
        marked("Protan"),
        marked("Red cones shifted or missing: reds turn dark, and look like greens"),
    ),
    "deutan": (
        marked("Deutan"),
        marked("Green cones shifted or missing, the most common: reds look like greens"),
    ),
    "tritan": (
        marked("Tritan"),
        marked("Blue cones shifted or missing, which is rare: blues look like greens"),
    ),
    "achromat": (
        marked("Achromat"),
        marked("No cones at work: all that is left is how light a colour is"),
    ),
}
"""Kinds of colour vision: label, and a sentence for a tooltip."""

_LIMIT_BYTES = 32 * 2**20


class VisionSimulation(QObject):
    """The simulated colour vision; widgets that paint colours repaint on `changed`.

    Parameters
    ----------
    parent : QObject
        The parent.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = NORMAL
        self.severity = 1.0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._image_bytes = 0

    def select(self, kind: str, severity: float | None = None) -> None:
        """Set the colour vision to simulate.

        Parameters
        ----------
        kind : str
            A key of `KINDS`.
        severity : float, optional
            From 0, normal vision, to 1, a missing cone; unchanged by default.
        """
        severity = self.severity if severity is None else severity
        if (kind, severity) != (self.kind, self.severity):
            self.kind, self.severity = kind, severity
            self._images.clear()
            self._image_bytes = 0
            self.changed.emit()

    @property
    def is_normal(self) -> bool:
        """Whether colours are shown as they are."""
        return self.kind == NORMAL

    @property
    def color_vision(self) -> ColorVision | None:
        """The simulated colour vision; None if normal."""
        return None if self.is_normal else color_vision_of(self.kind, self.severity)

    def rgb(self, rgb: Rgb) -> Rgb:
        """Return a colour as it is seen, as 8-bit sRGB."""
        return rgb if self.is_normal else seen_rgb(rgb, self.kind, self.severity)

    def color(self, rgb: Rgb) -> QColor:
        """Return a colour as it is seen, for painting."""
        return QColor(*self.rgb(rgb))

    def hex(self, code: str) -> str:
        """Return the hex code of a colour as it is seen."""
        return self.of(QColor(code)).name()

    def of(self, color: QColor) -> QColor:
        """Return an opaque `QColor` as it is seen."""
        return self.color((color.red(), color.green(), color.blue()))

    def image(self, image: QImage) -> QImage:
        """Return a small image, such as a thumbnail, as it is seen.

        It is computed in the GUI thread, in a tenth of a millisecond for 20 000 pixels, and cached.
        """
        color_vision = self.color_vision
        if color_vision is None:
            return image
        key = image.cacheKey()
        seen = self._images.get(key)
        if seen is None:
            from huescope.cancellation import Job
            from huescope.ui.tasks.qimage import simulate_vision

            seen = self._images[key] = simulate_vision(image, color_vision, Job())
            self._image_bytes += seen.sizeInBytes()
            while self._image_bytes > _LIMIT_BYTES and len(self._images) > 1:
                _key, oldest = self._images.popitem(last=False)
                self._image_bytes -= oldest.sizeInBytes()
        else:
            self._images.move_to_end(key)
        return seen


def color_vision_of(kind: str, severity: float) -> ColorVision:
    """Return a `ColorVision`; imports NumPy."""
    from huescope.color.vision import (
        ColorVision,  # imports NumPy, which the first paint does without
    )

    return ColorVision(kind, severity)


@lru_cache(maxsize=8192)
def seen_rgb(rgb: Rgb, kind: str, severity: float) -> Rgb:
    """Return a colour as it is seen.

    Parameters
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    kind : str
        A key of `KINDS`.
    severity : float
        0 to 1.
    """
    if kind == NORMAL:
        return rgb
    import numpy as np

    from huescope.color.vision import simulate

    red, green, blue = simulate(np.array(rgb, np.uint8), color_vision_of(kind, severity)).tolist()
    return red, green, blue
