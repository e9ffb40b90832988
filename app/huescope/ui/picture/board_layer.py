"""The pictures of a board on the view: selected, moved, resized, and marked with what they gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QToolTip

from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr
from huescope.ui.picture import board_painting
from huescope.ui.picture.board_editing import WEIGHT_TEXTS, BoardEditing, resized
from huescope.ui.picture.board_frame import BoardFrame
from huescope.ui.picture.board_painting import Marks, corners
from huescope.ui.picture.overlay import Overlay
from huescope.ui.state.board_view import composition, given, portions
from huescope.ui.style.numbers import share_text
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.moodboard.board import Item
    from huescope.moodboard.composition import Composition
    from huescope.palette.board.arrangement import Rect
    from huescope.ui.picture.view import PictureView
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_GRAB_PX = 8
_CURSORS = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)
_KEPT = Qt.KeyboardModifier.ControlModifier


class BoardLayer(Overlay):
    """Marks the pictures of a board, and turns what is done to them into events.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and the state of the window.
    view : PictureView
        Where the board is drawn.
    editing : BoardEditing
        Does what is asked for with the selected pictures.
    """

    menu_requested = Signal(object)
    """The context menu of the selected pictures was requested at a global position."""

    def __init__(
        self, theme: Theme, store: Store, view: PictureView, editing: BoardEditing
    ) -> None:
        super().__init__(view)
        self._theme, self._store, self._editing = theme, store, editing
        self._frames: dict[int, BoardFrame] = {}
        self._moved: dict[int, Rect] = {}
        """Pictures that are being moved or resized, or were and are not drawn there yet."""
        self._pressed: QPointF | None = None
        self._corner: int | None = None
        self._is_dragging = False
        self._hovered: int | None = None
        self.setGeometry(view.rect())
        view.installEventFilter(self)
        view.zoom_changed.connect(self._lay_frames)
        theme.vision.changed.connect(self.update)
        store.observe(composition, self._show_composition)
        store.observe(_marked, self._show_marks)
        self._show_composition()

    @property
    def frames(self) -> list[BoardFrame]:
        """The stops of the keyboard, in the order of the pictures."""
        return [self._frames[id_] for id_ in sorted(self._frames)]

    # -- following the state -----------------------------------------------------------------

    def _show_composition(self) -> None:
        self._moved = {} if not self._is_dragging else self._moved
        shown = composition(self._store.state)
        ids = set() if shown is None else {each.id for each in shown.board.items}
        for id_ in self._frames.keys() - ids:
            self._frames.pop(id_).deleteLater()
        for id_ in ids - self._frames.keys():
            self._frames[id_] = self._make_frame(id_)
        self._lay_frames()
        self._show_marks()
        self.setVisible(shown is not None)

    def _make_frame(self, id_: int) -> BoardFrame:
        frame = BoardFrame(id_, self._view)
        frame.stackUnder(self)
        editing = self._editing
        frame.reached.connect(editing.select_one)
        frame.nudged.connect(editing.nudge)
        frame.weight_stepped.connect(editing.step_weight)
        frame.size_stepped.connect(editing.step_size)
        frame.toggled_out.connect(editing.toggle_left_out)
        frame.removed.connect(editing.remove)
        frame.left.connect(editing.select_none)
        frame.show()
        return frame

    @Slot()
    def _lay_frames(self) -> None:
        shown = composition(self._store.state)
        if shown is None:
            return
        for id_, frame in self._frames.items():
            if id_ in shown.rects:  # else it was removed, and its frame goes in a moment
                frame.setGeometry(self._place(shown, shown.rects[id_]).toAlignedRect())

    def _show_marks(self) -> None:
        state = self._store.state
        board = state.current.board
        if board is not None:
            parts = portions(state)
            for item in board.items:
                if item.id in self._frames:
                    self._frames[item.id].setAccessibleName(_name_of(item, parts.get(item.id)))
        self.update()

    # -- mouse -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the mouse over the view; a drag of a picture is taken from it."""
        if watched is self._view and composition(self._store.state) is not None:
            if isinstance(event, QMouseEvent) and self._take_mouse(event):
                return True
            if isinstance(event, QContextMenuEvent) and self._take_menu(event):
                return True
            if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
                return self._take_help(event)
            if event.type() == QEvent.Type.Leave:
                self._hover(None)
        return super().eventFilter(watched, event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and event.button() == left:
            return self._press(event)
        if kind == QEvent.Type.MouseMove and self._pressed is not None:
            return self._drag(event)
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._hover(self._item_at(event.position()))
            self._show_cursor(event.position())
        if kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            return self._release()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.modifiers() & _KEPT or self._view.is_space_held:
            return False
        position = event.position()
        self._corner = self._corner_at(position)
        selected = self._store.state.selected_items
        id_ = self._item_at(position)
        if self._corner is None:
            if id_ is None:
                self._editing.select(frozenset())
                return False
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._editing.select(selected ^ {id_})
            elif id_ not in selected:
                self._editing.select(frozenset({id_}))
            self._frames[id_].setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = position
        return self._corner is not None

    def _drag(self, event: QMouseEvent) -> bool:
        shown, pressed = composition(self._store.state), self._pressed
        if shown is None or pressed is None:
            return False
        moved = event.position() - pressed
        if not self._is_dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return True
        self._is_dragging = True
        scale = self._view.viewport.scale * shown.scale
        by = moved / scale
        ids = self._store.state.selected_items
        known = self._editing.rects()
        rects = {id_: known[id_] for id_ in ids if id_ in known}
        if self._corner is None:
            self._moved = {id_: each.moved(by.x(), by.y()) for id_, each in rects.items()}
            self._view.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            corner = self._corner
            self._moved = {
                id_: resized(each, corner, by.x(), by.y()) for id_, each in rects.items()
            }
        self.update()
        return True

    def _release(self) -> bool:
        was_dragging, self._is_dragging = self._is_dragging, False
        self._pressed = None
        if not was_dragging:
            return False
        self._view.end_pan()
        title = tr("Move Picture") if self._corner is None else tr("Resize Picture")
        self._editing.place(self._moved, title)
        return True

    def _take_menu(self, event: QContextMenuEvent) -> bool:
        id_ = self._item_at(QPointF(event.pos()))
        if id_ is None:
            return False
        if id_ not in self._store.state.selected_items:
            self._editing.select(frozenset({id_}))
        self.menu_requested.emit(event.globalPos())
        return True

    def _take_help(self, event: QHelpEvent) -> bool:
        board, id_ = self._store.state.current.board, self._item_at(QPointF(event.pos()))
        item = None if board is None or id_ is None else board.item(id_)
        if item is None:
            return False
        text = _name_of(item, portions(self._store.state).get(item.id))
        QToolTip.showText(event.globalPos(), plain(text), self._view)
        return True

    def _hover(self, id_: int | None) -> None:
        if id_ != self._hovered:
            self._hovered = id_
            self.update()

    def _show_cursor(self, position: QPointF) -> None:
        corner = self._corner_at(position)
        if corner is not None:
            self._view.setCursor(_CURSORS[corner in {1, 2}])
        elif self._view.cursor().shape() in _CURSORS:
            self._view.unsetCursor()

    def _item_at(self, position: QPointF) -> int | None:
        shown = composition(self._store.state)
        point = self._view.to_picture(position)
        return None if shown is None else shown.item_at(point.x(), point.y())

    def _corner_at(self, position: QPointF) -> int | None:
        """Return which corner of the only selected picture is grabbed; None for none."""
        shown, ids = composition(self._store.state), self._store.state.selected_items
        if shown is None or len(ids) != 1:
            return None
        (id_,) = ids
        position = position - self._view.pane_offset(position)
        if id_ not in shown.rects:
            return None
        for number, corner in enumerate(corners(self._place(shown, shown.rects[id_]))):
            if (corner - position).manhattanLength() <= 2 * _GRAB_PX:
                return number
        return None

    # -- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Mark every picture, and paint those that are being moved where they are."""
        state = self._store.state
        shown, board = composition(state), state.current.board
        if shown is None or board is None or state.is_dimmed:
            return
        gifts, parts = given(state), portions(state)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for id_ in self._moved.keys() & shown.rects.keys():
            painter.fillRect(self._place(shown, shown.rects[id_]), self._view.surround)
        covered, outlined = QRegion(), []
        for item in reversed(board.items):  # the marks of a picture are covered by those above it
            rect = self._moved.get(item.id) or shown.rects.get(item.id)
            if rect is None:
                continue
            place = self._place(shown, rect)
            painter.save()
            painter.setClipRegion(
                QRegion(self.rect()).subtracted(covered), Qt.ClipOperation.IntersectClip
            )
            if item.id in self._moved:
                self._paint_moved(painter, shown, item.id, place)
            marks = self._marks(state, shown, item, place, gifts, parts)
            board_painting.paint(painter, marks, self._view.surround, self._theme.vision.color)
            painter.restore()
            if marks.is_selected or marks.is_hovered:
                outlined.append(marks)
            covered += place.toAlignedRect()
        for marks in outlined:
            board_painting.outline(painter, marks)

    def _paint_moved(self, painter: QPainter, shown: Composition, id_: int, place: QRectF) -> None:
        image, opened = self._view.preview, self._store.state.shown
        if image is None or opened is None or id_ not in shown.rects:
            return
        source = shown.to_pixels(shown.rects[id_])
        ratio = image.width() / opened.opened.picture.width_px
        part = QRectF(source.x, source.y, source.width, source.height)
        scaled = QRectF(part.topLeft() * ratio, part.size() * ratio)
        painter.drawImage(place, image, scaled)

    def _marks(
        self,
        state: WindowState,
        shown: Composition,
        item: Item,
        place: QRectF,
        gifts: Mapping[int, tuple[tuple[tuple[int, int, int], float], ...]],
        parts: Mapping[int, float],
    ) -> Marks:
        part = shown.parts.get(item.id)
        message = ""
        if item.source is None or (part is not None and part.failure is not None):
            message = tr("{name}\ncannot be read", name=item.name)
        elif part is None:
            message = tr("{name}\nis being read", name=item.name)
        chips = []
        if item.left_out:
            chips.append(tr("left out"))
        elif item.weight != 1:
            chips.append(WEIGHT_TEXTS.get(item.weight, f"{figures(item.weight, 'g')}×"))
        if item.id in parts:
            chips.append(share_text(parts[item.id], short=True))
        is_selected = item.id in state.selected_items
        return Marks(
            place,
            message,
            tuple(chips),
            gifts.get(item.id, ()),
            is_selected,
            item.id == self._hovered and not self._is_dragging,
            item.left_out,
            has_handles=is_selected and len(state.selected_items) == 1,
        )

    def _place(self, shown: Composition, rect: Rect) -> QRectF:
        """Convert units of the board to the view, in its first pane."""
        pixels = shown.to_pixels(rect)
        top_left = self._view.from_picture(QPointF(pixels.x, pixels.y))
        bottom_right = self._view.from_picture(QPointF(pixels.right, pixels.bottom))
        return QRectF(top_left, bottom_right)


def _marked(state: WindowState) -> tuple[object, ...]:
    """Return all that decides what is painted over the pictures."""
    return (
        state.current.board,
        state.selected_items,
        state.highlighted,
        state.selected,
        state.located,
        state.swatches,
        state.is_held,
        state.is_dimmed,
    )


def _name_of(item: Item, portion: float | None) -> str:
    told = [item.name]
    if item.left_out:
        told.append(tr("left out"))
    elif item.weight != 1:
        told.append(tr("counts {weight:g} times", weight=item.weight))
    if portion is not None:
        told.append(tr("gave {portion} of this colour", portion=share_text(portion, short=True)))
    return ", ".join(told)
