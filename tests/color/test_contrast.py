import numpy as np
import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from huescope.color import contrast
from huescope.color.srgb import parse_hex
from huescope.errors import HuescopeError

FORMULAS = list(contrast.registry().values())
every_formula = pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.NAME)
colors = st.tuples(*[st.integers(0, 255)] * 3)


def rgb(text):
    return np.array(parse_hex(text), np.uint8)


def test_wcag_gives_the_published_ratios(rows_of):
    rows = rows_of("wcag_contrast.tsv")
    assert len(rows) > 20
    for row in rows:
        found = contrast.get("wcag").contrast(rgb(row["fg"]), rgb(row["bg"]))
        assert found == pytest.approx(float(row["own_calc_wcag21_text_formula"]), abs=1e-5), row
        # Others weigh red, green and blue with more digits.
        assert found == pytest.approx(float(row["expected"]), rel=3e-4), row


def test_wcag_passes_the_levels_that_it_should(rows_of):
    labels = {"fail": None, "AA-large": "AA large text", "AA": "AA", "AAA": "AAA"}
    wcag = contrast.get("wcag")
    for row in rows_of("wcag_contrast.tsv"):
        level = contrast.verdict(wcag, float(wcag.contrast(rgb(row["fg"]), rgb(row["bg"]))))
        assert (level and level.label) == labels[row["level_normal_text"]], row


def test_apca_gives_the_published_contrasts_with_their_sign(rows_of):
    rows = rows_of("apca_contrast.tsv")
    assert len(rows) > 20
    for row in rows:
        found = contrast.get("apca").contrast(rgb(row["text"]), rgb(row["background"]))
        assert found == pytest.approx(float(row["Lc_expected"]), abs=1e-5), row


@given(text=colors, ground=colors)
def test_a_ratio_is_symmetric_and_from_1_to_21(text, ground):
    wcag = contrast.get("wcag")
    there = float(wcag.contrast(np.array(text, np.uint8), np.array(ground, np.uint8)))
    back = float(wcag.contrast(np.array(ground, np.uint8), np.array(text, np.uint8)))
    assert there == back
    assert 1 <= there <= 21 + 1e-9


@given(text=colors, ground=colors)
def test_a_ratio_agrees_with_the_colour_library(text, ground):
    found = contrast.get("wcag").contrast(np.array(text, np.uint8), np.array(ground, np.uint8))
    one, other = (Color("srgb", [each / 255 for each in color]) for color in (text, ground))
    assert found == pytest.approx(one.contrast(other, method="wcag21"), rel=1e-3)


@given(text=colors, ground=colors)
def test_the_sign_of_apca_is_the_polarity(text, ground):
    apca = contrast.get("apca")
    found = float(apca.contrast(np.array(text, np.uint8), np.array(ground, np.uint8)))
    back = float(apca.contrast(np.array(ground, np.uint8), np.array(text, np.uint8)))
    assert -108 < found < 106.1
    assert found * back <= 0


@every_formula
def test_a_matrix_is_made_of_its_pairs(formula):
    rgb_u8 = np.random.default_rng(1).integers(0, 256, (7, 3), np.uint8)
    matrix = formula.contrast(rgb_u8[:, None], rgb_u8)
    assert matrix.shape == (7, 7)
    assert_allclose(matrix[2, 5], formula.contrast(rgb_u8[2], rgb_u8[5]))


@every_formula
def test_levels_rise_and_are_explained(formula):
    least = [level.least for level in formula.LEVELS]
    assert least == sorted(least)
    assert formula.AIM in formula.LEVELS
    assert all(level.label and level.meaning for level in formula.LEVELS)
    assert formula.DESCRIPTION.endswith(".")


def test_a_formatted_contrast_never_seems_to_pass_a_missed_level():
    assert contrast.get("wcag").figure(4.4999) == "4.49 : 1"
    assert contrast.get("wcag").figure(4.5) == "4.50 : 1"
    assert contrast.get("apca").figure(-74.99) == "Lc −74.9"


def test_formulas_are_found_by_name():
    assert next(iter(contrast.registry())) == "wcag"
    for name, formula in contrast.registry().items():
        assert contrast.get(name) is formula
    with pytest.raises(HuescopeError, match="there are wcag, apca"):
        contrast.get("eye")


@every_formula
def test_a_level_is_passed_at_its_least_contrast(formula):
    for place, level in enumerate(formula.LEVELS):
        before = formula.LEVELS[place - 1] if place else None
        for sign in (1, -1):
            assert contrast.verdict(formula, sign * level.least) == level
            assert contrast.verdict(formula, sign * (level.least - 0.001)) == before


def test_no_contrast_has_no_sign():
    figure = contrast.get("apca").figure
    assert [figure(each) for each in (0.0, -0.0, 0.19, -74.99)] == [
        "Lc 0.0", "Lc 0.0", "Lc 0.1", "Lc −74.9",
    ]  # fmt: skip
