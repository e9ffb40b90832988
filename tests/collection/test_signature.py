import itertools

import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.collection.queries import query_of_picture
from huescope.collection.signature import (
    BYTES,
    SIZE,
    WEIGHT,
    _joined,
    signature_from,
    signature_of,
    unpacked,
)
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.imaging.decode import decode

RED, BLUE = (200, 30, 40), (20, 60, 180)


def test_a_signature_has_the_colours_of_a_picture_by_their_areas(draw, tmp_path):
    path = draw(tmp_path / "a.png", (RED, 9), (BLUE, 3))
    signature = signature_of(decode(path.read_bytes(), "a.png", Job()), Job())
    colors = rgb_u8_to_uniform_oklab(np.array([RED, BLUE], np.uint8))
    nearest = np.linalg.norm(signature.oklab[:, None] - colors, axis=2)
    assert nearest.min(axis=1).max() < 1e-3
    red = signature.weights[nearest.argmin(axis=1) == 0].sum()
    # A fifth of the weight is of what people pick, which is both alike.
    assert red == pytest.approx((0.8 * 0.75 + 0.2 * 0.5) * WEIGHT, abs=1)


def test_packing_keeps_a_signature(many_signatures):
    packed = many_signatures(20)
    oklab, weights = unpacked(packed)
    assert (weights.sum(axis=1) == WEIGHT).all()
    for place, row in enumerate(weights):
        again = signature_from(oklab[place][row > 0].astype(float), row[row > 0] / WEIGHT)
        assert again.to_bytes() == packed[place * BYTES :][:BYTES]


def test_a_picture_is_asked_for_whole(draw, tmp_path):
    path = draw(tmp_path / "a.png", (RED, 9), (BLUE, 3))
    asked = query_of_picture(decode(path.read_bytes(), "a.png", Job()), Job())
    assert asked.shares.sum() == pytest.approx(1)


def test_of_many_colours_the_nearest_are_joined():
    random = np.random.default_rng(1)
    oklab = np.repeat(random.random((SIZE, 3)), 3, axis=0) + random.normal(0, 1e-4, (3 * SIZE, 3))
    signature = signature_from(oklab, np.ones(3 * SIZE))
    assert signature.weights.size == SIZE
    assert signature.weights.max() - signature.weights.min() <= 1


@pytest.mark.parametrize("seed", range(5))
def test_colours_are_joined_that_add_least_to_the_squared_error(seed):
    """Ward's criterion, by the errors of all clusters before and after."""
    random = np.random.default_rng(seed)
    oklab, shares = random.random((11, 3)), random.dirichlet(np.ones(11))

    def error(cluster):
        mean = np.average(oklab[cluster], axis=0, weights=shares[cluster])
        return (shares[cluster] * ((oklab[cluster] - mean) ** 2).sum(axis=1)).sum()

    clusters = [[place] for place in range(11)]
    while len(clusters) > SIZE:
        first, second = min(
            itertools.combinations(clusters, 2),
            key=lambda pair: error(pair[0] + pair[1]) - error(pair[0]) - error(pair[1]),
        )
        clusters = [each for each in clusters if each not in (first, second)] + [first + second]
    expected = sorted(
        (shares[each].sum(), *np.average(oklab[each], axis=0, weights=shares[each]))
        for each in clusters
    )
    joined, weights = _joined(oklab.copy(), shares.copy())
    found = sorted((weight, *color) for weight, color in zip(weights, joined, strict=True))
    np.testing.assert_allclose(found, expected)
