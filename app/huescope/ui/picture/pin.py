"""One pin on the picture: a ring where the colour of a swatch is found."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPaintEvent

    from huescope.ui.picture.view import PictureView
    from huescope.ui.style.theme import Theme

STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
"""Arrow keys, and the pixel that each moves to."""
LARGE_STEP_PX = 10
"""How far an arrow key moves with Shift."""

_SIDE_PX = 32
_RADIUS_PX, _RAISED_PX = 6.0, 8.5
_QUIET = 0.3
_TIP = marked(
    "Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it"
)


class Pin(QAbstractButton):
    """A ring at a pixel of the picture, filled with the colour of its swatch.

    Parameters
    ----------
    theme : Theme
        Simulates colour vision.
    view : PictureView
        The view on which it lies.

    Attributes
    ----------
    place : int
        Index of its swatch.
    is_moving : bool
        Whether it is being moved: keys that end a move are then its own.
    """

    hovered = Signal(bool)
    """The pointer or the keyboard focus came (True) or went."""
    dragged = Signal(QPointF)
    """It is being dragged to a position of the view."""
    nudged = Signal(QPoint)
    """It is to move by some pixels of the picture."""
    kept = Signal()
    """The move ended, and the colour is to be kept."""
    cancelled = Signal()
    """The move was given up."""
    sized = Signal(int)
    """A larger (1) or smaller (-1) sample is to be taken."""

    def __init__(self, theme: Theme, view: PictureView) -> None:
        super().__init__(view)
        self._theme = theme
        self.place = 0
        self.is_moving = False
        self._shown: tuple[object, ...] = ()
        self._rgb = (0, 0, 0)
        self._is_selected = self._is_raised = self._is_quiet = False
        self._opacity = 1.0
        self._pressed_at: QPointF | None = None
        self.setToolTip(translated(_TIP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    def show_as(
        self,
        rgb: tuple[int, int, int],
        place_px: tuple[int, int],
        *,
        selected: bool,
        raised: bool,
        quiet: bool,
    ) -> None:
        """Set the colour of the swatch, its pixel, and how it stands out.

        Parameters
        ----------
        rgb : tuple of int
            Red, green and blue, 0 to 255.
        place_px : tuple of int
            Column and row.
        selected, raised : bool
            Whether the swatch is selected, or pointed at.
        quiet : bool
            Whether another one is pointed at, and this one stands back.
        """
        shown = rgb, place_px, selected, raised, quiet
        if shown == self._shown:
            return
        self._shown = shown
        self._rgb, self._is_quiet = rgb, quiet
        self._is_selected, self._is_raised = selected, raised
        column, row = place_px
        self.setAccessibleName(
            tr(
                "Pin of #{hex}, column {column}, row {row}",
                hex=bytes(rgb).hex(),
                column=column,
                row=row,
            )
        )
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Set how opaque it is, 0 to 1."""
        if opacity != self._opacity:
            self._opacity = opacity
            self.update()

    # -- mouse -------------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()  # the view pans the picture
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_at = event.position()
        self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            event.ignore()
            return
        distance_px = (event.position() - self._pressed_at).manhattanLength()
        if self.is_moving or distance_px >= QApplication.startDragDistance():
            self.dragged.emit(self.mapToParent(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = None
        if self.is_moving:
            self.kept.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # not a change of zoom

    # -- keyboard ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim its keys from the shortcuts of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            key = Qt.Key(event.key())
            plain = not event.modifiers() & ~_SHIFT_OR_KEYPAD
            if (plain and key in STEPS) or key in _ENTER or (self.is_moving and key in _OF_MOVE):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS and not event.modifiers() & ~_SHIFT_OR_KEYPAD:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.nudged.emit(STEPS[key] * (LARGE_STEP_PX if large else 1))
        elif self.is_moving and key == Qt.Key.Key_Escape:
            self._pressed_at = None
            self.cancelled.emit()
        elif self.is_moving and key in _SIZES:
            self.sized.emit(_SIZES[key])
        elif key in (*_ENTER, Qt.Key.Key_Space):
            (self.kept if self.is_moving else self.clicked).emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.hovered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep a colour that the keys moved to, unless the focus will come back."""
        super().focusOutEvent(event)
        comes_back = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self.is_moving and self._pressed_at is None and event.reason() not in comes_back:
            self.kept.emit()
        self.hovered.emit(False)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.vision.color(self._rgb)
        is_raised = self._is_selected or self._is_raised or self.hasFocus()
        image = _image(color.rgb(), self._is_selected, is_raised, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.setOpacity(self._opacity * (_QUIET if self._is_quiet else 1.0))
            painter.drawImage(QPointF(), image)


@lru_cache(maxsize=512)
def _image(rgb: int, is_selected: bool, is_raised: bool, ratio: float) -> QImage:
    """Return a pin as an image: every pin is repainted when lit pixels change below them all."""
    image = QImage(QSize(_SIDE_PX, _SIDE_PX) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        _paint(painter, rgb, is_selected, is_raised)
    return image


def _paint(painter: QPainter, rgb: int, is_selected: bool, is_raised: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QRectF(0, 0, _SIDE_PX, _SIDE_PX).center()
    radius = _RAISED_PX if is_raised else _RADIUS_PX
    outer, inner = (6.0, 3.0) if is_raised else (4.0, 2.0)
    painter.setBrush(QColor(rgb))
    for width_px, level in ((outer, 0x00), (inner, 0xFF)):
        painter.setPen(QPen(design.grey(level), width_px))
        painter.drawEllipse(middle, radius, radius)
    if is_selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width_px, level in ((4.0, 0x00), (2.0, 0xFF)):
            painter.setPen(QPen(design.grey(level), width_px))
            painter.drawEllipse(middle, _RAISED_PX + 4.5, _RAISED_PX + 4.5)


_SHIFT_OR_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_OF_MOVE = (Qt.Key.Key_Escape, *_SIZES)
