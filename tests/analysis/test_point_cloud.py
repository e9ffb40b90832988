"""The colour cloud: where its points are, and how they are drawn."""

from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.color_counts import count_colors
from huescope.analysis.point_cloud import (
    Camera,
    PointCloud,
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
