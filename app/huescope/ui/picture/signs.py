"""Signs on the picture that say what is shown: the original, or the reduced picture."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from huescope.texts import marked
from huescope.ui.language.translation import translated
from huescope.ui.picture.overlay import Overlay
from huescope.ui.state.comparison import Comparison
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.picture.view import PictureView

ORIGINAL, REDUCED = marked("Original"), marked("Reduced")

_HEIGHT_PX = 20
_INSIDE_PX = 8
_ALPHA = 0xB0


class Signs(Overlay):
    """Paints a sign in the upper corner of each picture; transparent to the mouse.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._comparison = Comparison.ORIGINAL
        self._original_held = False

    def show_comparison(self, comparison: Comparison, *, original_held: bool) -> None:
        """Choose the signs.

        Parameters
        ----------
        comparison : Comparison
            What is shown.
        original_held : bool
            Whether the original is shown in place of everything else, for a moment.
        """
        self._comparison, self._original_held = comparison, original_held
        self.update()

    @property
    def texts(self) -> tuple[str, ...]:
        """The signs that are shown, from left to right."""
        return tuple(text for text, _place in self._signs())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for text, place in self._signs():
                painter.drawImage(place.topLeft(), _image(text, self.devicePixelRatioF()))

    def _signs(self) -> list[tuple[str, QRectF]]:
        """List the signs and their places, without those for which there is no room."""
        seen = self._view.visible_rect()
        if seen.isEmpty():
            return []
        if self._view.is_divided:
            left, right = QRectF(seen), QRectF(seen)
            left.setRight(self._view.divider_x())
            right.setLeft(self._view.divider_x())
            signs = [(ORIGINAL, _in_corner(ORIGINAL, left, at_right=False), left)]
            signs.append((REDUCED, _in_corner(REDUCED, right, at_right=True), right))
        elif self._comparison is Comparison.SIDE_BY_SIDE:
            panes = self._view.panes
            texts = ORIGINAL, ORIGINAL if self._original_held else REDUCED
            areas = [seen.translated(each.topLeft() - panes[0].topLeft()) for each in panes]
            signs = [
                (text, _in_corner(text, area, at_right=False), area)
                for text, area in zip(texts, areas, strict=False)
            ]
        elif self._original_held:
            signs = [(ORIGINAL, _in_corner(ORIGINAL, seen, at_right=False), QRectF(self.rect()))]
        else:
            signs = []
        return [(text, place) for text, place, area in signs if area.contains(place)]


@design.clear_with_text_size
@cache
def _size(text: str) -> QSize:
    text_px = QFontMetricsF(design.font(design.CAPTION_PX)).horizontalAdvance(translated(text))
    return QSize(ceil(text_px) + 2 * _INSIDE_PX, design.sized(_HEIGHT_PX))


@design.clear_with_text_size
@cache
def _image(text: str, ratio: float) -> QImage:
    """Return a sign as an image: it is repainted whenever the picture below changes."""
    size = _size(text)
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    place = QRectF(QPointF(), QSizeF(size))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(0x00, _ALPHA))
        painter.drawRoundedRect(place, design.RADIUS_PX, design.RADIUS_PX)
        painter.setPen(design.grey(0xFF))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, translated(text))
    return image


def _in_corner(text: str, area: QRectF, *, at_right: bool) -> QRectF:
    size = QSizeF(_size(text))
    left = (
        area.right() - design.STEP_PX - size.width() if at_right else area.left() + design.STEP_PX
    )
    return QRectF(QPointF(round(left), round(area.top()) + design.STEP_PX), size)
