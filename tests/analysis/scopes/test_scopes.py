"""Every scope by expected values on synthetic pictures, and by what all of them promise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from huescope.analysis import scopes
from huescope.analysis.findings import find
from huescope.analysis.options import DEFAULT
from huescope.analysis.region import Rectangle
from huescope.analysis.scopes import Trace, _trace, parade, vectorscope, waveform
from huescope.analysis.scopes._tones import CHANNELS
from huescope.analysis.scopes.histogram import luma_histogram
from huescope.cancellation import Job
from huescope.errors import Cancelled


@pytest.fixture(scope="session")
def material(make_picture):
    def make(rgb, alpha=None):
        picture = make_picture(rgb, alpha)
        return scopes.material_of(find(picture, Job(), DEFAULT), picture, Job())

    return make


def drawn(trace):
    """Rows and columns of the cells into which pixels fall."""
    return {tuple(map(int, cell)) for cell in np.argwhere(trace.strength)}


def test_a_scope_is_a_file_with_these_attributes():
    assert list(scopes.registry()) == ["histogram", "waveform", "parade", "vectorscope", "cloud"]
    for name, scope in scopes.registry().items():
        assert name == scope.NAME
        assert scope.LABEL
        assert scope.DESCRIPTION.endswith(".")


def test_the_waveform_of_two_columns(material):
    found = waveform.compute(material([[[255, 255, 255], [0, 0, 255]]]), Job())
    blue_row = 255 - round(0.0722 * 255)
    assert drawn(found) == {(0, 64), (blue_row, 192)}  # in the middle of each column


def test_the_parade_has_a_third_for_each_channel(material):
    found = parade.compute(material([[[255, 128, 0]]]), Job())
    assert drawn(found) == {(0, 48), (127, 96 + 48), (255, 192 + 48)}


def test_greys_are_in_the_middle_of_the_vectorscope(material):
    found = vectorscope.compute(material([[[0, 0, 0], [90, 90, 90], [255, 255, 255]]]), Job())
    assert drawn(found) == {(128, 128)}


@pytest.mark.parametrize(
    ("rgb", "blue_difference", "red_difference"),
    [([255, 0, 0], -0.11457, 0.5), ([0, 255, 0], -0.38543, -0.45415), ([0, 0, 255], 0.5, -0.04585)],
)
def test_the_vectorscope_shows_the_colour_differences_of_the_primaries(
    material, rgb, blue_difference, red_difference
):
    found = vectorscope.compute(material([[rgb]]), Job())
    row = int((0.5 - red_difference / 1.04) * 256)
    column = int((0.5 + blue_difference / 1.04) * 256)
    assert drawn(found) == {(row, column)}


def test_the_tint_of_a_target_is_its_hue(material):
    found = vectorscope.compute(material([[[0, 0, 0]]]), Job())
    for guide in found.guides:
        if len(guide.points) == 1 and guide.label in {"R", "G", "B"}:
            x, y = guide.points[0]
            red, green, blue = found.tint_u8[int(y * 256), int(x * 256)].tolist()
            strongest = {"R": red, "G": green, "B": blue}
            assert max(strongest, key=strongest.get) == guide.label


def test_luma_is_that_of_bt_709(material):
    counts = luma_histogram(material([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]]).colors, Job())
    assert np.flatnonzero(counts).tolist() == [18, 54, 182]


def test_translucent_pixels_count_by_their_alpha(material):
    given = material([[[255, 255, 255], [0, 0, 0], [9, 9, 9]]], [[255, 51, 0]])
    counts = luma_histogram(given.colors, Job())
    assert (counts[255], counts[0], counts[9]) == (1, 0.2, 0)
    assert drawn(waveform.compute(given, Job())) == {(0, 42), (255, 128)}


def test_a_trace_is_linked_with_swatches_both_ways(material):
    red, blue = [200, 10, 10], [10, 10, 200]
    found = waveform.compute(material([[red, red, blue]]), Job())
    labels = found.links.labels(np.array([red, blue], np.uint8))
    assert labels.tolist() == [0, 0, 1]
    only_blue = found.strength_of(labels == 1)
    assert np.argwhere(only_blue).tolist() == [[255 - 24, 213]]
    assert found.label_at(213 / 256, 232 / 256, labels, 0.02) == 1
    assert found.label_at(43 / 256, (255 - 50) / 256, labels, 0.02) == 0
    assert found.label_at(0.5, 0.05, labels, 0.02) is None


def test_only_the_region_is_seen(make_picture):
    picture = make_picture([[[255, 255, 255]] * 4, [[0, 0, 0]] * 4])
    options = replace(DEFAULT, region=Rectangle(0, 0, 4, 1))
    found = find(picture, Job(), options)
    trace = waveform.compute(scopes.material_of(found, picture, Job()), Job())
    assert {row for row, _column in drawn(trace)} == {0}


def test_bins_of_the_histogram_are_linked_with_swatches_both_ways(material):
    red, blue = [200, 10, 10], [10, 10, 200]
    found = scopes.get("histogram").compute(material([[red, red, blue]]), Job())
    labels = found.links.labels(np.array([red, blue], np.uint8))
    counts = dict(zip(CHANNELS, found.counts_of(labels == 0), strict=True))
    assert np.flatnonzero(counts["red"]).tolist() == [200]
    assert counts["red"][200] == found.channels.red[200] == 2
    assert np.flatnonzero(counts["luma"]).tolist() == [round(0.2126 * 200 + 0.7874 * 10)]
    assert found.label_at(200, labels, ["red"]) == 0
    assert found.label_at(200, labels, ["blue"]) == 1
    assert found.label_at(10, labels, ["blue", "luma"]) == 0
    assert found.label_at(99, labels, CHANNELS) is None


@pytest.mark.parametrize("name", list(scopes.registry()))
def test_every_scope_takes_a_single_pixel_and_stops_when_cancelled(name, material):
    given, scope = material([[[12, 200, 40]]]), scopes.get(name)
    found = scope.compute(given, Job())
    if isinstance(found, Trace):
        assert found.strength.max() == 255
        assert not found.strength.flags.writeable
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        scope.compute(given, job)


def test_cells_are_drawn_by_the_square_roots_of_their_counts():
    counts = np.array([[0, 1, 4], [25, 100, 100]], np.float64)
    full = np.percentile(counts[counts > 0], _trace._FULL_PERCENTILE)
    expected = [
        0 if not count else 255 * (_trace._FAINTEST + (1 - _trace._FAINTEST) * min(share, 1))
        for count, share in zip(counts.flat, np.sqrt(counts.flat / full), strict=True)
    ]
    np.testing.assert_allclose(_trace.strength(counts).ravel(), expected, atol=0.5)
    assert _trace.strength(np.zeros(3)).tolist() == [0, 0, 0]
    quarter = 255 * (_trace._FAINTEST + (1 - _trace._FAINTEST) * 0.5)
    assert _trace.strength(np.array([0.25])).tolist() == [round(quarter)]  # of at least one


def test_the_vectorscope_is_tinted_with_one_luma():
    """BT.709, item 3: luma and the two differences, computed back from the colours."""
    tint = vectorscope._tint().astype(float) / 255
    inside = ((tint > 0.01) & (tint < 0.99)).all(axis=-1)
    red, green, blue = (tint[..., channel] for channel in range(3))
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    assert inside.sum() > 1000
    np.testing.assert_allclose(luma[inside], vectorscope._TINT_LUMA, atol=3e-3)
    place = (np.arange(256) + 0.5) / 256 - 0.5
    across = np.broadcast_to(place * vectorscope._RANGE, luma.shape)[inside]
    up = np.broadcast_to(-place[:, None] * vectorscope._RANGE, luma.shape)[inside]
    np.testing.assert_allclose((blue - luma)[inside] / 1.8556, across, atol=5e-3)
    np.testing.assert_allclose((red - luma)[inside] / 1.5748, up, atol=5e-3)


def test_the_guides_of_the_vectorscope_are_where_their_colours_lie():
    guides = {each.label: each.points for each in vectorscope._guides() if each.label}
    level = vectorscope._TARGET_LEVEL
    for label, rgb in vectorscope._TARGETS.items():
        red, green, blue = (level * each for each in rgb)
        luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        ((x, y),) = guides[label]
        assert (x - 0.5) * vectorscope._RANGE == pytest.approx((blue - luma) / 1.8556, abs=1e-3)
        assert (0.5 - y) * vectorscope._RANGE == pytest.approx((red - luma) / 1.5748, abs=1e-3)
    (start, end) = next(
        each.points for each in vectorscope._guides() if each.points[0] == (0.5, 0.5)
    )
    angle = np.degrees(np.arctan2(0.5 - end[1], end[0] - 0.5)) % 360
    assert angle == pytest.approx(vectorscope._SKIN_DEG)
    assert np.hypot(end[0] - 0.5, end[1] - 0.5) == pytest.approx(0.5 / vectorscope._RANGE)
    assert start == (0.5, 0.5)


@pytest.mark.parametrize("options", [DEFAULT, replace(DEFAULT, region=Rectangle(10, 10, 180, 80))])
def test_scopes_look_at_about_as_many_pixels_as_the_preview_has(make_picture, options):
    rgb_u8 = np.random.default_rng(5).integers(0, 256, (100, 200, 3), np.uint8)
    preview = make_picture(rgb_u8[::4, ::4])
    findings = find(make_picture(rgb_u8), Job(), options)
    found = scopes.material_of(findings, preview, Job())
    pixels = found.picture.width_px * found.picture.height_px
    assert 0.8 * 1250 <= pixels <= 1250
    assert found.points is findings.series.problem.by_pixels
    ignoring = find(make_picture(rgb_u8), Job(), replace(options, ignore=frozenset({"white"})))
    if ignoring.kept is not ignoring.colors:
        assert scopes.material_of(ignoring, preview, Job()).points is None
