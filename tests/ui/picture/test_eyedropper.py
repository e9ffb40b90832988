import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from huescope.color.single import of_rgb_u8
from huescope.imaging.picture import Picture
from huescope.ui.picture.eyedropper import Eyedropper
from huescope.ui.picture.view import PictureView

WIDTH, HEIGHT = 40, 20


@pytest.fixture
def rgb_u8():
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    return np.stack([5 * columns, 10 * rows, 0 * rows + 90], axis=-1).astype(np.uint8)


@pytest.fixture
def view(qtbot, rgb_u8):
    made = PictureView()
    made.resize(600, 500)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)  # the colours are not read from what is shown
    made.set_picture(QSize(WIDTH, HEIGHT), image, image)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def dropper(theme, view, rgb_u8):
    made = Eyedropper(theme, view)
    made.set_picture(Picture("ramp", "PNG", rgb_u8))
    made.begin()
    return made


@pytest.fixture
def picked(dropper):
    found = []
    dropper.picked.connect(lambda color, column, row: found.append((color, column, row)))
    return found


def click(dropper, view, column, row):
    middle = view.from_picture(QPointF(column + 0.5, row + 0.5))
    place = QPoint(int(middle.x()), int(middle.y()))  # never rounded up into the next pixel
    QTest.mouseClick(dropper, Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("zoom", [1.0, 7.3, 64.0])
def test_a_click_takes_the_pixel_of_the_picture_at_every_zoom(view, dropper, picked, rgb_u8, zoom):
    view.zoom_to(zoom)
    view.bring_into_view(QPointF(23.5, 11.5))
    click(dropper, view, 23, 11)
    assert picked == [(of_rgb_u8(tuple(rgb_u8[11, 23].tolist())), 23, 11)]
    assert dropper.is_active


def test_arrows_move_by_one_pixel_or_ten_and_stay_in_the_picture(dropper, view, picked):
    click(dropper, view, 5, 5)
    for key, expected in (
        (Qt.Key.Key_Right, (6, 5)),
        (Qt.Key.Key_Down, (6, 6)),
        (Qt.Key.Key_Left, (5, 6)),
        (Qt.Key.Key_Up, (5, 5)),
    ):
        QTest.keyClick(dropper, key)
        assert dropper.pixel == expected
    for _ in range(5):
        QTest.keyClick(dropper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert dropper.pixel == (WIDTH - 1, 5)
    QTest.keyClick(dropper, Qt.Key.Key_Return)
    assert [place for _color, *place in picked] == [[5, 5], [WIDTH - 1, 5]]


def test_the_loupe_goes_with_the_pointer_and_comes_back_with_a_key(dropper, view):
    QApplication.sendEvent(dropper, QEvent(QEvent.Type.Leave))
    assert dropper.pixel is None
    QTest.keyClick(dropper, Qt.Key.Key_Left)
    assert dropper.pixel in {(19, 9), (20, 10), (19, 10), (20, 9)}  # the middle


def test_a_pixel_that_the_arrows_reach_comes_into_view(dropper, view):
    view.zoom_to(64.0)
    for _ in range(8):
        QTest.keyClick(dropper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    place = view.from_picture(QPointF(WIDTH - 0.5, dropper.pixel[1] + 0.5))
    assert view.rect().contains(place.toPoint())


def test_brackets_choose_the_sample_size(dropper, qtbot):
    with qtbot.waitSignal(dropper.side_chosen) as signal:
        QTest.keyClick(dropper, Qt.Key.Key_BracketRight)
    assert signal.args == [3]
    for _ in range(9):
        QTest.keyClick(dropper, Qt.Key.Key_BracketRight)
    assert dropper.side_px == 11
    for _ in range(9):
        QTest.keyClick(dropper, Qt.Key.Key_BracketLeft)
    assert dropper.side_px == 1


def test_the_menu_chooses_the_square_and_marks_it(dropper, qtbot):
    menu = dropper.make_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["One pixel"]
    menu.actions()[2].trigger()
    assert dropper.side_px == 5


def test_escape_ends_picking(dropper, view, qtbot):
    with qtbot.waitSignal(dropper.ended):
        QTest.keyClick(dropper, Qt.Key.Key_Escape)
    assert not dropper.is_active
    assert view.childAt(view.rect().center()) is None


def test_nothing_is_picked_beside_the_picture(dropper, view, picked):
    hovered_colors = []
    dropper.hovered.connect(hovered_colors.append)
    QTest.mouseClick(dropper, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert picked == []
    assert hovered_colors == [None]


def test_nothing_is_picked_from_transparent_pixels(dropper, view, picked, rgb_u8):
    alpha_u8 = np.zeros((HEIGHT, WIDTH), np.uint8)
    dropper.set_picture(Picture("glass", "PNG", rgb_u8, alpha_u8))
    click(dropper, view, 3, 3)
    assert picked == []
    assert "transparent" in dropper.accessibleDescription()


def test_the_loupe_has_an_accessible_description(dropper, view):
    click(dropper, view, 2, 1)
    assert dropper.accessibleDescription().startswith("#0a0a5a, ")
    assert dropper.accessibleDescription().endswith(", 1 px at 2, 1")


def test_without_a_picture_picking_ends_and_does_not_begin(dropper):
    dropper.set_picture(None)
    assert not dropper.is_active
    dropper.begin()
    assert not dropper.is_active


def test_the_picture_can_be_dragged_with_the_middle_button(dropper, view, picked):
    view.zoom_to(64.0)
    before = view.to_picture(QPointF(100, 100))
    QTest.mousePress(dropper, Qt.MouseButton.MiddleButton, pos=QPoint(300, 250))
    QTest.mouseMove(dropper, QPoint(260, 250))
    QTest.mouseRelease(dropper, Qt.MouseButton.MiddleButton, pos=QPoint(260, 250))
    assert view.to_picture(QPointF(100, 100)).x() == pytest.approx(before.x() + 40 / 64, abs=0.05)
    assert picked == []


@pytest.mark.parametrize(
    "corner", [(0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1)]
)
def test_the_loupe_stays_in_the_view_and_off_the_pixel(dropper, view, corner):
    view.zoom_to(20.0)
    click(dropper, view, *corner)
    view.bring_into_view(QPointF(corner[0] + 0.5, corner[1] + 0.5))
    place = view.from_picture(QPointF(corner[0] + 0.5, corner[1] + 0.5)).toPoint()
    assert view.rect().contains(dropper._loupe.geometry())
    assert not dropper._loupe.geometry().contains(place)
