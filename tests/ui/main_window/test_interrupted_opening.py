"""Pictures that come late, in part, or not at all, and what the window is good for meanwhile."""

import threading

import numpy as np
import pytest
from late_picture import LatePicture
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from huescope.analysis.options import ClusteringOptions
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.sources.local import LocalFile
from huescope.ui.state import events
from huescope.ui.state.picture import Phase
from huescope.ui.state.work import is_settled
from huescope.ui.tasks import pipeline


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


def shares(window):
    return [swatch.share for swatch in window.store.state.swatches]


def wait_until_settled(window, qtbot):
    qtbot.waitUntil(lambda: is_settled(window.store.state))


# -- stopped at the first look -------------------------------------------------------------------


ROWS, COLUMNS = 97, 146
PREVIEW_PIXELS = ROWS * COLUMNS * 2 // 3


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A JPEG with more pixels than a preview, of which a first look comes before the rest."""
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    ramps = x * 255 / (COLUMNS - 1), y * 255 / (ROWS - 1)
    rgb_u8 = np.stack([*ramps, (x // 12 * 37 + y // 12 * 91) % 256], -1)
    path = tmp_path_factory.mktemp("large") / "large.jpg"
    Image.fromarray(rgb_u8.astype(np.uint8)).save(path, quality=80)
    return path


class Gate:
    """Holds the first call of a function until it is cancelled or the test is over."""

    def __init__(self, function):
        self._function = function
        self.reached = threading.Event()
        self.open = threading.Event()

    def __call__(self, *arguments, **options):
        if not self.reached.is_set():
            self.reached.set()
            while not self.open.wait(0.002):
                next(each for each in arguments if hasattr(each, "check")).check()
        return self._function(*arguments, **options)


@pytest.fixture(params=["find", "decode"])
def stopped(request, window, large, monkeypatch, qtbot):
    """Open the large picture and press Esc, before anything or all of the first look is known."""
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", PREVIEW_PIXELS)
    gate = Gate(getattr(pipeline, request.param))
    monkeypatch.setattr(pipeline, request.param, gate)
    window.open_commands.open_paths([large])
    qtbot.waitUntil(lambda: gate.reached.is_set() and window.store.state.shown is not None)
    if request.param == "decode":
        qtbot.waitUntil(lambda: window.store.state.shown.studied is not None)
    window.actions_by_id["cancel"].trigger()
    wait_until_settled(window, qtbot)
    assert window.store.state.picture.phase is Phase.CANCELLED
    yield window
    gate.open.set()


def test_a_picture_is_remembered_late_but_before_the_window_closes(
    window, large, monkeypatch, qtbot
):
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", PREVIEW_PIXELS)
    gate = Gate(pipeline.find)
    monkeypatch.setattr(pipeline, "find", gate)
    window.open_commands.open_paths([large])
    qtbot.waitUntil(lambda: gate.reached.is_set() and window.store.state.name == large.name)
    assert str(large) not in [each.location for each in window.settings.recent]
    window.remembering.write_opened()
    assert window.settings.recent[0].location == str(large)
    gate.open.set()
    wait_until_settled(window, qtbot)


def test_a_first_look_that_was_stopped_has_everything(stopped):
    state = stopped.store.state
    assert len(state.swatches) == 8
    assert state.dominant.swatches
    assert stopped.inspector.most_frequent.grid.arranged == state.dominant
    assert stopped.picture.status.text.startswith("Stopped at the first look")
    assert all(button.isEnabled() for button in stopped.reduction.stops.values())


def test_the_slider_works_on_a_first_look(stopped, qtbot):
    stopped.reduction.slider.setValue(5)
    wait_until_settled(stopped, qtbot)
    assert len(stopped.store.state.swatches) == 5
    assert shares(stopped) == sorted(shares(stopped), reverse=True)


def test_the_slider_works_on_a_first_look_with_a_locked_colour(stopped, qtbot):
    stopped.colors.grid.select([3])
    kept = stopped.store.state.swatches[3].rgb
    stopped.actions_by_id["lock"].trigger()
    stopped.reduction.slider.setValue(5)
    wait_until_settled(stopped, qtbot)
    assert len(stopped.store.state.swatches) == 5
    assert kept in {swatch.rgb for swatch in stopped.store.state.swatches}
    assert not stopped.store.state.shown.is_exact


def test_options_after_a_first_look_read_the_rest(stopped, qtbot):
    options = ClusteringOptions(space="oklab")
    stopped.store.send(events.SetOptions(options))
    wait_until_settled(stopped, qtbot)
    assert stopped.store.state.shown.is_exact
    assert stopped.store.state.shown.studied.findings.options == options


@pytest.mark.parametrize("way", ["browser", "continue"])
def test_a_picture_that_was_stopped_is_opened_again(stopped, large, qtbot, way):
    if way == "browser":
        stopped.browser.picture_chosen.emit(LocalFile(large))
    else:
        stopped.picture.status.retry.click()
    wait_until_settled(stopped, qtbot)
    assert stopped.store.state.shown.is_exact
    assert stopped.picture.status.text == ""


def test_what_was_found_in_a_first_look_is_found_anew_in_the_picture(stopped, qtbot):
    stopped.reduction.slider.setValue(5)
    stopped.actions_by_id["cancel"].trigger()  # before the palette of five colours is there
    stopped.picture.status.retry.click()
    wait_until_settled(stopped, qtbot)
    assert stopped.store.state.current.basis.exact
    assert sum(swatch.pixels for swatch in stopped.store.state.swatches) == ROWS * COLUMNS


# -- slow ----------------------------------------------------------------------------------------


@pytest.fixture
def late(window, flag, photo, open_in, qtbot):
    """A picture that does not come, asked for while another one is shown."""
    open_in(window, flag)
    picture = LatePicture("late.png", photo.read_bytes(), location="late")
    window.open_commands.open_source(picture)
    qtbot.waitUntil(picture.reading.is_set)
    yield picture
    picture.gate.set()


def test_a_picture_that_is_about_to_go_is_dimmed_and_not_copied(window, late, qtbot):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    qtbot.waitUntil(lambda: window.store.state.is_dimmed)
    assert window.tools._title.text() == "Opening late.png…"
    assert not window.colors.grid.isEnabled()
    qtbot.keyClick(window.colors.grid, Qt.Key.Key_Return)
    window.actions_by_id["copy"].trigger()
    assert clipboard.text() == "before"
    assert "late.png is still being opened" in window.toast.text
    late.gate.set()
    wait_until_settled(window, qtbot)
    assert window.colors.grid.isEnabled()
    window.actions_by_id["copy"].trigger()
    assert clipboard.text() != "before"


def test_a_picture_that_was_given_up_is_opened_by_the_next_click(window, late, qtbot):
    window.actions_by_id["cancel"].trigger()
    assert window.store.state.name == "flag.png"
    late.gate.set()
    window.browser.picture_chosen.emit(late)
    wait_until_settled(window, qtbot)
    assert window.store.state.name == "late.png"


def test_a_palette_that_is_dropped_does_not_stop_a_picture_on_its_way(window, late, qtbot):
    window.store.send(events.AddPalettes([Palette("Brand", (Swatch((200, 16, 46)),))]))
    late.gate.set()
    wait_until_settled(window, qtbot)
    assert window.store.state.name == "late.png"
    assert [each.state.palette.name for each in window.store.state.documents.items] == [
        "flag",
        "Brand",
        "late",
    ]


# -- not at all ----------------------------------------------------------------------------------


def failure(window):
    return window.store.state.picture.failure


@pytest.mark.parametrize("kind", ["broken", "unreachable"])
def test_a_picture_that_cannot_be_read_takes_nothing_away(
    window, photo, broken, open_in, qtbot, kind
):
    open_in(window, photo)
    before = window.store.state
    if kind == "broken":
        window.open_commands.open_paths([broken])
    else:
        gone = LatePicture("gone.png", b"", fails=True)
        gone.gate.set()
        window.open_commands.open_source(gone)
    qtbot.waitUntil(lambda: failure(window) is not None)
    state = window.store.state
    name = "broken.jpg" if kind == "broken" else "gone.png"
    assert name in window.picture.status.text
    assert window.picture.status.retry.isVisible() == (kind == "unreachable")
    assert not window.picture.failed
    assert (state.shown, state.swatches, state.dominant) == (
        before.shown,
        before.swatches,
        before.dominant,
    )
    assert window.inspector.histogram._channels is before.shown.studied.findings.channels
    assert window.windowTitle().startswith("photo.png")
    assert window.colors.grid.isEnabled()
    window.reduction.slider.setValue(5)
    wait_until_settled(window, qtbot)
    assert len(window.store.state.swatches) == 5
    window.picture.status.dismiss.click()
    assert window.picture.status.text == ""


def test_try_again_opens_a_picture_that_is_there_again(window, photo, flag, open_in, qtbot):
    open_in(window, photo)
    gone = LatePicture("back.png", flag.read_bytes(), fails=True)
    gone.gate.set()
    window.open_commands.open_source(gone)
    qtbot.waitUntil(lambda: failure(window) is not None)
    gone.fails = False
    window.picture.status.retry.click()
    wait_until_settled(window, qtbot)
    assert window.store.state.name == "back.png"


def test_no_control_is_offered_where_the_first_picture_cannot_be_read(window, broken, qtbot):
    window.open_commands.open_paths([broken])
    qtbot.waitUntil(lambda: failure(window) is not None)
    assert not window.reduction.isEnabled()
    assert not window.status.page_picker.isVisibleTo(window.status)
    # Compared by its pixels with the same slider where it may be used.
    slider = window.reduction.slider
    disabled = slider.grab().toImage()
    window.reduction.setEnabled(True)
    assert slider.grab().toImage() != disabled


def current_name(window):
    """Name the picture that is marked in the browser."""
    source = window.browser.source_beside(0)
    return source and source.name


# -- several -------------------------------------------------------------------------------------


@pytest.mark.parametrize("good", ["good.png", "good.odd"])
def test_of_several_the_first_one_that_can_be_read_opens(window, flag, tmp_path, qtbot, good):
    place = tmp_path / "dropped"
    place.mkdir()
    (place / "empty.png").write_bytes(b"")
    (place / "brief.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    (place / good).write_bytes(flag.read_bytes())
    window.open_commands.open_paths([place / "empty.png", place / "brief.pdf", place / good])
    qtbot.waitUntil(lambda: window.store.state.name == good)
    qtbot.waitUntil(lambda: window.browser.count == 3)
    qtbot.waitUntil(lambda: current_name(window) == good)


def test_all_of_very_many_files_are_listed_whatever_they_are_called(window, flag, tmp_path, qtbot):
    place = tmp_path / "many"
    place.mkdir()
    suffixes = [".png", ".png", ".dat", ".png", ".txt"]
    paths = [place / f"{number:03}{suffixes[number % 5]}" for number in range(300)]
    for path in paths:
        path.write_bytes(flag.read_bytes())
    window.open_commands.open_paths(paths)
    qtbot.waitUntil(lambda: window.browser.count == 300)
    qtbot.waitUntil(lambda: window.store.state.name == "000.png")
    wait_until_settled(window, qtbot)
