"""The eyedropper: picks colours from the picture with a loupe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QMenu

from huescope.analysis.eyedropper import SIDES_PX, pick
from huescope.ui.language.translation import tr
from huescope.ui.picture.loupe import Loupe
from huescope.ui.picture.overlay import Overlay
from huescope.ui.picture.peephole import RADIUS_PX as PEEPHOLE_PX
from huescope.ui.picture.peephole import paint_original_around
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from huescope.analysis.eyedropper import Picked
    from huescope.imaging.picture import Picture
    from huescope.ui.picture.view import PictureView
    from huescope.ui.style.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_ADD = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LARGE_STEP_PX = 10
_RING_PX = 5.0


class Eyedropper(Overlay):
    """Overlay that takes mouse and keyboard while colours are picked.

    A click or Enter picks, a drag takes the colour to the palette, arrow keys move by one pixel of
    the picture (with Shift by ten), ``[``, ``]`` and the right button choose the sample size, Esc
    ends. Zooming, and panning with Space or the middle button, work as usual.

    Parameters
    ----------
    theme : Theme
        The theme.
    view : PictureView
        The view below, which converts to the picture's pixels.
    side_px : int
        Side of the sampled square, one of `SIDES_PX`.
    """

    picked = Signal(object, int, int)
    """The `Coordinates` of a colour to add, and its column and row."""
    hovered = Signal(object)
    """The `Coordinates` of the sampled colour; None for none."""
    side_chosen = Signal(int)
    """The user chose another sample size, to be stored."""
    drag_started = Signal(QPointF)
    """A colour is being dragged out of the picture, from a position of the view."""
    ended = Signal()

    def __init__(self, theme: Theme, view: PictureView, side_px: int = SIDES_PX[0]) -> None:
        super().__init__(view)
        self._picture: Picture | None = None
        self._pixel: QPoint | None = None
        self._picked: Picked | None = None
        self._side_px = side_px if side_px in SIDES_PX else SIDES_PX[0]
        self._pressed_at: QPointF | None = None
        self._space_held = False
        self._panning = False
        self._loupe = Loupe(theme, self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Eyedropper"))
        view.zoom_changed.connect(self._place_loupe)
        self.hide()

    @property
    def is_active(self) -> bool:
        """Whether colours are being picked."""
        return not self.isHidden()

    @property
    def side_px(self) -> int:
        """Side of the sampled square."""
        return self._side_px

    @property
    def pixel(self) -> tuple[int, int] | None:
        """Column and row of the pixel under the loupe."""
        return None if self._pixel is None else (self._pixel.x(), self._pixel.y())

    def set_picture(self, picture: Picture | None) -> None:
        """Set the picture; None ends picking."""
        self._picture = picture
        if picture is None:
            self.end()
        elif self.is_active:
            self._point_at(self._pixel)

    def begin(self) -> None:
        """Start picking; do nothing without a picture."""
        if self._picture is None or self.is_active:
            return
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        under = self.mapFromGlobal(self.cursor().pos())
        start = self._pixel_at(QPointF(under)) if self.rect().contains(under) else None
        self._point_at(start or self._middle())

    def end(self) -> None:
        """Stop picking."""
        if not self.is_active:
            return
        had_focus = self.hasFocus()
        self._space_held = self._panning = False
        self._pressed_at = None
        self._point_at(None)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def choose_side(self, side_px: int) -> None:
        """Set the sample size.

        Parameters
        ----------
        side_px : int
            One of `SIDES_PX`.
        """
        if side_px in SIDES_PX and side_px != self._side_px:
            self._side_px = side_px
            self.side_chosen.emit(side_px)
            self._point_at(self._pixel)

    # -- searching ---------------------------------------------------------------------------

    def _pixel_at(self, place: QPointF) -> QPoint | None:
        """Return the pixel at a position of the view; None outside the picture."""
        if self._picture is None:
            return None
        point = self._view.to_picture(place)
        inside = QRectF(0, 0, self._picture.width_px, self._picture.height_px)
        pixel = QPoint(int(point.x()), int(point.y()))
        return pixel if inside.contains(point) and self._bounds().contains(pixel) else None

    def _middle(self) -> QPoint:
        """Return the pixel in the middle of the view."""
        return self._pixel_at(QPointF(self.rect().center())) or QPoint(0, 0)

    def _bounds(self) -> QRect:
        if self._picture is None:
            return QRect()
        return QRect(0, 0, self._picture.width_px, self._picture.height_px)

    def _point_at(self, pixel: QPoint | None) -> None:
        picture = self._picture
        if picture is None or pixel is None or not self._bounds().contains(pixel):
            self._pixel = self._picked = None
            self._loupe.hide()
            self.update()
            self.hovered.emit(None)
            return
        self._pixel = pixel
        self.update()
        self._picked = pick(picture, pixel.x(), pixel.y(), self._side_px)
        self._loupe.look(picture, pixel, self._side_px, self._picked)
        self.setAccessibleDescription(self._loupe.text)
        self._place_loupe()
        swatch = self._picked.swatch
        self.hovered.emit(None if swatch is None else swatch.coordinates)

    def _place_loupe(self) -> None:
        """Move the loupe beside the pixel, where there is room."""
        if self._pixel is None or not self.is_active:
            return
        middle = self._view.from_picture(QPointF(self._pixel) + QPointF(0.5, 0.5))
        away_px = 0 if self._view.shows_original else PEEPHOLE_PX
        self._loupe.place_beside(middle.toPoint(), self.rect(), away_px)

    def _pick(self) -> None:
        swatch = None if self._picked is None else self._picked.swatch
        if self._pixel is not None and swatch is not None:
            self.picked.emit(swatch.coordinates, self._pixel.x(), self._pixel.y())

    def _nudge(self, step: QPoint) -> None:
        if self._pixel is None:  # the pointer is elsewhere
            self._point_at(self._middle())
            return
        bounds, goal = self._bounds(), self._pixel + step
        goal.setX(min(max(goal.x(), 0), bounds.right()))
        goal.setY(min(max(goal.y(), 0), bounds.bottom()))
        self._view.bring_into_view(QPointF(goal) + QPointF(0.5, 0.5))
        self._point_at(goal)

    def paint(self, painter: QPainter) -> None:
        """Ring the pixel, which the arrow keys may have moved away from the pointer.

        The original is shown around it, so that colours are picked from what is there also while
        the reduced picture is shown.
        """
        if self._pixel is None:
            return
        point = QPointF(self._pixel) + QPointF(0.5, 0.5)
        paint_original_around(painter, self._view, point)
        middle = self._view.from_picture(point)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width_px, level in ((3.0, 0x00), (1.0, 0xFF)):
            painter.setPen(QPen(design.grey(level), width_px))
            painter.drawEllipse(middle, _RING_PX, _RING_PX)

    # -- mouse and keyboard ------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim its keys from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            key = Qt.Key(event.key())
            if key in _STEPS or key in _SIZES or key in (*_ADD, Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in _ADD:
            self._pick()
        elif key in _STEPS:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._nudge(_STEPS[key] * (_LARGE_STEP_PX if large else 1))
        elif key in _SIZES:
            place = SIDES_PX.index(self._side_px) + _SIZES[key]
            self.choose_side(SIDES_PX[min(max(place, 0), len(SIDES_PX) - 1)])
        else:
            self._space_held = self._space_held or key == Qt.Key.Key_Space
            event.ignore()  # the view handles Space

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        middle = event.button() == Qt.MouseButton.MiddleButton
        self._panning = middle or self._space_held
        if self._panning:
            event.ignore()  # the view pans the picture
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
            self._point_at(self._pixel_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panning:
            event.ignore()
        self._point_at(self._pixel_at(event.position()))
        if self._pressed_at is None:
            return
        moved = event.position() - self._pressed_at
        if moved.manhattanLength() >= QApplication.startDragDistance():
            start, self._pressed_at = self._pressed_at, None
            self.drag_started.emit(start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panning:
            self._panning = False
            event.ignore()
        elif self._pressed_at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self._pick()

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two picks, not a change of zoom

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Create the menu of sample sizes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for side_px in SIDES_PX:
            text = (
                tr("One pixel")
                if side_px == 1
                else tr("Mean of {side_px} × {side_px} pixels", side_px=side_px)
            )
            action = QAction(text, menu, checkable=True, checked=side_px == self._side_px)
            action.setToolTip(tr("What is taken where you click; [ and ] choose it, too"))
            action.setData(side_px)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: self.choose_side(action.data()))
        return menu
