"""The theme, and the cost of changing it."""

import re

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from huescope.cli.arguments import window as arguments
from huescope.color.luminance import contrast_ratio
from huescope.ui.palette_row.density import STOP_HEIGHT_PX
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.style import design
from huescope.ui.widgets.swatches.swatch_text import line_px


@pytest.fixture
def dark(theme):
    theme.choose("dark")
    yield theme
    theme.choose("light")


class Counter(QObject):
    """Counts style changes of a widget."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - of Qt
        self.count += event.type() == QEvent.Type.StyleChange
        return False


@pytest.mark.parametrize("choice", design.THEMES)
def test_the_style_sheet_has_no_colour_but_greys_and_the_channels(theme, dark, choice):
    theme.choose(choice)
    colors = re.findall(r"#\w+\b(?=[^{}]*;)", theme.sheet)
    assert len(colors) > 50
    assert all(len(color) == 7 for color in colors)
    hued = [color for color in colors if len({color[1:3], color[3:5], color[5:]}) > 1]
    assert hued == ["#d64848", "#48a858", "#4c7ae0"]
    assert "$" not in re.sub(r"/\*.*?\*/", "", theme.sheet, flags=re.DOTALL)


def test_a_window_and_its_dialogs_follow_the_theme(window, theme, dark, qtbot):
    dialog = QDialog(window)
    dialog.resize(80, 60)
    assert window.grab().toImage().pixelColor(1, 1).value() == design.DARK.window
    assert dialog.grab().toImage().pixelColor(5, 5).value() == design.DARK.panel
    theme.choose("light")
    assert window.grab().toImage().pixelColor(1, 1).value() == design.LIGHT.window
    assert dialog.grab().toImage().pixelColor(5, 5).value() == design.LIGHT.panel


@pytest.mark.usefixtures("window")
def test_a_theme_change_does_not_restyle_widgets_outside_windows(theme, qtbot):
    alone = QWidget()
    qtbot.addWidget(alone)
    alone.ensurePolished()
    counter = Counter(alone)
    theme.choose("dark")
    theme.choose("light")
    assert counter.count == 0


def test_only_what_has_the_keyboard_is_listened_to(window, qtbot, monkeypatch):
    seen = []
    key = window._original_key
    monkeypatch.setattr(key, "eventFilter", lambda *_: seen.append(1) or False)
    label = QLabel("quiet", window)
    seen.clear()
    QApplication.sendEvent(label, QEvent(QEvent.Type.StyleChange))
    assert not seen


def test_the_original_is_shown_while_its_key_is_held(window, photo, open_in, qtbot):
    open_in(window, photo)
    window.activateWindow()
    shown = []
    window.store.changed.connect(lambda state: shown.append(state.shows_original))
    window.store.send(events.Compare(Comparison.REDUCED))
    for widget in (window.picture.view, window.colors.grid, window.reduction.slider):
        widget.setFocus()
        qtbot.keyPress(widget, Qt.Key.Key_O)
        assert shown[-1]
        qtbot.keyRelease(widget, Qt.Key.Key_O)
        assert not shown[-1]
    window.reduction.number.setFocus()
    qtbot.keyPress(window.reduction.number, Qt.Key.Key_O)
    assert not shown[-1]


@pytest.mark.parametrize(("system_px", "scale"), [(9, 1.0), (15, 1.1), (21, 1.5), (60, 2.0)])
def test_texts_and_their_lines_follow_the_text_size_of_the_system(
    qapp, monkeypatch, system_px, scale
):
    def system_font(_kind):
        font = QFont("sans")
        font.setPixelSize(system_px)
        return font

    cached = design.text_scale, design.sized, design.font, design.mono
    monkeypatch.setattr(design.sys, "platform", "linux")
    monkeypatch.setattr(design.QFontDatabase, "systemFont", system_font)
    for each in cached:
        each.cache_clear()
    try:
        assert design.text_scale() == scale
        assert design.font(design.BODY_PX).pixelSize() == round(design.BODY_PX * scale)
        for font, height_px in (
            (design.font(design.CAPTION_PX), line_px()),
            (design.mono(design.CAPTION_PX), line_px()),
            (design.font(design.BODY_PX), design.sized(STOP_HEIGHT_PX)),
        ):
            assert QFontMetrics(font).height() <= height_px + 1
    finally:
        monkeypatch.undo()
        for each in cached:
            each.cache_clear()


@pytest.mark.parametrize("name", design.THEMES)
def test_contrast_of_texts_and_of_the_outlines_of_controls(name):
    greys = design.THEMES[name][1]
    outline, text, hairline = (7, 10, 7) if name.endswith("contrast") else (3, 4.5, 1)
    for ground in (greys.window, greys.panel, greys.raised, greys.hover):
        for level, least in ((greys.outline, outline), (greys.quiet, text)):
            assert contrast_ratio((level,) * 3, (ground,) * 3) >= least
        assert contrast_ratio((greys.text,) * 3, (ground,) * 3) >= 7
    assert contrast_ratio((greys.hairline,) * 3, (greys.panel,) * 3) >= hairline


def test_the_command_line_knows_all_themes():
    assert tuple(design.THEMES) == arguments.THEMES


def test_the_contrast_of_the_system_is_followed(theme, monkeypatch):
    class Hints:
        def contrastPreference(self):  # noqa: N802 - of Qt
            return Qt.ContrastPreference.HighContrast

    hints = type(QApplication.styleHints())
    monkeypatch.setattr(hints, "accessibility", lambda _self: Hints())
    try:
        theme.choose(design.FOLLOW_SYSTEM)
        assert theme.greys in {design.LIGHT_CONTRAST, design.DARK_CONTRAST}
        theme.choose("dark")
        assert theme.greys is design.DARK
    finally:
        monkeypatch.undo()
        theme.choose("light")
