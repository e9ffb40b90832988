"""Figures of the reduced picture, and how its colours were searched, in a window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from huescope.texts import marked
from huescope.ui.inspector.fact_rows import Fact, FactRows
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.main_window.nearness import BEFORE_DITHERING, figures_of, rounds_text
from huescope.ui.state.taking_away import is_dithered
from huescope.ui.style import design
from huescope.ui.style.text_size import size_with_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_WIDTH_PX, _CURVE_PX = 360, 72
_DOT_PX = 2.5
_APART_PX = 40  # with room for the frame of the window
_LABEL_PX = 104
_COLOR_DIFFERENCE = marked("Colour differences are CIEDE2000.")
_NO_FIGURES = marked("The palette is still being found.")


class FiguresDialog(QDialog):
    """Figures of the reduced picture, and the error after each round of the search.

    It stays open while the slider moves, and follows.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget
        The window.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(tr("Figures of the Reduced Picture"))
        self.figures = FactRows(self, label_px=_LABEL_PX)
        self.note = _caption(self)
        self.search = _caption(self)
        self.curve = RoundsCurve(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(design.STEP_PX)
        for widget in (self.figures, self.note, self.curve, self.search):
            column.addWidget(widget)
        size_with_text(self.note, fixed_width=_WIDTH_PX)
        store.observe(_figures, self._follow)

    def open_over(self, widget: QWidget) -> None:
        """Open at the right end of a widget, above it; leave it where it is already open."""
        if self.isVisible():
            self.raise_()
            return
        self._show()
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), 0))
        self.move(corner - QPoint(self.width(), self.height() + _APART_PX))
        self.show()

    def _follow(self) -> None:
        if self.isVisible():
            self._show()
            self.adjustSize()

    def _show(self) -> None:
        state = self._store.state
        quality = state.quality if state.reduced is not None else None
        figures = () if quality is None else figures_of(quality)
        self.figures.set_facts([Fact(*each, each.words) for each in figures])
        note = translated(BEFORE_DITHERING) if is_dithered(state) else translated(_COLOR_DIFFERENCE)
        self.note.setText(translated(_NO_FIGURES) if quality is None else note)
        rounds = () if state.reduced is None else state.reduced.reduction.rounds
        self.curve.show_rounds(rounds)
        self.curve.setVisible(len(rounds) > 1)
        self.search.setText(rounds_text(rounds))
        self.search.setVisible(quality is not None)


def _caption(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(leading())
    label.setProperty("quiet", True)
    label.setFont(design.font(design.CAPTION_PX))
    return label


class RoundsCurve(QWidget):
    """The lowest error after each round, from the first at the left to the last at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rounds: tuple[float, ...] = ()
        size_with_text(self, fixed_height=_CURVE_PX)
        self.setToolTip(tr("The error after each round of the search, the lowest so far"))

    @property
    def rounds(self) -> tuple[float, ...]:
        """What is drawn."""
        return self._rounds

    def show_rounds(self, rounds: Sequence[float]) -> None:
        """Draw other rounds."""
        self._rounds = tuple(rounds)
        self.setAccessibleName(rounds_text(rounds))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(design.sized(_WIDTH_PX), design.sized(_CURVE_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rounds:
            return
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        most, least = self._rounds[0], self._rounds[-1]
        last = max(len(self._rounds) - 1, 1)
        points = [
            QPointF(
                area.left() + area.width() * number / last,
                area.bottom() - area.height() * (value - least) / ((most - least) or 1.0),
            )
            for number, value in enumerate(self._rounds)
        ]
        greys = self._theme.greys
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(design.grey(greys.outline), 1.0))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            painter.setPen(QPen(design.grey(greys.text), 1.5))
            painter.drawPolyline(QPolygonF(points))
            painter.setBrush(design.grey(greys.text))
            painter.drawEllipse(points[-1], _DOT_PX, _DOT_PX)


def _figures(state: WindowState) -> tuple[object, ...]:
    return state.reduced, state.quality
