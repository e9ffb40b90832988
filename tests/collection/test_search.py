import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.collection import transport
from huescope.collection.search import Query, Signatures
from huescope.collection.signature import SIZE, WEIGHT
from huescope.errors import Cancelled


def query(colors, shares):
    return Query(np.array(colors, np.float32), np.array(shares, np.float32))


def test_the_distance_is_the_mean_way_of_what_is_moved():
    black, white = np.array([[0, 0, 0]], np.float32), np.array([[1, 0, 0]], np.float32)
    one, both = np.ones(1, np.float32), np.array([0.5, 0.5], np.float32)
    two = np.concatenate([black, white])
    assert transport.distance(black, one, white, one) == pytest.approx(1)
    assert transport.distance(black, one, two, both) == pytest.approx(0.5)
    # Half of the picture may be of any colour.
    assert transport.distance(black, both[:1], two, both) == pytest.approx(0, abs=1e-6)
    assert transport.distance(black, one * 0.75, two, both) == pytest.approx(1 / 3)
    assert transport.distance(black, one * 0.5, white, one * 0.25) == pytest.approx(1)


def test_the_bound_is_never_above_the_distance_and_of_one_colour_the_distance():
    random = np.random.default_rng(5)
    oklab = random.uniform(-0.4, 0.9, (20, SIZE, 3)).astype(np.float32)
    weights = random.multinomial(WEIGHT, np.full(SIZE, 1 / SIZE), 20).astype(np.uint8)
    across, down = np.ascontiguousarray(oklab.T), np.ascontiguousarray(weights.T)
    for colors, shares in (
        ([[0.5, 0.1, 0]], [0.3]),
        ([[0.5, 0.1, 0], [0.2, 0, 0.1], [0.9, 0, 0]], [0.5, 0.3, 0.2]),
    ):
        asked = query(colors, shares)
        bounds = transport.lower_bounds(asked.oklab, asked.shares, across, down)
        exact = transport.distances(asked.oklab, asked.shares, oklab, weights)
        assert (bounds > 0).all()
        assert (bounds <= exact + 1e-4).all()
        if len(colors) == 1:
            np.testing.assert_allclose(bounds, exact, atol=1e-4)


@pytest.mark.parametrize(
    "asked",
    [
        query([[0.5, -0.2, -0.1]], [0.5]),
        query([[0.4, -0.2, 0], [0.7, 0.2, 0.25]], [0.4, 0.06]),
        query([[0.2, 0, 0], [0.5, 0.1, 0], [0.6, -0.1, 0.1], [0.9, 0, 0]], [0.4, 0.3, 0.2, 0.1]),
    ],
    ids=["one", "two", "whole picture"],
)
def test_search_finds_what_comparing_with_every_picture_finds(many_signatures, asked, monkeypatch):
    signatures = Signatures(many_signatures(600))
    everything = signatures.all_distances(asked)
    bounds = transport.lower_bounds(
        asked.oklab, asked.shares, signatures._by_coordinate, signatures._by_color
    )
    assert (bounds <= everything + 1e-5).all()
    compared = []
    compare = transport.distances

    def counting(oklab, shares, of_pictures, weights):
        compared.append(len(weights))
        return compare(oklab, shares, of_pictures, weights)

    monkeypatch.setattr(transport, "distances", counting)
    places, distances = signatures.nearest(asked, 20, Job())
    assert sum(compared) < 300  # most are told by their bound
    assert distances == pytest.approx(np.sort(everything)[:20])
    assert everything[places] == pytest.approx(distances)


def test_a_picture_is_nearest_to_itself(many_signatures):
    signatures = Signatures(many_signatures(50))
    weights = signatures._weights[7]
    own = Query(signatures._oklab[7][weights > 0], weights[weights > 0] / np.float32(WEIGHT))
    places, distances = signatures.nearest(own, 3, Job())
    assert (places[0], distances[0]) == (7, pytest.approx(0, abs=1e-6))
    assert len(Signatures(b"").nearest(own, 3, Job())[0]) == 0
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        signatures.nearest(own, 3, job)
