"""What the person tells the clustering in the window."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from huescope.analysis.options import REPRESENTATIONS, SPACES
from huescope.cancellation import Job


@pytest.fixture
def product(tmp_path):
    """A red thing with a brown stem on a white ground."""
    rgb_u8 = np.full((120, 160, 3), 255, np.uint8)
    rgb_u8[40:90, 50:110] = (178, 34, 52)
    rgb_u8[30:40, 75:85] = (101, 67, 33)
    path = tmp_path / "product.png"
    Image.fromarray(rgb_u8).save(path)
    return path


def hexes(window):
    return {swatch.hex for swatch in window.session.shown.palette.swatches}


def test_the_background_is_one_click_away(window, product, open_in, qtbot):
    open_in(window, product)
    assert "#ffffff" in hexes(window)
    chip = window.colors.chips._chips["background"]
    assert chip.isVisible()
    assert "84%" in chip.text()
    with qtbot.waitSignal(window.session.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hexes(window) == {"#b22234", "#654321"}
    assert "ignored" in chip.text()
    # What is left out stays as it is in the picture.
    assert window.session.reduced_image.pixelColor(2, 2).name() == "#ffffff"
    with qtbot.waitSignal(window.session.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "#ffffff" in hexes(window)


def test_a_photograph_without_background_has_no_such_chip(window, photo, open_in):
    open_in(window, photo)
    assert not window.colors.chips._chips["background"].isVisible()


def test_the_options_are_behind_a_button(window, photo, open_in, qtbot):
    open_in(window, photo)
    box = window.colors.options
    assert not box.isVisible()
    qtbot.mouseClick(window.colors._more, Qt.MouseButton.LeftButton)
    assert box.isVisible()
    assert [box.space.itemData(n) for n in range(box.space.count())] == list(SPACES)
    assert box.represent.count() == len(REPRESENTATIONS)


def test_real_pixels_are_colours_of_the_picture_and_marked_in_it(window, photo, open_in, qtbot):
    open_in(window, photo)
    with qtbot.waitSignal(window.session.settled):
        window.session.set_options(replace(window.session.options, represent="pixel"))
    rgb_u8 = np.asarray(Image.open(photo))
    swatches = window.session.shown.palette.swatches
    for place, swatch in enumerate(swatches):
        column, row = window.session.place_of(swatch)
        assert tuple(rgb_u8[row, column]) == swatch.rgb
        tip = window.colors.grid.model().index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert f"column {column}, row {row}" in tip
    window.colors.looked_at.emit(swatches[0])
    column, row = window.session.place_of(swatches[0])
    marked = window.picture.mark.pixel
    assert (marked.x(), marked.y()) == (column + 0.5, row + 0.5)
    window.colors.looked_at.emit(None)
    assert window.picture.mark.pixel is None


@pytest.mark.parametrize("space", ["oklab", "lab"])
def test_another_colour_space_gives_another_palette(window, photo, open_in, qtbot, space):
    open_in(window, photo)
    before = hexes(window)
    with qtbot.waitSignal(window.session.settled):
        window.session.set_options(replace(window.session.options, space=space))
    assert hexes(window) != before
    assert len(hexes(window)) == len(before)


def draw(qtbot, window, tool, points):
    qtbot.mouseClick(window.colors._more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.colors.options._tools[tool], Qt.MouseButton.LeftButton)
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
    with qtbot.waitSignal(window.session.settled):
        draw(qtbot, window, tool, points)
    assert hexes(window) == {"#ffffff"}
    assert window.session.studied.findings.colors.total < 160 * 120 / 10
    with qtbot.waitSignal(window.session.settled):
        qtbot.mouseClick(window.colors.options.whole, Qt.MouseButton.LeftButton)
    assert len(hexes(window)) == 3


def test_no_choice_is_cut_off_while_a_region_is_looked_at(window, product, open_in, qtbot):
    window.resize(1440, 900)
    open_in(window, product)
    qtbot.mouseClick(window.colors._more, Qt.MouseButton.LeftButton)
    options = replace(window.session.options, space="oklab")
    with qtbot.waitSignal(window.session.settled):
        window.session.set_options(options)
    with qtbot.waitSignal(window.session.settled):
        window.session.set_region([(0, 0), (60, 60)], lasso=False)
    box = window.colors.options
    assert box.whole.isVisible()
    for choice in (box.space, box.represent):
        assert choice.width() >= choice.sizeHint().width()


def test_a_region_is_forgotten_with_its_picture(window, product, photo, open_in, qtbot):
    open_in(window, product)
    with qtbot.waitSignal(window.session.settled):
        window.session.set_region([(0, 0), (20, 20)], lasso=False)
    open_in(window, photo)
    assert window.session.options.region is None


def test_escape_gives_a_region_tool_up(window, product, open_in, qtbot):
    open_in(window, product)
    qtbot.mouseClick(window.colors._more, Qt.MouseButton.LeftButton)
    tool = window.colors.options._tools["lasso"]
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    window.actions_by_id["cancel"].trigger()
    assert not tool.isChecked()


def test_a_picture_of_which_nothing_would_be_left_says_so(window, tmp_path, open_in, qtbot):
    white = tmp_path / "white.png"
    Image.new("RGB", (20, 20), "white").save(white)
    open_in(window, white)
    with qtbot.waitSignal(window.session.settled):
        window.session.set_options(replace(window.session.options, ignore=frozenset({"white"})))
    assert "nothing is left" in window.toast.text
    assert hexes(window) == {"#ffffff"}
    assert window.session.options.ignore == frozenset()


def test_the_figures_of_quality_are_told(window, photo, open_in):
    open_in(window, photo)
    quality = window.session.quality
    assert quality.mse == pytest.approx(window.session.reduction.mse)
    window.resize(1000, 700)
    assert f"mean ΔE {quality.mean_delta_e:.1f}" in window.status.numbers
    assert "PSNR" not in window.status.numbers
    window.resize(1440, 800)
    figures = (
        f"mean ΔE {quality.mean_delta_e:.1f}",
        f"within {quality.p95_delta_e:.1f}",
        f"PSNR {quality.psnr_db:.1f}",
        f"MSE {quality.mse:.1f}",
        f"{100 * quality.bits_saved:.1f}",
    )
    assert all(figure in window.status.numbers for figure in figures)


def test_the_score_is_told_once_while_it_falls(window, photo, open_in, qtbot):
    open_in(window, photo)
    told = []
    window.session.progressed.connect(
        lambda _done, _stage: told.append((window.status._stage.text, window.status.numbers))
    )
    with qtbot.waitSignal(window.session.settled):
        window.reduction.slider.setValue(40)
    scores = [numbers for stage, numbers in told if stage == "clustering"]
    assert scores
    assert all(re.fullmatch(r"round \d+, score \d+\.\d", score) for score in scores)
    assert "PSNR" in window.status.numbers or "mean ΔE" in window.status.numbers


def test_no_score_and_no_figure_outlives_what_it_was_told_of(window, photo, broken, open_in, qtbot):
    open_in(window, photo)
    session = window.session
    told = []

    def cancel(_done, stage):
        if "score" in stage:
            told.append(window.status.numbers)
            session.cancel()

    session.progressed.connect(cancel)
    window.reduction.slider.setValue(90)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("round")
    assert window.status.numbers.startswith("analysed")
    session.progressed.disconnect(cancel)
    with qtbot.waitSignal(session.settled):
        window.reduction.slider.setValue(4)
    assert "ΔE" in window.status.numbers
    with qtbot.waitSignal(session.failed):
        window.open_commands.open_paths([broken])
    qtbot.waitUntil(lambda: window.status.numbers == "")


def test_swatches_keep_their_places_while_the_slider_is_dragged(window, photo, open_in, qtbot):
    open_in(window, photo)
    session = window.session
    session.hold_places(held=True)
    before = [swatch.rgb for swatch in session.shown.palette.swatches]
    for colors in (9, 10, 9, 8):
        with qtbot.waitSignal(session.settled):
            window.reduction.slider.setValue(colors)
        QApplication.processEvents()
    after = [swatch.rgb for swatch in session.shown.palette.swatches]
    drift = np.abs(np.array(after) - np.array(before)).max(axis=1)
    assert np.median(drift) < 30  # each stands where its like stood
    session.hold_places(held=False)
    shares = [swatch.share for swatch in session.shown.palette.swatches]
    assert shares == sorted(shares, reverse=True)


def test_options_changed_while_a_picture_opens_are_taken_up(window, product, qtbot):
    with qtbot.waitSignal(window.session.settled):
        window.open_commands.open_paths([product])
        options = replace(window.session.options, ignore=frozenset({"background"}))
        window.session.set_options(options)
    assert window.session.studied.findings.options == options
    assert hexes(window) == {"#b22234", "#654321"}


def test_256_colours_and_an_ignored_background(window, tmp_path, open_in, qtbot):
    random = np.random.default_rng(5)
    rgb_u8 = np.full((160, 200, 3), 250, np.uint8)
    rgb_u8[20:140, 20:180] = random.integers(0, 200, (120, 160, 3), dtype=np.uint8)
    path = tmp_path / "busy.png"
    Image.fromarray(rgb_u8).save(path)
    open_in(window, path)
    ignoring = replace(window.session.options, ignore=frozenset({"background"}))
    with qtbot.waitSignal(window.session.settled):
        window.session.set_options(ignoring)
    with qtbot.waitSignal(window.session.settled):
        window.reduction.slider.setValue(256)
    assert len(hexes(window)) == 256
    assert window.session.reduction.exact
    assert window.session.reduced_image.pixelColor(3, 3).name() == "#fafafa"
    assert window.toast.text == ""


def test_transparent_pixels_count_by_a_click(window, tmp_path, open_in, qtbot):
    rgba_u8 = np.zeros((40, 50, 4), np.uint8)
    rgba_u8[:, 30:] = (178, 34, 52, 255)
    path = tmp_path / "cut.png"
    Image.fromarray(rgba_u8).save(path)
    open_in(window, path)
    chip = window.colors.chips._chips["transparent"]
    assert chip.isVisible()
    assert chip.text() == " Transparent 60%, ignored"
    assert hexes(window) == {"#b22234"}
    with qtbot.waitSignal(window.session.settled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hexes(window) == {"#b22234", "#ffffff"}
    assert chip.text() == " Transparent 60%"
    with qtbot.waitSignal(window.session.settled):
        window.session.undo()
    assert hexes(window) == {"#b22234"}


def test_a_step_of_the_slider_lands_on_an_exact_palette(window, photo, open_in, qtbot):
    open_in(window, photo)
    session = window.session
    series = session.studied.findings.series
    wanted = session.colors + 1
    qtbot.waitUntil(lambda: series.ready(wanted, Job()).exact)
    shown = []
    session.reduced_changed.connect(lambda: shown.append(session.reduction.exact))
    with qtbot.waitSignal(session.settled):
        window.reduction.slider.setValue(wanted)
    assert shown == [True, True]  # at once, and then with every pixel at its nearest colour
