import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from huescope.cancellation import Job
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_srgb, parse_hex
from huescope.color.vision import (
    KINDS,
    ColorVision,
    matrix_of,
    simulate,
    simulate_linear,
    simulate_picture,
)
from huescope.errors import Cancelled

sights = st.builds(ColorVision, st.sampled_from(KINDS), st.floats(0, 1))


def test_matrices_are_the_published_ones(rows_of):
    names = {"Protanomaly": "protan", "Deuteranomaly": "deutan", "Tritanomaly": "tritan"}
    rows = rows_of("vision_machado_matrices.tsv")
    assert len(rows) == 33
    for row in rows:
        published = [[float(row[f"m{i}{j}"]) for j in range(3)] for i in range(3)]
        sight = ColorVision(names[row["type"]], float(row["severity"]))
        assert_allclose(matrix_of(sight), published, atol=1e-12, err_msg=str(row))


def test_simulated_colors_are_the_published_ones(rows_of):
    rows = rows_of("vision_machado.tsv")
    assert len(rows) > 30
    for row in rows:
        rgb_u8 = np.array(parse_hex(row["hex"]), np.uint8)
        sight = ColorVision(row["type"], float(row["severity"]))
        linear = simulate_linear(SRGB_U8_TO_LINEAR[rgb_u8], sight)
        encoded = 255 * np.sign(linear) * linear_to_srgb(np.abs(linear))
        published = [float(row[f"{channel}255_unclipped"]) for channel in "rgb"]
        assert_allclose(encoded, published, atol=0.35, err_msg=str(row))
        assert_allclose(simulate(rgb_u8, sight), parse_hex(row["hex_clipped"]), atol=1)


def test_severities_are_interpolated():
    low, high = (matrix_of(ColorVision("deutan", severity)) for severity in (0.6, 0.7))
    assert_allclose(matrix_of(ColorVision("deutan", 0.65)), (low + high) / 2, atol=1e-12)


def test_an_achromat_sees_greys_of_the_same_luminance():
    assert simulate(np.array([255, 0, 0], np.uint8), ColorVision("achromat")).tolist() == [
        127,
        127,
        127,
    ]
    assert simulate(np.array([0, 255, 0], np.uint8), ColorVision("achromat")).tolist() == [
        220,
        220,
        220,
    ]


@given(sight=sights, level=st.integers(0, 255))
def test_greys_stay(sight, level):
    grey = np.full(3, level, np.uint8)
    assert simulate(grey, sight).tolist() == grey.tolist()


@given(rgb=st.tuples(*[st.integers(0, 255)] * 3), kind=st.sampled_from(KINDS))
def test_severity_0_changes_nothing(rgb, kind):
    assert tuple(simulate(np.array(rgb, np.uint8), ColorVision(kind, 0.0)).tolist()) == rgb


@given(sight=sights, seed=st.integers(0, 99))
def test_a_picture_is_simulated_like_its_colors(sight, seed):
    rgb_u8 = np.random.default_rng(seed).integers(0, 256, (5, 7, 3), np.uint8)
    found = simulate_picture(rgb_u8, sight, Job()).astype(int)
    assert np.abs(found - simulate(rgb_u8, sight)).max() <= 1


def test_a_picture_of_many_strips_is_whole():
    rgb_u8 = np.random.default_rng(3).integers(0, 256, (700, 3, 3), np.uint8)
    found = simulate_picture(rgb_u8, ColorVision("protan"), Job()).astype(int)
    assert np.abs(found - simulate(rgb_u8, ColorVision("protan"))).max() <= 1


def test_a_cancelled_job_stops():
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        simulate_picture(np.zeros((2, 2, 3), np.uint8), ColorVision("tritan"), job)


@pytest.mark.parametrize(("kind", "severity"), [("martian", 1.0), ("protan", 1.1)])
def test_unknown_kinds_of_vision_are_refused(kind, severity):
    with pytest.raises(ValueError, match=r"kind|severity"):
        ColorVision(kind, severity)
