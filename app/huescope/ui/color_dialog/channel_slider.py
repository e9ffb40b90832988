"""A slider whose groove shows the resulting colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from huescope.ui.color_dialog.checks import paint_checks
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.color_dialog.channels import Channel
    from huescope.ui.style.theme import Theme

_GROOVE_PX = 20
_HANDLE_PX = 10
_MARGIN_PX = 3  # for the focus ring
_HATCH_PX = 6
_VEIL, _LINES = design.grey(0x80, 90), design.grey(0x00, 150)
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class ChannelSlider(QSlider):
    """A slider for one channel; arrow keys step, with Shift by more.

    Its integer steps are the last decimal shown. A value in between is kept until the user moves
    the handle.
    """

    edited = Signal(float)
    """The value set by the user, in the units of the coordinates."""

    def __init__(self, theme: Theme, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        keep_left_to_right(self)
        self._theme = theme
        self._channel = channel
        self._per_unit = channel.scale * 10**channel.decimals
        self._colors = QImage()
        self._beyond: list[tuple[float, float]] = []
        self.setRange(0, round(channel.highest * self._per_unit))
        self.setSingleStep(round(channel.step * 10**channel.decimals))
        self.setPageStep(round(channel.large_step * 10**channel.decimals))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translated(channel.label))
        self.setToolTip(
            tr("{tooltip}; arrow keys step, with Shift by more", tooltip=channel.tooltip)
        )
        self.valueChanged.connect(self._emit_edited)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, _GROOVE_PX + 2 * _MARGIN_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def show_value(self, value: float) -> None:
        """Set the value, without emitting `edited`."""
        self.blockSignals(True)
        self.setValue(round(value * self._per_unit))
        self.blockSignals(False)
        self.update()

    def show_groove(self, rgba_u8: NDArray[np.uint8], reachable: NDArray[np.bool_]) -> None:
        """Set the colours of the groove.

        Parameters
        ----------
        rgba_u8 : numpy.ndarray
            Shape (n, 4), uint8: the colours from the least value to the highest.
        reachable : numpy.ndarray
            Shape (n,), bool: whether each colour is in gamut; others are hatched.
        """
        count = len(rgba_u8)
        row = rgba_u8.copy()
        if self._theme.vision.screen is not None:
            row[:, :3] = self._theme.vision.screen.rgb_u8(rgba_u8[:, :3])
        # Copied: Qt does not keep the array alive.
        self._colors = QImage(row.data, count, 1, 4 * count, QImage.Format.Format_RGBA8888).copy()
        edges = np.flatnonzero(np.diff(np.concatenate([[False], ~reachable, [False]])))
        runs = edges.reshape(-1, 2) / count
        self._beyond = [(float(start), float(stop)) for start, stop in runs]
        self.update()

    @property
    def beyond(self) -> list[tuple[float, float]]:
        """Start and end of each hatched part, as fractions of the groove."""
        return self._beyond

    def _emit_edited(self, value: int) -> None:
        self.edited.emit(value / self._per_unit)

    def _groove(self) -> QRectF:
        inside = QRectF(self.rect()).adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        top = (self.height() - _GROOVE_PX) / 2
        return QRectF(inside.left(), top, inside.width(), _GROOVE_PX)

    def _span(self) -> tuple[float, float]:
        """Return the range of the handle's centre, in pixels from the left."""
        groove = self._groove()
        return groove.left() + _HANDLE_PX / 2, groove.right() - _HANDLE_PX / 2

    # -- mouse and keyboard ------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        left, right = self._span()
        part = (event.position().x() - left) / max(1.0, right - left)
        self.setValue(round(min(max(part, 0.0), 1.0) * self.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _KEYS.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
            return
        large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        goal = self.value() + direction * (self.pageStep() if large else self.singleStep())
        if self._channel.is_hue:
            goal %= self.maximum()
        self.setValue(goal)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        groove = self._groove()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(groove, design.RADIUS_PX, design.RADIUS_PX)
        painter.setClipPath(shape)
        if self._channel.space == "alpha":
            paint_checks(painter, groove)
        if not self._colors.isNull():
            painter.drawImage(groove, self._colors)
        for start, stop in self._beyond:
            self._hatch(painter, groove, start, stop)
        painter.setClipping(False)
        if self.hasFocus():
            ring = groove.adjusted(-2, -2, 2, 2)
            painter.setPen(QPen(design.grey(self._theme.greys.strong), 1.5))
            painter.drawRoundedRect(ring, design.RADIUS_PX + 2, design.RADIUS_PX + 2)
        self._paint_handle(painter, groove)

    def _hatch(self, painter: QPainter, groove: QRectF, start: float, stop: float) -> None:
        """Hatch a part of the groove."""
        left = groove.left() + start * groove.width()
        right = groove.left() + stop * groove.width()
        painter.save()
        painter.setClipRect(
            QRectF(left, groove.top(), right - left, groove.height()),
            Qt.ClipOperation.IntersectClip,
        )
        painter.fillRect(QRectF(left, groove.top(), right - left, groove.height()), _VEIL)
        painter.setPen(QPen(_LINES, 1))
        first = int(groove.left() - groove.height())
        for x_px in range(first, int(groove.right()), _HATCH_PX):
            painter.drawLine(x_px, int(groove.bottom()), x_px + _GROOVE_PX, int(groove.top()))
        painter.restore()

    def _paint_handle(self, painter: QPainter, groove: QRectF) -> None:
        left, right = self._span()
        middle = left + self.value() / max(1, self.maximum()) * (right - left)
        handle = QRectF(
            middle - _HANDLE_PX / 2, groove.top() - 1, _HANDLE_PX, groove.height() + 2
        ).adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for level, width_px in ((0x00, 4.0), (0xFF, 2.0)):
            painter.setPen(QPen(design.grey(level), width_px))
            painter.drawRoundedRect(handle, 3, 3)
