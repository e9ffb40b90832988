import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from huescope.imaging.picture import Picture
from huescope.ui.picture.view import PictureView
from huescope.ui.picture.viewport import MAX_ZOOM
from huescope.ui.state.comparison import Comparison
from huescope.ui.tasks.qimage import from_bgra, from_picture, to_png


@pytest.fixture
def view(qtbot):
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def solid(width_px, height_px, rgb):
    return from_picture(
        Picture("solid", "PNG", np.full((height_px, width_px, 3), rgb, dtype=np.uint8))
    )


def show(view, width_px, height_px, rgb=(200, 16, 46)):
    image = solid(width_px, height_px, rgb)
    view.set_picture(QSize(width_px, height_px), image, image)


def wheel(view, place, steps):
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (500, 400), (16, 16), (1, 1)])
def test_a_fitted_picture_is_whole_and_centred(view, size):
    show(view, *size)
    place = view.picture_rect()
    assert view.rect().toRectF().contains(place)
    assert place.center().x() == pytest.approx(400, abs=1)
    assert place.center().y() == pytest.approx(300, abs=1)


def test_a_line_of_one_pixel_is_still_seen(view):
    show(view, 65535, 1)
    assert view.picture_rect().height() >= 1
    assert view.grab().toImage().pixelColor(400, 300).name() == "#c8102e"


def test_the_wheel_zooms_at_the_cursor(view):
    show(view, 4000, 3000)
    place = QPoint(500, 200)
    before = view.to_picture(QPointF(place))
    wheel(view, place, 5)
    after = view.to_picture(QPointF(place))
    assert not view.is_fit
    assert (after - before).manhattanLength() * view.zoom < 1  # of a pixel of the screen


def test_zoom_has_its_limits(view):
    show(view, 400, 300)
    view.zoom_to(1e9)
    assert view.zoom == MAX_ZOOM
    view.zoom_to(1e-9)
    assert view.zoom > 0


def test_dragging_pans_but_never_loses_the_picture(view, qtbot):
    show(view, 4000, 3000)
    view.actual_size()
    start = view.to_picture(QPointF(400, 300))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(view, QPoint(300, 250))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    moved = view.to_picture(QPointF(400, 300)) - start
    assert (moved.x(), moved.y()) == pytest.approx((100, 50))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    for _ in range(20):
        qtbot.mouseMove(view, QPoint(799, 599))
        qtbot.mouseMove(view, QPoint(0, 0))
    assert view.picture_rect().contains(view.rect().toRectF())


def test_resizing_keeps_a_fitted_picture_fitted(view):
    show(view, 4000, 3000)
    view.resize(500, 500)
    assert view.is_fit
    assert view.rect().toRectF().contains(view.picture_rect())


def test_the_reduction_and_the_original_take_turns(view):
    show(view, 100, 100, (200, 16, 46))
    view.set_reduced(solid(100, 100, (1, 33, 105)))
    view.compare(Comparison.REDUCED)
    assert view.grab().toImage().pixelColor(400, 300).name() == "#012169"
    view.compare(Comparison.ORIGINAL)
    assert view.grab().toImage().pixelColor(400, 300).name() == "#c8102e"


@pytest.mark.parametrize("steps", [0, 3, -2])
@pytest.mark.parametrize("channels", [3, 4])
def test_the_original_stays_the_same_beside_a_changing_reduction(view, steps, channels):
    pixels = np.random.default_rng(steps + 9).integers(0, 256, (331, 467, channels), np.uint8)
    alpha = pixels[..., 3] if channels == 4 else None
    noise = from_picture(Picture("noise", "PNG", pixels[..., :3].copy(), alpha_u8=alpha))
    view.set_picture(QSize(467, 331), noise, noise)
    view.compare(Comparison.DIVIDER)
    wheel(view, QPoint(310, 220), steps)
    left = QRect(0, 0, int(view.divider_x()), view.height())

    def painted():
        return view.grab().toImage().copy(left)

    view.set_reduced(solid(467, 331, (1, 2, 3)))
    first = painted()
    for level in (40, 80):
        view.set_reduced(solid(467, 331, (level, level, level)))
        assert painted() == first
    wheel(view, QPoint(310, 220), 1)
    moved = painted()
    assert moved != first
    assert painted() == moved


def test_close_up_the_reduction_asks_for_its_detail(view, qtbot):
    full = solid(4000, 3000, (200, 16, 46))
    view.set_picture(QSize(4000, 3000), solid(400, 300, (200, 16, 46)), full)
    view.set_reduced(solid(400, 300, (1, 33, 105)))
    view.compare(Comparison.REDUCED)
    with qtbot.waitSignal(view.detail_requested) as wanted:
        view.actual_size()
    region = wanted.args[0]
    assert QRect(0, 0, 4000, 3000).contains(region)
    view.set_detail(region, solid(region.width(), region.height(), (255, 255, 255)))
    assert view.grab().toImage().pixelColor(400, 300).name() == "#ffffff"


def test_only_a_picture_that_covers_a_very_large_screen_is_slow_to_smooth(view):
    image = from_picture(Picture("plain", "PNG", np.zeros((60, 90, 3), np.uint8)))
    view.set_picture(QSize(9000, 6000), image, None)
    assert not view.is_slow_to_smooth
    view.resize(3000, 2000)
    assert view.is_slow_to_smooth


def test_a_checkerboard_shows_through(view):
    bgra_u8 = np.zeros((64, 64, 4), np.uint8)
    image = from_bgra(bgra_u8)
    view.set_picture(QSize(64, 64), image, image)
    view.zoom_to(8)
    shown = view.grab().toImage()
    assert {shown.pixelColor(x, 300).name() for x in range(300, 500)} == {"#ffffff", "#cccccc"}


def test_an_image_keeps_its_memory_alive():
    images = [from_bgra(np.full((50, 50, 4), level, np.uint8)) for level in range(64)]
    assert all(images[level].pixelColor(9, 9).red() == level for level in range(64))


def test_alpha_reaches_the_image():
    rgb_u8 = np.full((2, 2, 3), (10, 20, 30), np.uint8)
    alpha_u8 = np.array([[0, 85], [170, 255]], np.uint8)
    image = from_picture(Picture("glass", "PNG", rgb_u8, alpha_u8))
    assert image.pixelColor(1, 0).getRgb() == (10, 20, 30, 85)


def test_an_image_from_the_clipboard_becomes_a_png():
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert to_png(image).startswith(b"\x89PNG")


def test_at_100_percent_every_pixel_of_the_picture_is_one_of_the_screen(view):
    rgb_u8 = np.zeros((31, 31, 3), np.uint8)
    rgb_u8[::2] = 255  # any blur would make grey
    image = from_picture(Picture("lines", "PNG", rgb_u8))
    view.set_picture(QSize(31, 31), image, image)
    view.actual_size()
    shown = view.grab().toImage()
    column = [shown.pixelColor(400, y).name() for y in range(280, 320)]
    assert column.count("#ffffff") == 16
    assert column.count("#000000") == 15
