"""The controls over the library: search, starred ones, and order; and the bar that undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.library.search import BY_DATE, BY_NAME, Search
from huescope.ui.browser.navigation.bars import FilterField, IconButton
from huescope.ui.clipboard import color_mime
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.widgets.elided_label import ElidedLabel
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_OFFERED_MS = 15_000


class SearchField(FilterField):
    """A field for words and colours; swatches that are dropped on it are searched for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Name, tag or colour"))
        self.setAccessibleName(tr("Search the palettes"))
        self.setToolTip(
            tr(
                "Show only palettes with these words in their name, tags, note or "
                "source, or with these colours, such as “teal” or “#1e90ff”; swatches "
                "can be dropped here (Ctrl+F)"
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        color_mime.offer_to_take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        hexes = " ".join(each.hex for each in color_mime.swatches_of(event.mimeData()))
        self.setText(f"{self.text().strip()} {hexes}".strip())


class LibraryBar(QWidget):
    """The title of the page, the way back, the search field, and which palettes are shown.

    Parameters
    ----------
    theme, settings : Theme, Settings
        The theme, and where the order is kept.
    parent : QWidget
        The page.
    """

    changed = Signal()
    """`search` is something else."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.back = IconButton(theme, "arrow-left", tr("Go back to the pictures (Alt+Left)"), self)
        self.field = SearchField(self)
        self.starred = IconButton(theme, "star", tr("Show starred palettes only"), self)
        self.starred.setCheckable(True)
        self.order = IconButton(theme, "arrows-sort", tr("Choose the order of the palettes"), self)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setMenu(self._make_menu())
        self._compose()
        self.field.textChanged.connect(self.changed)
        self.starred.toggled.connect(self._show_starred)

    def _compose(self) -> None:
        title = ElidedLabel(tr("Palettes"), self)
        title.setFont(design.font(design.CAPTION_PX, bold=True))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setContentsMargins(6, 0, 6, 0)
        first.setSpacing(2)
        first.addWidget(self.back)
        first.addWidget(title, 1)
        first.addWidget(self.starred)
        first.addWidget(self.order)
        second.setContentsMargins(10, 2, 10, 4)
        second.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, title in ((BY_DATE, tr("&Newest First")), (BY_NAME, tr("By N&ame"))):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setData(order)
            action.setChecked(order == self._settings.library_order)
            group.addAction(action)
        group.triggered.connect(self._choose_order)
        menu.addSeparator()
        first = menu.addAction(tr("&Starred Ones First"))
        first.setCheckable(True)
        first.setChecked(self._settings.library_starred_first)
        first.toggled.connect(self._put_starred_first)
        return menu

    @property
    def search(self) -> Search:
        """What is to be found, and in which order."""
        return Search(
            self.field.text(),
            self.starred.isChecked(),
            self._settings.library_order,
            self._settings.library_starred_first,
        )

    def clear(self) -> None:
        """Show all palettes."""
        self.field.clear()
        self.starred.setChecked(False)

    @Slot(QAction)
    def _choose_order(self, action: QAction) -> None:
        self._settings.library_order = action.data()
        self.changed.emit()

    @Slot(bool)
    def _put_starred_first(self, first: bool) -> None:
        self._settings.library_starred_first = first
        self.changed.emit()

    @Slot(bool)
    def _show_starred(self, only: bool) -> None:
        if only:
            self.starred.set_icon("star-filled", tr("Show all palettes, starred or not"))
        else:
            self.starred.set_icon("star", tr("Show starred palettes only"))
        self.changed.emit()


class UndoBar(QWidget):
    """Tells for some seconds what was deleted, and brings it back.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The page.
    """

    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = StatusLabel(theme)
        self.button = QPushButton(tr("Undo"), self)
        self.button.setProperty("small", True)
        self.button.setFont(design.font(design.CAPTION_PX))
        self.button.setToolTip(tr("Bring the deleted palettes back (Ctrl+Z)"))
        self.button.clicked.connect(self.undone)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OFFERED_MS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 4, 8, 4))
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it tells; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text

    def offer(self, text: str) -> None:
        """Tell what was deleted."""
        self._text.set_text(text)
        self.show()
        self._timer.start()
