"""What stands over the difference view: its legend, and where the difference is largest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from huescope.analysis.difference_words import worst_in_words
from huescope.texts import marked
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, translated
from huescope.ui.picture.overlay import Overlay
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.analysis.difference_map import WorstRegion
    from huescope.ui.picture.view import PictureView
    from huescope.ui.tasks.results import Difference

_BAR_PX = QSize(96, 8)
_UNIT = marked("Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most")
_LINES_HIGH = 4
_LINES_PX = ((3.0, 0x00), (1.5, 0xFF))


class DifferenceLegend(QFrame):
    """The scale of the greys, and a sentence on the largest difference that leads there.

    Parameters
    ----------
    view : PictureView
        The view below; the legend stands in the lower left corner of its picture.
    """

    chosen = Signal()
    """The person asks to see where the difference is largest."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # it does not pan the picture
        self.sentence = QPushButton(self)
        self.sentence.setFlat(True)
        self.sentence.setFont(design.font(design.CAPTION_PX))
        self.sentence.clicked.connect(self.chosen)
        self._most = _number("")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 4, 4, 4))
        row.setSpacing(design.STEP_PX)
        for part in (_number("0"), _Scale(self), self._most, self.sentence):
            part.setToolTip(part.toolTip() or translated(_UNIT))
            row.addWidget(part)
        self.setAccessibleName(tr("Legend of the difference view"))
        self.setAccessibleDescription(translated(_UNIT))
        view.zoom_changed.connect(self.place)
        self.hide()

    def show_difference(self, difference: Difference | None) -> None:
        """Tell where the difference is largest; None while that is being computed."""
        self._most.setText("10+" if difference is None else f"{difference.white:.0f}+")
        worst = None if difference is None else difference.worst
        self.sentence.setText(
            tr("Comparing…") if difference is None else translated(worst_in_words(worst))
        )
        self.sentence.setEnabled(worst is not None)
        self.sentence.setToolTip("" if worst is None else _explained(worst))
        self.place()

    @Slot()
    def place(self) -> None:
        """Stand in the lower left corner of the picture, or of the view if that is too small."""
        self.adjustSize()
        area = self._view.visible_rect().toAlignedRect()
        if area.width() < 2 * self.width() or area.height() < _LINES_HIGH * self.height():
            area = self._view.rect()
        self.move(area.left() + design.STEP_PX, area.bottom() + 1 - self.height() - design.STEP_PX)


class _Scale(QWidget):
    """A bar from black to white."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Looked up here: the class takes a millisecond to make, for names of 170 colour schemes.
        shades = QtGui.QLinearGradient(QPointF(), QPointF(self.width(), 0))
        shades.setColorAt(0, design.grey(0x00))
        shades.setColorAt(1, design.grey(0xFF))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), shades)
            painter.setPen(QPen(design.grey(0x80), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class WorstOutline(Overlay):
    """Outlines the region with the largest difference.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._outline: tuple[tuple[float, float], ...] = ()
        self.hide()

    def show_region(self, worst: WorstRegion | None) -> None:
        """Outline a region, or none."""
        self._outline = () if worst is None else worst.outline
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the outline in black and white, visible on any grey."""
        if not self._outline:
            return
        picture = self._view.picture_rect()
        corners = QPolygonF(
            [
                QPointF(picture.x() + x * picture.width(), picture.y() + y * picture.height())
                for x, y in self._outline
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width_px, level in _LINES_PX:
            painter.setPen(QPen(design.grey(level), width_px))
            painter.drawPolygon(corners)


def _number(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(design.font(design.CAPTION_PX))
    return label


def _explained(worst: WorstRegion) -> str:
    return tr(
        "The largest connected part of the 5 % of the picture that differ most: "
        "{mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it",
        mean=worst.mean,
        peak=worst.peak,
    )
