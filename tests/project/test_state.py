"""Whether a palette is computed again."""

import pytest

from huescope.analysis.options import DEFAULT, ClusteringOptions
from huescope.palette.palette import Palette
from huescope.project.state import Basis, State

OTHER = ClusteringOptions(space="lab")


def of(basis, **changes):
    return State(Palette("", ()), colors=5, options=DEFAULT, basis=basis, **changes)


@pytest.mark.parametrize(
    ("basis", "kept", "kept_at_first"),
    [
        (None, False, False),
        (Basis(5, DEFAULT, exact=True), True, True),
        (Basis(5, DEFAULT, exact=False), False, True),
        (Basis(6, DEFAULT, exact=True), False, False),
        (Basis(5, OTHER, exact=True), False, False),
    ],
)
def test_a_palette_is_kept_while_its_parameters_stay(basis, kept, kept_at_first):
    assert of(basis).is_kept() is kept
    assert of(basis).is_kept(exact=False) is kept_at_first
    assert of(basis, edited=True).is_kept()


def test_a_palette_is_brought_by_a_person_or_a_file():
    brought = Basis(5, DEFAULT, exact=True, brought=True)
    assert of(brought).is_brought
    assert of(None, edited=True).is_brought
    assert not of(Basis(5, DEFAULT, exact=True)).is_brought
    assert not of(Basis(6, DEFAULT, exact=True, brought=True)).is_brought
    assert not of(None).is_brought
