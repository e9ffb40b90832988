import io
from dataclasses import replace
from itertools import product
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from PIL import Image

from huescope.analysis import pins
from huescope.analysis.findings import find
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.options import DEFAULT
from huescope.analysis.pins import find_pins
from huescope.analysis.recolor import reduce_picture
from huescope.analysis.region import Lasso, Rectangle
from huescope.analysis.sampling import shrink
from huescope.cancellation import Job
from huescope.imaging.decode import decode
from huescope.imaging.picture import Picture

RED, GREEN, BLUE, WHITE = (200, 16, 46), (0, 154, 68), (0, 51, 160), (255, 255, 255)


def pins_of(picture, colors, options=DEFAULT, kept=None, preview_pixels=10**6):
    """Find the palette of a picture and its pins; the palette's own colours are given."""
    findings = find(picture, Job(), options)
    preview = shrink(picture, preview_pixels, Job())
    rgb_u8 = findings.palette(colors, Job()).reduction.rgb_u8
    labels = reduce_picture(preview, findings.with_left_out(rgb_u8), Job())
    size = picture.width_px, picture.height_px
    pins = find_pins(findings, preview, labels, size, rgb_u8, kept or {}, Job())
    return rgb_u8, pins


def noisy_scene(seed, alpha=False):
    """Discs of a few colours on a ground, under noise, with stray pixels of other colours."""
    random = np.random.default_rng(seed)
    rgb_u8 = np.full((150, 220, 3), random.integers(0, 256, 3), np.float64)
    y, x = np.mgrid[0:150, 0:220]
    for _ in range(7):
        center_y, center_x, radius = *random.integers((0, 0), (150, 220)), random.integers(12, 40)
        disc = (y - center_y) ** 2 + (x - center_x) ** 2 < radius**2
        rgb_u8[disc] = random.integers(0, 256, 3)
    rgb_u8 += random.normal(0, 5, rgb_u8.shape)
    stray = random.random((150, 220)) < 0.01
    rgb_u8[stray] = random.integers(0, 256, (stray.sum(), 3))
    alpha_u8 = np.where(x < 90, 0, 255).astype(np.uint8) if alpha else None
    return Picture("scene", "PNG", np.clip(rgb_u8, 0, 255).astype(np.uint8), alpha_u8)


def flag():
    rgb_u8 = np.empty((90, 120, 3), np.uint8)
    rgb_u8[:, :40], rgb_u8[:, 40:80], rgb_u8[:, 80:] = RED, GREEN, BLUE
    return rgb_u8


@pytest.mark.parametrize(("seed", "preview_pixels"), [(0, 10**6), (1, 4000), (2, 4000)])
def test_a_pin_is_a_pixel_of_its_cell_with_a_near_colour(seed, preview_pixels):
    picture = noisy_scene(seed)
    rgb_u8, pins = pins_of(picture, 6, preview_pixels=preview_pixels)
    labels = nearest_color(homogeneous(picture.rgb_u8.reshape(-1, 3)), rgb_u8).reshape(150, 220)
    distances = np.linalg.norm(picture.rgb_u8 - rgb_u8[labels].astype(int), axis=-1)
    for label, (column, row) in enumerate(pins):
        assert labels[row, column] == label
        assert distances[row, column] < np.quantile(distances[labels == label], 0.7)


def test_a_pin_lies_in_a_region_and_not_on_a_stray_pixel():
    picture = noisy_scene(1)
    rgb_u8, pins = pins_of(picture, 5)
    labels = reduce_picture(picture, rgb_u8, Job())
    for label, (column, row) in enumerate(pins):
        around = labels[max(row - 3, 0) : row + 4, max(column - 3, 0) : column + 4]
        assert np.mean(around == label) > 0.7


def test_a_pin_of_flat_art_stands_in_the_middle_of_its_largest_area():
    rgb_u8 = flag()
    rgb_u8[3:6, 100:103] = RED
    palette, pins = pins_of(Picture("flag", "PNG", rgb_u8), 3)
    column, row = dict(zip(map(tuple, palette.tolist()), pins, strict=True))[RED]
    assert abs(column - 20) <= 6
    assert 10 < row < 80


def test_pins_keep_apart_from_each_other_and_from_known_ones():
    rgb_u8, pins = pins_of(noisy_scene(2), 8)
    assert pins == pins_of(noisy_scene(2), 8)[1]
    known = {tuple(rgb_u8[0].tolist()): (17, 23)}
    _, moved = pins_of(noisy_scene(2), 8, kept=known)
    assert moved[0] == (17, 23)
    for places in (pins, moved[1:]):
        points = np.array(places, float)
        apart = np.linalg.norm(points[:, None] - points, axis=-1)
        assert apart[~np.eye(len(points), dtype=bool)].min() >= 0.04 * 220 / 2


@pytest.mark.parametrize("top", [0, 100, 150])
def test_pins_of_colours_in_one_place_keep_apart_wherever_that_is(top):
    colors = np.array([RED, BLUE, GREEN, (220, 200, 0)], np.uint8)
    rgb_u8 = np.full((200, 200, 3), 255, np.uint8)
    rgb_u8[top : top + 30, 90:120] = colors[np.random.default_rng(0).integers(0, 4, (30, 30))]
    _, pins = pins_of(Picture("mixed", "PNG", rgb_u8), 5)
    points = np.array(pins, float)
    apart = np.linalg.norm(points[:, None] - points, axis=-1)
    assert apart[~np.eye(5, dtype=bool)].min() >= 0.045 * 200


def test_nothing_transparent_gets_a_pin():
    _, pins = pins_of(noisy_scene(3, alpha=True), 5)
    assert all(column >= 90 for column, _row in pins)


@pytest.mark.parametrize(
    "region", [Rectangle(30, 20, 60, 50), Lasso(((30.0, 20.0), (90.0, 20.0), (60.0, 70.0)))]
)
def test_pins_stay_in_the_region(region):
    options = replace(DEFAULT, region=region)
    mask = region.mask(120, 90)
    _, pins = pins_of(Picture("flag", "PNG", flag()), 3, options, preview_pixels=2500)
    assert len(pins) == 3
    assert all(mask[row, column] for column, row in pins)


def test_an_ignored_background_has_no_pins():
    rgb_u8 = np.full((80, 80, 3), 255, np.uint8)
    rgb_u8[20:60, 20:40], rgb_u8[20:60, 40:60] = RED, BLUE
    options = replace(DEFAULT, ignore=frozenset({"white"}))
    palette, pins = pins_of(Picture("on white", "PNG", rgb_u8), 2, options)
    assert [tuple(rgb_u8[row, column]) for column, row in pins] == list(map(tuple, palette))


def test_a_colour_that_no_pixel_has_gets_no_pin():
    picture = Picture("flag", "PNG", flag())
    options = replace(DEFAULT, fixed=((250, 250, 10),))
    rgb_u8, pins = pins_of(picture, 3, options)
    at = list(map(tuple, rgb_u8.tolist())).index((250, 250, 10))
    assert pins[at] is None
    assert sum(place is not None for place in pins) == 2


@pytest.mark.parametrize("orientation", [1, 3, 6, 7])
def test_pins_are_in_the_upright_picture(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    Image.fromarray(flag()).save(buffer, "PNG", exif=exif)
    picture = decode(buffer.getvalue(), "flag.png", Job())
    palette, pins = pins_of(picture, 3, preview_pixels=2000)
    for rgb, (column, row) in zip(palette, pins, strict=True):
        np.testing.assert_array_equal(picture.rgb_u8[row, column], rgb)


@pytest.mark.parametrize("size", [(1, 1), (300, 1), (1, 300), (2, 2)])
def test_tiny_and_narrow_pictures_have_pins(size):
    rgb_u8 = np.random.default_rng(5).integers(0, 256, (*size, 3), np.uint8)
    rgb_u8, pins = pins_of(Picture("tiny", "PNG", rgb_u8), 4, preview_pixels=64)
    assert len(pins) == len(rgb_u8)
    assert any(place is not None for place in pins)


def test_weights_fall_with_the_distance_by_what_is_near():
    """1 / (1 + (d / n)²)², n the distance of the nearest fifth of a colour, or a little more."""
    random = np.random.default_rng(6)
    labels = np.repeat(np.arange(3, dtype=np.uint8), 4000).reshape(100, 120)
    spread = np.array([4, 20, 60])[labels]
    distances = np.minimum(np.abs(random.normal(0, spread)), 255).astype(np.uint8)
    found = pins._likeness(labels, distances)
    assert found.shape == (256, 256)
    for label in range(3):
        own = np.sort(distances[labels == label])
        enough = min(0.2 * own.size, max(pins._NEAR_SHARE * labels.size, pins._LEAST_PIXELS))
        near = max(np.searchsorted(np.arange(1, own.size + 1), enough), 0)
        near = max(float(own[near]), pins._LEAST_NEAR)
        expected = 1 / (1 + (np.arange(256) / near) ** 2) ** 2
        np.testing.assert_allclose(found[label], expected, atol=2e-3)


@pytest.mark.parametrize("clear", [False, True])
def test_a_pin_falls_back_to_the_pixel_most_like_its_colour(clear):
    """No pixel of the whole picture is nearest to red, though one of the preview was."""
    rgb_u8 = np.full((8, 8, 3), 255, np.uint8)
    rgb_u8[3, 5], rgb_u8[2, 2] = (250, 200, 200), (250, 190, 190)
    alpha_u8 = np.full((8, 8), 255, np.uint8)
    alpha_u8[2, 2] = 0 if clear else 255
    findings = SimpleNamespace(
        seen=Picture("x", "PNG", rgb_u8, alpha_u8),
        origin_px=(10, 20),
        with_left_out=lambda palette: palette,
    )
    palette = np.array([(255, 255, 255), RED], np.uint8)
    search = pins._Pixels(findings, (4.0, 4.0), palette)
    assert search.nearest(1, (3, 5)) == (10 + (5 if clear else 2), 20 + (3 if clear else 2))
    assert search.nearest(0, (3, 5))[0] >= 10
    assert search.nearest(1, (90, 90)) is None


def test_squared_distances_to_a_colour():
    rgb_u8 = np.random.default_rng(1).integers(0, 256, (3, 4, 3), np.uint8)
    expected = ((rgb_u8.astype(int) - RED) ** 2).sum(axis=-1)
    assert pins._squared(rgb_u8, np.array(RED, np.uint8)).tolist() == expected.tolist()


@pytest.fixture(params=[False, True])
def regions(request):
    """The cells of a palette over a scene, some of whose pixels weigh less or nothing."""
    picture = noisy_scene(5)
    palette = np.random.default_rng(5).integers(0, 256, (4, 3), np.uint8)
    labels = reduce_picture(picture, palette, Job())
    weights = None
    if request.param:
        weights = np.random.default_rng(6).choice([0, 100, 255], labels.shape).astype(np.uint8)
    found = pins._Regions(picture, labels, weights, palette, Job())
    return SimpleNamespace(
        found=found, rgb=picture.rgb_u8.astype(float), labels=labels, palette=palette.astype(float),
        weights=np.full(labels.shape, 255) if weights is None else weights,
    )  # fmt: skip


def test_weights_are_summed_by_colour_and_grid_cell(regions):
    found, labels, weights = regions.found, regions.labels, regions.weights / 255
    distances = np.linalg.norm(regions.rgb - regions.palette[labels], axis=-1)
    distances_u8 = np.minimum(distances, 255).astype(np.uint8)
    assert np.abs(found._distances(Job()).astype(int) - distances_u8).max() <= 1
    likeness = pins._likeness(labels, found._distances(Job()))
    own = likeness[labels, found._distances(Job())] * weights
    step = found._step
    assert step == int(np.ceil(np.sqrt(150 * 220 / pins._CELLS)))
    assert found._shape == (-(-150 // step), -(-220 // step))
    y, x = np.indices(labels.shape) // step
    full, sums = np.zeros(found._shape), np.zeros((4, *found._shape))
    np.add.at(full, (y, x), weights)
    np.add.at(sums, (labels, y, x), own)
    np.testing.assert_allclose(found._full, full, rtol=1e-4)
    np.testing.assert_allclose(found._sums, sums, rtol=1e-3, atol=1e-4)
    assert found.cells == [int((sums > 0).sum()) for sums in found._sums]


def test_what_is_near_to_a_pin_is_not_free(regions):
    found = regions.found
    taken = [(30.5, 40.5), (35.5, 44.5), (200.5, 10.5)]
    for point in taken:
        found.keep_away(point)
    apart = pins._APART * 220
    y, x = (np.indices(found._shape) + 0.5) * found._step
    box_y, box_x = np.arange(20.5, 50)[:, None], np.arange(25.5, 50)
    for factor in pins._RELAXED:
        for free, at_x, at_y in (
            (found._free[factor], x, y),
            (found._is_free(box_x, box_y, factor), box_x, box_y),
        ):
            away = [np.hypot(at_x - to_x, at_y - to_y) >= factor * apart for to_x, to_y in taken]
            assert np.array_equal(free, np.all(away, axis=0))


CELLS = [(0, 0), (5, 7), (9, 20), (18, 17), (19, 18), (30, 30)]


@pytest.mark.parametrize("reach", [0, 0.5, 3])
def test_the_best_pixel_around_a_grid_cell_is_chosen(regions, reach):
    found, step, chosen = regions.found, regions.found._step, 0
    found.keep_away((60.5, 60.5))
    around = int(max(reach, 0.5) * step)
    for row, column, label in [(*cell, n) for cell in CELLS for n in range(4)]:
        middle = [int((each + 0.5) * step) for each in (row, column)]
        rows, columns = (range(max(each - around, 0), each + around + 1) for each in middle)
        box = regions.rgb[rows.start : rows.stop, columns.start : columns.stop].astype(np.uint8)
        smooth = cv2.blur(box, (3, 3)).astype(float)
        costs = {}
        for y, x in product(rows, columns):
            if y < 150 and x < 220 and regions.labels[y, x] == label and regions.weights[y, x]:
                own = ((regions.rgb[y, x] - regions.palette[label]) ** 2).sum()
                blurred = smooth[y - rows.start, x - columns.start] - regions.palette[label]
                off = (y - middle[0]) ** 2 + (x - middle[1]) ** 2
                cost = own + (blurred**2).sum() + pins._CENTERED * off / max(around, 1) ** 2
                near = np.hypot(x - 60, y - 60)
                costs[x, y] = sum(near < each * found._apart for each in pins._RELAXED), cost
        if costs:
            chosen += 1
            at = found._choose_near(label, row, column, reach)
            assert costs[at] == pytest.approx(min(costs.values()))
    assert chosen > 3


def test_places_that_are_kept_are_found_in_the_preview(monkeypatch):
    picture = Picture("flag", "PNG", flag())
    away = []
    keep_away = pins._Regions.keep_away

    def noted(regions, place):
        away.append(place)
        keep_away(regions, place)

    rgb_u8, found = pins_of(picture, 3)
    kept = {tuple(rgb_u8[0].tolist()): found[0]}
    monkeypatch.setattr(pins._Regions, "keep_away", noted)
    preview = shrink(picture, 90 * 120 // 9, Job())
    assert pins_of(picture, 3, kept=kept, preview_pixels=90 * 120 // 9)[1][0] == found[0]
    scale = 120 / preview.width_px, 90 / preview.height_px
    assert min(scale) > 2
    assert away[0] == tuple((found[0][axis] + 0.5) / scale[axis] for axis in (0, 1))


def test_of_equal_places_the_one_nearest_to_the_middle_is_taken():
    part = SimpleNamespace(_origin=(100, 200))
    box = (slice(1, 8), slice(2, 7))
    assert pins._Pixels._place(part, np.zeros((5, 7)), box) == (100 + 1 + 3, 200 + 2 + 2)
    cost = np.ones((5, 7))
    cost[0, 1] = cost[4, 6] = cost[3, 0] = 0
    assert pins._Pixels._place(part, cost, box) == (100 + 1 + 1, 200 + 2)
