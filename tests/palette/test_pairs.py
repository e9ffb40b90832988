import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.vision import ColorVision
from huescope.palette.flaws import find_flaws
from huescope.palette.pairs import closest_pairs, confused_pairs, difference_matrix, rgb_u8_of
from huescope.palette.swatch import Swatch

GREY = Swatch((120, 120, 120))


def test_the_closest_pairs_come_first():
    rgb_u8 = np.array([[0, 0, 0], [200, 0, 0], [120, 120, 120], [121, 120, 120]], np.uint8)
    lab = rgb_u8_to_lab(rgb_u8)
    matrix = difference_matrix(lab, "ciede2000", Job())
    pairs = closest_pairs(matrix, 3)
    assert len(pairs) == 3
    assert (pairs[0].first, pairs[0].second) == (2, 3)
    assert pairs[0].difference == pytest.approx(float(ciede2000.difference(lab[2], lab[3])))
    assert [each.difference for each in pairs] == sorted(each.difference for each in pairs)


def test_an_achromat_cannot_tell_colors_of_one_luminance_apart():
    # Red has the luminance of this grey, see the test of vision.
    swatches = [Swatch((255, 0, 0)), Swatch((127, 127, 127)), Swatch((255, 255, 255))]
    pairs, collapsed = confused_pairs(swatches, ColorVision("achromat"), 10, Job())
    assert collapsed == 1
    assert (pairs[0].first, pairs[0].second) == (0, 1)
    assert pairs[0].difference < 1 < 20 < pairs[0].in_normal_vision


def test_pairs_alike_in_normal_vision_do_not_count_as_collapsed():
    swatches = [GREY, Swatch((121, 120, 120))]
    assert confused_pairs(swatches, ColorVision("achromat"), 10, Job()) == ((), 0)


def test_flaws_are_reported_by_index():
    from huescope.color.coordinates import Coordinates

    vivid = Swatch.of(Coordinates("display-p3", (0.0, 1.0, 0.0)))
    found = find_flaws([GREY, vivid, GREY, Swatch((121, 120, 120)), Swatch((0, 0, 90))], Job())
    assert found.beyond_srgb == (1,)
    assert found.same == ((0, 2),)
    assert [(first, second) for first, second, _ in found.alike] == [(0, 3)]
    assert found.count == 3


def test_an_empty_palette_has_no_flaws():
    assert find_flaws([], Job()).count == 0
    assert rgb_u8_of([]).shape == (0, 3)
