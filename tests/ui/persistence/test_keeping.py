"""Palettes and projects as files, as the window opens, saves and recovers them."""

import zipfile

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file
from huescope.project.project import Document, Project
from huescope.project.state import State
from huescope.sources.reference import Reference
from huescope.ui.main_window.window import Window
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison

_BRAND = Palette(
    "Brand",
    (
        Swatch((200, 16, 46), name="Signal", name_is_own=True),
        Swatch((1, 33, 105), name="Night", name_is_own=True, group="Cold"),
    ),
)


def swatches(window):
    return window.store.state.palette.swatches


def names(window):
    return [swatch.name for swatch in swatches(window)]


@pytest.fixture
def window(empty_window, qtbot):
    """A window without a picture or a draft, one for all tests here that leave it open."""
    qtbot.waitUntil(lambda: not drafts_of(empty_window.settings))
    return empty_window


@pytest.fixture
def settings(window):
    return window.settings


@pytest.fixture
def brand(tmp_path):
    """A palette file of another program."""
    path = tmp_path / "brand.ase"
    path.write_bytes(formats.write(_BRAND, "ase"))
    return path


@pytest.fixture
def saved(window, qtbot, tmp_path):
    """Save the palettes of the window in a file of some name."""

    def run(name="work.huescope"):
        path = tmp_path / name
        window.actions_by_id["save_as"].trigger()
        dialog = window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.done(0)
        qtbot.waitUntil(lambda: window.store.state.file.path == path)
        return path

    return run


@pytest.fixture
def another(qtbot, theme, settings):
    """Make one more window, as the next start of the program would."""
    made = []

    def run():
        window = Window(theme, settings)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            window.show()
        made.append(window)
        return window

    yield run
    for window in made:
        window.projects.discard()
        window.close()
        assert window.is_at_rest


def opened(qtbot, window, *paths):
    with qtbot.waitSignal(window.projects.opened):
        window.open_commands.open_paths(list(paths))


def test_a_palette_of_another_program_opens_beside_the_picture(
    window, photo, brand, open_in, qtbot
):
    open_in(window, photo)
    opened(qtbot, window, brand)
    assert names(window) == ["Signal", "Night"]
    assert window.colors.tabs.count() == 2
    assert window.store.state.palette.name == "brand"
    assert not window.projects.is_modified


def test_a_dropped_palette_opens_whatever_it_is_called(window, brand, qtbot):
    renamed = brand.rename(brand.with_name("brand.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(renamed))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.projects.opened):
        window.dropEvent(event)
    assert names(window) == ["Signal", "Night"]


def test_a_pasted_style_sheet_is_a_palette(window, qtbot):
    QGuiApplication.clipboard().setText(
        ":root {\n  --signal: #c8102e; /* red */\n  --night: #012169;\n}"
    )
    with qtbot.waitSignal(window.projects.opened):
        window.paste()
    assert [swatch.hex for swatch in swatches(window)] == ["#c8102e", "#012169"]


def test_pasted_text_without_a_colour_is_reported(window, qtbot):
    QGuiApplication.clipboard().setText("Dear diary,\ntoday")
    with qtbot.waitSignal(window.projects.notified) as signal:
        window.paste()
    assert signal.args[0].startswith("Pasted text: there is no colour")


def test_a_palette_without_a_picture_shows_an_empty_state(window, brand, qtbot):
    opened(qtbot, window, brand)
    assert window.picture.failed
    assert "Drop one" in window.picture.empty_state.text


def test_a_picture_of_an_unknown_suffix_opens_as_a_picture(window, photo, open_in):
    open_in(window, photo.rename(photo.with_name("photo.bin")))
    assert window.store.state.shown is not None


def test_where_no_picture_is_open_nothing_is_offered_that_needs_one(
    window, brand, photo, open_in, qtbot
):
    opened(qtbot, window, brand)
    assert not window.reduction.isEnabled()
    assert not window.inspector.most_frequent.isVisible()
    qtbot.waitUntil(window.colors.head.order.isVisible)
    open_in(window, photo)
    assert window.reduction.isEnabled()
    assert window.inspector.most_frequent.isVisible()


def test_a_picture_after_a_palette_has_the_default_number_of_colours(
    window, brand, photo, flag, open_in, done, qtbot
):
    opened(qtbot, window, brand)
    open_in(window, photo)
    assert len(swatches(window)) == 8
    done(window, lambda: window.store.send(events.SetColors(5)))
    done(window, window.editor.duplicate_palette)
    window.colors.grid.select([0, 1])
    done(window, window.editor.remove)
    open_in(window, flag)
    assert window.store.state.colors == 8


def test_the_tab_of_a_picture_shows_the_colours_that_were_found(
    window, brand, photo, open_in, qtbot
):
    opened(qtbot, window, brand)
    open_in(window, photo)
    icon = window.colors.tabs.tabIcon(1).pixmap(28, 10).toImage()
    assert icon.pixelColor(icon.width() // 10, 4).getRgb()[:3] == swatches(window)[0].rgb


def test_the_reading_of_a_palette_can_be_cancelled(window, brand, qtbot):
    notices = []
    window.open_commands.notified.connect(notices.append)
    window.open_commands.open_paths([brand])
    window.actions_by_id["cancel"].trigger()
    assert notices == ["Cancelled."]
    qtbot.waitUntil(lambda: window.runner.is_idle)
    QApplication.processEvents()  # delivers what the last worker sent
    assert not swatches(window)
    opened(qtbot, window, brand)
    qtbot.waitUntil(lambda: not window.open_commands._dropping)
    window.actions_by_id["cancel"].trigger()
    assert notices == ["Cancelled."]
    assert names(window) == ["Signal", "Night"]


def test_a_damaged_palette_is_reported_and_the_others_open(window, brand, tmp_path, qtbot):
    broken = tmp_path / "broken.ase"
    broken.write_bytes(brand.read_bytes()[:-9])
    notices = []
    window.projects.failed.connect(notices.append)
    opened(qtbot, window, broken, brand)
    assert len(notices) == 1
    assert notices[0].startswith("broken.ase: ")
    assert names(window) == ["Signal", "Night"]


def test_a_saved_project_opens_to_the_same_state(
    window, photo, brand, open_in, done, saved, another, qtbot
):
    open_in(window, photo)
    done(window, lambda: window.store.send(events.SetColors(6)))
    done(window, lambda: window.editor.rename(2, "Mine"))
    window.colors.grid.select([1])
    done(window, window.editor.toggle_lock)
    window.editor._annotate("for spring")
    opened(qtbot, window, brand)
    done(window, lambda: window.store.send(events.SelectPalette(0)))
    path = saved()
    assert not window.projects.is_modified
    assert window.windowTitle() == "work.huescope — photo.png[*]"
    before = [each.history.state for each in window.store.state.documents.items]
    project = file.read(path.read_bytes(), path.name)
    assert [each.state for each in project.documents] == before
    assert project.documents[0].thumbnail.startswith(b"\x89PNG")

    later = another()
    with qtbot.waitSignal(later.store.settled):
        later.open_commands.open_paths([path])
    assert [each.history.state for each in later.store.state.documents.items] == before
    assert later.store.state.shown.source.name == "photo.png"
    assert later.store.state.documents.place == 0
    assert later.projects.path == path
    assert not later.projects.is_modified


def test_a_project_finds_its_picture_where_both_were_moved(
    window, photo, open_in, done, saved, another, qtbot, tmp_path
):
    open_in(window, photo)
    done(window, lambda: window.editor.rename(0, "Mine"))
    path = saved()
    folder = tmp_path / "moved"
    folder.mkdir()
    path, moved = path.rename(folder / path.name), photo.rename(folder / photo.name)
    later = another()
    with qtbot.waitSignal(later.store.settled):
        later.open_commands.open_paths([path])
    assert later.store.state.shown.source.location == str(moved)
    assert names(later)[0] == "Mine"


def test_without_its_picture_a_project_shows_the_small_one(
    window, photo, open_in, done, saved, another, qtbot
):
    open_in(window, photo)
    done(window, lambda: window.editor.rename(0, "Mine"))
    path = saved()
    photo.unlink()
    later = another()
    with qtbot.waitSignal(later.store.changed, check_params_cb=lambda state: state.picture.failure):
        later.open_commands.open_paths([path])
    assert names(later)[0] == "Mine"
    assert len(swatches(later)) == 8
    assert later.picture.failed
    assert not later.picture.empty_state._thumbnail.isNull()


def test_the_picture_of_a_strangers_project_is_opened_after_a_question(window, tmp_path, qtbot):
    for number, reference in enumerate(
        (
            Reference("s3", "s3://photos/pier.jpg", (("endpoint", "http://127.0.0.1:9"),)),
            Reference("web", "http://127.0.0.1:9/pier.jpg"),
            Reference("local", "/somewhere/else/pier.jpg"),
        )
    ):
        path = tmp_path / f"stranger {number}.huescope"
        path.write_bytes(file.write(Project((Document(State(_BRAND), reference),))))
        opened(qtbot, window, path)
        assert reference.location in answer(window, QMessageBox.StandardButton.Cancel)
        assert window.store.state.picture.wanted is None
        assert not window.settings.knows(reference)
    opened(qtbot, window, path)
    answer(window, QMessageBox.StandardButton.Open)
    assert window.store.state.picture.wanted.reference == reference
    assert window.settings.knows(reference)


def answer(window, button):
    """Answer the question whether to open a picture; gives what it told."""
    box = window.findChildren(QMessageBox, "ask to open a picture")[-1]
    box.button(button).click()
    return box.informativeText()


def test_several_projects_and_palettes_open_side_by_side(
    window, photo, brand, open_in, saved, another, qtbot, tmp_path
):
    open_in(window, photo)
    first = saved()
    empty = tmp_path / "empty.huescope"
    empty.write_bytes(file.write(Project()))
    later = another()
    opened(qtbot, later, first, empty, brand)
    shown = [each.history.state.palette.name for each in later.store.state.documents.items]
    assert sorted(shown) == ["brand", "photo"]
    with qtbot.waitSignal(later.projects.failed) as signal:
        later.open_commands.open_paths([empty])
    assert signal.args[0] == "empty.huescope: there is no palette in this project."


def test_save_writes_to_the_same_file_once_more(window, photo, open_in, done, saved, qtbot):
    open_in(window, photo)
    path = saved()
    done(window, lambda: window.editor.rename(0, "Mine"))
    assert window.projects.is_modified
    assert window.isWindowModified()
    window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: window.store.state.file.saved == 2)
    kept = file.read(path.read_bytes(), path.name)
    assert kept.documents[0].state.palette.swatches[0].name == "Mine"
    assert not window.isWindowModified()
    done(window, lambda: window.store.send(events.Undo()))
    assert window.projects.is_modified
    done(window, lambda: window.store.send(events.Redo()))
    assert not window.projects.is_modified


def test_an_unwritable_place_is_reported_and_nothing_counts_as_saved(
    window, photo, open_in, done, qtbot, tmp_path
):
    open_in(window, photo)
    done(window, lambda: window.editor.rename(0, "Mine"))
    path = tmp_path / "missing" / "work.huescope"
    with qtbot.waitSignal(window.store.changed, check_params_cb=lambda state: state.notice.text):
        window.store.send(events.Save(path))
    assert "cannot be written" in window.store.state.notice.text
    assert window.projects.path is None
    assert window.projects.is_modified


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"PK\x03\x04", "neither"), ("newer", "newer Huescope"), ("cut", "cut off or damaged")],
)
def test_an_invalid_project_is_reported(window, photo, open_in, saved, qtbot, content, words):
    open_in(window, photo)
    path = saved()
    before = swatches(window)
    if content == "newer":
        rewrite(path, lambda text: text.replace(b'"version": 1', b'"version": 99'))
    elif content == "cut":
        path.write_bytes(path.read_bytes()[:-40])
    else:
        path.write_bytes(content)
    if content in {"newer", "cut"}:
        with qtbot.waitSignal(window.projects.failed) as signal:
            window.open_commands.open_paths([path])
        assert words in signal.args[0]
        assert swatches(window) == before
    else:
        with qtbot.waitSignal(
            window.store.changed,
            check_params_cb=lambda state: state.picture.failure,
        ):
            window.open_commands.open_paths([path])


def rewrite(path, change):
    with zipfile.ZipFile(path) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in members:
            archive.writestr(info, change(data))


@pytest.mark.parametrize("answer", ["Save", "Discard", "Cancel"])
def test_closing_asks_about_work_that_is_not_saved(
    window, photo, open_in, done, saved, qtbot, answer
):
    open_in(window, photo)
    path = saved()
    done(window, lambda: window.editor.rename(0, "Mine"))
    window.projects._once_saved(pytest.fail)  # what was wanted last is done
    window.close()
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox, "ask to save")
    assert box.isVisible()
    box.button(getattr(QMessageBox.StandardButton, answer)).click()
    if answer == "Cancel":
        assert window.isVisible()
        return
    qtbot.waitUntil(lambda: not window.isVisible())
    kept = file.read(path.read_bytes(), path.name).documents[0].state.palette.swatches[0].name
    assert (kept == "Mine") == (answer == "Save")


def test_closing_asks_nothing_where_there_is_no_work(window, photo, open_in, done):
    open_in(window, photo)
    done(window, lambda: window.store.send(events.SetColors(12)))
    window.close()
    assert not window.isVisible()


def test_opening_a_project_asks_first_about_work_that_is_not_saved(
    window, photo, flag, open_in, done, saved, qtbot
):
    open_in(window, photo)
    path = saved()
    done(window, lambda: window.editor.rename(0, "Mine"))
    window.open_commands.open_paths([path])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "ask to save") is not None)
    with qtbot.waitSignal(window.store.settled):
        box = window.findChild(QMessageBox, "ask to save")
        box.button(QMessageBox.StandardButton.Discard).click()
    assert "Mine" not in names(window)


def drafts_of(settings):
    return list(settings.unsaved_folder.glob("*.huescope"))


def test_unsaved_work_is_drafted_at_once_and_the_draft_deleted_on_saving(
    window, photo, settings, open_in, done, saved, qtbot
):
    open_in(window, photo)
    done(window, lambda: window.editor.rename(0, "Mine"))
    qtbot.waitUntil(lambda: len(drafts_of(settings)) == 1)
    saved()
    qtbot.waitUntil(lambda: not drafts_of(settings))


def test_what_a_living_window_holds_is_not_offered(
    window, photo, settings, open_in, done, another, qtbot
):
    open_in(window, photo)
    done(window, lambda: window.editor.rename(0, "Mine"))
    qtbot.waitUntil(lambda: len(drafts_of(settings)) == 1)
    later = another()
    later.projects.look_for_drafts()
    qtbot.waitUntil(lambda: not later.runner.busy("drafts"))
    assert not later.recovery.isVisible()


def test_no_quality_is_shown_of_a_palette_from_elsewhere_beside_the_original(
    window, photo, brand, open_in, done, qtbot
):
    open_in(window, photo)
    assert "ΔE" in window.status.numbers
    assert "reduced to" in window.reduction.slider.toolTip()
    done(window, lambda: window.open_commands.open_paths([brand]))
    assert window.status.numbers.startswith("In the colours of another palette:")
    assert "ΔE" in window.status.numbers
    assert "not of this picture" in window.reduction.slider.toolTip()
    assert not window.reduction.enough.text()  # which advises on the picture's own palettes
    window.store.send(events.Compare(Comparison.ORIGINAL))
    assert "ΔE" not in window.status.numbers
    done(window, lambda: window.store.send(events.SetColors(5)))
    assert "another palette" not in window.status.numbers
    assert "ΔE" in window.status.numbers
    assert "reduced to" in window.reduction.slider.toolTip()
