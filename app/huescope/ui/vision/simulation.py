"""What painted colours go through: a simulated colour vision, and the profile of the monitor.

Everything painted goes through it; names, hex codes and figures stay those of the true colours.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.color.vision import ColorVision
    from huescope.ui.vision.screen_colors import ScreenColors

Rgb = tuple[int, int, int]

NORMAL = "normal"
KINDS: dict[str, tuple[str, str]] = {
    NORMAL: (marked("Normal"), marked("As most people see")),
    "protan": (
        marked("Red-blind (protan)"),
        marked("Red cones shifted or missing: reds turn dark, and look like greens"),
    ),
    "deutan": (
        marked("Green-blind (deutan)"),
        marked("Green cones shifted or missing, the most common: reds look like greens"),
    ),
    "tritan": (
        marked("Blue-blind (tritan)"),
        marked("Blue cones shifted or missing, which is rare: blues look like greens"),
    ),
    "achromat": (
        marked("No colour (achromatopsia)"),
        marked("No cones at work: all that is left is how light a colour is"),
    ),
}
"""Kinds of colour vision: label, and a sentence for a tooltip."""

_LIMIT_BYTES = 32 * 2**20


@dataclass(frozen=True, slots=True)
class Look:
    """What makes painted colours differ from their codes. Safe to share between threads.

    Attributes
    ----------
    color_vision : ColorVision or None
        The simulated colour vision; None if normal.
    screen : ScreenColors or None
        The monitor's colours; None if they are sRGB, or not known.
    """

    color_vision: ColorVision | None
    screen: ScreenColors | None

    def image(self, image: QImage, job: Job) -> QImage:
        """Convert an image; raises `Cancelled` if the job was cancelled."""
        from huescope.ui.tasks.qimage import recolored

        return recolored(image, lambda rgb_u8: self.rgb_u8(rgb_u8, job), job)

    def rgb_u8(self, rgb_u8: NDArray[np.uint8], job: Job | None = None) -> NDArray[np.uint8]:
        """Convert colours; shape (..., 3), uint8, to the same shape; of a picture with a job."""
        if self.color_vision is not None:
            from huescope.color.vision import simulate, simulate_picture

            if job is None:
                rgb_u8 = simulate(rgb_u8, self.color_vision)
            else:
                rgb_u8 = simulate_picture(rgb_u8, self.color_vision, job)
        return rgb_u8 if self.screen is None else self.screen.rgb_u8(rgb_u8, job)


class VisionSimulation(QObject):
    """The colour vision and the monitor; widgets that paint colours repaint on `changed`.

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
        self.screen: ScreenColors | None = None
        """The monitor's colours; None if they are sRGB, or not known."""
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
            self._change()

    def use_screen(self, screen: ScreenColors | None) -> None:
        """Paint for a monitor of other colours; None for sRGB."""
        if screen is not self.screen:
            self.screen = screen
            self._change()

    def _change(self) -> None:
        self._images.clear()
        self._image_bytes = 0
        self.changed.emit()

    @property
    def is_normal(self) -> bool:
        """Whether no deficiency is simulated."""
        return self.kind == NORMAL

    @property
    def look(self) -> Look | None:
        """What colours go through to be painted; None if they are painted as they are."""
        if self.is_normal and self.screen is None:
            return None
        return Look(self.color_vision, self.screen)

    @property
    def color_vision(self) -> ColorVision | None:
        """The simulated colour vision; None if normal."""
        return None if self.is_normal else color_vision_of(self.kind, self.severity)

    def rgb(self, rgb: Rgb) -> Rgb:
        """Return a colour as it is seen, as the monitor is to be given it."""
        return self.on_screen(rgb if self.is_normal else seen_rgb(rgb, self.kind, self.severity))

    def on_screen(self, rgb: Rgb) -> Rgb:
        """Return a colour as the monitor is to be given it, without a simulation."""
        return rgb if self.screen is None else self.screen.rgb(rgb)

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
        look = self.look
        if look is None:
            return image
        key = image.cacheKey()
        seen = self._images.get(key)
        if seen is None:
            from huescope.cancellation import Job

            seen = self._images[key] = look.image(image, Job())
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


@lru_cache(maxsize=2048)
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
