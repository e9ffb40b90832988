"""Control bars of the browser: navigation, filter and order, and footer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSlider, QToolButton, QWidget

from huescope.ui.browser.listing.sorting import KEYS, Sorting
from huescope.ui.browser.navigation.path_field import keeps_escape
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, translated, within_sentence
from huescope.ui.style import design, icons
from huescope.ui.style.plain_text import plain
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from huescope.ui.style.theme import Theme

MIN_PX, MAX_PX, STEP_PX = 48, 256, 8
_BUTTON_PX = 26
_ICON_PX = 16
_SLIDER_PX = 72
_ROOM_FOR_SLIDER_PX = 170


class IconButton(QToolButton):
    """A small square tool button with an icon and a tooltip.

    Parameters
    ----------
    theme : Theme
        The theme.
    icon : str
        Name of the icon.
    tooltip : str
        The tooltip; what precedes " (" is the accessible name.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, icon: str, tooltip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setProperty("small", True)
        size_with_text(self, fixed_width=_BUTTON_PX, fixed_height=_BUTTON_PX)
        self.setIconSize(QSize(design.sized(_ICON_PX), design.sized(_ICON_PX)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_icon(icon, tooltip)
        theme.changed.connect(self._tint)

    def set_icon(self, icon: str, tooltip: str) -> None:
        """Set icon, tooltip and accessible name."""
        self._icon_name = icon
        self.setToolTip(tooltip)
        self.setAccessibleName(tooltip.partition(" (")[0])
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._tint()

    @Slot()
    def _tint(self) -> None:
        greys = self._theme.greys
        color = design.grey(greys.text if self.isEnabled() else greys.outline).name()
        self.setIcon(icons.icon(self._icon_name, color))


class NavigationBar(QWidget):
    """Buttons for back, forward, up, refresh and favourite."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = IconButton(theme, "arrow-left", tr("Go back (Alt+Left)"), self)
        self.forward = IconButton(theme, "arrow-right", tr("Go forward again (Alt+Right)"), self)
        self.up = IconButton(theme, "arrow-up", tr("Go to the place above (Backspace)"), self)
        self.refresh = IconButton(theme, "refresh", tr("Look again what is here (F5)"), self)
        self.star = IconButton(theme, "star", tr("Keep this place among the favourites"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        for button in (self.back, self.forward, self.up):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.refresh)
        row.addWidget(self.star)

    def show_star(self, *, possible: bool, is_favourite: bool) -> None:
        """Show whether the place is a favourite, and whether it can be one."""
        self.star.setEnabled(possible)
        if is_favourite:
            self.star.set_icon("star-filled", tr("Take this place from the favourites"))
        else:
            self.star.set_icon("star", tr("Keep this place among the favourites"))


class FilterField(QLineEdit):
    """A field to filter by name; Esc clears it, a second Esc leaves it."""

    left = Signal()
    """The focus goes back to the pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter"))
        self.setClearButtonEnabled(False)
        self.setToolTip(
            tr("Show only names that contain these words (Ctrl+F); Esc shows all again")
        )
        self.setAccessibleName(tr("Filter by name"))
        self.setFont(design.font(design.CAPTION_PX))
        self.setMinimumWidth(40)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's Cancel command."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """The filter field, and buttons for the order and for grid or list.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    sorted_by = Signal(object)
    """The `Sorting` that the user asked for."""
    view_toggled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter = FilterField(self)
        self.by_color = IconButton(
            theme, "search", tr("Find pictures by their colours (Ctrl+Shift+F)"), self
        )
        self._sorting = Sorting()
        self._order = IconButton(
            theme, "sort-ascending", tr("Choose the order (of the names)"), self
        )
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(self._make_menu())
        self._view = IconButton(theme, "list", tr("Show a list with sizes and dates"), self)
        self._view.clicked.connect(self.view_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(10, 2, 6, 4))
        row.setSpacing(2)
        row.addWidget(self.filter, 1)
        row.addWidget(self.by_color)
        row.addWidget(self._order)
        row.addWidget(self._view)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        keys, directions = QActionGroup(self), QActionGroup(self)
        for key, title in KEYS.items():
            keys.addAction(_checkable_action(menu, translated(title), key))
        menu.addSeparator()
        for title, descending in ((tr("Ascending"), False), (tr("Descending"), True)):
            directions.addAction(_checkable_action(menu, title, descending))
        keys.triggered.connect(self._choose_key)
        directions.triggered.connect(self._choose_direction)
        self._keys, self._directions = keys.actions(), directions.actions()
        return menu

    def show_sorting(self, sorting: Sorting) -> None:
        """Show the order in force."""
        self._sorting = sorting
        for action in self._keys:
            action.setChecked(action.data() == sorting.by)
        for action in self._directions:
            action.setChecked(action.data() == sorting.descending)
        key = within_sentence(KEYS[sorting.by])
        order = (
            tr("{key}, descending", key=key)
            if sorting.descending
            else tr("{key}, ascending", key=key)
        )
        icon = "sort-descending" if sorting.descending else "sort-ascending"
        self._order.set_icon(icon, tr("Choose the order (now by {order})", order=order))

    def show_view(self, *, is_list: bool) -> None:
        """Show the button for the other view."""
        if is_list:
            self._view.set_icon("layout-grid", tr("Show a grid of thumbnails"))
        else:
            self._view.set_icon("list", tr("Show a list with sizes and dates"))

    @Slot(QAction)
    def _choose_key(self, action: QAction) -> None:
        self.sorted_by.emit(replace(self._sorting, by=action.data()))

    @Slot(QAction)
    def _choose_direction(self, action: QAction) -> None:
        self.sorted_by.emit(replace(self._sorting, descending=action.data()))


class Footer(QWidget):
    """The footer: a summary, a Stop button, and the size of the thumbnails.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    resized = Signal(int)
    """Side of the thumbnails, in logical pixels."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = StatusLabel(theme)
        self.stop = IconButton(
            theme,
            "player-stop",
            tr("Stop listing; what is here stays, and scrolling to its end goes on"),
            self,
        )
        self.stop.hide()
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(MIN_PX // STEP_PX, MAX_PX // STEP_PX)
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.setToolTip(tr("How large the thumbnails are (Ctrl and the wheel over them)"))
        self.slider.setAccessibleName(tr("Size of the thumbnails"))
        self.slider.valueChanged.connect(self._emit_size)
        self._slides = True
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.note, 1)
        row.addWidget(self.stop)
        row.addWidget(self.slider)

    @property
    def side_px(self) -> int:
        """The chosen side of the thumbnails, in logical pixels."""
        return self.slider.value() * STEP_PX

    def set_side(self, side_px: int) -> None:
        """Set the side of the thumbnails, in logical pixels."""
        self.slider.setValue(round(side_px / STEP_PX))

    def set_text(self, text: str) -> None:
        """Set the summary; the tooltip shows it in full."""
        self.note.set_text(text)
        self.note.setToolTip(plain(text))

    def offer_stop(self, *, offered: bool) -> None:
        """Show or hide the Stop button, which takes the place of the slider."""
        self.stop.setVisible(offered)
        self._fit()

    def set_slides(self, *, slides: bool) -> None:
        """Show the slider if the view has a thumbnail size."""
        self._slides = slides
        self._fit()

    def resizeEvent(self, _event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        has_room = self.stop.isHidden() and self.width() >= _ROOM_FOR_SLIDER_PX
        self.slider.setVisible(self._slides and has_room)

    @Slot(int)
    def _emit_size(self, steps: int) -> None:
        self.resized.emit(steps * STEP_PX)


def _checkable_action(menu: QMenu, title: str, data: object) -> QAction:
    action = menu.addAction(title)
    action.setCheckable(True)
    action.setData(data)
    return action
