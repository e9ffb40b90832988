"""The notice over the picture: wrapped, never cut."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from huescope.ui.style import design
from huescope.ui.widgets.toast import _ANYWHERE, _WORDS, Toast

TEXTS = [
    "Copied #05518a",
    "Copied oklch(0.65201 0.19012 253.21)",
    (
        "The settings file was damaged. It was set aside as Huescope.ini.damaged, and what "
        "could be read of it is kept."
    ),
    "/a/path/without/any/space/" + "that/goes/on/" * 12,
]


@pytest.fixture
def toast(qtbot, theme):
    over = QWidget()
    over.resize(900, 600)
    qtbot.addWidget(over)
    over.show()
    return Toast(theme, over)


@pytest.mark.parametrize("width_px", [160, 320, 900])
@pytest.mark.parametrize("color", [None, QColor(5, 81, 138)], ids=["plain", "with a colour"])
@pytest.mark.parametrize("text", TEXTS)
def test_the_whole_text_has_room(toast, text, color, width_px):
    toast.parentWidget().resize(QSize(width_px, 600))
    toast.show_text(text, color)
    inside, metrics = toast._text_area, QFontMetrics(design.font(design.BODY_PX))
    needed = metrics.boundingRect(inside, _WORDS, text)
    if needed.width() > inside.width():
        needed = metrics.boundingRect(inside, _ANYWHERE, text)
    assert inside.size().expandedTo(needed.size()) == inside.size()
    assert toast.parentWidget().rect().contains(toast.geometry())


def test_a_short_notice_is_one_line(toast):
    toast.show_text(TEXTS[0])
    assert toast.height() == 36


def test_a_long_notice_stays_longer(toast):
    toast.show_text(TEXTS[0])
    short_ms = toast._timer.interval()
    toast.show_text(TEXTS[2])
    assert toast._timer.interval() > 2 * short_ms


def test_it_stands_above_what_must_stay_visible(qtbot, theme, toast):
    over = toast.parentWidget()
    legend = QWidget(over)
    legend.setGeometry(8, 552, 420, 40)
    beside = Toast(theme, over, legend)
    beside.show_text(TEXTS[1])  # the legend is hidden
    assert beside.geometry().intersects(legend.geometry())
    legend.show()
    beside.show_text(TEXTS[1])
    assert beside.geometry().bottom() < legend.geometry().top()
    legend.move(8, 8)
    beside.show_text(TEXTS[1])
    assert beside.geometry().top() > 500
