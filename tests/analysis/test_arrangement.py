"""Palettes in an order, with the differences of neighbours."""

from itertools import pairwise

import numpy as np
import pytest

from huescope.analysis import orders
from huescope.analysis.arrangement import Arranged, arrange, known_formula, known_order
from huescope.color import difference
from huescope.color.lab import rgb_u8_to_lab
from huescope.palette.swatch import Swatch

SWATCHES = [Swatch(rgb) for rgb in ((250, 250, 250), (0, 0, 0), (128, 128, 128), (129, 129, 129))]


@pytest.mark.parametrize("formula", difference.registry())
def test_differences_are_those_of_neighbours(formula):
    found = arrange(SWATCHES, "lightness", formula)
    measure = difference.get(formula)
    lab = rgb_u8_to_lab(np.array([swatch.rgb for swatch in found.swatches], np.uint8))
    expected = [float(measure.difference(one, other)) for one, other in pairwise(lab)]
    assert found.delta_e == pytest.approx(expected)
    assert (found.jnd, found.formula) == (measure.JND, measure.LABEL)
    assert {swatch.rgb for swatch in found.swatches} == {swatch.rgb for swatch in SWATCHES}


def test_differences_below_the_just_noticeable_one_are_counted():
    assert Arranged(delta_e=(0.5, 1.0, 0.9, 3), jnd=1.0).unnoticeable == 2


def test_unknown_names_mean_the_usual_ones():
    assert [known_order(name) for name in orders.registry()] == list(orders.registry())
    assert [known_formula(name) for name in difference.registry()] == list(difference.registry())
    assert (known_order("x"), known_formula("x")) == (orders.DEFAULT, difference.DEFAULT)
