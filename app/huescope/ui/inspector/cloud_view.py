"""Draws the colours of a picture as a cloud that can be turned, with the colours of the palette."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.color.working_space import SRGB
from huescope.texts import marked
from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from huescope.analysis.point_cloud import Camera, PointCloud, Projected
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_DEG_PER_PX = 0.5
_KEY_DEG = 10.0
_STEEPEST_DEG = 90.0
_ZOOM_STEP, _ZOOMS = 1.15, (0.7, 6.0)
_CENTER_PX, _MANY_CENTER_PX, _HIGHLIGHTED_PX = 5.0, 3.0, 9.0
_FEW = 64
_REACH_PX = 10.0
_WHEEL_NOTCH = 120


class CloudView(QWidget):
    """A cloud of shades with the swatches among them.

    Drag or use the arrow keys to turn it, the wheel or + and - to zoom, and Home to see it as at
    first.
    """

    KEYS = marked("The arrow keys turn it, + and - zoom, Home shows it as at first.")

    pointed = Signal(object)
    """Index of the swatch under the pointer, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cloud: PointCloud | None = None
        self._swatches: tuple[Swatch, ...] = ()
        self._labels: NDArray[np.intp] | None = None
        self._centers: NDArray[np.float32] | None = None
        self._camera: Camera | None = None
        self._highlighted: int | None = None
        self._shows_cells = False
        self._image: QImage | None = None
        self._pixels: NDArray[np.uint32] | None = None
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Colour cloud"))
        theme.changed.connect(self._redraw)
        theme.vision.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        return QSize(260, 200)

    # -- what is shown -----------------------------------------------------------------------

    def set_cloud(self, cloud: PointCloud | None) -> None:
        """Show another cloud; None while it is computed."""
        if cloud is not self._cloud:
            self._cloud, self._labels = cloud, None
            self._redraw()

    def set_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Show another palette in the cloud."""
        self._swatches, self._labels, self._centers = swatches, None, None
        self._redraw()

    def highlight(self, place: int | None) -> None:
        """Point out the shades of a swatch; None for none."""
        if place != self._highlighted:
            self._highlighted = place
            self._redraw()

    def show_cells(self, shown: bool) -> None:
        """Draw each shade in the colour of its swatch, or in its own."""
        self._shows_cells = shown
        self._redraw()

    @property
    def camera(self) -> Camera:
        """From where the cloud is seen."""
        if self._camera is None:
            from huescope.analysis.point_cloud import Camera

            self._camera = Camera()
        return self._camera

    def set_plane(self, plane: str) -> None:
        """Show a plane, or three dimensions where it is empty."""
        self._look(replace(self.camera, plane=plane, zoom=1.0))

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self._redraw()

    def _redraw(self) -> None:
        self._image = None
        self.update()

    # -- drawing -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._cloud is None:
            return
        if self._image is None:
            self._image = self._drawn(self._cloud)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_gamut(painter)
            painter.drawImage(0, 0, self._image)
            self._paint_centers(painter)
            if self.hasFocus():
                painter.setPen(design.grey(self._theme.greys.outline))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _drawn(self, cloud: PointCloud) -> QImage:
        from huescope.analysis import point_cloud

        ratio = self.devicePixelRatioF()
        width_px, height_px = round(self.width() * ratio), round(self.height() * ratio)
        seen = point_cloud.project(cloud.position, self.camera, width_px, height_px)
        rgb_u8, lift = self._colors(cloud)
        seen = point_cloud.Projected(seen.x, seen.y, seen.depth + lift)
        zoomed_px = height_px * self.camera.zoom**0.5
        diameter_px = point_cloud.diameters(cloud.share, zoomed_px)
        self._pixels = point_cloud.draw(seen, rgb_u8, diameter_px, width_px, height_px)
        return _image(self._pixels, ratio)

    def _colors(self, cloud: PointCloud) -> tuple[NDArray[np.uint8], NDArray[np.float32] | float]:
        """Give the colours of all points, and how far some of them are lifted to the front."""
        from huescope.analysis.point_cloud import emphasised
        from huescope.palette.arrays import rgb_u8_of

        labels = self._linked(cloud)
        rgb_u8, lift = cloud.shown_rgb_u8, 0.0
        if self._shows_cells and labels is not None:
            rgb_u8 = rgb_u8_of(self._swatches)[labels]
        look = self._theme.vision.look
        if look is not None:
            rgb_u8 = look.rgb_u8(rgb_u8)
        if self._highlighted is None or labels is None:
            return rgb_u8, lift
        return emphasised(rgb_u8, labels == self._highlighted, self._theme.greys.pressed)

    def _linked(self, cloud: PointCloud) -> NDArray[np.intp] | None:
        """Tell to which swatch each shade belongs; computed when it is first needed."""
        if self._labels is None and self._swatches:
            from huescope.palette.arrays import codes_of

            self._labels = cloud.labels(codes_of(self._swatches, cloud.working_space))
        return self._labels

    def _paint_gamut(self, painter: QPainter) -> None:
        """Paint the edges of the working space, which the cloud lies in."""
        from huescope.analysis.point_cloud import gamut_edges, project

        painter.setPen(design.grey(self._theme.greys.pressed))
        working_space = SRGB if self._cloud is None else self._cloud.working_space
        for edge in gamut_edges(working_space):
            seen = project(edge, self.camera, self.width(), self.height())
            painter.drawPolyline(
                [QPointF(x, y) for x, y in zip(seen.x.tolist(), seen.y.tolist(), strict=True)]
            )

    def _paint_centers(self, painter: QPainter) -> None:
        """Paint the swatches, those nearer to the eye over those farther away."""
        if not self._swatches:
            return
        seen = self._seen_centers()
        greys = self._theme.greys
        radius_px = _CENTER_PX if len(self._swatches) <= _FEW else _MANY_CENTER_PX
        for place in seen.depth.argsort(kind="stable").tolist():
            if place != self._highlighted:
                self._paint_center(painter, seen, place, radius_px, greys.text)
        if self._highlighted is not None and self._highlighted < len(self._swatches):
            self._paint_center(painter, seen, self._highlighted, _HIGHLIGHTED_PX, greys.strong)

    def _paint_center(
        self, painter: QPainter, seen: Projected, place: int, radius_px: float, ring: int
    ) -> None:
        at = QPointF(float(seen.x[place]), float(seen.y[place]))
        painter.setBrush(self._theme.vision.color(self._swatches[place].rgb))
        if radius_px > _MANY_CENTER_PX:  # a halo, which takes long for hundreds
            painter.setPen(QPen(design.grey(self._theme.greys.panel), 3.5))
            painter.drawEllipse(at, radius_px, radius_px)
        painter.setPen(QPen(design.grey(ring), 1.5))
        painter.drawEllipse(at, radius_px, radius_px)

    def _seen_centers(self) -> Projected:
        from huescope.analysis.point_cloud import project
        from huescope.color.oklab import rgb_u8_to_uniform_oklab
        from huescope.palette.arrays import codes_of

        if self._centers is None:
            working_space = SRGB if self._cloud is None else self._cloud.working_space
            codes = codes_of(self._swatches, working_space)
            oklab = rgb_u8_to_uniform_oklab(codes, working_space)
            self._centers = oklab.astype("float32")
        return project(self._centers, self.camera, self.width(), self.height())

    # -- pointing and turning ----------------------------------------------------------------

    def swatch_at(self, point: QPointF) -> int | None:
        """Find the swatch at a point: its centre, or else that of the nearest shade."""
        import numpy as np

        from huescope.analysis.point_cloud import project

        if self._cloud is None or not self._swatches:
            return None
        centers = self._seen_centers()
        away = np.hypot(centers.x - point.x(), centers.y - point.y())
        if away.min() <= _REACH_PX:
            return int(away.argmin())
        labels = self._linked(self._cloud)
        seen = project(self._cloud.position, self.camera, self.width(), self.height())
        away = np.hypot(seen.x - point.x(), seen.y - point.y())
        near = np.flatnonzero(away <= _REACH_PX / 2)
        if labels is None or not near.size:
            return None
        return int(labels[near[seen.depth[near].argmax()]])

    def turn(self, right_deg: float, up_deg: float) -> None:
        """Turn the cloud to the right and upwards."""
        camera = self.camera
        if not camera.plane:
            tilt_deg = camera.tilt_deg + up_deg
            tilt_deg = min(_STEEPEST_DEG, max(-_STEEPEST_DEG, tilt_deg))
            self._look(replace(camera, turn_deg=camera.turn_deg + right_deg, tilt_deg=tilt_deg))

    def zoom(self, steps: float) -> None:
        """Zoom in by so many steps, or out by a negative number."""
        lowest, highest = _ZOOMS
        zoom = min(highest, max(lowest, self.camera.zoom * _ZOOM_STEP**steps))
        self._look(replace(self.camera, zoom=zoom))

    def reset(self) -> None:
        """See the cloud as at first."""
        from huescope.analysis.point_cloud import Camera

        self._look(Camera(plane=self.camera.plane))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.pointed.emit(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self.pointed.emit(self.swatch_at(event.position()))
            return
        moved = event.position() - self._pressed
        self._pressed = event.position()
        self.turn(_DEG_PER_PX * moved.x(), _DEG_PER_PX * moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.reset()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / _WHEEL_NOTCH)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        turns = {
            key.Key_Left: (-_KEY_DEG, 0.0),
            key.Key_Right: (_KEY_DEG, 0.0),
            key.Key_Up: (0.0, -_KEY_DEG),
            key.Key_Down: (0.0, _KEY_DEG),
        }
        if event.key() in turns:
            self.turn(*turns[key(event.key())])
        elif event.key() in (key.Key_Plus, key.Key_Equal):
            self.zoom(1)
        elif event.key() == key.Key_Minus:
            self.zoom(-1)
        elif event.key() == key.Key_Home:
            self.reset()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()


def _image(argb: NDArray[np.uint32], ratio: float) -> QImage:
    """Wrap pixels, which the image borrows: they are to be kept as long as it is."""
    height_px, width_px = argb.shape
    format_ = QImage.Format.Format_ARGB32
    image = QImage(argb.data, width_px, height_px, 4 * width_px, format_)
    image.setDevicePixelRatio(ratio)
    return image
