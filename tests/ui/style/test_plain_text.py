"""Names that others gave are shown as they are, never as markup that reads files."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QWidget

from huescope.ui.style.plain_text import plain

HOSTILE = "<img src=x> &lt;b&gt;"


@pytest.mark.parametrize("text", ["Sea & sand", "a < b", "1 > 0", "", "one\ntwo"])
def test_an_ordinary_text_stays(text):
    assert plain(text) == text


def test_tags_are_escaped():
    assert "<img" not in plain(HOSTILE)
    assert "&lt;img" in plain(HOSTILE)
    assert "&amp;lt;b&amp;gt;" in plain(HOSTILE)


def test_names_of_a_palette_are_no_markup_in_the_window(window, tmp_path, qtbot):
    path = tmp_path / f"{HOSTILE}.gpl"
    path.write_text(
        f"GIMP Palette\nName: {HOSTILE}\n#\n200 16 46 {HOSTILE}\n1 33 105 {HOSTILE} 2\n"
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(window.projects.opened):
        window.open_commands.take(mime)
    window.colors.grid.select([0])
    tips = [each.toolTip() for each in window.findChildren(QWidget)]
    tips += [window.colors.tabs.tabToolTip(0), *menu_tips(window)]
    model = window.colors.grid.model()
    tips.append(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
    assert [tip for tip in tips if "<img" in tip] == []
    labels = [each for each in window.findChildren(QLabel) if "<img" in each.text()]
    assert labels
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


def menu_tips(window):
    window.menus._recent.aboutToShow.emit()
    return [action.toolTip() for action in window.menus._recent.actions()]
