"""Posters and signs: pictures of few colours that JPEG, a scan or smoothed edges have blurred."""

import cv2
import numpy as np
import pytest

from huescope.analysis import proposals
from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import find
from huescope.analysis.options import FOR_PEOPLE, ClusteringOptions
from huescope.analysis.proposing.inks import beside_inks
from huescope.analysis.proposing.regions import regions_of
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.srgb import parse_hex

# Paper first, then the hills from the farthest, and last the sun.
POSTERS = (
    "#eee2c8 #96aaaf #5c786e #3c4a42 #26282c #d65c2c",
    "#789eb0 #e8d6b2 #c6a06e #8c583e #463432 #faf6e6",
    "#1c223a #3c426e #76648c #be828c #f0c8aa #faf078",
)


def rgb_of(inks):
    return np.array([parse_hex(each) for each in inks.split()], np.uint8)


def poster(inks, noise, quality):
    """Draw hills and a sun with smooth edges and grain, and save them as JPEG."""
    random = np.random.default_rng(4)
    inks = rgb_of(inks).tolist()
    picture = np.full((240, 180, 3), inks[0], np.uint8)
    x = np.arange(0, 190, 10)
    for number, ink in enumerate(inks[1:-1]):
        ridge = 80 + 36 * number + np.cumsum(random.normal(0, 5, x.size))
        outline = np.concatenate([np.stack([x, ridge], axis=1), [[190, 250], [0, 250]]])
        cv2.fillPoly(picture, [outline.astype(np.int32)], ink, cv2.LINE_AA)
    cv2.circle(picture, (120, 40), 16, inks[-1], -1, cv2.LINE_AA)
    grained = picture + random.normal(0, noise, picture.shape)
    encoded = cv2.imencode(
        ".jpg", np.clip(grained, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality]
    )[1]
    return cv2.imdecode(encoded, cv2.IMREAD_COLOR)


@pytest.mark.parametrize(("noise", "quality"), [(0, 90), (2, 75), (5, 90)])
@pytest.mark.parametrize("inks", POSTERS)
def test_each_ink_of_a_poster_has_its_swatch(make_picture, inks, noise, quality):
    palette = find(make_picture(poster(inks, noise, quality)), Job(), FOR_PEOPLE).palette(6, Job())
    found = rgb_u8_to_lab(palette.reduction.rgb_u8)
    wanted = rgb_u8_to_lab(rgb_of(inks))
    nearest = ciede2000.difference(wanted[:, None], found[None]).min(axis=1)
    assert nearest.max() < 6, nearest.round(1)


@pytest.mark.parametrize("mood", [each for each in proposals.registry() if each != proposals.AREA])
def test_no_mood_proposes_what_only_smooths_an_edge(make_picture, mood):
    options = ClusteringOptions(mood=mood)
    palette = find(make_picture(poster(POSTERS[0], 2, 90)), Job(), options).palette(4, Job())
    found = rgb_u8_to_lab(palette.reduction.rgb_u8)
    inks = rgb_u8_to_lab(rgb_of(POSTERS[0]))
    nearest = ciede2000.difference(found[:, None], inks[None]).min(axis=1)
    assert nearest.max() < 6, nearest.round(1)


def test_photographs_have_no_inks(make_picture):
    y, x = np.mgrid[:120, :160] / 160
    smooth = np.stack([x, y, (x + y) / 2], axis=2) * 255
    picture = make_picture(smooth.astype(np.uint8))
    assert beside_inks(regions_of(picture, count_colors(picture, Job()), Job())) is None
