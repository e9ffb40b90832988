"""What is built when the first board is shown: its layer, its bar and its context menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from huescope.moodboard import editing
from huescope.ui.language.translation import tr
from huescope.ui.picture.board_bar import BoardBar
from huescope.ui.picture.board_editing import WEIGHT_TEXTS, WEIGHTS, BoardEditing
from huescope.ui.picture.board_layer import BoardLayer
from huescope.ui.state import events
from huescope.ui.state.board_view import selected_items

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.sources.source import Source
    from huescope.ui.picture.view import PictureView
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme


class BoardTools(QObject):
    """Holds together what edits a board on the picture view.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and the state of the window.
    view : PictureView
        Where the board is drawn.
    above : QWidget
        What lies over the view above the marks of the board.
    parent : QWidget
        The owner.
    """

    add_requested = Signal()
    """More pictures are to be chosen."""

    def __init__(
        self, theme: Theme, store: Store, view: PictureView, above: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._store, self._menu_parent = store, parent
        self._editing = BoardEditing(store, self)
        self.bar = BoardBar(store, self._editing, parent)
        self.layer = BoardLayer(theme, store, view, self._editing)
        self.layer.stackUnder(above)
        self.bar.add_requested.connect(self.add_requested)
        self.bar.arrange_requested.connect(self._arrange)
        self.layer.menu_requested.connect(self._popup)

    @property
    def tab_sequence(self) -> list[QWidget]:
        """The controls of the bar from left to right."""
        return self.bar.controls

    @property
    def frames(self) -> list[QWidget]:
        """The stops of the keyboard on the pictures."""
        return list(self.layer.frames)

    @Slot()
    def _arrange(self) -> None:
        board = self._store.state.current.board
        if board is not None:
            self._store.send(events.EditBoard(tr("Arrange Board"), editing.arranged_anew(board)))

    @Slot(object)
    def _popup(self, place: QPoint) -> None:
        """Show the context menu of the selected pictures."""
        items = selected_items(self._store.state)
        if not items:
            return
        menu = QMenu(self._menu_parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        if len(items) == 1 and items[0].source is not None:
            opened = menu.addAction(tr("&Open Picture"), partial(self._open, items[0].source))
            opened.setToolTip(tr("Show this picture alone; the board stays open in its tab"))
            menu.addSeparator()
        weights = menu.addMenu(tr("&Counts"))
        for weight in WEIGHTS:
            action = weights.addAction(WEIGHT_TEXTS[weight])
            action.setCheckable(True)
            action.setChecked(all(each.weight == weight for each in items))
            action.triggered.connect(partial(self._weigh, weight))
        out = menu.addAction(tr("&Leave Out"), self._editing.toggle_left_out)
        out.setCheckable(True)
        out.setChecked(all(each.left_out for each in items))
        out.setToolTip(tr("Let it stay on the board, without its colours"))
        remove = menu.addAction(tr("&Remove from Board"), self._editing.remove)
        remove.setToolTip(tr("Take it off the board; undo brings it back"))
        menu.popup(place)

    def _open(self, source: Source) -> None:
        self._store.send(events.OpenPicture(source))

    def _weigh(self, weight: float, _checked: bool = False) -> None:
        self._editing.weigh(weight)
