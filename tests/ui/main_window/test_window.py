"""The main window: opening, the slider, cancelling and closing."""

import threading
from itertools import product

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
)

from huescope.analysis.options import ClusteringOptions
from huescope.errors import DamagedPicture
from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture
from huescope.sources.reference import Reference
from huescope.ui.main_window.window import Window
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.tasks import pipeline


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


@pytest.fixture
def settings(window):
    return window.settings


def drop(window, mime, where=None):
    """Drag something into the window and drop it, where a drag is accepted."""
    where = where or window.rect().center()
    how = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter, move = QDragEnterEvent(where, *how), QDragMoveEvent(where, *how)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, move)
    if enter.isAccepted() and move.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(where), *how))
    else:
        QApplication.sendEvent(window, QDragLeaveEvent())


def urls(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_picture_is_seen_with_its_colours(window, flag, qtbot):
    with qtbot.waitSignal(window.store.settled):
        drop(window, urls(flag))
    store = window.store
    assert store.state.shown.opened.picture.width_px == 80
    assert [swatch.hex for swatch in store.state.arranged.swatches] == [
        "#c8102e",
        "#012169",
        "#ffffff",
    ]
    assert [swatch.share for swatch in store.state.arranged.swatches] == [0.5, 0.25, 0.25]
    assert store.state.shown.studied.findings.channels.red[200] == 1600
    assert window.windowTitle().startswith("flag.png")
    assert "80 × 40" in window.status.facts
    assert "PNG" in window.status.facts
    assert "3 colours" in window.status.facts
    window.status.showMessage("L locks")
    assert (window.status._facts.text, window.status._facts.isVisible()) == ("L locks", True)
    window.status.clearMessage()
    assert window.status._facts.text == window.status.facts
    assert not window.picture.failed


def test_of_several_dropped_pictures_the_first_opens_and_all_are_listed(window, flag, photo, qtbot):
    notes = [flag.with_name(name) for name in ("notes.txt", "film.mp4")]
    for path in notes:
        path.write_bytes(b"no picture")
    with qtbot.waitSignal(window.store.settled):
        drop(window, urls(photo, *notes, flag))
    qtbot.waitUntil(lambda: window.toast.text == "2 files are no pictures or palettes")
    assert window.store.state.shown.source.name == "photo.png"
    assert window.browser.count == 2
    window.resize(1100, 700)
    entries = window.browser.selection._view
    entries.selectAll()
    dragged = entries.model().mimeData(entries.selectedIndexes())
    board_at = window.picture.mapTo(window, window.picture.rect().center())

    drop(window, dragged, board_at)
    assert window.store.state.current.board is None  # the browser opens pictures by a click

    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.NewBoard((LocalFile(flag),)))
    drop(window, dragged, QPoint(1, 1))  # anywhere else
    assert len(window.store.state.current.board.items) == 1
    with qtbot.waitSignal(window.store.settled):
        drop(window, dragged, board_at)
    names = [item.name for item in window.store.state.current.board.items]
    assert names == ["flag.png", "photo.png"]
    assert window.colors.tabs.tabText(window.colors.tabs.currentIndex()) == "2 pictures"


def test_a_dropped_folder_is_browsed(window, flag, photo, qtbot):
    with qtbot.waitSignal(window.browser.place_shown):
        drop(window, urls(flag.parent))
    assert window.browser.count == 2


def test_a_picture_dragged_out_of_a_browser_opens(window, flag, qtbot):
    mime = QMimeData()
    mime.setData("image/png", flag.read_bytes())
    mime.setUrls([QUrl("https://example.org/flag.png")])
    with qtbot.waitSignal(window.store.settled):
        drop(window, mime)
    assert window.store.state.shown.studied.findings.colors.total == 3200


def test_a_pasted_picture_opens(window, flag, qtbot):
    QGuiApplication.clipboard().setImage(QImage(str(flag)))
    with qtbot.waitSignal(window.store.settled):
        window.actions_by_id["paste"].trigger()
    assert window.store.state.arranged.swatches[0].hex == "#c8102e"


def test_an_empty_clipboard_is_answered_with_a_sentence(window, monkeypatch):
    monkeypatch.setattr(QClipboard, "mimeData", lambda *_: None)  # as some platforms answer
    window.actions_by_id["paste"].trigger()
    assert window.toast.text == "There is no picture in what was dropped or pasted."


def test_pasted_text_is_answered_with_a_sentence(window, qtbot):
    QGuiApplication.clipboard().setText("good morning")
    window.actions_by_id["paste"].trigger()
    qtbot.waitUntil(lambda: "no colour in it" in window.toast.text)


def test_the_slider_reduces_the_picture_to_the_shown_palette(window_with_photo, qtbot):
    window = window_with_photo
    with qtbot.waitSignal(window.store.settled):
        window.reduction.slider.setValue(5)
    store = window.store
    assert window.reduction.number.value() == 5
    assert store.state.comparison is Comparison.DIVIDER
    shown = {swatch.hex for swatch in store.state.arranged.swatches}
    assert len(shown) == 5
    image = store.state.reduced.image
    places = product(range(0, image.width(), 2), range(0, image.height(), 2))
    assert {image.pixelColor(x, y).name() for x, y in places} == shown


def test_a_sweep_of_the_slider_ends_at_its_last_value(window_with_photo, qtbot):
    window = window_with_photo
    with qtbot.waitSignal(window.store.settled):
        for colors in [*range(2, 60), *range(60, 6, -1)]:
            window.reduction.slider.setValue(colors)
            QApplication.processEvents()
    assert window.store.state.reduced.asked == 7
    assert len(window.store.state.arranged.swatches) == 7
    assert window.store.state.reduced.reduction.exact


def test_each_preview_sets_its_number_of_colours(window_with_photo, qtbot):
    window = window_with_photo
    assert list(window.reduction.stops) == [2, 4, 8, 16, 32, 64, 128, 256]
    for colors in (2, 32, 128):
        button = window.reduction.stops[colors]
        with qtbot.waitSignal(window.store.settled):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(window.store.state.arranged.swatches) == colors
        assert button.isChecked()


def test_typing_a_number_of_colours(window_with_photo, qtbot):
    window = window_with_photo
    window.reduction.number.selectAll()
    with qtbot.waitSignal(window.store.settled):
        qtbot.keyClicks(window.reduction.number, "13")
        qtbot.keyClick(window.reduction.number, Qt.Key.Key_Return)
    assert window.reduction.slider.value() == 13
    assert len(window.store.state.arranged.swatches) == 13


def test_holding_o_shows_the_original(window_with_photo, qtbot):
    window = window_with_photo
    window.store.send(events.Compare(Comparison.REDUCED))
    window.activateWindow()
    window.picture.view.setFocus()
    shown = []
    window.store.changed.connect(lambda state: shown.append(state.shows_original))
    qtbot.keyPress(window.picture.view, Qt.Key.Key_O)
    qtbot.keyRelease(window.picture.view, Qt.Key.Key_O)
    assert shown == [True, False]


def test_enter_on_a_swatch_copies_its_hex_with_a_notice(window, flag, open_in, qtbot):
    open_in(window, flag)
    grid = window.colors.grid
    place = grid.visualRect(grid.model().index(1)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.toast.text == ""
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "#012169"
    assert window.toast.text == "Copied #012169"


def test_copying_takes_the_whole_palette_in_the_order_shown(window, flag, open_in, qtbot):
    open_in(window, flag)
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.pending_order is None
    ):
        window.store.send(events.SetOrder("lightness"))
    window.actions_by_id["copy"].trigger()
    assert QGuiApplication.clipboard().text().split() == ["#012169", "#c8102e", "#ffffff"]


def test_an_unreadable_picture_is_reported_and_the_window_stays_usable(
    window, broken, flag, open_in, qtbot
):
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ):
        window.open_commands.open_paths([broken])
    assert window.picture.failed
    assert "broken.jpg" in window.picture.empty_state.text
    assert not window.store.state.arranged.swatches
    open_in(window, flag)
    assert not window.picture.failed
    assert len(window.store.state.arranged.swatches) == 3


def test_a_missing_file_is_reported(window, tmp_path, qtbot):
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ):
        window.open_commands.open_paths([tmp_path / "gone\n.png"])
    assert "gone\\n.png" in window.picture.empty_state.text


class SlowPicture(MemoryPicture):
    """A picture whose reading waits until it is released or cancelled."""

    def __init__(self, name, data):
        super().__init__(name, data)
        object.__setattr__(self, "gate", threading.Event())
        object.__setattr__(self, "reading", threading.Event())

    __slots__ = ("gate", "reading")

    def read(self, job):
        self.reading.set()
        while not self.gate.wait(0.005):
            job.check()
        return super().read(job)


def test_cancel_keeps_the_picture_that_was_shown(window, flag, photo, open_in, qtbot):
    open_in(window, flag)
    slow = SlowPicture("slow.png", photo.read_bytes())
    window.open_commands.open_source(slow)
    qtbot.waitUntil(slow.reading.is_set)
    qtbot.waitUntil(window.status.cancel.isVisible)
    qtbot.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    assert window.toast.text == "Cancelled."
    assert window.store.state.shown.source.name == "flag.png"
    assert len(window.store.state.arranged.swatches) == 3
    assert window.windowTitle().startswith("flag.png")


@pytest.mark.usefixtures("background_work")
def test_a_late_result_is_never_shown(window, flag, photo, qtbot):
    slow = SlowPicture("slow.png", photo.read_bytes())
    opened = []
    window.store.changed.connect(lambda state: opened.append(state.name))
    window.open_commands.open_source(slow)
    qtbot.waitUntil(slow.reading.is_set)
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_paths([flag])
        qtbot.waitUntil(lambda: window.store.state.picture.ticket == 2)
        slow.gate.set()
    qtbot.waitUntil(lambda: window.runner.is_idle)
    assert set(opened) == {"", "flag.png"}
    assert window.store.state.shown.source.name == "flag.png"


def test_closing_during_work_ends_it(window, photo, qtbot):
    slow = SlowPicture("slow.png", photo.read_bytes())
    window.open_commands.open_source(slow)
    qtbot.waitUntil(slow.reading.is_set)
    window.close()
    assert window.runner.is_idle


def test_an_unexpected_failure_of_a_worker_is_reported(window, flag, qtbot, monkeypatch, caplog):
    def stumble(*_):
        raise KeyError("bins")

    monkeypatch.setattr(pipeline, "find", stumble)
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ) as failed:
        window.open_commands.open_paths([flag])
    assert "unexpected" in str(failed.args[0].picture.failure)
    assert "KeyError" in caplog.text
    caplog.clear()


def test_a_fully_transparent_picture_is_reported(window, tmp_path, qtbot):
    path = tmp_path / "glass.png"
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(path))
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ) as failed:
        window.open_commands.open_paths([path])
    assert "transparent" in str(failed.args[0].picture.failure)


def test_the_orders_and_formulas_are_offered(window, flag, open_in):
    open_in(window, flag)
    orders = window.colors.head.order
    offered = {orders.itemData(place) for place in range(orders.count())}
    assert {"share", "zucconi", "hue", "lightness"} <= offered
    window.store.send(events.SetFormula("cie76"))
    assert window.store.state.arranged.formula == "CIE76"


def test_choices_are_remembered(window, settings, flag, open_in, qtbot):
    open_in(window, flag)
    window.store.send(events.SetColors(12))
    window.store.send(events.SetOrder("hue"))
    window.choose_surround("black")
    assert settings.colors == 8  # the number belongs to the palette, not to the next one
    assert settings.palette_order == "hue"
    assert settings.surround == "black"
    qtbot.waitUntil(lambda: settings.recent == [Reference("local", str(flag))])  # by a worker


def test_the_number_of_colours_and_the_options_belong_to_one_picture(
    window, settings, theme, photo, flag, open_in, done, qtbot
):
    first = window.store.state.colors, window.store.state.options
    open_in(window, photo)
    done(window, lambda: window.reduction.slider.setValue(64))
    done(window, lambda: window.store.send(events.SetOptions(ClusteringOptions(space="oklab"))))
    open_in(window, flag)
    assert (window.store.state.colors, window.store.state.options) == first
    window.close()
    following = Window(theme, settings)
    qtbot.addWidget(following)
    open_in(following, photo)
    assert (following.store.state.colors, following.store.state.options) == first
    following.close()


def test_double_click_changes_between_fit_and_actual_size(window_with_photo, qtbot):
    window = window_with_photo
    view = window.picture.view
    assert view.is_fit
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.zoom == pytest.approx(1.0)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.is_fit


def test_the_errors_of_damaged_pictures_are_sentences():
    assert str(DamagedPicture("a\nb.png", "the file ends too early")) == (
        "a\\nb.png: the file ends too early."
    )


def test_the_layout_is_remembered(window, settings, theme, qtbot):
    window.browser_dock.hide()
    window.close()
    again = Window(theme, settings)
    qtbot.addWidget(again)
    again.show()
    again.resize(window.size())  # the screen of the tests is narrower
    assert again.browser_dock.isHidden()
    assert not again.inspector_dock.isHidden()
    again.close()


def test_everything_fits_at_1100_by_700(window, photo, open_in):
    window.resize(1100, 700)
    open_in(window, photo)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1100, 700)
    picture = window.picture
    assert picture.width() * picture.height() >= 0.4 * window.width() * window.height()
    for shown in (window.colors.grid, window.inspector.histogram, window.reduction.slider):
        corner = shown.mapTo(window, shown.rect().bottomRight())
        assert window.rect().contains(corner)


def test_every_control_explains_itself(window, flag, open_in):
    open_in(window, flag)
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox, QSlider)
        for each in window.findChildren(kind)
        if each.isVisible()
    ]
    assert len(controls) > 20
    assert [each for each in controls if not each.toolTip()] == []


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_close_up_the_reduction_is_painted_at_the_pictures_own_resolution(
    window, tmp_path, open_in, qtbot, monkeypatch, mode
):
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", 400_000)
    random = np.random.default_rng(2)
    small = Image.fromarray(random.integers(0, 256, (30, 40, 3), dtype=np.uint8)).convert(mode)
    path = tmp_path / "large.png"
    small.resize((1200, 900), Image.Resampling.NEAREST).save(path)
    open_in(window, path)
    with qtbot.waitSignal(window.store.settled):
        window.reduction.slider.setValue(6)
    window.picture.view.actual_size()
    qtbot.waitUntil(lambda: window.picture.view.detail is not None)
    region, image = window.picture.view.detail
    assert (image.width(), image.height()) == (region.width(), region.height())
    columns, rows = range(0, image.width(), 7), range(0, image.height(), 7)
    shown = {image.pixelColor(x, y).name() for x in columns for y in rows}
    assert shown <= {swatch.hex for swatch in window.store.state.arranged.swatches}


def test_a_locked_colour_stays_while_the_others_are_found_round_it(window_with_photo, qtbot):
    window = window_with_photo
    grid = window.colors.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(2))
    locked = grid.current_swatch().rgb
    with qtbot.waitSignal(window.store.settled):
        window.actions_by_id["lock"].trigger()
    for colors in (5, 17):
        with qtbot.waitSignal(window.store.settled):
            window.store.send(events.SetColors(colors))
        assert locked in [swatch.rgb for swatch in window.store.state.arranged.swatches]
        assert len(window.store.state.arranged.swatches) == colors
    row = [swatch.rgb for swatch in grid.arranged.swatches].index(locked)
    spoken = grid.model().index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", locked")
    grid.setCurrentIndex(grid.model().index(row))
    with qtbot.waitSignal(window.store.settled):
        window.actions_by_id["lock"].trigger()
    assert window.store.state.options.fixed == ()


def test_locks_belong_to_one_palette(window_with_photo, flag, open_in, qtbot):
    window = window_with_photo
    grid = window.colors.grid
    grid.setCurrentIndex(grid.model().index(0))
    locked = grid.current_swatch()
    with qtbot.waitSignal(window.store.settled):
        window.actions_by_id["lock"].trigger()
    open_in(window, flag)
    assert window.store.state.options.fixed == ()
    assert locked.rgb not in [swatch.rgb for swatch in window.store.state.arranged.swatches]
    assert window.colors.tabs.count() == 2
    with qtbot.waitSignal(window.store.settled):
        window.colors.tabs.setCurrentIndex(0)
    assert window.store.state.options.fixed == (locked.rgb,)
    assert locked.rgb in [swatch.rgb for swatch in window.store.state.arranged.swatches]
