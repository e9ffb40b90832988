"""Vision simulation: painted colours change, texts do not."""

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from huescope.cancellation import Job
from huescope.color.vision import ColorVision, simulate
from huescope.imaging.monitor import monitor_colors
from huescope.imaging.picture import Picture
from huescope.ui.picture.view import PictureView
from huescope.ui.picture.vision_filter import VisionFilter
from huescope.ui.state.comparison import Comparison
from huescope.ui.tasks.qimage import from_bgra, from_picture
from huescope.ui.tasks.runner import TaskRunner
from huescope.ui.vision.screen_colors import ScreenColors
from huescope.ui.vision.simulation import KINDS, NORMAL, Look, VisionSimulation
from huescope.ui.widgets.severity_bar import SeverityBar

DEUTAN = ColorVision("deutan")


def rows_of(name):
    path = Path(__file__).parents[2] / "data" / name
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


@pytest.fixture
def vision(theme):
    yield theme.vision
    theme.vision.select(NORMAL, 1.0)
    theme.vision.use_screen(None)


@pytest.fixture
def runner(qtbot):
    view = PictureView()
    qtbot.addWidget(view)
    made = TaskRunner(view, threads=2)
    yield made
    assert made.shutdown()


@pytest.fixture
def view(qtbot):
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.show()
    return made


def solid(rgb, side_px=64):
    return from_picture(Picture("a", "PNG", np.full((side_px, side_px, 3), rgb, np.uint8)))


def middle(widget):
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def deutan_of(hex_code):
    rgb = np.array([int(hex_code[place : place + 2], 16) for place in (1, 3, 5)], np.uint8)
    return "#" + simulate(rgb, DEUTAN).tobytes().hex()


def test_simulated_colours_are_those_of_the_published_model(vision):
    rows = [row for row in rows_of("vision_machado.tsv") if row["method"] == "machado"]
    assert len(rows) > 20
    for row in rows:
        vision.select(row["type"], float(row["severity"]))
        found, expected = vision.hex(row["hex"]), row["hex_clipped"]
        channels = zip(bytes.fromhex(found[1:]), bytes.fromhex(expected[1:]), strict=True)
        assert all(abs(one - other) <= 1 for one, other in channels), row


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != NORMAL])
@pytest.mark.parametrize(
    "layout", ["Format_RGB888", "Format_RGBA8888", "Format_RGB32", "Format_ARGB32"]
)
def test_an_image_is_seen_like_its_colours_in_every_layout(kind, layout):
    random = np.random.default_rng(3)
    bgra_u8 = random.integers(0, 256, (9, 7, 4), np.uint8)
    image = from_bgra(bgra_u8).convertToFormat(QImage.Format[layout])
    result = Look(ColorVision(kind, 0.7), None).image(image, Job())
    assert result.format() == image.format()
    for x in range(7):
        for y in range(9):
            rgb = np.array(image.pixelColor(x, y).getRgb()[:3], np.uint8)
            expected = simulate(rgb, ColorVision(kind, 0.7)).astype(int)
            found = result.pixelColor(x, y).getRgb()
            assert np.abs(expected - found[:3]).max() <= 1
            assert found[3] == image.pixelColor(x, y).alpha()


def test_normal_vision_changes_nothing(vision):
    image = solid((200, 16, 46))
    assert vision.image(image) is image
    assert vision.rgb((1, 2, 3)) == (1, 2, 3)
    assert vision.hex("#c8102e") == "#c8102e"


def test_small_images_are_simulated_once_for_each_vision(theme):
    vision = VisionSimulation(theme)
    image = solid((200, 16, 46), 8)
    vision.select("protan")
    first = vision.image(image)
    assert vision.image(image) is first
    vision.select("tritan")
    assert vision.image(image).pixelColor(0, 0) != first.pixelColor(0, 0)


def vision_filter_of(vision, runner, view):
    errors = []
    vision_filter = VisionFilter(vision, runner, view, errors.append)
    return vision_filter, errors


def test_a_view_shows_the_simulation_and_again_the_original(vision, runner, view, qtbot):
    vision_filter, errors = vision_filter_of(vision, runner, view)
    image, reduced = solid((200, 16, 46)), solid((10, 120, 40))
    vision_filter.set_picture(QSize(64, 64), image, image)
    assert middle(view) == "#c8102e"
    vision.select("deutan")
    qtbot.waitUntil(lambda: middle(view) == deutan_of("#c8102e"))
    vision_filter.set_reduced(reduced)
    view.compare(Comparison.REDUCED)
    qtbot.waitUntil(lambda: middle(view) == deutan_of("#0a7828"))
    vision.select(NORMAL)
    assert middle(view) == "#0a7828"
    view.compare(Comparison.ORIGINAL)
    assert middle(view) == "#c8102e"
    assert errors == []


def test_picture_swatches_and_thumbnails_go_through_the_profile_of_the_monitor(
    vision, runner, view, qtbot
):
    vision_filter, errors = vision_filter_of(vision, runner, view)
    image = solid((200, 16, 46))
    vision_filter.set_picture(QSize(64, 64), image, image)
    profile = Path(__file__).parents[2] / "data" / "icc" / "AdobeCompat-v2.icc"
    with qtbot.waitSignal(vision.changed):
        vision.use_screen(ScreenColors(monitor_colors(profile.read_bytes())))
    red, green, blue = vision.rgb((200, 16, 46))
    assert (red, green, blue) == (171, 23, 49)
    seen = f"#{red:02x}{green:02x}{blue:02x}"
    qtbot.waitUntil(lambda: middle(view) == seen)
    assert vision.hex("#c8102e") == vision.image(image).pixelColor(3, 3).name() == seen
    assert vision.look.rgb_u8(np.array([[200, 16, 46]], np.uint8)).tolist() == [[red, green, blue]]
    assert vision.is_normal  # for nothing is simulated
    vision.select("deutan")
    assert vision.rgb((200, 16, 46)) == vision.on_screen(
        tuple(bytes.fromhex(deutan_of("#c8102e")[1:]))
    )
    vision.select(NORMAL)
    vision.use_screen(None)
    assert middle(view) == "#c8102e"
    assert errors == []


def test_the_last_of_several_pictures_in_quick_succession_is_shown(vision, runner, view, qtbot):
    vision.select("deutan")
    vision_filter, _errors = vision_filter_of(vision, runner, view)
    for level in range(0, 250, 10):
        vision_filter.set_picture(QSize(64, 64), solid((200, level, 46)), None)
        vision_filter.set_reduced(solid((level, 10, 46)))
    view.compare(Comparison.REDUCED)
    qtbot.waitUntil(lambda: not runner.busy("seen"))
    assert middle(view) == deutan_of("#f00a2e")
    view.compare(Comparison.ORIGINAL)
    assert middle(view) == deutan_of("#c8f02e")


def test_a_detail_in_colours_that_are_gone_is_never_shown(vision, runner, view, qtbot):
    vision.select("deutan")
    vision_filter, _errors = vision_filter_of(vision, runner, view)
    view.set_detail = lambda _region, _image: pytest.fail("a detail of another palette")
    large = solid((200, 16, 46), 2000)
    vision_filter.set_picture(QSize(64, 64), solid((200, 16, 46)), None)
    qtbot.waitUntil(lambda: not runner.busy("seen"))
    vision_filter.set_detail(QRect(0, 0, 64, 64), large)
    vision_filter.set_reduced(solid((10, 120, 40)))
    view.compare(Comparison.REDUCED)
    qtbot.waitUntil(lambda: middle(view) == deutan_of("#0a7828"))
    vision_filter.set_detail(QRect(0, 0, 64, 64), large)
    vision_filter.set_reduced(None)
    qtbot.waitUntil(lambda: not runner.busy("seen"))


def test_the_palette_is_shown_before_every_pixel_of_the_picture(vision, runner, view, qtbot):
    vision.select("deutan")
    vision_filter, _errors = vision_filter_of(vision, runner, view)
    given = []
    view.set_full = lambda _image: given.append("full")
    view.set_reduced = lambda _image, **_how: given.append("reduced")
    vision_filter.set_picture(QSize(3000, 3000), solid((200, 16, 46)), solid((200, 16, 46), 3000))
    qtbot.waitUntil(lambda: vision_filter._running == 3)
    vision_filter.set_reduced(solid((10, 120, 40)))
    qtbot.waitUntil(lambda: len(given) == 2)
    assert given == ["reduced", "full"]


def test_ending_the_simulation_drops_running_work(vision, runner, view, qtbot):
    vision_filter, _errors = vision_filter_of(vision, runner, view)
    image = solid((200, 16, 46), 1500)
    vision_filter.set_picture(QSize(1500, 1500), image, image)
    vision.select("deutan")
    vision.select(NORMAL)
    qtbot.waitUntil(lambda: runner.is_idle)
    QApplication.processEvents()  # delivers what the last worker sent
    assert middle(view) == "#c8102e"
    vision.select("protan")
    vision_filter.clear()
    qtbot.waitUntil(lambda: runner.is_idle)
    QApplication.processEvents()  # delivers what the last worker sent
    assert middle(view) == view._surround.name()


def test_the_bar_is_shown_during_a_simulation_and_ends_it(vision, theme, qtbot):
    bar = SeverityBar(theme)
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    vision.select("tritan", 0.4)
    assert bar.isVisible()
    assert bar.text == "Colour vision: Blue-blind (tritan)"
    assert bar.severity.slider.value() == 40
    bar.severity.slider.setValue(75)
    assert vision.severity == 0.75
    qtbot.mouseClick(bar.leave, Qt.MouseButton.LeftButton)
    assert vision.is_normal
    assert not bar.isVisible()


@pytest.mark.usefixtures("background_work")
def test_the_whole_window_is_simulated_and_its_texts_stay(window, vision, flag, open_in, qtbot):
    window.browser_dock.show()  # a narrow window hides it
    open_in(window, flag)
    grid, bar = window.colors.grid, window.inspector.bar
    red, red_seen = "#c8102e", deutan_of("#c8102e")

    def colors(widget):
        image = widget.grab().toImage()
        steps = range(2, image.height() - 2, 3)
        return {image.pixelColor(x, y).name() for x in range(2, image.width(), 5) for y in steps}

    painted = (grid.viewport(), bar, window.inspector.main, window.picture.view, window.browser)
    stops = window.reduction.stops[8]
    for widget in (*painted, stops):
        qtbot.waitUntil(lambda widget=widget: red in colors(widget))
    action = next(each for each in window.menus._vision.actions() if each.data() == "deutan")
    action.trigger()
    assert action.isChecked()
    qtbot.waitUntil(lambda: red not in colors(window.picture.view))  # all of it is painted
    for widget in (*painted, stops):
        assert red_seen in colors(widget), widget
        assert red not in colors(widget), widget
    assert [swatch.hex for swatch in grid.arranged.swatches] == ["#c8102e", "#012169", "#ffffff"]
    severity = window.menus._vision.actions()[-1].defaultWidget()
    severity.slider.setValue(40)
    assert vision.severity == 0.4
    vision.select(NORMAL)
    assert window.menus._vision.actions()[0].isChecked()
    assert all(red in colors(widget) for widget in (*painted, stops))
