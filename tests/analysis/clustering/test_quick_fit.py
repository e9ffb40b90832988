"""Quick palettes: each colour of the picture is counted with the nearest of the palette."""

import numpy as np
import pytest

from huescope.analysis.clustering.fixed_centers import with_fixed_centers
from huescope.analysis.clustering.problem import Problem
from huescope.analysis.clustering.quick_fit import quick_fit
from huescope.analysis.color_counts import ColorCounts, unpack
from huescope.cancellation import Job


@pytest.mark.parametrize("space", ["srgb", "oklab"])
@pytest.mark.parametrize("fixed", [(), ((255, 0, 255), (1, 2, 3))])
@pytest.mark.parametrize(("colors", "size"), [(40, 5), (40, 40), (900, 12)])
def test_pixels_and_error_are_those_of_the_nearest_colours(space, fixed, colors, size):
    random = np.random.default_rng(colors)
    packed = np.unique(random.integers(0, 1 << 24, colors).astype(np.uint32))
    counts = ColorCounts(packed, random.integers(1, 50, packed.size))
    found = quick_fit(Problem.build(counts, space, fixed, Job()), size, Job())
    rgb = unpack(packed).astype(float)
    squared = ((rgb[:, None] - found.rgb_u8) ** 2).sum(axis=2)
    nearest = squared.argmin(axis=1)
    pixels = np.bincount(nearest, counts.counts, len(found.rgb_u8))
    assert found.squared_error == pytest.approx((squared.min(axis=1) * counts.counts).sum())
    assert found.moments[0].tolist() == pixels.tolist()
    assert found.rgb_u8[: len(fixed)].tolist() == [list(each) for each in fixed]
    assert pixels[len(fixed) :].all()


@pytest.mark.parametrize("size", [3, 5, 6, 9])
def test_fixed_centers_take_the_places_of_the_nearest(size):
    random = np.random.default_rng(2)
    fixed, centers = random.normal(size=(3, 3)), random.normal(size=(6, 3))
    left = list(range(6))
    for center in fixed[: max(0, 9 - size)]:
        left.remove(min(left, key=lambda each: np.linalg.norm(centers[each] - center)))
    found = with_fixed_centers(fixed, centers, size)
    assert found.tolist() == [*fixed.tolist(), *centers[left].tolist()]
