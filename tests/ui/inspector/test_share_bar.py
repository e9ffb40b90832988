import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from huescope.palette.swatch import Swatch
from huescope.ui.inspector.share_bar import ShareBar


@pytest.fixture
def bar(qtbot, theme):
    made = ShareBar(theme)
    qtbot.addWidget(made)
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.floats(1e-6, 1), min_size=1, max_size=256), st.integers(1, 2000))
def test_every_colour_is_as_wide_as_its_share(bar, shares, width_px):
    bar.resize(width_px, 30)
    bar.set_swatches(tuple(Swatch((0, 0, 0), n, share) for n, share in enumerate(shares, start=1)))
    over = [bar.swatches.index(bar.swatch_at(x)) for x in range(width_px)]
    assert over == sorted(over)
    for place, swatch in enumerate(bar.swatches):
        assert abs(over.count(place) - width_px * swatch.share / sum(shares)) <= 1
    assert bar.swatch_at(width_px) is None


def test_the_largest_colour_comes_first(qtbot, theme):
    bar = ShareBar(theme)
    qtbot.addWidget(bar)
    bar.resize(100, 30)
    small, large = Swatch((255, 0, 0), 1, 0.25), Swatch((0, 0, 255), 3, 0.75)
    bar.set_swatches((small, large))
    assert bar.swatch_at(10) == large
    assert bar.swatch_at(90) == small
    colors = [bar.grab().toImage().pixelColor(x, 15).name() for x in (10, 74, 76, 99)]
    assert colors == ["#0000ff", "#0000ff", "#ff0000", "#ff0000"]


@pytest.mark.parametrize("width_px", [1, 7])
def test_a_bar_too_narrow_for_its_colours_still_paints(qtbot, theme, width_px):
    bar = ShareBar(theme)
    qtbot.addWidget(bar)
    bar.resize(width_px, 30)
    bar.set_swatches(tuple(Swatch((n, n, n), 1, 0.1) for n in range(10)))
    bar.grab()


def test_arrow_keys_walk_the_colours_and_enter_chooses(bar, qtbot):
    small, large = Swatch((255, 0, 0), 1, 0.25), Swatch((0, 0, 255), 3, 0.75)
    bar.set_swatches((small, large))
    pointed, chosen = [], []
    bar.pointed.connect(pointed.append)
    bar.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(bar, key)
    assert pointed == [large, small, small]
    assert chosen == [small]
    assert bar.accessibleDescription().startswith("#ff0000")


def test_a_highlighted_colour_has_a_ring(bar):
    swatch = Swatch((255, 0, 0), 1, 1.0)
    bar.resize(60, 30)
    bar.set_swatches((swatch,))
    before = bar.grab().toImage()
    bar.highlight(swatch)
    assert bar.grab().toImage() != before
