import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.background import detect_background
from huescope.analysis.color_counts import ColorCounts, count_colors
from huescope.analysis.color_range import ColorRange
from huescope.analysis.ignored_colors import BLACK, WHITE, chips, leave_out
from huescope.cancellation import Job
from huescope.color.difference import cie76
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled, NothingLeft


def _product(background, noise=0):
    """A brown box and a red ball before a background of one colour; the ball touches the border."""
    rgb = np.empty((120, 120, 3), dtype=int)
    rgb[:] = background
    rgb[40:80, 20:60] = [101, 67, 33]
    y, x = np.mgrid[:120, :120]
    rgb[(y - 100) ** 2 + (x - 90) ** 2 < 400] = [178, 34, 52]
    random = np.random.default_rng(1)
    return np.clip(rgb + random.integers(-noise, noise + 1, rgb.shape), 0, 255)


@pytest.mark.parametrize(
    "background", [[255, 255, 255], [250, 250, 250], [254, 254, 252], [253, 201, 19], [12, 12, 14]]
)
def test_the_background_of_a_product_is_found(make_picture, background):
    picture = make_picture(_product(background))
    shade = detect_background(picture, Job())
    assert shade == ColorRange(tuple(background), cie76.JND)
    colors = count_colors(picture, Job())
    chip = chips(colors, shade, Job())[0]
    pixels = np.count_nonzero(np.all(picture.rgb_u8 == background, axis=-1))
    assert (chip.kind, chip.rgb, chip.pixels) == ("background", tuple(background), pixels)
    assert chip.share == pixels / 14400


def test_noise_belongs_to_the_background(make_picture):
    picture = make_picture(_product([248, 247, 243], noise=3))
    shade = detect_background(picture, Job())
    assert np.abs(np.subtract(shade.rgb, [248, 247, 243])).max() <= 1
    colors = count_colors(picture, Job())
    [chip] = [chip for chip in chips(colors, shade, Job()) if chip.kind == "background"]
    plain = np.count_nonzero(np.all(_product([248, 247, 243]) == [248, 247, 243], axis=-1))
    assert chip.pixels == pytest.approx(plain, rel=0.02)
    left = leave_out(colors, shade, {"background"}, "a.png", Job())
    assert left.rgb_u8.min(axis=1).max() < 120  # what is left is brown or red


def test_a_photograph_has_none(photograph):
    assert detect_background(photograph, Job()) is None


def test_half_a_border_is_not_a_background(make_picture):
    rgb_u8 = np.zeros((40, 40, 3))
    rgb_u8[:, 20:] = 255
    assert detect_background(make_picture(rgb_u8), Job()) is None


def test_a_transparent_border_is_none(make_picture):
    alpha_u8 = np.zeros((120, 120))
    alpha_u8[10:110, 10:110] = 255
    assert detect_background(make_picture(_product([255] * 3), alpha_u8), Job()) is None
    almost = np.full((120, 120), 255)
    almost[:5, :5] = 0
    shade = detect_background(make_picture(_product([255] * 3), almost), Job())
    assert shade.rgb == (255, 255, 255)


def test_one_pixel_is_its_own_background(make_picture):
    picture = make_picture([[[1, 2, 3]]])
    shade = detect_background(picture, Job())
    assert shade.rgb == (1, 2, 3)
    with pytest.raises(NothingLeft, match=r"^b.png: nothing is left of it without background\.$"):
        leave_out(count_colors(picture, Job()), shade, {"background"}, "b.png", Job())


@given(st.tuples(*[st.integers(0, 255)] * 3), st.floats(0, 6), st.integers(0, 99))
@settings(max_examples=40)
def test_a_color_range_contains_similar_colors(make_picture, rgb, tolerance, seed):
    random = np.random.default_rng(seed)
    about = np.clip(random.normal(rgb, 6, (20, 20, 3)), 0, 255).round()
    colors = count_colors(make_picture(about), Job())
    found = np.zeros(colors.packed.size, dtype=bool)
    found[ColorRange(rgb, tolerance).find_in(colors, Job())] = True
    rgb_u8 = colors.rgb_u8
    alike = cie76.difference(rgb_u8_to_lab(np.array(rgb, np.uint8)), rgb_u8_to_lab(rgb_u8))
    near = np.abs(rgb_u8.astype(int) - rgb).max(axis=1) <= 32
    assert (found == ((alike <= tolerance) & near)).all()


def test_white_and_black_have_the_documented_limits():
    levels = np.arange(256, dtype=np.uint32)
    greys = ColorCounts(levels * 0x010101, np.ones(256, dtype=np.int64))
    assert WHITE.find_in(greys, Job())[0] == 0xF4
    assert BLACK.find_in(greys, Job())[-1] == 0x13


def test_chips_are_of_what_the_picture_has(make_picture):
    picture = make_picture([[[255] * 3, [255] * 3, [0] * 3, [90, 0, 0]]])
    found = chips(count_colors(picture, Job()), None, Job())
    assert [(chip.kind, chip.pixels, chip.share) for chip in found] == [
        ("white", 2, 0.5), ("black", 1, 0.25),
    ]  # fmt: skip
    assert chips(count_colors(make_picture([[[90, 0, 0]]]), Job()), None, Job()) == ()


def test_ignored_colors_are_removed_and_the_others_stay(make_picture):
    picture = make_picture([[[255] * 3, [250] * 3, [0] * 3, [90, 0, 0], [90, 0, 0]]])
    colors = count_colors(picture, Job())
    left = leave_out(colors, None, {"white", "black"}, "a.png", Job())
    assert left.packed.tolist() == [0x5A0000]
    assert left.counts.tolist() == [2]
    assert left.packed.dtype == colors.packed.dtype
    assert not left.packed.flags.writeable
    assert leave_out(colors, None, {"background"}, "a.png", Job()) is colors
    assert leave_out(colors, None, set(), "a.png", Job()) is colors


def test_nothing_left_is_one_error_message(make_picture):
    colors = count_colors(make_picture([[[255] * 3, [0] * 3]]), Job())
    with pytest.raises(NothingLeft, match=r"^a.png: nothing is left of it without white and black"):
        leave_out(colors, None, {"black", "white"}, "a.png", Job())


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        detect_background(photograph, job)
    with pytest.raises(Cancelled):
        chips(count_colors(photograph, Job()), ColorRange((100, 100, 100), 6.0), job)
