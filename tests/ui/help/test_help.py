"""The Help menu of the real window: command palette, shortcuts, what is new, about."""

import re

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPdfWriter

from huescope import __version__
from huescope.resources import guide
from huescope.ui.help import printing
from huescope.ui.help.entries import Entry, collect, plain_title
from huescope.ui.help.part_keys import PART_KEYS


@pytest.mark.parametrize(
    ("text", "title"),
    [("&Open…", "Open"), ("Save && &Close", "Save & Close"), ("Zoom &In", "Zoom In")],
)
def test_titles_without_mnemonics(text, title):
    assert plain_title(text) == title


def test_a_command_is_found_by_its_name_and_run(empty_window, qtbot):
    palette = empty_window.help_commands.show_commands()
    qtbot.keyClicks(palette.field, "show pins")
    assert palette.list.item(0).text() == "Show Pins"
    assert "drag a pin" in palette.description.text()
    assert palette.field.accessibleDescription() == "Show Pins, View, P"
    pins = empty_window.actions_by_id["pins"]
    with qtbot.waitSignal(pins.toggled):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_what_is_not_possible_is_last_and_says_so(empty_window, qtbot):
    save = empty_window.actions_by_id["save_reduced"]
    assert not save.isEnabled()
    palette = empty_window.help_commands.show_commands()
    qtbot.keyClicks(palette.field, "save reduced")
    assert palette.description.text() == "Save Reduced Picture is not possible now."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, " nothing like it")
    assert palette.list.count() == 0
    assert palette.description.text() == "No command is called that."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette.close()


def test_arrow_keys_walk_in_the_palette_while_one_types(empty_window, qtbot):
    palette = empty_window.help_commands.show_commands()
    first = palette.list.currentItem().text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentItem().text() != first
    assert palette.field.text() == ""
    palette.close()


def test_every_command_with_a_title_is_in_the_palette_once(empty_window):
    palette = empty_window.help_commands.show_commands()
    listed = [palette.list.item(row).text() for row in range(palette.list.count())]
    entries = collect(empty_window.menu_bar.values(), empty_window.actions(), "Window")
    assert len({each.action for each in entries}) == len(entries) == len(listed)
    assert {"Export", "Go to the Enclosing Folder", "Keyboard Shortcuts"} <= {*listed}
    palette.close()


def test_all_shortcuts_are_listed_and_searched_by_their_keys(empty_window, qtbot):
    dialog = empty_window.help_commands.show_shortcuts()
    listed = {keys for each in dialog.listed for keys in each.keys}
    for action in empty_window.actions():
        assert {each.toString() for each in action.shortcuts()} <= listed
    assert {keys for each in PART_KEYS for keys in each.keys} <= listed
    qtbot.keyClicks(dialog.field, "ctrl+shift+p")
    assert [each.title for each in dialog.listed] == ["All Commands"]
    qtbot.keyClicks(dialog.field, " nowhere")
    assert dialog.nothing.isVisible()
    assert not dialog.print_button.isEnabled()
    dialog.close()


def test_the_keys_of_help_are_free(empty_window):
    counts = {}
    for action in empty_window.actions():
        for keys in action.shortcuts():
            counts.setdefault(keys.toString(), []).append(action.text())
    assert {keys: texts for keys, texts in counts.items() if len(texts) > 1} == {}


def test_shortcuts_are_printed(qapp, tmp_path):
    path = tmp_path / "keys.pdf"
    entries = [Entry("Cut <b> & paste", "Edit", ("Ctrl+X", "Del")), *PART_KEYS]
    printing.draw(entries, QPdfWriter(str(path)))
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        text = page.get_textpage().get_text_bounded()
    assert "Show the original while held" in text
    assert "Del" in text
    assert "<td width='60%'>Cut &lt;b&gt; &amp; paste</td>" in printing.page(entries)


def test_about_names_versions_and_licences(empty_window, qtbot):
    dialog = empty_window.help_commands.show_about()
    qtbot.waitUntil(lambda: "PySide6" in dialog.text.toPlainText())
    text = dialog.text.toPlainText()
    assert "LGPL" in text
    assert "SIL Open Font License" in text
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(f"Huescope {__version__}\nPython ")
    dialog.close()


def test_what_is_new_is_shown(empty_window):
    dialog = empty_window.help_commands.show_changes()
    assert "Calm - Vivid" in dialog.text.toPlainText()
    dialog.close()


def test_the_guide_is_read_and_its_links_are_followed(empty_window):
    dialog = empty_window.help_commands.show_guide()
    assert "First colours" in dialog.text.toPlainText()
    assert not dialog.back_button.isEnabled()
    for page in sorted(guide().glob("*.md")):
        dialog.open_page(page.name)
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (guide() / target).is_file(), f"{page.name} names {target}"
    shown = dialog.page
    dialog.text.anchorClicked.emit(QUrl("many.md"))
    assert "The browser" in dialog.text.toPlainText()
    picture = dialog.text.loadResource(2, QUrl("folder.jpg"))
    assert 0 < picture.width() <= dialog.text.viewport().width() * picture.devicePixelRatio()
    dialog.go_back()
    assert dialog.page == shown
    dialog.close()
