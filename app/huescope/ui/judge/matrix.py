"""A matrix of all pairs of colours, in greys that stand for the weight of each pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from huescope.color.luminance import readable_text_color
from huescope.dataclass import dataclass
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.tasks.qimage import ArrayImage
from huescope.ui.widgets.swatches.painting import paint_ring

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_HEAD_PX = 22
_GAP_PX = 4
_SHORT_HEAD_PX = 14
_WIDEST_CELL_PX = 160
_WHOLE_FROM_PX = 8
_SAMPLE_FROM_PX = 48
_LARGE_SAMPLE_FROM_PX = 88
_LINE_PX = 15
_MIN_RING_PX = 9.0
_NOWHERE = (-1, -1)

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """The contents of a matrix.

    Attributes
    ----------
    swatches : sequence of Swatch
        k colours.
    weights : numpy.ndarray
        Shape (k, k), from 0 (irrelevant) to 1 (most important).
    figure, word : callable
        Texts of a cell by row and column: a number, and a word below it, which may be empty.
    sentence : callable
        Description of a cell by row and column.
    """

    swatches: Sequence[Swatch]
    weights: NDArray[np.float64]
    figure: Callable[[int, int], str]
    word: Callable[[int, int], str]
    sentence: Callable[[int, int], str]


_NONE = Pairs((), np.empty((0, 0)), lambda _r, _c: "", lambda _r, _c: "", lambda _r, _c: "")


class PairMatrix(QWidget):
    """A square matrix, with the colours along its top and its left.

    Parameters
    ----------
    theme : Theme
        The theme.
    samples : bool
        Whether large cells show the row's colour as text on the column's.
    """

    chosen = Signal(int, int)
    """Row and column that were chosen by mouse or keyboard."""
    hovered = Signal(int, int)
    """Row and column of the hovered cell; -1 for none."""

    def __init__(self, theme: Theme, *, samples: bool = False) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._theme = theme
        self._samples = samples
        self._pairs = _NONE
        self._texts: list[tuple[int, int, str, str]] = []
        self._widest = ("", "")
        self.current = _NOWHERE
        self._hovered = _NOWHERE
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)

    def show_pairs(self, pairs: Pairs) -> None:
        """Set the contents."""
        self._pairs = pairs
        self._texts = []
        self._hovered = _NOWHERE
        if max(self.current) >= len(pairs.swatches):
            self.current = _NOWHERE
        self.update()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current."""
        self.current = (row, column)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 560)

    # -- geometry ----------------------------------------------------------------------------

    @property
    def cell_px(self) -> float:
        """Side of a cell: a whole number of device pixels, unless cells are small."""
        ratio = self.devicePixelRatioF()
        room_px = min(self.width(), self.height()) - design.sized(_HEAD_PX) - _GAP_PX - 2
        side = min(room_px / max(1, len(self._pairs.swatches)), _WIDEST_CELL_PX) * ratio
        return (int(side) if side >= _WHOLE_FROM_PX else side) / ratio

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell."""
        side_px, inside = self.cell_px, design.sized(_HEAD_PX) + _GAP_PX
        return QRectF(inside + column * side_px, inside + row * side_px, side_px, side_px)

    def cell_at(self, place: QPoint) -> tuple[int, int]:
        """Return row and column at a position; -1 for none."""
        side_px, count = self.cell_px, len(self._pairs.swatches)
        row, column = (
            int((each - design.sized(_HEAD_PX) - _GAP_PX) // side_px)
            for each in (place.y(), place.x())
        )
        inside = 0 <= row < count and 0 <= column < count
        return (row, column) if inside else _NOWHERE

    # -- mouse and keyboard ------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.cell_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(_NOWHERE)

    def _point(self, found: tuple[int, int]) -> None:
        if found != self._hovered:
            self._hovered = found
            self.hovered.emit(*found)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.cell_at(event.position().toPoint())
        if found != _NOWHERE and event.button() == Qt.MouseButton.LeftButton:
            self._choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._pairs.swatches:
            super().keyPressEvent(event)
            return
        last = len(self._pairs.swatches) - 1
        row, column = (
            min(last, max(0, here + by)) for here, by in zip(self.current, step, strict=True)
        )
        self._choose(row, column)

    def _choose(self, row: int, column: int) -> None:
        self.go_to(row, column)
        self.setAccessibleDescription(self._pairs.sentence(row, column))
        self.chosen.emit(row, column)

    def event(self, event: QEvent) -> bool:
        """Show the tooltip of the cell under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, column = self.cell_at(event.pos())
            text = self.toolTip() if row < 0 else self._pairs.sentence(row, column)
            QToolTip.showText(event.globalPos(), plain(text), self)
            return True
        return super().event(event)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            if self._pairs.swatches:
                self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        side_px, levels_u8 = self.cell_px, self._levels()
        self._paint_colors(painter, side_px, levels_u8)
        if self._samples and side_px >= _SAMPLE_FROM_PX:
            self._paint_samples(painter)
        elif side_px >= design.sized(_LINE_PX):
            self._paint_texts(painter, levels_u8)
        if self.current != _NOWHERE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            grown_px = max(0.0, (_MIN_RING_PX - side_px) / 2) + (3 if side_px < 16 else 0)
            ring = self.cell(*self.current).adjusted(-grown_px, -grown_px, grown_px, grown_px)
            paint_ring(painter, ring)

    def _levels(self) -> NDArray[np.uint8]:
        ground, strong = self._theme.greys.raised, self._theme.greys.strong
        return np.rint(ground + (strong - ground) * self._pairs.weights).astype(np.uint8)

    def _paint_colors(
        self, painter: QPainter, side_px: float, levels_u8: NDArray[np.uint8]
    ) -> None:
        """Paint the cells and the colours of rows and columns, as three images."""
        count, vision = len(self._pairs.swatches), self._theme.vision
        rgb_u8 = np.array([vision.rgb(swatch.rgb) for swatch in self._pairs.swatches], np.uint8)
        cells_u8 = np.repeat(levels_u8[..., None], 3, axis=2)
        cells_u8[np.arange(count), np.arange(count)] = rgb_u8  # the diagonal
        inside, side = design.sized(_HEAD_PX) + _GAP_PX, count * side_px
        short = design.sized(_HEAD_PX) - design.sized(_SHORT_HEAD_PX)
        for area, pixels_u8 in (
            (QRectF(inside, inside, side, side), cells_u8),
            (QRectF(inside, short, side, design.sized(_SHORT_HEAD_PX)), rgb_u8[None]),
            (QRectF(short, inside, design.sized(_SHORT_HEAD_PX), side), rgb_u8[:, None]),
        ):
            image = ArrayImage(np.ascontiguousarray(pixels_u8), QImage.Format.Format_RGB888)
            painter.drawImage(area, image)
        row, column = self.current if self._hovered == _NOWHERE else self._hovered
        if row >= 0:  # the colours of the hovered or current cell are larger
            along_px = inside + row * side_px
            painter.fillRect(
                QRectF(0, along_px, design.sized(_HEAD_PX), side_px), QColor(*rgb_u8[row].tolist())
            )
            along_px = inside + column * side_px
            color = QColor(*rgb_u8[column].tolist())
            painter.fillRect(QRectF(along_px, 0, side_px, design.sized(_HEAD_PX)), color)

    def _all_texts(self) -> list[tuple[int, int, str, str]]:
        """Return row, column, figure and word of each cell; computed when first painted."""
        if not self._texts:
            pairs, count = self._pairs, len(self._pairs.swatches)
            self._texts = [
                (row, column, pairs.figure(row, column), pairs.word(row, column))
                for row in range(count)
                for column in range(count)
                if row != column
            ]
            self._widest = (
                max((figure for _r, _c, figure, _w in self._texts), key=len, default=""),
                max((word for _r, _c, _f, word in self._texts), key=len, default=""),
            )
        return self._texts

    def _paint_texts(self, painter: QPainter, levels_u8: NDArray[np.uint8]) -> None:
        texts, side_px = self._all_texts(), self.cell_px
        painter.setFont(design.font(design.CAPTION_PX))
        figure_px, word_px = (_width_px(text) for text in self._widest)
        if figure_px + 4 > side_px:
            return
        with_words = (
            word_px and word_px + 8 <= side_px and side_px >= 2 * design.sized(_LINE_PX) + 4
        )
        inks = [QColor(*readable_text_color((level,) * 3)) for level in range(256)]
        for row, column, figure, word in texts:
            painter.setPen(inks[int(levels_u8[row, column])])
            text = f"{figure}\n{word}" if with_words and word else figure
            painter.drawText(self.cell(row, column), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_samples(self, painter: QPainter) -> None:
        """Paint sample text in the row's colour on the column's, with figure and word below."""
        texts, greys, vision = self._all_texts(), self._theme.greys, self._theme.vision
        colors = [vision.color(swatch.rgb) for swatch in self._pairs.swatches]
        together_px = sum(_width_px(text) for text in self._widest) + 20
        is_large = self.cell_px >= _LARGE_SAMPLE_FROM_PX
        large = design.font(design.NUMBER_PX if is_large else design.HEADING_PX, bold=True)
        small = design.font(design.CAPTION_PX)
        for row, column, figure, word in texts:
            cell = self.cell(row, column)
            painter.fillRect(cell, colors[column])
            painter.setFont(large)
            painter.setPen(colors[row])
            sample = cell.adjusted(0, 0, 0, -design.sized(_LINE_PX) - 2)
            painter.drawText(sample, Qt.AlignmentFlag.AlignCenter, "Aa")
            chip = cell.adjusted(3, cell.height() - design.sized(_LINE_PX) - 3, -3, -3)
            weight = self._pairs.weights[row, column]
            level = round(greys.panel + (greys.strong - greys.panel) * weight)
            painter.fillRect(chip, design.grey(level))
            painter.setPen(QColor(*readable_text_color((level, level, level))))
            painter.setFont(small)
            if word and together_px <= cell.width():
                words = chip.adjusted(4, 0, -4, 0)
                middle = Qt.AlignmentFlag.AlignVCenter
                painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, figure)
                painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, word)
            else:
                painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, figure)


def _width_px(text: str) -> int:
    return QFontMetrics(design.font(design.CAPTION_PX)).horizontalAdvance(text)
