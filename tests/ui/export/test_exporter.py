"""Exporting from the window, also again to the last target."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.project.state import State
from huescope.ui.state import events
from huescope.ui.state.documents import Document


@pytest.fixture
def exporting(window_with_flag, qtbot):
    """A window with a palette of the user's own, and its export dialog open."""
    window = window_with_flag
    palette = replace(window.store.state.palette, name="Tricolore", note="For the poster")
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.EditPalette("Rename Palette", palette))
    window.actions_by_id["export"].trigger()
    dialog = window.export_commands.exporter.dialog
    qtbot.waitUntil(lambda: dialog._written is not None)
    yield window
    dialog.reject()


def save(window, qtbot, answer, path):
    dialog = window.export_commands.exporter.dialog
    answer(path)
    with qtbot.waitSignal(dialog.saved):
        dialog.save_button.click()
    dialog.reject()


def test_the_whole_palette_is_exported_with_its_name_and_note(exporting, qtbot, answer, tmp_path):
    dialog = exporting.export_commands.exporter.dialog
    dialog.formats.field.setText(".huescope")
    qtbot.waitUntil(lambda: dialog._written is not None and dialog._written.format == "huescope")
    save(exporting, qtbot, answer, tmp_path / "mine.huescope")
    again = formats.read((tmp_path / "mine.huescope").read_bytes(), "mine.huescope")
    assert again.name == "Tricolore"
    assert again.note == "For the poster"
    assert again.swatches == exporting.store.state.palette.swatches


def test_exporting_again_writes_the_same_file_with_the_same_options(
    exporting, qtbot, answer, tmp_path
):
    path = tmp_path / "mine.css"
    exporting.export_commands.exporter.dialog.form.inputs["prefix"].setText("brand")
    save(exporting, qtbot, answer, path)
    again = exporting.actions_by_id["export_again"]
    assert again.text() == "Export A&gain to mine.css"
    assert again.shortcut() == QKeySequence("Ctrl+Shift+E")
    exporting.editor.rename(0, "Fire")
    with qtbot.waitSignal(exporting.export_commands.notified, check_params_cb=_is_saved):
        again.trigger()
    assert "--brand-fire: " in path.read_text()
    assert not exporting.export_commands.exporter.dialog.isVisible()


def _is_saved(text, _color):
    return text == "Saved mine.css"


def test_exporting_again_never_writes_one_palette_over_another(exporting, qtbot, answer, tmp_path):
    path = tmp_path / "mine.css"
    save(exporting, qtbot, answer, path)
    before = path.read_text()
    exporting.editor.duplicate_palette()
    assert exporting.actions_by_id["export_again"].text() == "Export A&gain"
    exporting.actions_by_id["export_again"].trigger()
    assert exporting.export_commands.exporter.dialog.isVisible()
    exporting.export_commands.exporter.dialog.reject()
    assert path.read_text() == before
    exporting.store.send(events.SelectPalette(0))
    assert exporting.actions_by_id["export_again"].text() == "Export A&gain to mine.css"


def reopened(window, qtbot, project):
    with qtbot.waitSignal(window.projects.opened):
        window.open_commands.open_paths([project])
    return window.actions_by_id["export_again"]


@pytest.fixture
def exported(exporting, qtbot, answer, tmp_path):
    """A project whose palette was exported, with a prefix, and then saved and closed."""
    exporting.export_commands.exporter.dialog.form.inputs["prefix"].setText("brand")
    save(exporting, qtbot, answer, tmp_path / "mine.css")
    with qtbot.waitSignal(exporting.store.changed, check_params_cb=lambda state: state.file.saved):
        exporting.store.send(events.Save(tmp_path / "work.huescope"))
    fresh = Document.of(State(Palette("New palette"), edited=True))
    exporting.store.send(events.ShowProject(None, [fresh], 0, "ciede2000"))
    assert exporting.actions_by_id["export_again"].text() == "Export A&gain"
    return exporting


def test_a_project_knows_where_its_palette_was_exported_to(exported, qtbot, tmp_path):
    again = reopened(exported, qtbot, tmp_path / "work.huescope")
    assert again.text() == "Export A&gain to mine.css"
    (tmp_path / "mine.css").write_text("")
    with qtbot.waitSignal(exported.export_commands.notified, check_params_cb=_is_saved):
        again.trigger()
    assert "--brand-" in (tmp_path / "mine.css").read_text()


def test_where_the_exported_file_is_gone_the_dialog_asks(exported, qtbot, tmp_path):
    again = reopened(exported, qtbot, tmp_path / "work.huescope")
    (tmp_path / "mine.css").unlink()
    again.trigger()
    qtbot.waitUntil(exported.export_commands.exporter.dialog.isVisible)
    assert not (tmp_path / "mine.css").exists()


def test_two_palettes_of_one_name_are_not_taken_for_each_other(exported, qtbot, tmp_path):
    again = reopened(exported, qtbot, tmp_path / "work.huescope")
    exported.store.send(events.DuplicatePalette("Tricolore"))
    assert again.text() == "Export A&gain"
    exported.store.send(events.SelectPalette(0))
    assert again.text() == "Export A&gain"


def test_a_folder_that_is_exported_again_keeps_no_swatch_that_is_gone(
    exporting, qtbot, answer, tmp_path
):
    dialog = exporting.export_commands.exporter.dialog
    dialog.formats.field.setText("xcode")
    qtbot.waitUntil(lambda: dialog._written is not None and dialog._written.format == "xcode")
    folder = tmp_path / "mine.xcassets"
    save(exporting, qtbot, answer, folder)
    (folder / "Other.imageset").mkdir()
    for name in ("Fire", "Ember"):
        exporting.editor.rename(0, name)
        with qtbot.waitSignal(
            exporting.export_commands.notified, check_params_cb=lambda text, _color: "Saved" in text
        ):
            exporting.actions_by_id["export_again"].trigger()
    found = {path.name for path in folder.iterdir()}
    assert {"Ember.colorset", "Other.imageset", "Contents.json"} <= found
    assert "Fire.colorset" not in found
    assert len(found) == 5


def test_a_file_that_cannot_be_written_again_is_one_sentence(exporting, qtbot, answer, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    save(exporting, qtbot, answer, folder / "mine.css")
    (folder / "mine.css").unlink()
    folder.rmdir()
    with qtbot.waitSignal(
        exporting.export_commands.notified,
        check_params_cb=lambda text, _color: "cannot be written" in text,
    ):
        exporting.actions_by_id["export_again"].trigger()


def test_what_writes_colours_is_loaded_when_a_palette_of_a_file_is_shown(
    window, qtbot, monkeypatch, tmp_path
):
    loaded = []
    monkeypatch.setattr(
        "huescope.ui.export.exporter._load_writers", lambda _job: iter([loaded.append(1)])
    )
    (tmp_path / "a.gpl").write_text("GIMP Palette\n#\n1 2 3 Ink\n")
    window.open_commands.open_paths([tmp_path / "a.gpl"])
    qtbot.waitUntil(lambda: loaded == [1])


def test_the_open_dialog_follows_the_palette(exporting, qtbot):
    dialog = exporting.export_commands.exporter.dialog
    palette = exporting.store.state.palette
    fewer = replace(palette, swatches=palette.swatches[:2])
    exporting.store.send(events.EditPalette("Delete", fewer))
    qtbot.waitUntil(
        lambda: dialog._written is not None and len(dialog._written.palette.swatches) == 2
    )


def test_closing_the_window_over_the_open_dialog_ends_all(exporting):
    exporting.export_commands.exporter.dialog.form.inputs["prefix"].setText("x")
    exporting.projects.discard()
    exporting.close()
    assert exporting.is_at_rest
