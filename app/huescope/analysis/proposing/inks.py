"""Pictures of few colours, such as posters and signs: near which colours nearly all pixels lie.

In flat art each colour covers many pixels exactly (`regions.flat_regions`). After JPEG, a scan or
a change of size it does not: then each ink is a small cloud of colours, and between the inks are
those that smooth their edges, which nobody would pick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.proposing.features import NAMES
from huescope.analysis.proposing.uniform_space import distances_between, positions_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.proposing.regions import Regions

_LIKE = NAMES.index("log share of like colours")
# Distances of about CIEDE2000: of an ink from its farthest pixels, and of what can belong to it.
_WITHIN, _AROUND = 5.0, 14.0
# Share of the pixels that is within it of an ink, in photographs and in pictures of few colours.
_FEW, _ONLY = 0.60, 0.75
_LEAST_SHARE = 0.003  # of the pixels, around an ink
# A colour is an ink if no other one so near to it has as many pixels at hand.
_APART, _AT_HAND = 7.0, 3.5
_LEAST_AT_HAND = 0.002
_NEARLY_ALL = 0.98  # of the pixels; smaller regions are no ink


def beside_inks(regions: Regions) -> NDArray[np.float64] | None:
    """Tell which regions are no colour of a picture that has few.

    Parameters
    ----------
    regions : Regions
        Of one picture.

    Returns
    -------
    numpy.ndarray or None
        Shape (m,), float64: 0 within an ink, above 0 up to 1 beside all of them, the more the
        clearer it is that the picture consists of inks. None in photographs, and in flat art, where
        each region is an ink.
    """
    if regions.rgb_u8 is not None:
        return None
    positions = positions_of(regions.lab)
    clear = (_compactness(regions, positions) - _FEW) / (_ONLY - _FEW)
    if clear <= 0:
        return None
    inks = positions[_inks(regions, positions)]
    beside = np.ones(len(positions), np.bool_)
    for ink in inks:
        beside &= _squares(positions, ink) >= _WITHIN**2
    return np.asarray(beside * min(clear, 1.0))


def _inks(regions: Regions, positions: NDArray[np.float64]) -> NDArray[np.intp]:
    """Find the regions that have more pixels at hand than any other near them."""
    order = np.argsort(-regions.share, kind="stable")
    shares = np.cumsum(regions.share[order])
    large = order[: int(np.searchsorted(shares, _NEARLY_ALL)) + 1]
    distances = distances_between(positions[large])
    at_hand = (distances < _AT_HAND) @ regions.share[large]
    most = np.where(distances < _APART, at_hand, 0.0).max(axis=1)
    return np.asarray(large[(at_hand >= most) & (at_hand >= _LEAST_AT_HAND)])


def _compactness(regions: Regions, positions: NDArray[np.float64]) -> float:
    """Tell which share of the pixels lies within small clouds of colours; 0 to 1.

    The densest places are taken one after another, each with all that is around it. The search
    ends as soon as the rest cannot make the picture one of few colours.
    """
    order = np.argsort(-regions.features[:, _LIKE], kind="stable")
    positions, share = positions[order], regions.share[order]
    within, undecided = 0.0, 1.0
    while within + undecided > _FEW and undecided > _LEAST_SHARE:
        # The middle of a cloud, from its densest place.
        near = _squares(positions, positions[0]) < _WITHIN**2
        squares = _squares(positions, share[near] @ positions[near] / share[near].sum())
        around = squares < _AROUND**2
        around[0] = True
        covered = float(share[around].sum())
        if covered >= _LEAST_SHARE:
            within += float(share[squares < _WITHIN**2].sum())
        undecided -= covered
        positions, share = positions[~around], share[~around]
    return within


def _squares(positions: NDArray[np.float64], place: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the squared distance of each position from a place."""
    apart = positions - place
    return np.asarray(np.einsum("ij,ij->i", apart, apart))
