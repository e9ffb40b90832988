"""Sample text on a background, before and after a change."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.language.direction import mirrored, mirrored_in
from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme
    from huescope.ui.vision.simulation import Rgb

_WIDTH_PX, _GROUND_PX, _LINES_PX, _CAPTION_PX = 240, 88, 44, 20
_INSET_PX = 12
_LEAST_LARGE_PX = 19  # that counts as large text where it is bold: 14 pt


class Sample(QWidget):
    """Sample text in two sizes, for one pair of colours or two.

    Parameters
    ----------
    theme : Theme
        The theme.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: tuple[tuple[Rgb, Rgb, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The pair as text on its background"))
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _ground_px() + design.sized(_CAPTION_PX))

    def show_pairs(self, *pairs: tuple[Rgb, Rgb, str]) -> None:
        """Set one pair or two.

        Parameters
        ----------
        *pairs : tuple
            The colours of text and background, and a caption.
        """
        self.shown = pairs
        self.setToolTip("\n".join(caption for _text, _ground, caption in pairs))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.shown:
            return
        with QPainter(self) as painter:
            count = len(self.shown)
            edges = [self.width() * place // count for place in range(count + 1)]
            for (left, right), pair in zip(pairwise(edges), self.shown, strict=True):
                room = QRect(left, 0, right - left, self.height())
                self._paint(painter, mirrored(room, self), pair)

    def _paint(self, painter: QPainter, room: QRect, pair: tuple[Rgb, Rgb, str]) -> None:
        text, ground, caption = pair
        vision = self._theme.vision
        area = QRect(room.left(), 0, room.width(), _ground_px())
        painter.fillRect(area, vision.color(ground))
        painter.setPen(vision.color(text))
        inside = mirrored_in(area, area.adjusted(_INSET_PX, _INSET_PX, -8, -_INSET_PX))
        large = tr("Large text")
        painter.setFont(design.font(design.NUMBER_PX, bold=True))
        if _cut(painter, large, inside) != large:
            painter.setFont(design.font(_LEAST_LARGE_PX, bold=True))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, _cut(painter, large, inside))
        painter.setFont(design.font(design.BODY_PX))
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignBottom, _cut(painter, tr("Small text like this"), inside)
        )
        painter.setPen(design.grey(self._theme.greys.quiet))
        painter.setFont(design.font(design.CAPTION_PX))
        words = QRect(room.left(), area.bottom() + 1, room.width() - 4, design.sized(_CAPTION_PX))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _cut(painter, caption, words))


def _ground_px() -> int:
    """Return the height of the background: its two lines need more where texts are larger."""
    return max(_GROUND_PX, 2 * _INSET_PX + design.sized(_LINES_PX))


def _cut(painter: QPainter, text: str, room: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
