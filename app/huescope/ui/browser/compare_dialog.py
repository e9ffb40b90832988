"""The palettes of several pictures below each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.ui.language.direction import margins, mirrored
from huescope.ui.language.translation import in_own_direction, tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.swatches.text_strip import codes_text, paint_text_strip
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.sources.source import Source
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.each_palette import OwnPalette
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "compare palettes"
_SIZE = QSize(860, 560)
_ROW_PX, _THUMBNAIL_PX, _NAME_PX = 84, 112, 18


class PaletteRow(QWidget):
    """A picture, its name and its palette.

    Parameters
    ----------
    theme : Theme
        The theme.
    name : str
        Of the picture.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._found: OwnPalette | None = None
        self.setFixedHeight(design.sized(_ROW_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)

    def show_found(self, found: OwnPalette | None) -> None:
        """Set the palette, or None while it is being found."""
        self._found = found
        palette = None if found is None else found.palette
        codes = "" if palette is None else codes_text(palette.swatches)
        self.setAccessibleDescription(codes)
        self.setToolTip(plain(codes) if codes else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        greys, found = self._theme.greys, self._found
        left = design.sized(_THUMBNAIL_PX)
        if found is not None and found.thumbnail is not None:
            area = mirrored(QRect(0, 0, left, self.height()), self).toRectF()
            size = found.thumbnail.size().toSizeF()
            size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(area.topLeft(), size)
            place.moveCenter(area.center())
            painter.drawImage(place, self._theme.vision.image(found.thumbnail))
        inside = mirrored(self.rect().adjusted(left + 2 * design.STEP_PX, 0, 0, 0), self)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        line = QRect(inside.topLeft(), QSize(inside.width(), design.sized(_NAME_PX)))
        text = self._name
        if found is not None and found.failure:
            text = translated(found.failure)
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideMiddle, inside.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, in_own_direction(elided))
        strip = inside.adjusted(0, line.height() + 2, 0, 0)
        if found is not None and found.palette is not None:
            paint_text_strip(painter, strip, found.palette.swatches, self._theme.vision)


class CompareDialog(QDialog):
    """Shows the palettes of pictures, as many colours of each.

    Parameters
    ----------
    theme : Theme
        The theme.
    runner : TaskRunner
        Reads the pictures.
    colors, order : int, str
        The usual number of colours, and the name of their order.
    sources : sequence of Source
        The pictures.
    parent : QWidget
        The window.
    """

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        colors: int,
        order: str,
        sources: Sequence[Source],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner, self._order, self._sources = runner, order, tuple(sources)
        self.setWindowTitle(tr("Compare Palettes"))
        self.resize(text_sized(self, _SIZE))
        self._told = QLabel(self)
        self.colors = QSpinBox(self)
        self.colors.setRange(MIN_COLORS, MAX_COLORS)
        self.colors.setValue(colors)
        self.colors.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colors.setToolTip(tr("How many colours of each picture are shown"))
        self.colors.setAccessibleName(tr("Colours of each"))
        label = QLabel(tr("&Colours of each"), self)
        label.setBuddy(self.colors)
        head = QHBoxLayout()
        head.addWidget(self._told, 1)
        head.addWidget(label)
        head.addWidget(self.colors)
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(margins(0, 0, design.STEP_PX, 0))
        rows.setSpacing(2 * design.STEP_PX)
        self.rows = [PaletteRow(theme, each.name, inside) for each in self._sources]
        for row in self.rows:
            rows.addWidget(row)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("Palettes"))
        area.setToolTip("")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * design.STEP_PX] * 4)
        column.setSpacing(2 * design.STEP_PX)
        column.addLayout(head)
        column.addWidget(area, 1)
        self.colors.valueChanged.connect(self._begin)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Find the palettes; those of another size make room for them one after the other."""
        self._told.setText(
            tr(
                "Reading {sources}…",
                sources=tr_plural("{n} picture", "{n} pictures", len(self._sources)),
            )
        )
        work = partial(_find, self._sources, self.colors.value(), self._order)
        self._runner.submit(_CHANNEL, work, self._show, self._fail, on_finished=self._end)

    def _show(self, found: OwnPalette) -> None:
        self.rows[found.place].show_found(found)

    def _end(self) -> None:
        self._told.setText(tr_plural("{n} picture", "{n} pictures", len(self._sources)))

    def _fail(self, error: HuescopeError) -> None:
        self._told.setText(translated(str(error)))

    def done(self, result: int) -> None:
        """Stop reading."""
        self._runner.cancel(_CHANNEL)
        super().done(result)


def _find(sources: Sequence[Source], colors: int, order: str, job: Job) -> Iterator[OwnPalette]:
    from huescope.ui.tasks.each_palette import own_palettes

    yield from own_palettes(sources, colors, order, job)
