"""The palette under the photograph: selecting, tools on hover, and what rises."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from huescope.ui.palette_row import swatch_tools
from huescope.ui.palette_row.palette_grid import RISE_PX
from huescope.ui.state import events
from huescope.ui.widgets.name_field import NameField
from huescope.ui.widgets.swatches.swatch_text import name_area


@pytest.fixture
def row(window, photo, open_in):
    open_in(window, photo)
    window.colors.grid.tools.timer.setInterval(0)
    return window.colors.grid


def cell(row, place):
    return row.visualRect(row.model().index(place, 0))


def rest(qtbot, row, place, tool):
    """Let the pointer rest on a tool of a swatch, and give that point."""
    point = swatch_tools.areas(cell(row, place))[tool].center()
    row.tools.leave()
    row.tools.move(point)
    qtbot.waitUntil(lambda: row.tools.shown_on == place)
    return point


def use(qtbot, row, place, tool):
    point = rest(qtbot, row, place, tool)
    qtbot.mouseClick(row.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_tools_act_on_the_swatch_under_the_pointer_and_leave_the_selection(
    window, row, done, qtbot, monkeypatch
):
    store = window.store
    qtbot.mouseClick(row.viewport(), Qt.MouseButton.LeftButton, pos=cell(row, 1).center())
    assert store.state.selected == (1,)
    # A click selects where no tools are seen yet; one that leaves the pressed tool does nothing.
    at_remove = swatch_tools.areas(cell(row, 2))[swatch_tools.REMOVE].center()
    qtbot.mouseClick(row.viewport(), Qt.MouseButton.LeftButton, pos=at_remove)
    assert store.state.selected == (2,)
    pressed = rest(qtbot, row, 2, swatch_tools.REMOVE)
    qtbot.mousePress(row.viewport(), Qt.MouseButton.LeftButton, pos=pressed)
    qtbot.mouseRelease(row.viewport(), Qt.MouseButton.LeftButton, pos=cell(row, 1).center())
    assert len(store.state.swatches) == 8
    qtbot.mouseClick(row.viewport(), Qt.MouseButton.LeftButton, pos=cell(row, 1).center())
    use(qtbot, row, 3, swatch_tools.COPY)
    assert QGuiApplication.clipboard().text() == store.state.swatches[3].hex
    assert store.state.swatches[3].hex in window.toast.text
    assert store.state.selected == (1,)
    done(window, lambda: use(qtbot, row, 3, swatch_tools.LOCK))
    assert [swatch.locked for swatch in store.state.swatches].count(True) == 1
    kept = store.state.swatches[store.state.selected[0]]
    place = next(at for at, each in enumerate(store.state.swatches) if each.locked)
    gone = store.state.swatches[place].rgb
    done(window, lambda: use(qtbot, row, place, swatch_tools.REMOVE))
    assert gone not in [each.rgb for each in store.state.swatches]
    assert store.state.swatches[store.state.selected[0]].rgb == kept.rgb
    rest(qtbot, row, 2, swatch_tools.COPY)
    assert_tools_explain_themselves(row, monkeypatch)


def assert_tools_explain_themselves(row, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, _widget: said.append(text))
    for tool, area in swatch_tools.areas(cell(row, 2)).items():
        point = area.center()
        event = QHelpEvent(QEvent.Type.ToolTip, point, row.viewport().mapToGlobal(point))
        QApplication.sendEvent(row.viewport(), event)
        assert said[-1] == swatch_tools.tooltip_of(tool, row.arranged.swatches[2])
    assert len(set(said)) == 3


def test_a_highlighted_swatch_rises_and_one_pointed_at_is_highlighted(window, row, qtbot):
    swatch = window.store.state.swatches[2]
    above = QPoint(cell(row, 2).center().x(), RISE_PX // 2)

    def painted():
        return row.viewport().grab().toImage().pixelColor(above).getRgb()[:3]

    assert painted() != swatch.rgb
    window.store.send(events.Highlight(2))
    assert painted() == swatch.rgb
    window.store.send(events.Highlight(None))
    assert painted() != swatch.rgb
    qtbot.mouseMove(row.viewport(), cell(row, 1).center())
    qtbot.waitUntil(lambda: window.store.state.highlighted == 1)


def test_without_a_selection_no_swatch_is_ringed_or_acted_on(window, row):
    plain = row.viewport().grab().toImage()
    window.store.send(events.Select([2]))
    assert row.viewport().grab().toImage() != plain
    window.picture.view.setFocus()
    window.store.send(events.Select([]))
    assert row.selected_places == []
    assert row.viewport().grab().toImage() == plain


def test_a_name_is_edited_in_place_and_a_gap_opens_for_dragged_swatches(row, window):
    row.rename(2)
    field = row.viewport().findChild(NameField)
    area, swatch = cell(row, 2), row.arranged.swatches[2]
    assert field.geometry().contains(name_area(swatch, area))
    assert (field.x(), field.width() >= area.width()) == (area.x(), True)
    assert area.top() < field.y() < field.geometry().bottom() < area.bottom()
    point = QPoint(cell(row, 4).left(), cell(row, 4).center().y())
    before = row.viewport().grab().toImage().pixelColor(point + QPoint(6, 0))
    row._show_gap(4)
    panel = window.theme.greys.panel
    after = row.viewport().grab().toImage().pixelColor(point + QPoint(6, 0))
    assert after.getRgb()[:3] == (panel,) * 3 != before.getRgb()[:3]
