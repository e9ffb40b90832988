"""Through whose eyes the window is seen: the kind of colour vision, and colours as it sees them.

What is painted passes through here; names, hex codes and figures stay the true ones.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from huescope.color.vision import ColorVision

Rgb = tuple[int, int, int]

NORMAL = "normal"
KINDS: dict[str, tuple[str, str]] = {
    NORMAL: ("Normal", "As most people see"),
    "protan": ("Protan", "Red cones shifted or missing: reds turn dark, and look like greens"),
    "deutan": ("Deutan", "Green cones shifted or missing, the most common: reds look like greens"),
    "tritan": ("Tritan", "Blue cones shifted or missing, which is rare: blues look like greens"),
    "achromat": ("Achromat", "No cones at work: all that is left is how light a colour is"),
}
"""Kinds of colour vision: label, and a sentence for a tooltip."""

_LIMIT_BYTES = 32 * 2**20


class Eyes(QObject):
    """The kind of colour vision in force; what paints colour asks it, and repaints on `changed`.

    Parameters
    ----------
    parent : QObject
        The owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = NORMAL
        self.severity = 1.0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._image_bytes = 0

    def see(self, kind: str, severity: float | None = None) -> None:
        """See through other eyes.

        Parameters
        ----------
        kind : str
            A key of `KINDS`.
        severity : float, optional
            0, as most people see, to 1, as without the cone; stays where none is given.
        """
        severity = self.severity if severity is None else severity
        if (kind, severity) != (self.kind, self.severity):
            self.kind, self.severity = kind, severity
            self._images.clear()
            self._image_bytes = 0
            self.changed.emit()

    @property
    def are_normal(self) -> bool:
        """Whether colours are shown as they are."""
        return self.kind == NORMAL

    @property
    def sight(self) -> ColorVision | None:
        """How they see; None as most people do."""
        return None if self.are_normal else sight_of(self.kind, self.severity)

    def rgb(self, rgb: Rgb) -> Rgb:
        """Tell how a colour is seen, as 8-bit sRGB."""
        return rgb if self.are_normal else seen_rgb(rgb, self.kind, self.severity)

    def color(self, rgb: Rgb) -> QColor:
        """Tell how a colour is seen, for painting."""
        return QColor(*self.rgb(rgb))

    def hex(self, code: str) -> str:
        """Tell how the colour of a hex code is seen."""
        return self.of(QColor(code)).name()

    def of(self, color: QColor) -> QColor:
        """Tell how an opaque colour of Qt is seen."""
        return self.color((color.red(), color.green(), color.blue()))

    def image(self, image: QImage) -> QImage:
        """Show a small image, such as a thumbnail, as it is seen.

        It is worked out at once, a tenth of a millisecond for 20 000 pixels, and kept for the next
        painting.
        """
        sight = self.sight
        if sight is None:
            return image
        key = image.cacheKey()
        seen = self._images.get(key)
        if seen is None:
            from huescope.cancellation import Job
            from huescope.ui.tasks.qimage import as_seen

            seen = self._images[key] = as_seen(image, sight, Job())
            self._image_bytes += seen.sizeInBytes()
            while self._image_bytes > _LIMIT_BYTES and len(self._images) > 1:
                _key, oldest = self._images.popitem(last=False)
                self._image_bytes -= oldest.sizeInBytes()
        else:
            self._images.move_to_end(key)
        return seen


def sight_of(kind: str, severity: float) -> ColorVision:
    """Name a way to see for the functions that work it out."""
    from huescope.color.vision import (
        ColorVision,  # pulls in NumPy, which the first painting does without
    )

    return ColorVision(kind, severity)


@lru_cache(maxsize=8192)
def seen_rgb(rgb: Rgb, kind: str, severity: float) -> Rgb:
    """Tell how one colour is seen.

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

    red, green, blue = simulate(np.array(rgb, np.uint8), sight_of(kind, severity)).tolist()
    return red, green, blue
