"""What a person does with the selected pictures of a board, by mouse, keyboard, bar or menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from huescope.moodboard import editing
from huescope.moodboard.board import Board
from huescope.palette.board.arrangement import Rect
from huescope.ui.language.translation import tr
from huescope.ui.state import events
from huescope.ui.state.board_view import composition, selected_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.ui.store.store import Store

WEIGHTS = (0.25, 0.5, 1.0, 2.0, 4.0)
WEIGHT_TEXTS = dict(zip(WEIGHTS, ("¼×", "½×", "1×", "2×", "4×"), strict=True))
LEAST_SIDE = 40.0
"""Units of the board that a picture has at least on each side."""
_SIZE_STEP = 1.1


class BoardEditing(QObject):
    """Sends the events of a board that is edited.

    Parameters
    ----------
    store : Store
        Holds the board and which of its pictures are selected.
    parent : QObject
        The owner.
    """

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store

    @property
    def _board(self) -> Board:
        return self._store.state.current.board or Board()

    @property
    def _ids(self) -> frozenset[int]:
        return self._store.state.selected_items

    def rects(self) -> dict[int, Rect]:
        """Return where the pictures are: as they were placed last, or are drawn."""
        shown = composition(self._store.state)
        drawn = {} if shown is None else shown.rects
        placed = {each.id: each.rect or drawn.get(each.id) for each in self._board.items}
        return {id_: rect for id_, rect in placed.items() if rect is not None}

    # -- selection ---------------------------------------------------------------------------

    def select(self, ids: frozenset[int]) -> None:
        """Select pictures, and no others."""
        self._store.send(events.SelectOnBoard(ids))

    @Slot(int)
    def select_one(self, id_: int) -> None:
        """Select one picture."""
        self.select(frozenset({id_}))

    @Slot()
    def select_none(self) -> None:
        """Select nothing."""
        self.select(frozenset())

    # -- places ------------------------------------------------------------------------------

    def place(self, moved: Mapping[int, Rect], title: str, merge: str = "") -> None:
        """Give pictures other places, and keep the places of the others."""
        board = editing.placed(self._board, {**self.rects(), **moved}, moved.keys())
        self._edit(title, board, merge)

    @Slot(QPoint)
    def nudge(self, by: QPoint) -> None:
        """Move the selected pictures by some units of the board."""
        rects = {id_: each.moved(by.x(), by.y()) for id_, each in self._selected_rects().items()}
        self.place(rects, tr("Move Picture"), "move")

    @Slot(int)
    def step_size(self, step: int) -> None:
        """Make the selected pictures larger (1) or smaller (-1)."""
        factor = _SIZE_STEP**step
        rects = {id_: _scaled(each, factor) for id_, each in self._selected_rects().items()}
        self.place(rects, tr("Resize Picture"), "size")

    def _selected_rects(self) -> dict[int, Rect]:
        return {id_: rect for id_, rect in self.rects().items() if id_ in self._ids}

    # -- weights -----------------------------------------------------------------------------

    @Slot(int)
    def step_weight(self, step: int) -> None:
        """Let the selected pictures count for more (1) or less (-1)."""
        items = selected_items(self._store.state)
        if items:
            place = place_of(items[0].weight) + step
            self.weigh(WEIGHTS[min(len(WEIGHTS) - 1, max(0, place))])

    def weigh(self, weight: float) -> None:
        """Let the selected pictures count for more or less."""
        self._edit(
            tr("Weight of Picture"), editing.weighed(self._board, self._ids, weight), "weight"
        )

    @Slot()
    def toggle_left_out(self) -> None:
        """Leave the selected pictures out, or count them again."""
        out = any(not each.left_out for each in selected_items(self._store.state))
        title = tr("Leave Picture Out") if out else tr("Count Picture")
        board = editing.left_out(self._board, self._ids, out=out)
        if board == self._board and self._ids:
            self._store.send(events.Say(tr("One picture at least has to count.")))
        self._edit(title, board)

    @Slot()
    def remove(self) -> None:
        """Take the selected pictures off the board."""
        board = editing.removed(self._board, self._ids)
        if board is self._board and self._ids:
            self._store.send(events.Say(tr("One picture at least stays on the board.")))
        self._edit(tr("Remove Picture"), board)

    def _edit(self, title: str, board: Board, merge: str = "") -> None:
        self._store.send(events.EditBoard(title, board, merge))


def place_of(weight: float) -> int:
    """Return the index of the stop that is nearest to a weight."""
    return min(range(len(WEIGHTS)), key=lambda place: abs(WEIGHTS[place] - weight))


def _scaled(rect: Rect, factor: float) -> Rect:
    """Return a rectangle of the same middle in another size."""
    factor = max(factor, LEAST_SIDE / min(rect.width, rect.height))
    width, height = rect.width * factor, rect.height * factor
    x, y = rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2
    return Rect(x, y, width, height)


def resized(rect: Rect, corner: int, x: float, y: float) -> Rect:
    """Move a corner of a rectangle, keeping its proportions and the opposite corner.

    Parameters
    ----------
    rect : Rect
        Before.
    corner : int
        0 upper left, 1 upper right, 2 lower left, 3 lower right.
    x, y : float
        How far it is moved.
    """
    is_right, is_lower = corner in {1, 3}, corner in {2, 3}
    across, down = x if is_right else -x, y if is_lower else -y
    factor = max((rect.width + across) / rect.width, (rect.height + down) / rect.height)
    factor = max(factor, LEAST_SIDE / min(rect.width, rect.height))
    width, height = rect.width * factor, rect.height * factor
    left = rect.x if is_right else rect.right - width
    top = rect.y if is_lower else rect.bottom - height
    return Rect(left, top, width, height)
