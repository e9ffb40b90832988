import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from huescope.color import difference
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.srgb import parse_hex
from huescope.errors import HuescopeError

FORMULAS = list(difference.registry().values())
every_formula = pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.NAME)
colors = arrays(np.uint8, (4, 3)).map(rgb_u8_to_lab)


def test_ciede2000_gives_all_34_published_values(rows_of):
    rows = rows_of("ciede2000_pairs.tsv")
    numbers = np.array([[float(number) for number in row.values()] for row in rows])
    found = difference.get("ciede2000").difference(numbers[:, :3], numbers[:, 3:6])
    assert len(rows) == 34
    assert_allclose(found, numbers[:, 6], rtol=0, atol=1e-4)


def test_formulas_give_the_values_of_other_projects(rows_of):
    for row in rows_of("color_differences.tsv"):
        lab_1 = [float(row[column]) for column in ("L1", "a1", "b1")]
        lab_2 = [float(row[column]) for column in ("L2", "a2", "b2")]
        decimals = len(row["difference"].partition(".")[2])
        # One row was published with three decimals only.
        tolerance = max(1e-4, 0.5 * 10.0**-decimals) if decimals else 1e-4
        found = difference.get(row["formula"]).difference(lab_1, lab_2)
        assert found == pytest.approx(float(row["difference"]), abs=tolerance), row


def test_named_colors_give_the_published_values_of_delta_e_ok(rows_of):
    for row in rows_of("delta_e_ok_named.tsv"):
        lab_1, lab_2 = (
            rgb_u8_to_lab(np.array(parse_hex(row[column]), dtype=np.uint8))
            for column in ("color_1", "color_2")
        )
        found = difference.get("ok").difference(lab_1, lab_2)
        assert found == pytest.approx(float(row["difference"]), abs=1e-4), row


def test_named_colors_give_the_published_values_of_hyab(rows_of):
    for row in rows_of("hyab_named.tsv"):
        lab_1 = [float(row[column]) for column in ("L1", "a1", "b1")]
        lab_2 = [float(row[column]) for column in ("L2", "a2", "b2")]
        # The CIELAB values have three decimals.
        found = difference.get("hyab").difference(lab_1, lab_2)
        assert found == pytest.approx(float(row["difference"]), abs=2e-3), row


def test_candidates_of_ciede2000_leave_out_only_what_is_beyond_the_limit():
    random = np.random.default_rng(1)
    lab = rgb_u8_to_lab(random.integers(0, 256, (3000, 3), np.uint8))
    for center in lab[:40]:
        found = ciede2000.difference(lab, center)
        for most in (0.0, 2.0, 5.0, 25.0):
            candidates = ciede2000.near_candidates(lab, center, most)
            assert set(np.flatnonzero(found <= most)) <= set(candidates)
    assert len(ciede2000.near_candidates(lab, lab[0], 5.0)) < 0.25 * len(lab)


def test_asymmetric_formulas_take_weights_from_the_first_color():
    vivid, dull = [50.0, 60.0, 0.0], [50.0, 5.0, 0.0]
    for formula in FORMULAS:
        there, back = formula.difference(vivid, dull), formula.difference(dull, vivid)
        assert (abs(there - back) > 0.02 * there) == (not formula.SYMMETRIC)


def test_textile_and_acceptability_formulas_weigh_lightness_less():
    dark, light = [40.0, 20.0, 20.0], [50.0, 20.0, 20.0]
    for forgiving, strict in (("cmc-2-1", "cmc-1-1"), ("cie94-textiles", "cie94-graphic-arts")):
        half = difference.get(forgiving).difference(dark, light)
        assert 2 * half == pytest.approx(difference.get(strict).difference(dark, light))


def test_named_colors_give_the_values_of_the_image_library_for_elixir():
    black, misty_rose, green = rgb_u8_to_lab(
        np.array([[0, 0, 0], [255, 228, 225], [0, 128, 0]], dtype=np.uint8)
    )
    ciede2000 = difference.get("ciede2000")
    assert ciede2000.difference(black, misty_rose) == pytest.approx(90.155, abs=0.01)
    assert ciede2000.difference(green, misty_rose) == pytest.approx(52.937, abs=0.01)


@every_formula
def test_a_formula_has_label_and_description(formula):
    assert formula.LABEL
    assert formula.DESCRIPTION.endswith(".")
    assert formula.JND > 0
    assert formula.JND_SOURCE


@every_formula
@given(lab=colors)
@settings(max_examples=20)
def test_a_color_does_not_differ_from_itself(formula, lab):
    assert_allclose(formula.difference(lab, lab), 0, atol=1e-9)


@every_formula
@given(lab_1=colors, lab_2=colors)
@settings(max_examples=20)
def test_a_difference_is_a_number_of_0_or_more(formula, lab_1, lab_2):
    found = formula.difference(lab_1, lab_2)
    assert found.shape == (4,)
    assert np.all(np.isfinite(found))
    assert np.all(found >= 0)
    if formula.SYMMETRIC:
        assert_allclose(formula.difference(lab_2, lab_1), found, rtol=1e-9, atol=1e-9)


@every_formula
def test_greys_give_numbers(formula):
    lab = rgb_u8_to_lab(np.arange(256, dtype=np.uint8)[:, None].repeat(3, axis=1))
    exact = np.stack([lab[:, 0], np.zeros(256), np.zeros(256)], axis=-1)
    for greys in (lab, exact):
        found = formula.difference(greys[:, None], greys[None])
        assert np.all(np.isfinite(found))
        assert np.all(np.diff(found[0]) > 0)


@every_formula
def test_shapes_broadcast(formula):
    lab = rgb_u8_to_lab(np.arange(24, dtype=np.uint8).reshape(8, 3) * 10)
    matrix = formula.difference(lab[:, None], lab[None])
    assert matrix.shape == (8, 8)
    assert formula.difference(lab[0], lab).shape == (8,)
    assert formula.difference(lab[2], lab[5]).shape == ()
    assert formula.difference(lab[2], lab[5]) == matrix[2, 5]


def test_formulas_are_found_by_name():
    registry = difference.registry()
    for name, formula in registry.items():
        assert name == formula.NAME
        assert difference.get(name) is formula
    assert difference.DEFAULT in registry
    with pytest.raises(HuescopeError, match=f"there are {', '.join(registry)}"):
        difference.get("no such formula")


def test_the_menu_begins_with_the_recommended_formula_and_keeps_families_together():
    names = list(difference.registry())
    assert names[0] == "ciede2000"
    for first, second in (("cie94-graphic-arts", "cie94-textiles"), ("cmc-2-1", "cmc-1-1")):
        assert names.index(second) == names.index(first) + 1
