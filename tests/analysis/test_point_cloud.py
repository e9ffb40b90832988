"""The colour cloud: where its points are, and how they are drawn."""

from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis import point_cloud
from huescope.analysis.color_counts import count_colors
from huescope.analysis.point_cloud import (
    Camera,
    PointCloud,
    Projected,
    cloud_of,
    diameters,
    draw,
    emphasised,
    gamut_edges,
    project,
)
from huescope.cancellation import Job

BLACK, WHITE, RED = [0, 0, 0], [255, 255, 255], [255, 0, 0]


@pytest.fixture(scope="module")
def cloud(make_picture):
    return cloud_of(count_colors(make_picture([[BLACK, WHITE, RED, RED]]), Job()), Job())


def seen(cloud, camera):
    """Where each colour is in a view of 200 x 100 pixels."""
    found = project(cloud.position, camera, 200, 100)
    names = {tuple(rgb): at for at, rgb in enumerate(cloud.rgb_u8.tolist())}
    return {
        name: (
            float(found.x[names[rgb]]),
            float(found.y[names[rgb]]),
            float(found.depth[names[rgb]]),
        )
        for name, rgb in (("black", (0, 0, 0)), ("white", (255, 255, 255)), ("red", (255, 0, 0)))
    }


def test_points_are_the_colours_with_their_share(cloud):
    shares = dict(zip(map(tuple, cloud.rgb_u8.tolist()), cloud.share.tolist(), strict=True))
    assert shares == {(0, 0, 0): 0.25, (255, 255, 255): 0.25, (255, 0, 0): 0.5}


def test_from_the_side_white_is_above_black_and_red_is_at_the_right(cloud):
    at = seen(cloud, Camera(turn_deg=0, tilt_deg=0))
    assert at["white"][0] == pytest.approx(100, abs=0.01)
    assert at["black"][0] == pytest.approx(100, abs=0.01)
    assert at["white"][1] == pytest.approx(50 - 0.5 * 50 / 0.62, abs=0.01)
    assert at["red"][0] > 120


def test_from_above_the_turn_is_that_of_the_hue(cloud):
    top = seen(cloud, Camera(turn_deg=0, tilt_deg=90))
    plane = seen(cloud, Camera(plane="hue"))
    hue = [(at["red"][0] - 100, 50 - at["red"][1]) for at in (top, plane)]
    angles = [np.degrees(np.arctan2(up, across)) for across, up in hue]
    assert angles == pytest.approx([29.23, 29.23], abs=0.02)  # of red in Oklab
    turned = seen(cloud, Camera(turn_deg=-29.23, tilt_deg=90))
    assert turned["red"][1] != pytest.approx(top["red"][1], abs=1)


def test_a_full_turn_is_none(cloud):
    once, twice = seen(cloud, Camera(10, 20)), seen(cloud, Camera(370, 20))
    for name, at in once.items():
        assert twice[name] == pytest.approx(at, abs=1e-3)


def test_greys_are_at_the_left_of_the_lightness_plane(cloud):
    at = seen(cloud, Camera(plane="lightness"))
    assert at["black"][0] == pytest.approx(at["white"][0], abs=0.01)
    assert at["red"][0] > at["white"][0] + 40


def test_the_nearer_point_covers_the_farther_one():
    position = np.array([[0.5, 0, 0.1], [0.5, 0, -0.1]], np.float32)
    cloud = PointCloud(position, np.array([RED, WHITE], np.uint8), np.array([0.5, 0.5]))
    front = project(position, Camera(0, 0), 40, 40)
    image = draw(front, cloud.rgb_u8, np.array([5, 5]), 40, 40)
    assert image[20, 20] == 0xFFFFFFFF
    assert np.count_nonzero(image) == 21  # a disc of five pixels across
    rgb_u8, lift = emphasised(cloud.rgb_u8, np.array([True, False]), 0x70)
    front = project(position, Camera(0, 0), 40, 40)
    lifted = type(front)(front.x, front.y, front.depth + lift)
    assert draw(lifted, rgb_u8, np.array([5, 5]), 40, 40)[20, 20] == 0xFFFF0000


def test_points_outside_the_view_are_left_out():
    position = np.array([[0.5, 9, 0], [0.5, 0, 0]], np.float32)
    image = draw(
        project(position, Camera(0, 0), 30, 30),
        np.array([RED, WHITE], np.uint8),
        diameters(np.array([0.5, 0.5]), 30),
        30,
        30,
    )
    assert set(np.unique(image).tolist()) == {0, 0xFFFFFFFF}
    nothing = np.zeros((0, 3))
    empty = project(nothing.astype(np.float32), Camera(), 30, 20)
    assert not draw(empty, nothing.astype(np.uint8), np.zeros(0, np.intp), 30, 20).any()


def test_points_of_a_photograph_belong_to_their_swatches(photograph):
    cloud = cloud_of(count_colors(photograph, Job()), Job())
    assert cloud.share.sum() == pytest.approx(1)
    palette = np.array([[120, 170, 220], [80, 110, 40]], np.uint8)
    labels = cloud.labels(palette)
    farther = np.abs(cloud.rgb_u8[:, None].astype(int) - palette).astype(float) ** 2
    assert labels.tolist() == farther.sum(axis=2).argmin(axis=1).tolist()


def test_the_gamut_has_twelve_edges_that_meet():
    edges = gamut_edges()
    ends = {tuple(np.round(edge[at], 4).tolist()) for edge in edges for at in (0, -1)}
    assert len(edges) == 12
    assert len(ends) == 8


@pytest.mark.parametrize("size", [(200, 100), (90, 300)])
@pytest.mark.parametrize("angles", [(0, 0), (30, 0), (0, 50), (-70, 25), (200, -80)])
def test_points_are_turned_and_then_tilted(angles, size):
    """By two rotations, the second about the axis to the right."""
    turn, tilt = np.radians(angles)
    position = np.random.default_rng(1).normal(0.2, 0.3, (20, 3)).astype(np.float32)
    a, b, up = position[:, 1], position[:, 2], position[:, 0] - 0.5
    right = np.cos(turn) * a - np.sin(turn) * b
    back = np.sin(turn) * a + np.cos(turn) * b
    seen_up = np.cos(tilt) * up + np.sin(tilt) * back
    seen_depth = np.sin(tilt) * up - np.cos(tilt) * back
    width_px, height_px = size
    chroma, half_height = point_cloud._FARTHEST_CHROMA, point_cloud._HALF_HEIGHT
    scale = min(width_px / 2 / chroma, height_px / 2 / half_height) * 1.5
    found = project(position, Camera(*angles, zoom=1.5), width_px, height_px)
    np.testing.assert_allclose(found.x, width_px / 2 + scale * right, atol=1e-3)
    np.testing.assert_allclose(found.y, height_px / 2 - scale * seen_up, atol=1e-3)
    np.testing.assert_allclose(found.depth, seen_depth, atol=1e-5)


def test_planes_show_hue_and_lightness():
    position = np.random.default_rng(1).normal(0.2, 0.3, (20, 3)).astype(np.float32)
    chroma, half_height = point_cloud._FARTHEST_CHROMA, point_cloud._HALF_HEIGHT
    scale = min(200 / 2 / chroma, 100 / 2 / half_height)
    hue = project(position, Camera(plane="hue"), 200, 100)
    in_plane = scale * half_height / chroma
    np.testing.assert_allclose(hue.x, 100 + position[:, 1] * in_plane, atol=1e-3)
    np.testing.assert_allclose(hue.y, 50 - position[:, 2] * in_plane, atol=1e-3)
    side = project(position, Camera(plane="lightness"), 200, 100)
    across = 2 * np.hypot(position[:, 1], position[:, 2]) - chroma
    np.testing.assert_allclose(side.x, 100 + across * scale, atol=1e-3)
    np.testing.assert_allclose(side.y, 50 - (position[:, 0] - 0.5) * scale, atol=1e-3)


@pytest.mark.parametrize("diameter", range(1, 12))
def test_a_disc_has_the_pixels_whose_middles_are_within_its_radius(diameter):
    reach = diameter // 2
    middle = (diameter - 1) / 2
    expected = [
        (row - reach) * 1000 + column - reach
        for row in range(diameter)
        for column in range(diameter)
        if (row - middle) ** 2 + (column - middle) ** 2 <= (diameter / 2) ** 2
    ]
    assert point_cloud._disc(diameter, 1000).tolist() == expected
    every, lengths = point_cloud._discs(np.array([3, diameter, 2]), 1000)
    several = [point_cloud._disc(each, 1000).tolist() for each in (3, diameter, 2)]
    assert lengths.tolist() == [len(each) for each in several]
    assert every.tolist() == [offset for each in several for offset in each]


def test_discs_are_drawn_where_all_of_them_is_inside():
    x, y = np.array([2, 1, 7, 8, 4, 4]), np.array([4, 4, 4, 4, 2, 9])
    depth = np.array([0.0, 0, 0, 0, 1, 0])
    rgb_u8 = np.array([(each, 1, 2) for each in range(1, 7)], np.uint8)
    image = draw(Projected(x, y, depth), rgb_u8, np.full(6, 5), 10, 10)
    assert set(np.unique(image)) == {0, 0xFF010102, 0xFF030102, 0xFF050102}
    assert (image[2, 4], image[4, 2], image[4, 7]) == (0xFF050102, 0xFF010102, 0xFF030102)
    assert image[4, 4] == 0xFF050102  # which is nearer


@pytest.mark.parametrize(("count", "height_px"), [(1, 400), (100, 400), (10**6, 400), (3, 50)])
def test_the_area_of_points_grows_with_their_share(count, height_px):
    share = np.array([1.0, 0.25, 0.01, 1e-6] + [0] * (count - 4))[:count]
    smallest = point_cloud._SMALLEST * min(1, (point_cloud._MANY / count) ** 0.5)
    expected = np.clip(0.35 * share**0.5, smallest, point_cloud._LARGEST) * height_px
    assert diameters(share, height_px).tolist() == np.maximum(2, np.rint(expected)).tolist()


def test_a_disc_of_even_diameter_has_its_middle_after_the_pixel():
    one = Projected(np.array([4.0]), np.array([6.0]), np.zeros(1))
    image = draw(one, np.array([(1, 2, 3)], np.uint8), np.full(1, 2), 10, 12)
    assert np.argwhere(image).tolist() == [[5, 3], [5, 4], [6, 3], [6, 4]]
