"""The inspector in a window: what it says of selected colours, and how its scopes are linked."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from huescope.ui.state import events
from huescope.ui.state.scope_events import visible_result


@pytest.fixture
def flagged(window, flag, open_in):
    open_in(window, flag)
    return window


def select(window, *places):
    window.store.send(events.Select(places))


def test_the_selected_colour_and_the_scopes(flagged, qtbot, done):
    selected, scopes = flagged.inspector.selected, flagged.inspector.scopes
    assert selected.origin.text() == "Select a colour in the palette to see its values."
    assert not selected.values.isVisible()
    is_laid_out_at_once(flagged, selected, qtbot)
    says_what_is_selected(flagged, selected)
    copies_by_click_and_key(flagged, selected, qtbot)
    sums_up_several(flagged, selected)
    computes_only_what_is_visible(flagged, scopes, done)
    links_both_ways(qtbot, flagged, scopes)
    links_frequent_colours_and_shares(flagged)
    leaves_the_inspector_and_comes_back(qtbot, flagged, scopes)


class Resizes(QObject):
    """Counts how often a widget is resized."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Resize
        return False


def is_laid_out_at_once(window, selected, qtbot):
    resizes, height_px = Resizes(window.inspector.scopes), selected.height()
    select(window, 1)
    qtbot.waitUntil(lambda: selected.height() > height_px + 100)
    assert resizes.count <= 2  # the second time where a scroll bar appears
    select(window)
    qtbot.waitUntil(lambda: selected.height() == height_px)


def says_what_is_selected(window, selected):
    assert [each.hex for each in window.store.state.swatches] == ["#c8102e", "#012169", "#ffffff"]
    select(window, 2)
    swatch = window.store.state.swatches[2]
    assert selected.name.text() == swatch.name
    assert selected.origin.text().startswith(
        "Nearest to 25.0\u202f% of the picture, such as at column "
    )
    shown = [selected.values.item(row).text() for row in range(selected.values.count())]
    assert shown[0] == "Hex #ffffff"
    assert shown[2] == "RGB rgb(255 255 255)"
    selected.more.click()
    rows = range(selected.values.count())
    labels = " ".join(selected.values.item(row).text().split()[0] for row in rows)
    assert labels == "Hex CSS RGB HSL OKLCH HSV HWB Oklab CIELAB LCh Display"
    facts = selected.facts.texts
    assert facts[0] == "On white 1.00 : 1 no text passes"
    assert facts[1] == "On black 21.00 : 1 text passes, AAA"
    assert facts[2].startswith("Before ΔE ")
    assert facts[2].endswith("very different")
    assert len(facts) == 3


def copies_by_click_and_key(window, selected, qtbot):
    values = selected.values
    row = values.visualItemRect(values.item(2))
    qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert QGuiApplication.clipboard().text() == "rgb(255 255 255)"
    assert window.toast.text == "Copied rgb(255 255 255)"
    values.setCurrentRow(3)
    qtbot.keyClick(values, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("hsl(")


def sums_up_several(window, selected):
    select(window, 0, 1)
    assert selected.origin.text() == "2 colours selected, together 75.0\u202f% of the picture"
    assert not selected.values.isVisible()
    assert selected.facts.texts[0].startswith("Contrast 2.")
    select(window, 0, 1, 2)
    assert selected.origin.text() == "3 colours selected, together 100.0\u202f% of the picture"
    assert selected.facts.texts == []
    select(window)


def computes_only_what_is_visible(window, scopes, done):
    assert list(window.store.state.scopes.results) == ["histogram"]
    assert window.inspector.histogram.summary.startswith("Mixed tones: 25")
    assert window.inspector.minimumWidth() < 280  # the short names of its tabs suffice
    for name in ("vectorscope", "cloud", "waveform"):
        done(window, lambda name=name: scopes.show_scope(name))
        assert visible_result(window.store.state) is not None
    assert list(window.store.state.scopes.results) == [
        "histogram",
        "vectorscope",
        "cloud",
        "waveform",
    ]


def links_both_ways(qtbot, window, scopes):
    window.store.send(events.Highlight(2))
    swatch = window.store.state.swatches[2]
    assert swatch.hex in scopes.readout.text()
    qtbot.waitUntil(lambda: scopes.trace.highlighted_strength is not None)
    assert scopes.trace.highlighted_strength.any()
    scopes.trace.pointed.emit(0)
    assert window.store.state.highlighted == 0
    scopes.trace.pointed.emit(None)
    assert window.store.state.highlighted is None


def links_frequent_colours_and_shares(window):
    inspector, state = window.inspector, window.store.state
    assert inspector.most_frequent.line.text == "3 colours, together 100.0\u202f% of the picture"
    inspector.most_frequent.grid.highlighted.emit(state.dominant.swatches[1])
    place = window.store.state.highlighted
    assert state.swatches[place].rgb == state.dominant.swatches[1].rgb
    inspector.bar.pointed.emit(inspector.bar.swatches[0])
    assert state.swatches[window.store.state.highlighted].hex == "#c8102e"
    assert inspector._share_line.text.endswith(
        "nearest to 50.0\u202f% of the picture  ·  1\u202f600 px"
    )
    inspector.bar.pointed.emit(None)
    assert window.store.state.highlighted is None


def leaves_the_inspector_and_comes_back(qtbot, window, scopes):
    scopes.float_button.click()
    assert window.scopes_dock.isFloating()
    assert scopes.window() is window.scopes_dock
    beside = window.scopes_dock.frameGeometry()
    panel = window.inspector_dock
    assert beside.right() < panel.mapToGlobal(panel.rect().topLeft()).x()
    assert window.store.state.scopes.visible == "waveform"
    scopes.float_button.click()
    assert scopes.window() is window
    assert scopes.isVisible()
    shown = window.scopes_dock.toggleViewAction()  # from the menu of docks
    shown.trigger()
    assert scopes.isVisible()
    assert window.scopes_dock.is_in_use
    shown.trigger()
    assert not window.scopes_dock.is_in_use
    # Docked beside the inspector, it leaves its room to the picture.
    width_px = window.inspector_dock.width()
    scopes.float_button.click()
    window.scopes_dock.setFloating(False)
    horizontal = Qt.Orientation.Horizontal
    window.splitDockWidget(window.inspector_dock, window.scopes_dock, horizontal)
    qtbot.waitUntil(lambda: window.scopes_dock.x() > window.inspector_dock.x())
    window.scopes_dock.close()
    qtbot.wait(20)  # the layout would give the room to the inspector
    assert window.inspector_dock.width() < 1.2 * width_px
    window.inspector_dock.hide()
    assert window.store.state.scopes.visible == ""
    window.inspector_dock.show()
    assert window.store.state.scopes.visible == "waveform"
