"""A window fits the screen at the first start, and keeps its palette readable."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from huescope.ui.browser.navigation.bars import FilterField
from huescope.ui.main_window.layout import WindowLayout
from huescope.ui.main_window.window import Window
from huescope.ui.style import design


@pytest.fixture
def screen(monkeypatch):
    """A screen of a given size, with the frame that a window has on it."""

    def of(size):
        room = lambda _self, frame: QRect(0, 0, *size).marginsRemoved(frame)  # noqa: E731
        monkeypatch.setattr(WindowLayout, "_room", room)

    return of


@pytest.fixture
def first(qtbot, theme, settings):
    def show():
        made = Window(theme, settings)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made._was_painted)
        made._layout.fit_to_screen()
        return made

    made = []
    yield lambda: made.append(show()) or made[-1]
    for each in made:
        each.close()


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768), (1280, 720), (2560, 1440)])
def test_the_first_window_leaves_room_for_its_frame(screen, first, size):
    screen(size)
    window = first()
    framed = window.size().grownBy(QMargins(1, 38, 1, 1))  # as openbox has it
    assert framed.boundedTo(QSize(*size)) == framed
    assert window.size().boundedTo(QSize(1440, 900)) == window.size()
    assert window.inspector_dock.isVisible()
    assert window.browser_dock.isVisible() == (size[0] >= 1440)
    assert share_of_picture(window) >= 0.5


def test_a_very_small_screen_keeps_the_picture_and_the_palette(screen, first):
    screen((720, 450))
    window = first()
    assert window.width() <= 720
    assert window.height() <= 450
    assert window.colors.grid.isVisible()
    assert not window.browser_dock.isVisible()


def test_a_size_chosen_by_the_user_is_kept(screen, first):
    screen((1440, 900))
    window = first()
    window.resize(1500, 950)
    window._layout.fit_to_screen()
    assert window.size() == QSize(1500, 950)


def test_the_least_window_has_room_for_hex_names_and_differences(window, flag, open_in):
    open_in(window, flag)
    window.resize(900, 600)
    grid = window.colors.grid
    assert grid.height() >= 60
    assert window.colors.height() >= window.colors.minimumSizeHint().height()
    assert window.minimumSizeHint().boundedTo(QSize(900, 600)) == window.minimumSizeHint()


SIZES = [
    # width and height, and whether there is room for the browser and the inspector
    ((1920, 1042), (True, True)),
    ((1600, 900), (True, True)),
    ((1440, 862), (True, True)),
    ((1440, 700), (False, True)),
    ((1366, 730), (False, True)),
    ((1280, 720), (False, True)),
    ((1200, 1000), (False, True)),
    ((1120, 700), (False, True)),
    ((1100, 700), (False, True)),
    ((1100, 640), (False, False)),
    ((900, 600), (False, False)),
    ((720, 412), (False, False)),
]


def share_of_picture(window):
    return window.picture.width() * window.picture.height() / (window.width() * window.height())


def resize(window, size):
    window.resize(*size)
    QApplication.processEvents()  # panels tell their new sizes,
    QApplication.processEvents()  # and are laid out again


def check_tab_order(window):
    """Tab goes from the browser over picture, palette and controls to the inspector, and back."""
    palette, inspector = window.colors, window.inspector
    expected = [
        window.browser.findChild(FilterField),
        window.picture.view,
        palette.head.order,
        palette.grid,
        palette.reduction.number,
        palette.reduction.slider,
        palette.mood.mood,
        inspector.scopes.tabs,
        inspector.main,
        inspector.most_frequent.grid,
        inspector.options.represent,
    ]
    expected[0].setFocus()
    met = []
    while len(met) < 100 and window.focusWidget() is not expected[-1]:
        met.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert [each for each in met if each in expected] == expected[:-1]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is met[-1]
    # Some functions of PySide make what they return a child of the widget that was asked.
    assert "parent..." not in shiboken6.dump(window)


def check_text_size(window, monkeypatch, qtbot):
    """Texts follow a text size of the system that changes, and the docks make room for them."""

    def system_font(_kind):
        font = QFont("sans")
        font.setPixelSize(21)
        return font

    def tell():
        QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))

    label, zoom = window.colors.head._title, window.status._zoom
    before = label.font().pixelSize(), zoom.width()
    with monkeypatch.context() as patched:
        patched.setattr(design.QFontDatabase, "systemFont", system_font)
        tell()
        assert label.font().pixelSize() > before[0]
        assert zoom.width() > before[1]
        qtbot.waitUntil(window.browser_dock.isHidden)
        last = window.tools.widgetForAction(window.tools.actions()[-1])
        qtbot.waitUntil(lambda: last.geometry().right() < window.width())
    tell()
    assert (label.font().pixelSize(), zoom.width()) == before
    qtbot.waitUntil(window.browser_dock.isVisible)


def test_the_picture_has_at_least_half_of_the_window(window, photo, open_in, monkeypatch, qtbot):
    open_in(window, photo)
    browser, inspector = window.browser_dock, window.inspector_dock
    for size, shown in SIZES:
        resize(window, size)
        assert (browser.isVisible(), inspector.isVisible()) == shown, size
        assert window.size() == QSize(*size)
        assert share_of_picture(window) >= 0.5, size
        assert window.colors.grid.height() >= 70, size
        last = window.tools.widgetForAction(window.tools.actions()[-1])
        assert last.isVisible(), size
        assert last.geometry().right() < window.width(), size
    resize(window, (1100, 700))
    window.open_commands.browser_requested.emit()  # it takes the place of the inspector,
    assert (browser.isVisible(), inspector.isVisible()) == (True, False)
    for key, both in ((Qt.Key.Key_F8, (False, True)), (Qt.Key.Key_F7, (True, False))):
        QTest.keyClick(window, key)  # by hand: one takes the place of the other
        assert (browser.isVisible(), inspector.isVisible()) == both
    resize(window, (1920, 1042))  # which comes back
    assert (browser.isVisible(), inspector.isVisible()) == (True, True)
    check_tab_order(window)
    check_text_size(window, monkeypatch, qtbot)
    resize(window, (720, 412))
    QTest.keyClick(window, Qt.Key.Key_F8)  # by hand: it stays
    window.resize(740, 700)
    assert inspector.isVisible()
    window.resize(1440, 900)
    assert browser.isVisible()
