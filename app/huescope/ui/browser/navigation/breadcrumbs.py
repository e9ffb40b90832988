"""Breadcrumbs: the path to the place shown, a button for each part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.language.translation import is_right_to_left, tr
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from huescope.sources.place import Place
    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 26
_SEPARATOR_PX = 9
_PADDING_PX = 10
_MIN_PX = 14
_MAX_IN_MENU = 40


class Breadcrumbs(QWidget):
    """One line of buttons: the root, a menu for parts that do not fit, and the nearest parts.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    chosen = Signal(object)
    """The `Place` that was clicked."""
    edit_requested = Signal()
    """The user wants to type a path."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme = theme
        self._places: tuple[Place, ...] = ()
        self._buttons: list[QToolButton] = []
        self._separators: list[int] = []
        self._dots = self._button("…")
        self._dots.setToolTip(tr("The places in between"))
        self._dots.setAccessibleName(tr("The places in between"))
        self._dots.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._dots)
        self._menu.triggered.connect(self._choose_hidden)
        self._dots.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(tr("Click beside the names, or press Ctrl+L, to type a path or an address"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, design.sized(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, design.sized(_HEIGHT_PX))

    def show_place(self, place: Place | None) -> None:
        """Show the path to another place."""
        self._places = () if place is None else (*place.parents, place)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for each in self._places:
            button = self._button(each.name)
            button.clicked.connect(self._clicked)
            last = each is self._places[-1]
            button.setToolTip(plain(each.name if last else tr("Go to {name}", name=each.name)))
            button.setAccessibleName(each.name if last else tr("Go to {name}", name=each.name))
            if last:
                button.setFont(design.font(design.CAPTION_PX, bold=True))
            self._buttons.append(button)
        self._fit()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("crumb", True)
        button.setFont(design.font(design.CAPTION_PX))
        button.setText(text.replace("&", "&&"))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        return button

    # -- fitting -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lay out the buttons that fit, from the last part backwards."""
        self._separators = []
        for button in (*self._buttons, self._dots):
            button.hide()
        if not self._buttons:
            self.update()
            return
        widths = [_width_of(button, place.name) for button, place in self._with_places()]
        first = _first_that_fits(widths, self.width(), self._dots_px())
        left_px = 0
        if first > 0:
            if self._has_room_for_root(widths, first):
                left_px = self._place_button(
                    self._buttons[0], widths[0], left_px, self._places[0].name
                )
                hidden = self._places[1:first]
            else:
                hidden = self._places[:first]
            if hidden:
                self._fill_menu(hidden)
                left_px = self._place_button(self._dots, self._dots_px(), left_px, "…")
        for number in range(first, len(self._buttons)):
            room_px = min(widths[number], self.width() - left_px)
            name = self._places[number].name
            left_px = self._place_button(self._buttons[number], room_px, left_px, name)
        self._separators = self._separators[:-1]  # none follows the last
        if is_right_to_left():  # the path itself is read from left to right
            self._move_by(self.width() - (left_px - _SEPARATOR_PX))
        self.update()

    def _move_by(self, distance_px: int) -> None:
        for button in (*self._buttons, self._dots):
            button.move(button.x() + distance_px, button.y())
        self._separators = [left_px + distance_px for left_px in self._separators]

    def _with_places(self) -> list[tuple[QToolButton, Place]]:
        return list(zip(self._buttons, self._places, strict=True))

    def _dots_px(self) -> int:
        return _width_of(self._dots, "…")

    def _has_room_for_root(self, widths: Sequence[int], first: int) -> bool:
        dots_px = self._dots_px() + _SEPARATOR_PX if first > 1 else 0
        shown_px = sum(widths[first:]) + _SEPARATOR_PX * (len(widths) - first)
        return widths[0] + dots_px + shown_px <= self.width()

    def _place_button(self, button: QToolButton, width_px: int, left_px: int, name: str) -> int:
        text = button.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideMiddle, max(width_px - _PADDING_PX, 0)
        )
        button.setText(text.replace("&", "&&"))
        button.setGeometry(left_px, 1, width_px, design.sized(_HEIGHT_PX) - 2)
        button.show()
        self._separators.append(left_px + width_px)
        return left_px + width_px + _SEPARATOR_PX

    def _fill_menu(self, places: Sequence[Place]) -> None:
        self._menu.clear()
        for place in places[-_MAX_IN_MENU:]:
            action = self._menu.addAction(place.name.replace("&", "&&"))
            action.setData(place)

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        for button, place in self._with_places():
            if button is sender:
                self.chosen.emit(place)
                return

    @Slot(QAction)
    def _choose_hidden(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    # -- painting and mouse ------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            painter.setFont(design.font(design.CAPTION_PX))
            painter.setPen(design.grey(self._theme.greys.quiet))
            for left_px in self._separators:
                place = QRect(left_px, 0, _SEPARATOR_PX, design.sized(_HEIGHT_PX))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "›")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_requested.emit()


def _width_of(button: QToolButton, name: str) -> int:
    return max(_MIN_PX, button.fontMetrics().horizontalAdvance(name) + _PADDING_PX + 2)


def _first_that_fits(widths: Sequence[int], room_px: int, dots_px: int) -> int:
    """Return the first part from which all following ones fit."""
    if sum(widths) + _SEPARATOR_PX * (len(widths) - 1) <= room_px:
        return 0
    left_px = room_px - dots_px - _SEPARATOR_PX
    first = len(widths) - 1
    left_px -= widths[first]
    while first > 1 and left_px - widths[first - 1] - _SEPARATOR_PX >= 0:
        first -= 1
        left_px -= widths[first] + _SEPARATOR_PX
    return first
