"""Tabs of the open palettes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from huescope.texts import marked
from huescope.ui.language.translation import in_own_direction, tr, translated
from huescope.ui.style import design, icons
from huescope.ui.style.numbers import colors_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.drag_gesture import DragGesture
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from huescope.palette.palette import Palette
    from huescope.ui.style.theme import Theme

_STRIP = QSize(28, 10)
_STRIP_COLORS = 5
_CLOSE_PX = 16
_MAX_WIDTH_PX = 240
_UNNAMED = marked("Palette")


class PaletteTabs(QTabBar):
    """A tab with name and first colours for each palette; hidden if there is only one."""

    chosen = Signal(int)
    closed = Signal(int)
    rename_requested = Signal(int)
    drag_requested = Signal(int)
    """The user started to drag a tab."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Palette, ...] = ()
        self.drag_gesture = DragGesture()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)  # copies differ at the end
        self.setUsesScrollButtons(True)
        self.setIconSize(_STRIP)
        self.setFont(design.font(design.CAPTION_PX))
        self.setAccessibleName(tr("Open palettes"))
        self.setToolTip(tr("The open palettes: click to show one, double-click to rename it"))
        self.hide()
        self.currentChanged.connect(self._choose)
        theme.changed.connect(self._tint)
        theme.vision.changed.connect(self._paint_icons)

    def tabSizeHint(self, index: int) -> QSize:
        size = super().tabSizeHint(index)
        return QSize(min(size.width(), _MAX_WIDTH_PX), size.height())

    def show_palettes(self, palettes: Sequence[Palette], place: int) -> None:
        """Set the palettes, and the current one."""
        self.blockSignals(True)  # no signals while updating
        while self.count() > len(palettes):
            self.removeTab(self.count() - 1)
        for number, palette in enumerate(palettes):
            if number == self.count():
                self.addTab("")
                self.setTabButton(number, QTabBar.ButtonPosition.RightSide, self._close_button())
            self._describe(number, palette)
        self.setCurrentIndex(place)
        self.blockSignals(False)
        self._shown = tuple(palettes)
        self.setVisible(len(palettes) > 1)

    def _describe(self, number: int, palette: Palette) -> None:
        name = translated(palette.name or _UNNAMED)
        self.setTabText(number, in_own_direction(name.replace("&", "&&")))
        count = colors_text(len(palette.swatches))
        self.setTabToolTip(
            number, plain(tr("{name}: {count}\nDrag it out for its files", name=name, count=count))
        )
        if number >= len(self._shown) or self._shown[number].swatches != palette.swatches:
            self.setTabIcon(number, self._icon(palette))

    def _icon(self, palette: Palette) -> QIcon:
        swatches = palette.swatches[:_STRIP_COLORS]
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(_STRIP * ratio)
        pixmap.fill(design.grey(self._theme.greys.hover))
        pixmap.setDevicePixelRatio(ratio)
        if swatches:
            with QPainter(pixmap) as painter:
                painter.drawImage(
                    QRect(0, 0, _STRIP.width(), _STRIP.height()),
                    strip_of(swatches, vision=self._theme.vision),
                )
        return QIcon(pixmap)

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("small", True)
        button.setFixedSize(_CLOSE_PX, _CLOSE_PX)
        button.setIconSize(QSize(10, 10))
        button.setToolTip(tr("Close this palette"))
        button.setAccessibleName(tr("Close"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(self._cross())
        button.clicked.connect(self._close)
        return button

    def _cross(self) -> QIcon:
        return icons.icon("x", design.grey(self._theme.greys.quiet).name())

    @Slot()
    def _tint(self) -> None:
        for number in range(self.count()):
            button = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(self._cross())

    @Slot()
    def _paint_icons(self) -> None:
        for number, palette in enumerate(self._shown):
            self.setTabIcon(number, self._icon(palette))

    @Slot()
    def _close(self) -> None:
        for number in range(self.count()):
            if self.tabButton(number, QTabBar.ButtonPosition.RightSide) is self.sender():
                self.closed.emit(number)
                return

    @Slot(int)
    def _choose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.drag_gesture.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = self.tabAt(self.drag_gesture.start)
        if self.drag_gesture.begins(event) and place >= 0:
            self.drag_requested.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.drag_gesture.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if place >= 0:
            self.rename_requested.emit(place)
