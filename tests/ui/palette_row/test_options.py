"""The clustering options in the window."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTimer

from huescope.analysis.options import DEFAULT, REPRESENTATIONS, SPACES
from huescope.analysis.region import Rectangle
from huescope.cancellation import Job
from huescope.ui.state import events
from huescope.ui.state.pins import pins


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


@pytest.fixture
def product(tmp_path):
    """A red thing with a brown stem on a white ground."""
    rgb_u8 = np.full((120, 160, 3), 255, np.uint8)
    rgb_u8[40:90, 50:110] = (178, 34, 52)
    rgb_u8[30:40, 75:85] = (101, 67, 33)
    path = tmp_path / "product.png"
    Image.fromarray(rgb_u8).save(path)
    return path


@pytest.fixture
def plain(tmp_path):
    path = tmp_path / "plain.png"
    Image.new("RGB", (8, 8), (200, 30, 40)).save(path)
    return path


def hexes(window):
    return {swatch.hex for swatch in window.store.state.arranged.swatches}


def test_the_background_is_one_click_away(window, product, plain, open_in, qtbot):
    open_in(window, product)
    assert "#ffffff" in hexes(window)
    chip = window.colors.head.chips._chips["background"]
    assert chip.isVisible()
    assert "84%" in chip.text()
    with qtbot.waitSignal(window.store.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hexes(window) == {"#b22234", "#654321"}
    assert "ignored" in chip.text()
    # What is left out stays as it is in the picture.
    assert window.store.state.reduced.image.pixelColor(2, 2).name() == "#ffffff"
    with qtbot.waitSignal(window.store.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "#ffffff" in hexes(window)
    open_in(window, plain)  # without its background, nothing would be left
    assert not chip.isVisible()


def test_a_photograph_without_background_has_no_such_chip(window_with_photo):
    window = window_with_photo
    assert not window.colors.head.chips._chips["background"].isVisible()


def test_the_options_stand_in_the_inspector(window_with_photo):
    window = window_with_photo
    box = window.inspector.options
    assert box.isVisible()
    assert [box.space.itemData(n) for n in range(box.space.count())] == list(SPACES)
    assert box.represent.count() == len(REPRESENTATIONS)


def test_real_pixels_are_colours_of_the_picture_and_marked_in_it(window, photo, open_in, qtbot):
    open_in(window, photo)
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(replace(window.store.state.options, represent="pixel")))
    rgb_u8 = np.asarray(Image.open(photo))
    swatches = window.store.state.arranged.swatches
    for place, swatch in enumerate(swatches):
        column, row = window.store.state.place_of(swatch)
        assert tuple(rgb_u8[row, column]) == swatch.rgb
        tip = window.colors.grid.model().index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert f"column {column}, row {row}" in tip
    column, row = window.store.state.place_of(swatches[0])
    assert pins(window.store.state)[0] == (column, row)


@pytest.mark.parametrize("space", ["oklab", "lab"])
def test_another_colour_space_gives_another_exact_palette(window_with_photo, qtbot, space):
    window = window_with_photo
    assert not window.inspector.options.space.isEnabled()
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(DEFAULT))
    assert window.inspector.options.space.isEnabled()
    before = hexes(window)
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(replace(DEFAULT, space=space)))
    assert hexes(window) != before
    assert len(hexes(window)) == len(before)


def draw(qtbot, window, tool, points):
    qtbot.mouseClick(window.inspector.options._tools[tool], Qt.MouseButton.LeftButton)
    overlay, view = window.picture.region, window.picture.view
    corner = view.picture_rect().topLeft().toPoint()
    places = [corner + QPoint(*point) for point in points]
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(overlay, place)
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=places[-1])


@pytest.mark.parametrize(
    ("tool", "points"),
    [("rectangle", [(0, 0), (20, 20)]), ("lasso", [(0, 0), (30, 0), (30, 20), (0, 20)])],
)
def test_a_region_limits_what_counts(window, product, open_in, qtbot, tool, points):
    open_in(window, product)
    with qtbot.waitSignal(window.store.settled):
        draw(qtbot, window, tool, points)
    assert hexes(window) == {"#ffffff"}
    assert window.store.state.shown.studied.findings.colors.total < 160 * 120 / 10
    with qtbot.waitSignal(window.store.settled):
        qtbot.mouseClick(window.inspector.options.whole, Qt.MouseButton.LeftButton)
    assert len(hexes(window)) == 3


def test_no_drop_down_is_cut_off_with_a_region(window, product, open_in, qtbot):
    window.resize(1440, 900)
    open_in(window, product)
    options = replace(window.store.state.options, space="oklab")
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(options))
    with qtbot.waitSignal(window.store.settled):
        window.store.send(
            events.SetOptions(replace(window.store.state.options, region=Rectangle(0, 0, 60, 60)))
        )
    box = window.inspector.options
    assert box.whole.isVisible()
    for choice in (box.space, box.represent):
        assert choice.width() >= choice.sizeHint().width()


def test_a_region_is_forgotten_with_its_picture(window, product, photo, open_in, qtbot):
    open_in(window, product)
    with qtbot.waitSignal(window.store.settled):
        window.store.send(
            events.SetOptions(replace(window.store.state.options, region=Rectangle(0, 0, 20, 20)))
        )
    open_in(window, photo)
    assert window.store.state.options.region is None


def test_escape_ends_a_region_tool(window, product, open_in, qtbot):
    open_in(window, product)
    tool = window.inspector.options._tools["lasso"]
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    window.actions_by_id["cancel"].trigger()
    assert not tool.isChecked()


def test_ignoring_all_colours_is_reported(window, tmp_path, open_in, qtbot):
    white = tmp_path / "white.png"
    Image.new("RGB", (20, 20), "white").save(white)
    open_in(window, white)
    with qtbot.waitSignal(window.store.settled):
        window.store.send(
            events.SetOptions(replace(window.store.state.options, ignore=frozenset({"white"})))
        )
    assert "nothing is left" in window.toast.text
    assert hexes(window) == {"#ffffff"}
    assert window.store.state.options.ignore == frozenset()


def test_the_quality_is_shown(window_with_photo):
    window = window_with_photo
    quality = window.store.state.quality
    assert quality.mse == pytest.approx(window.store.state.reduced.reduction.mse)
    assert f"within ΔE {quality.p95_delta_e:.1f}" in window.status.numbers
    figures = (
        f"Mean ΔE {quality.mean_delta_e:.2f}",
        f"within {quality.p95_delta_e:.2f}",
        f"PSNR {quality.psnr_db:.1f}",
        f"MSE {quality.mse:.2f}",
        f"{100 * quality.bits_saved:.1f}",
    )
    assert all(figure in window.status._numbers.toolTip() for figure in figures)


def test_the_score_is_shown_during_clustering(window_with_photo, qtbot):
    window = window_with_photo
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(DEFAULT))
    shown_texts = []
    window.store.progressed.connect(
        lambda _done, _stage: shown_texts.append((window.status._stage.text, window.status.numbers))
    )
    with qtbot.waitSignal(window.store.settled):
        window.reduction.slider.setValue(40)
    scores = [numbers for stage, numbers in shown_texts if stage == "improving the colours"]
    assert scores
    assert all(re.fullmatch(r"step \d+, error \d+\.\d", score) for score in scores)
    assert "ΔE" in window.status.numbers


def test_scores_and_figures_are_cleared_with_their_picture(window_with_photo, broken, qtbot):
    window = window_with_photo
    store = window.store
    shown_texts = []

    def cancel(_done, stage):
        if "error" in stage:
            shown_texts.append(window.status.numbers)
            store.send(events.Cancel())

    store.progressed.connect(cancel)
    window.reduction.slider.setValue(90)
    qtbot.waitUntil(lambda: bool(shown_texts))
    assert shown_texts[0].startswith("step")
    store.progressed.disconnect(cancel)
    qtbot.waitUntil(lambda: not window.status.numbers.startswith("step"))
    assert len(store.state.swatches) == store.state.colors
    with qtbot.waitSignal(store.settled):
        window.reduction.slider.setValue(4)
    assert "ΔE" in window.status.numbers
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ):
        window.open_commands.open_paths([broken])
    assert "ΔE" in window.status.numbers  # those of the picture that is still shown


def test_swatches_keep_their_places_while_the_slider_moves_and_are_sorted_when_it_rests(
    window_with_photo, qtbot
):
    window = window_with_photo
    store, moving = window.store, []
    before = [swatch.rgb for swatch in store.state.swatches]
    store.changed.connect(lambda state: moving.append(state.current))
    store.send(events.HoldSlider(True))
    for colors in (9, 10, 9, 8):
        with qtbot.waitSignal(
            store.changed,
            check_params_cb=lambda state, colors=colors: len(state.swatches) == colors,
        ):
            window.reduction.slider.setValue(colors)
    quick = next(state for state in reversed(moving) if not state.basis.exact)
    drift = np.abs(np.array([each.rgb for each in quick.palette.swatches]) - before).max(axis=1)
    assert np.median(drift) < 30  # each stands where its like stood
    with qtbot.waitSignal(store.settled):
        pass  # the slider rests, and is still held
    assert_sorted(store.state)
    store.send(events.HoldSlider(False))
    assert_sorted(store.state)


def assert_sorted(state):
    shares = [swatch.share for swatch in state.swatches]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("after_ms", [0, 20, 60, 200, 400, 600])
def test_a_palette_is_sorted_whenever_the_slider_is_released(window_with_photo, qtbot, after_ms):
    window = window_with_photo
    window.reduction.slider.sliderPressed.emit()
    with qtbot.waitSignal(window.store.settled):
        for colors in (30, 12, 40, 24):
            window.reduction.slider.setValue(colors)
        QTimer.singleShot(after_ms, window.reduction.slider.sliderReleased.emit)
    qtbot.waitUntil(lambda: not window.store.state.is_held)
    assert window.colors.head.order.currentData() == "share"
    assert_sorted(window.store.state)


def test_options_changed_while_a_picture_opens_are_taken_up(window, product, qtbot):
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_paths([product])
        options = replace(window.store.state.options, ignore=frozenset({"background"}))
        window.store.send(events.SetOptions(options))
    assert window.store.state.shown.studied.findings.options == options
    assert hexes(window) == {"#b22234", "#654321"}


def test_256_colours_and_an_ignored_background(window, tmp_path, open_in, qtbot):
    random = np.random.default_rng(5)
    rgb_u8 = np.full((80, 100, 3), 250, np.uint8)
    rgb_u8[10:70, 10:90] = random.integers(0, 200, (60, 80, 3), dtype=np.uint8)
    path = tmp_path / "busy.png"
    Image.fromarray(rgb_u8).save(path)
    open_in(window, path)
    ignoring = replace(window.store.state.options, ignore=frozenset({"background"}))
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(ignoring))
    with qtbot.waitSignal(window.store.settled):
        window.reduction.slider.setValue(256)
    assert len(hexes(window)) == 256
    assert window.store.state.reduced.reduction.exact
    assert window.store.state.reduced.image.pixelColor(3, 3).name() == "#fafafa"
    assert window.toast.text == ""


def test_transparent_pixels_count_by_a_click(window, tmp_path, open_in, qtbot):
    rgba_u8 = np.zeros((40, 50, 4), np.uint8)
    rgba_u8[:, 30:] = (178, 34, 52, 255)
    path = tmp_path / "cut.png"
    Image.fromarray(rgba_u8).save(path)
    open_in(window, path)
    chip = window.colors.head.chips._chips["transparent"]
    assert chip.isVisible()
    assert chip.text() == " Transparent 60%, ignored"
    assert hexes(window) == {"#b22234"}
    with qtbot.waitSignal(window.store.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hexes(window) == {"#b22234", "#ffffff"}
    assert chip.text() == " Transparent 60%"
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.Undo())
    assert hexes(window) == {"#b22234"}


@pytest.mark.usefixtures("background_work")
def test_a_step_of_the_slider_lands_on_an_exact_palette(window_with_photo, done, qtbot):
    window = window_with_photo
    store = window.store
    done(window, lambda: window.reduction.slider.setValue(9))
    series = store.state.shown.studied.findings.series
    wanted = store.state.colors + 1
    qtbot.waitUntil(lambda: series.ready(wanted, Job()).exact)
    shown = []
    store.changed.connect(lambda state: shown.append(state.reduced))
    with qtbot.waitSignal(store.settled):
        window.reduction.slider.setValue(wanted)
    exact = [each.reduction.exact for each in dict.fromkeys(shown) if each.asked == wanted]
    assert exact == [True, True]  # at once, and then with every pixel at its nearest colour
