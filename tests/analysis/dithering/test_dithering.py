"""What every way to dither has to hold, and what each of them is for."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis import dithering
from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.dithered_preview import METHODS, DitheredPreview
from huescope.analysis.dithering import (
    DitheringOptions,
    _flat,
    _serpentine,
    diffusion,
    dither,
)
from huescope.analysis.dithering._classes import ColorClasses
from huescope.analysis.dithering._thresholds import bayer, blue_noise
from huescope.analysis.recolor import reduce_picture
from huescope.cancellation import Job
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_srgb
from huescope.errors import Cancelled, HuescopeError, OptionError
from huescope.imaging.picture import Picture

ALL = list(dithering.registry())
DITHERING = [name for name in ALL if name != "none"]
BLACK_AND_WHITE = np.array([[0, 0, 0], [255, 255, 255]], np.uint8)


def picture_of(rgb_u8, alpha_u8=None):
    return Picture("test", "PNG", np.ascontiguousarray(rgb_u8, np.uint8), alpha_u8)


def photograph(height_px=120, width_px=160):
    """A picture with more colours than are looked up one by one, smooth with grain."""
    rows, columns = np.mgrid[0:height_px, 0:width_px] / 160
    rgb = np.stack([rows * 200 + 20, columns * 180 + 30, 220 - rows * 90 - columns * 60], axis=-1)
    return picture_of(np.clip(rgb + np.random.default_rng(3).normal(0, 6, rgb.shape), 0, 255))


def palette_of(size, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (size, 3), np.uint8)


def light(rgb_u8):
    return SRGB_U8_TO_LINEAR[rgb_u8].mean(axis=(0, 1))


def test_the_methods_are_found():
    assert ALL == ["none", "diffusion", "ordered", "blue-noise"]
    assert dithering.DEFAULT == "none"
    with pytest.raises(HuescopeError, match="no way to dither"):
        dithering.get("halftone")


@pytest.mark.parametrize("method", ALL)
@pytest.mark.parametrize("size", [1, 2, 7, 256])
@settings(max_examples=6)
@given(data=st.data())
def test_every_index_is_in_the_palette_and_strength_0_is_no_dithering(method, size, data):
    height_px, width_px = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    seed = data.draw(st.integers(0, 99))
    rgb_u8 = np.random.default_rng(seed).integers(0, 256, (height_px, width_px, 3), np.uint8)
    picture, palette = picture_of(rgb_u8), palette_of(size, seed)
    found = dither(picture, palette, DitheringOptions(method), Job())
    assert (found.shape, found.dtype) == ((height_px, width_px), np.uint8)
    assert found.max() < size
    nearest = reduce_picture(picture, palette, Job())
    assert np.array_equal(dither(picture, palette, DitheringOptions(method, 0.0), Job()), nearest)


@pytest.mark.parametrize("method", ALL)
def test_a_palette_of_all_colours_leaves_the_picture_as_it_is(method):
    palette = palette_of(256)
    picture = picture_of(palette[np.random.default_rng(1).integers(0, 256, (40, 50))])
    found = dither(picture, palette, DitheringOptions(method), Job())
    assert np.array_equal(palette[found], picture.rgb_u8)


@pytest.mark.parametrize("method", DITHERING)
@pytest.mark.parametrize("grey", [30, 70, 90, 128, 188, 230])
def test_the_light_of_a_gradient_is_kept(method, grey):
    ramp = grey + np.linspace(-8, 8, 64)
    picture = picture_of(np.repeat(np.tile(ramp, (64, 1))[..., None], 3, axis=2))
    found = dither(picture, BLACK_AND_WHITE, DitheringOptions(method), Job())
    nearest = reduce_picture(picture, BLACK_AND_WHITE, Job())
    wanted = light(picture.rgb_u8)
    assert np.abs(light(BLACK_AND_WHITE[found]) - wanted).max() < 0.03
    assert np.abs(light(BLACK_AND_WHITE[nearest]) - wanted).max() > 0.012


@pytest.mark.parametrize("method", DITHERING)
@pytest.mark.parametrize("size", [8, 16, 64])
def test_a_photograph_seen_from_afar_is_nearer_than_without_dithering(method, size):
    picture = photograph()
    palette = picture.rgb_u8.reshape(-1, 3)[:: 19200 // size][:size]

    def error(indices):
        blocks = SRGB_U8_TO_LINEAR[palette[indices]] - SRGB_U8_TO_LINEAR[picture.rgb_u8]
        means = blocks.reshape(15, 8, 20, 8, 3).mean(axis=(1, 3))
        return np.abs(means).mean()

    found = dither(picture, palette, DitheringOptions(method), Job())
    half = dither(picture, palette, DitheringOptions(method, 0.5), Job())
    nearest = reduce_picture(picture, palette, Job())
    assert error(found) < error(half) < error(nearest)


@pytest.mark.parametrize("method", DITHERING)
def test_flat_art_stays_flat_though_its_colours_are_not_in_the_palette(method):
    rgb_u8 = np.full((60, 80, 3), (250, 248, 240), np.uint8)
    rgb_u8[10:50, 10:40] = (200, 30, 40)
    rgb_u8[20:40, 50:70] = (30, 60, 160)
    for edge in (10, 40):  # smoothed edges
        rgb_u8[10:50, edge] = (225, 139, 140)
    palette = np.array([[255, 255, 255], [180, 0, 60], [0, 80, 140], [128, 128, 128]], np.uint8)
    picture = picture_of(rgb_u8)
    found = dither(picture, palette, DitheringOptions(method), Job())
    assert np.array_equal(found, reduce_picture(picture, palette, Job()))


@pytest.mark.parametrize("method", DITHERING)
def test_a_flat_area_beside_a_photograph_takes_no_specks(method):
    rgb_u8 = photograph().rgb_u8.copy()
    rgb_u8[:60, :80] = (236, 225, 210)
    found = dither(picture_of(rgb_u8), palette_of(12), DitheringOptions(method), Job())
    assert len(np.unique(found[:60, :80])) == 1
    assert len(np.unique(found[60:])) > 2


@pytest.mark.parametrize("method", DITHERING)
@pytest.mark.parametrize(("band_px", "step"), [(2, 1), (7, 1), (25, 1), (3, 6)])
def test_the_bands_of_a_gradient_are_no_flat_areas(method, band_px, step):
    columns = np.repeat(np.arange(100, 100 + 40 * step, step)[:26], band_px)
    picture = picture_of(np.repeat(np.tile(columns, (40, 1))[..., None], 3, axis=2))
    found = dither(picture, BLACK_AND_WHITE, DitheringOptions(method), Job())
    assert 0.1 < found.mean() < 0.5
    assert all(0 < column.mean() < 1 for column in np.array_split(found, 8, axis=1))


@pytest.mark.parametrize("method", DITHERING)
def test_what_is_hidden_under_transparency_has_no_influence(method):
    visible = photograph().rgb_u8
    alpha_u8 = np.full(visible.shape[:2], 255, np.uint8)
    alpha_u8[30:60, 40:90] = 0
    one, other = visible.copy(), visible.copy()
    one[alpha_u8 == 0], other[alpha_u8 == 0] = (255, 0, 0), (0, 0, 0)
    palette = palette_of(9)
    found = [
        dither(picture_of(rgb_u8, alpha_u8), palette, DitheringOptions(method), Job())
        for rgb_u8 in (one, other)
    ]
    seen = alpha_u8 > 0
    assert np.array_equal(found[0][seen], found[1][seen])


@pytest.mark.parametrize("method", DITHERING)
@pytest.mark.parametrize(("height_px", "width_px"), [(1, 1), (1, 3000), (3000, 1), (2, 2)])
def test_any_shape_of_picture(method, height_px, width_px):
    picture = picture_of(np.full((height_px, width_px, 3), 77))
    found = dither(picture, BLACK_AND_WHITE, DitheringOptions(method), Job())
    assert found.shape == (height_px, width_px)


@pytest.mark.parametrize("upright", [True, False])
def test_blocks_of_a_large_picture_join_without_a_seam(upright):
    ramp = np.tile(np.linspace(60, 200, 96), (300, 1))
    picture = picture_of(np.repeat((ramp if upright else ramp.T)[..., None], 3, axis=2))
    found = dither(picture, BLACK_AND_WHITE, DitheringOptions("diffusion"), Job())
    share_of_line = found.mean(axis=1 if upright else 0)
    block_px = 48 if upright else 32
    # As many rows in one direction as in the other, which have other shares.
    seams = np.arange(block_px, 290, block_px)[:, None] + np.arange(-3, 3)
    # A seam would be as dark or light in every block.
    assert share_of_line[seams].mean() == pytest.approx(share_of_line.mean(), abs=0.02)


@pytest.mark.parametrize("strength", [0.4, 1.0])
@pytest.mark.parametrize(
    ("palette", "space"),
    [
        (BLACK_AND_WHITE, "srgb"),
        (palette_of(3) | 1 << 7, "oklab"),
        (palette_of(7), "oklab"),
        (palette_of(60), "oklab"),
        (np.array([(0, 0, 0), (255, 255, 255), (0, 255, 0), (255, 0, 0)], np.uint8), "srgb"),
    ],
)
def test_brute_force_of_error_diffusion_on_a_small_picture(palette, space, strength):
    """Floyd-Steinberg in linear light, every other row from right to left."""
    width_px = 32  # as many as are diffused together
    rgb_u8 = np.random.default_rng(4).integers(0, 256, (11, width_px, 3), np.uint8)
    rgb_u8[2:5, 3] = palette[1]
    found = dither(picture_of(rgb_u8), palette, DitheringOptions("diffusion", strength), Job())
    passed = strength * (1 if len(palette) <= 3 else 0.94) / 16
    palette_light = SRGB_U8_TO_LINEAR[palette]
    darkest, lightest = palette_light.min(axis=0), palette_light.max(axis=0)
    margin = 0.1 * (lightest - darkest)
    light_of = np.pad(SRGB_U8_TO_LINEAR[rgb_u8], ((0, 1), (1, 1), (0, 0)))
    wanted = np.full(found.shape, -1)
    for row in range(11):
        step = 1 if row % 2 == 0 else -1
        for column in range(width_px)[::step]:
            at = column + 1
            apart = ((palette.astype(int) - rgb_u8[row, column]) ** 2).sum(axis=1)
            if apart.min() == 0:
                wanted[row, column] = apart.argmin()
                continue
            value = np.clip(light_of[row, at], darkest - margin, lightest + margin)
            cell = np.minimum(np.sqrt(np.maximum(value, 0)) * 64 // 1, 63) + 0.5
            seen = np.rint(linear_to_srgb((cell / 64) ** 2) * 255).astype(np.uint8)
            offsets = to_space(palette, space) - np.rint(to_space(seen[None], space))
            wanted[row, column] = (offsets**2).sum(axis=1).argmin()
            error = passed * (value - palette_light[wanted[row, column]])
            light_of[row, at + step] += 7 * error
            for aside, share in ((-step, 3), (0, 5), (step, 1)):
                light_of[row + 1, at + aside] += share * error
    assert np.mean(found == wanted) > 0.97  # light of cells is rounded to float32


@pytest.mark.parametrize(
    ("method", "matrix_px", "thresholds"),
    [
        *(("ordered", side_px, bayer(side_px)) for side_px in (2, 4, 8)),
        ("blue-noise", 8, blue_noise()[:8, :8] // 4),
    ],
)
def test_brute_force_on_a_small_picture(method, matrix_px, thresholds):
    """With few colours, place and palette decide by the rule that `_mixing` states."""
    picture = picture_of(np.repeat(np.arange(0, 256, 4).reshape(8, 8, 1), 3, axis=2))
    options = DitheringOptions(method, matrix_px=matrix_px)
    found = dither(picture, BLACK_AND_WHITE, options, Job())
    tiles = 8 // len(thresholds)
    middles = (np.tile(thresholds, (tiles, tiles)) + 0.5) / 64
    share_of_white = SRGB_U8_TO_LINEAR[picture.rgb_u8[..., 0]]
    # The darker colour comes first, so that white begins where the share of black ends.
    assert np.array_equal(found == 1, middles >= 1 - share_of_white)


@pytest.mark.parametrize("method", ALL)
def test_the_same_whatever_the_order_of_the_palette(method):
    picture, palette = photograph(), palette_of(20)
    order = np.random.default_rng(5).permutation(20)
    one = dither(picture, palette, DitheringOptions(method), Job())
    other = dither(picture, palette[order], DitheringOptions(method), Job())
    assert np.mean(palette[one] == palette[order][other]) > 0.999


@pytest.mark.parametrize("method", sorted(METHODS))
@pytest.mark.parametrize("strength", [0.4, 1.0])
def test_the_preview_is_what_is_written(method, strength):
    alpha_u8 = np.random.default_rng(2).integers(0, 256, (120, 160), np.uint8)
    picture = picture_of(photograph().rgb_u8, alpha_u8)
    options, palette = DitheringOptions(method, strength), palette_of(30)
    painted = DitheredPreview(picture, options, Job()).bgra(palette, strength, Job())
    written = palette[dither(picture, palette, options, Job())]
    assert np.array_equal(painted[..., 2::-1], written)
    assert np.array_equal(painted[..., 3], alpha_u8)


def test_a_picture_of_diverse_colours_is_rounded_to_fewer_levels():
    rgb_u8 = np.random.default_rng(7).integers(0, 256, (400, 400, 3), np.uint8)
    classes = ColorClasses(picture_of(rgb_u8), Job())
    assert len(classes.rgb_u8) <= 32**3
    mean = classes.rgb_u8[classes.of_rows(0, 400)].mean(axis=(0, 1))
    assert mean == pytest.approx(rgb_u8.mean(axis=(0, 1)), abs=0.2)


@pytest.mark.parametrize("side_px", [2, 4, 8])
def test_bayer_matrices_are_even(side_px):
    values = np.sort(bayer(side_px), axis=None)
    assert len(set(np.diff(values))) == 1
    assert values[0] + values[-1] in {63, 64}


def test_blue_noise_is_even_and_has_no_low_frequencies():
    values = blue_noise()
    assert np.array_equal(np.bincount(values.ravel()), np.full(256, 16))
    spectrum = np.abs(np.fft.fft2(values - values.mean())) ** 2
    distance = np.hypot(*np.meshgrid(np.fft.fftfreq(64), np.fft.fftfreq(64)))
    assert spectrum[(distance > 0) & (distance < 0.1)].mean() < 0.02 * spectrum.mean()


@pytest.mark.parametrize("wrong", [{"strength": 1.01}, {"strength": -1}, {"matrix_px": 3}])
def test_options_out_of_range_are_refused(wrong):
    with pytest.raises(OptionError):
        DitheringOptions("ordered", **wrong)


@pytest.mark.parametrize("method", ALL)
def test_a_cancelled_job_ends(method):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        dither(photograph(), palette_of(4), DitheringOptions(method), job)


@pytest.mark.parametrize("method", ["ordered", "blue-noise"])
def test_progress_rises_up_to_the_end(method):
    told = []
    picture = photograph(400, 700)  # of two strips
    dither(
        picture, palette_of(4), DitheringOptions(method), Job(lambda *each: told.append(each[0]))
    )
    assert told == sorted(told)
    assert told[-1] == 1


def test_ranges_are_those_of_each_pixel_and_its_neighbours(monkeypatch):
    rgb_u8 = np.random.default_rng(4).integers(0, 256, (11, 7, 3), np.uint8)
    strips = [(0, 4), (4, 5), (5, 11)]
    monkeypatch.setattr(_flat, "strips_between", lambda _size: strips)
    found = _flat._ranges(picture_of(rgb_u8), Job())
    for row, column in np.ndindex(11, 7):
        around = rgb_u8[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2].astype(int)
        assert found[row, column] == np.ptp(around, axis=(0, 1)).max()


@pytest.mark.parametrize(
    "per_mille", [_flat._LEAST_FLAT_PER_MILLE, 3 * _flat._LEAST_FLAT_PER_MILLE]
)
def test_pictures_with_hardly_a_plain_row_are_not_searched_for_flat_areas(per_mille):
    random = np.random.default_rng(7)
    rgb_u8 = random.integers(0, 256, (10 * _flat._ROWS_BETWEEN, 1000, 3), np.uint8)
    assert not _flat._may_be_flat(rgb_u8)
    rgb_u8[:, : per_mille + 2] = 9  # of which all but the two ends lie between equal ones
    assert _flat._may_be_flat(rgb_u8)
    rgb_u8[:, _flat._LEAST_FLAT_PER_MILLE // 2 :] = random.integers(0, 256, 3)
    assert _flat._may_be_flat(rgb_u8)


@pytest.mark.parametrize(("size", "loses"), [(3, False), (4, True), (40, True)])
@pytest.mark.parametrize("strength", [0.5, 1])
def test_errors_are_passed_on_by_sixteenths(size, loses, strength):
    """R. Floyd, L. Steinberg, 1976: 7, 3, 5 and 1; of more colours a part is lost."""
    diffuses = _serpentine.Serpentine(palette_of(size), strength, Job())
    lost = _serpentine._LOST * loses
    found = [diffuses._ahead, diffuses._behind, diffuses._below, diffuses._beyond]
    assert found == pytest.approx([n / 16 * strength * (1 - lost) for n in (7, 3, 5, 1)])


def test_what_is_transparent_is_no_flat_area():
    rgb_u8 = np.random.default_rng(2).integers(0, 256, (64, 64, 3), np.uint8)
    rgb_u8[:, :32] = 9
    shown = _flat.flat_mask(picture_of(rgb_u8), Job())
    assert shown[:, 1:31].all()
    alpha_u8 = np.full((64, 64), 255, np.uint8)
    alpha_u8[:, :32] = 0
    assert _flat.flat_mask(picture_of(rgb_u8, alpha_u8), Job()) is None


def test_progress_of_diffusion_is_the_rows_that_are_done(monkeypatch):
    told = []
    monkeypatch.setattr(diffusion, "strips_of", lambda _: (2, [range(0, 4, 2), range(4, 9, 2)]))
    job = Job(on_progress=lambda fraction, _stage: told.append(round(fraction, 3)))
    dither(photograph(8, 40), palette_of(9), DitheringOptions("diffusion"), job)
    assert [each for each in told if 0.1 < each < 0.95] == [0.2, 0.55, 0.9]


def test_pieces_of_a_row_pass_on_to_their_neighbours():
    """Two strips of a picture of 70 pixels, each in three pieces of 32."""
    rgb_u8 = np.zeros((96, 70, 3), np.uint8)
    blocks = _serpentine._Blocks(rgb_u8, np.zeros((96, 70), bool), [0, 48], 48)
    assert (blocks.count, blocks.at_the_top) == (6, slice(0, 3))
    carried = np.arange(1, 7, dtype=np.float32)[None].repeat(3, 0)
    assert blocks.passed_on(carried, backwards=False)[0].tolist() == [0, 1, 2, 0, 4, 5]
    assert blocks.passed_on(carried, backwards=True)[0].tolist() == [2, 3, 0, 5, 6, 0]
    errors = np.zeros((_serpentine._PIECE_PX + 2, 3, 6), np.float32)
    errors[1], errors[-2] = carried, 10 * carried
    blocks.exchange(errors)
    assert errors[0, 0].tolist() == [0, 10, 20, 0, 40, 50]
    assert errors[-1, 0].tolist() == [2, 3, 0, 5, 6, 0]
    wanted = np.zeros((_serpentine._PIECE_PX, 3, 6), np.float32)
    wanted[:, 0] = np.arange(_serpentine._PIECE_PX)[:, None] + 100 * np.arange(6)
    settled = _serpentine._PIXELS_TO_SETTLE
    before = blocks.before(wanted, backwards=False)
    assert before[:, 0, 1].tolist() == list(range(32 - settled, 32))
    after = blocks.before(wanted, backwards=True)
    assert after[:, 0, 1].tolist() == list(range(200, 200 + settled))


def test_pixels_of_the_palette_and_hidden_ones_are_settled():
    rgb_u8 = np.random.default_rng(6).integers(0, 256, (8, 9, 3), np.uint8)
    alpha_u8 = np.full((8, 9), 255, np.uint8)
    alpha_u8[2, 3], alpha_u8[4, 4] = 0, 1
    settled = diffusion._settled(picture_of(rgb_u8, alpha_u8), rgb_u8[5, 6][None], Job())
    assert np.argwhere(settled).tolist() == [[2, 3], [5, 6]]
