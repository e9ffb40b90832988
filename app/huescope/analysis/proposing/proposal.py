"""Palettes of the colours that people would pick, for every number of colours."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis import proposals
from huescope.analysis.color_counts import pack
from huescope.analysis.fixed_colors import fixed_codes
from huescope.analysis.proposals import Taste
from huescope.analysis.proposing.choice import MOST_DISTANCE, MOST_WEIGHT, Choice, Ground
from huescope.analysis.proposing.features import NAMES
from huescope.analysis.proposing.inks import beside_inks
from huescope.analysis.proposing.model import REACH, WEIGHTS
from huescope.analysis.proposing.uniform_space import distances_between, positions_of
from huescope.analysis.read_only import read_only
from huescope.color.lab import lab_to_rgb_u8, rgb_u8_to_lab

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.proposing.regions import Regions
    from huescope.cancellation import Job

MOST_COLORS = 63
"""The most colours that are proposed, but for flat art; larger palettes are the exact ones."""

# Of the regions, those with the greatest weights; the time grows with the square of this.
_CANDIDATES = 300

# Regions of colours that fewer pixels are like come after all others.
_LIKE = NAMES.index("log share of like colours")
_LEAST_SHARE = 2e-4
_STRAY = 20.0  # in the logarithm of the weight
_BESIDE = 6.0  # likewise, for what lies between the inks of a picture that has few colours

# People do not repeat themselves: two of their colours are seldom nearer than this.
_APART = 10.0

# A swatch is the mean of what is nearest to it and no farther away than this.
_SWATCH_RADIUS = 12.0
# That mean is shown if a region is so near to it; otherwise the nearest region is.
_NEAR_A_REGION = 1.0

_AS_PICKED = 0.5  # on the dial
# CIELAB chroma that a fiftieth of the pixels have, in a subdued and in a usual picture.
_NEARLY_ALL = 0.98
_SUBDUED, _LIVELY = 10.5, 14.0
_VIVID = 60.0  # CIELAB chroma
_VIVID_GAIN = 1.5  # at the vivid end, for each 20 units of chroma

# A colour is the ground of a picture if more than this share of the pixels is like it. People leave
# it out of small palettes.
_GROUND_SHARE = 0.4
_GROUND_FROM = 6


class Proposal:
    """Palettes of one picture in one mood. Safe to share between threads.

    Parameters
    ----------
    regions : Regions
        The colours to choose from.
    score : numpy.ndarray
        Shape (m,), float64: the logarithm of the weight of each region, from `scores`.
    fixed : sequence of tuple of int
        Red, green and blue of colours that are in every palette, each once: codes, 0 to 255, of
        the working space of the regions.
    reach : float
        Distance from which on two colours count as equally different, about in CIEDE2000.
    ground : int, optional
        Index of a region in the middle of the colour that covers most of the picture. From six
        colours on it is in every palette that has nothing like it.
    """

    def __init__(
        self,
        regions: Regions,
        score: NDArray[np.float64],
        fixed: Sequence[tuple[int, int, int]] = (),
        reach: float = REACH,
        ground: int | None = None,
    ) -> None:
        best = np.sort(np.argsort(-score, kind="stable")[:_CANDIDATES])
        self._fixed_rgb_u8 = np.array(fixed, np.uint8).reshape(-1, 3)
        self._working_space = space = regions.working_space
        own = rgb_u8_to_lab(self._fixed_rgb_u8, space) if fixed else np.empty((0, 3))
        wanted = None
        if ground is not None:
            best = np.union1d(best, ground)
            place = len(own) + int(np.searchsorted(best, ground))
            like = round(_SWATCH_RADIUS / reach * MOST_DISTANCE)
            wanted = Ground(candidate=place, from_size=_GROUND_FROM, like=like)
        self._lab = np.concatenate([own, regions.lab[best]])
        self._rgb_u8 = None if regions.rgb_u8 is None else regions.rgb_u8[best]
        weights = np.exp(score[best] - score.max())
        self._weights = np.concatenate([np.zeros(len(own)), weights])
        self._positions = positions_of(self._lab)
        self._distances = distances_between(self._positions)
        steps = np.minimum(self._distances / reach, 1) * MOST_DISTANCE
        self._choice = Choice(
            np.rint(steps).astype(np.int32),
            np.rint(self._weights * MOST_WEIGHT).astype(np.int32),
            # Colours of flat art were chosen by a person already.
            apart=round(_APART / reach * MOST_DISTANCE) if self._rgb_u8 is None else 0,
            fixed=len(own),
            ground=wanted,
        )
        self._lock = threading.Lock()

    def offers(self, size: int) -> bool:
        """Tell whether there is a palette of so many colours; all others are the exact ones."""
        most = MOST_COLORS if self._rgb_u8 is None else len(self._lab)
        return len(self._fixed_rgb_u8) < size <= min(most, len(self._lab))

    def palette(self, size: int, job: Job) -> NDArray[np.uint8] | None:
        """Propose a palette.

        Parameters
        ----------
        size : int
            How many colours, among them the fixed ones; one that `offers` tells of.
        job : Job
            Checked between steps of about a millisecond.

        Returns
        -------
        numpy.ndarray or None
            Shape (k, 3), uint8, read-only: distinct colours, the fixed ones first. None where
            regions are too much alike for so many.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        with self._lock:
            chosen = np.array(self._choice.of(size, job))
        fixed = len(self._fixed_rgb_u8)
        rgb_u8 = np.concatenate([self._fixed_rgb_u8, self._shown(chosen, fixed)])
        return read_only(rgb_u8) if len(set(pack(rgb_u8).tolist())) == size else None

    def _shown(self, chosen: NDArray[np.intp], fixed: int) -> NDArray[np.uint8]:
        """Give the colours of the chosen regions after the fixed ones."""
        if self._rgb_u8 is not None:
            return self._rgb_u8[chosen[fixed:] - fixed]
        distances = self._distances[:, chosen]
        nearest = distances.argmin(axis=1)
        nearest[chosen] = np.arange(len(chosen))
        within = distances[np.arange(len(nearest)), nearest] < _SWATCH_RADIUS
        weights = np.where(within, np.maximum(self._weights, 1e-12), 0.0)
        total = np.bincount(nearest, weights, len(chosen))
        axes = [np.bincount(nearest, weights * axis, len(chosen)) / total for axis in self._lab.T]
        means = self._as_found(np.stack(axes, axis=1), nearest)
        return lab_to_rgb_u8(means[fixed:], self._working_space)

    def _as_found(self, means: NDArray[np.float64], owner: NDArray[np.intp]) -> NDArray[np.float64]:
        """Replace each mean that no region is near to by the nearest of the regions that it owns.

        The mean of two shades of a hue, or of hues side by side, need not be in the picture.
        """
        apart = np.linalg.norm(positions_of(means)[:, None] - self._positions, axis=2)
        is_near = apart.min(axis=1) <= _NEAR_A_REGION
        apart[np.arange(len(means))[:, None] != owner] = np.inf
        return np.where(is_near[:, None], means, self._lab[apart.argmin(axis=1)])


def proposal_of(regions: Regions | None, options: ClusteringOptions) -> Proposal | None:
    """Propose colours as a person asked for them.

    Parameters
    ----------
    regions : Regions or None
        The colours to choose from; None only where `options.dial` is 0.
    options : ClusteringOptions
        Names the mood, the place on the dial and the fixed colours.

    Returns
    -------
    Proposal or None
        None where the palettes are the exact ones: on the dial at 0, and where balanced colours of
        a subdued picture are asked for.
    """
    if regions is None or options.dial == 0:
        return None
    taste = proposals.get(options.mood).TASTE
    plain = options.dial <= _AS_PICKED and taste == Taste() and regions.rgb_u8 is None
    if plain and liveliness(regions) == 0:
        return None
    score = scores(regions, taste, options.dial)
    fixed = fixed_codes(options, regions.working_space)
    return Proposal(regions, score, fixed, ground=_ground(regions) if plain else None)


def _ground(regions: Regions) -> int | None:
    """Find the region in the middle of a colour that covers most of the picture, if one does."""
    middle = int(regions.features[:, _LIKE].argmax())
    positions = positions_of(regions.lab)
    near = np.linalg.norm(positions - positions[middle], axis=1) < _SWATCH_RADIUS
    return middle if regions.share[near].sum() > _GROUND_SHARE else None


def scores(
    regions: Regions, taste: Taste, accent: float, weights: Mapping[str, float] = WEIGHTS
) -> NDArray[np.float64]:
    """Tell how much each region counts.

    Parameters
    ----------
    regions : Regions
        The colours to choose from.
    taste : Taste
        What the mood prefers.
    accent : float
        Above 0, nearly pixel counts, through 0.5, as people pick, to 1, the most vivid.
    weights : mapping of str to float
        The model.

    Returns
    -------
    numpy.ndarray
        Shape (m,), float64: the logarithm of the weight of each.
    """
    if regions.members:
        return _mixture(regions, taste, accent, weights)
    model = regions.features @ np.array([weights[name] for name in NAMES])
    as_picked = min(2 * accent, 1.0) * liveliness(regions)
    vivid = taste.chroma * min(2 * accent, 1.0) + _VIVID_GAIN * max(2 * accent - 1.0, 0.0)
    light = taste.lightness * min(2 * accent, 1.0)
    score = (1 - as_picked) * np.log(regions.share) + as_picked * model
    beside = beside_inks(regions)
    if beside is not None:
        score -= _BESIDE * as_picked * beside
    # What only a few stray pixels are like is no region.
    like = regions.features[:, _LIKE]
    score = np.where(like >= min(np.log(_LEAST_SHARE), like.max()), score, score.min() - _STRAY)
    # Beyond a bound all are vivid, so that not one hue takes the whole palette.
    chroma = np.minimum(np.hypot(regions.lab[:, 1], regions.lab[:, 2]), _VIVID)
    score += vivid * chroma / 20
    return np.asarray(score + light * (regions.lab[:, 0] - 50) / 25)


def _mixture(
    regions: Regions, taste: Taste, accent: float, weights: Mapping[str, float]
) -> NDArray[np.float64]:
    """Mix the chances that a region is picked in each of several pictures, by their weights.

    One picture of loud colours among many quiet ones then counts for no more than its part.
    """
    chance = np.zeros(len(regions.share))
    for member in regions.members:
        score = scores(member.regions, taste, accent, weights)
        own = np.exp(score - score.max())
        chance[member.among] += member.weight * own / own.sum()
    return np.log(np.maximum(chance, np.finfo(np.float64).tiny))


def liveliness(regions: Regions) -> float:
    """Tell how far a picture is from subdued: there, people pick what covers most of it.

    Parameters
    ----------
    regions : Regions
        Of the picture.

    Returns
    -------
    float
        0 where hardly a pixel has chroma, as in a snowy landscape or a drawing in ink, to 1.
    """
    chroma = np.hypot(regions.lab[:, 1], regions.lab[:, 2])
    order = np.argsort(chroma, kind="stable")
    place = np.searchsorted(np.cumsum(regions.share[order]), _NEARLY_ALL)
    vivid = chroma[order[min(int(place), len(order) - 1)]]
    return float(np.clip((vivid - _SUBDUED) / (_LIVELY - _SUBDUED), 0, 1))
