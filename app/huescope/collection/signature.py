"""The colour signature of a picture: a few weighted colours, small enough to keep for thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.findings import find_palettes
from huescope.analysis.main_colors import main_colors
from huescope.analysis.options import ClusteringOptions
from huescope.analysis.read_only import read_only
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.dataclass import dataclass
from huescope.errors import PictureError
from huescope.imaging.thumbnail import sampled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

SIZE = 8
"""The most colours of a signature."""

WEIGHT = 255
"""The sum of the weights of a signature: the whole picture."""

SAMPLE_PX = 96
"""The longest side of the copy that is looked at; a signature needs no larger picture."""

BYTES = SIZE * 7
"""The length of a packed signature."""

_AREA_COLORS = 6
_PICKED_COLORS = 5
# The colours that people pick from a picture are often of small areas. This share of the weight
# goes to them in equal parts, so that a red boat on a blue sea is found by its red.
_PICKED_SHARE = 0.2
_STEPS = 10_000  # in 1 of the coordinates; they lie between -1 and 1, and are kept as int16
_BALANCED = ClusteringOptions(mood="balanced")
_ROW = np.dtype([("oklab", "<i2", 3), ("weight", "u1")])


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """A few colours of a picture and how much of it each stands for.

    Attributes
    ----------
    oklab : numpy.ndarray
        Shape (k, 3), float32, read-only, k from 1 to `SIZE`: Oklab with the toe on L, and a and b
        doubled, as `huescope.color.oklab.rgb_u8_to_uniform_oklab` gives it.
    weights : numpy.ndarray
        Shape (k,), uint8, read-only, at least 1 each, together `WEIGHT`; the largest first.
    """

    oklab: NDArray[np.float32]
    weights: NDArray[np.uint8]

    def to_bytes(self) -> bytes:
        """Pack it into `BYTES` bytes, those of missing colours zero."""
        rows = np.zeros(SIZE, _ROW)
        rows["oklab"][: self.weights.size] = np.rint(self.oklab * _STEPS)
        rows["weight"][: self.weights.size] = self.weights
        return rows.tobytes()


def signature_of(picture: Picture, job: Job) -> Signature:
    """Find the signature of a picture.

    The main colours count by their areas; a fifth of the weight goes to the colours that people
    would pick from it, which are often of small areas.

    Parameters
    ----------
    picture : Picture
        Any size; `SAMPLE_PX` pixels a side are enough.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Signature
        The same for the same pixels.

    Raises
    ------
    NothingVisible
        If every pixel is fully transparent.
    Cancelled
        If the job was cancelled.
    """
    small = sampled(picture, SAMPLE_PX)
    areas = main_colors(small, _AREA_COLORS, job)
    colors, shares = areas.rgb_u8, areas.shares
    picked = _picked(small, job)
    if len(picked):
        of_each = np.full(len(picked), _PICKED_SHARE / len(picked))
        colors = np.concatenate([colors, picked])
        shares = np.concatenate([shares * (1 - _PICKED_SHARE), of_each])
    return signature_from(rgb_u8_to_uniform_oklab(colors), shares)


def signature_from(oklab: NDArray[np.float64], shares: NDArray[np.float64]) -> Signature:
    """Make a signature of weighted colours.

    Parameters
    ----------
    oklab : numpy.ndarray
        Shape (n, 3), n at least 1, as in `Signature`. Of more than `SIZE` colours, those whose
        joining changes the signature least are joined.
    shares : numpy.ndarray
        Shape (n,), above 0, of any sum.

    Returns
    -------
    Signature
        Colours whose share is less than half a `WEIGHT`-th are left out.
    """
    oklab, shares = _joined(oklab, shares / shares.sum())
    order = np.argsort(-shares, kind="stable")
    weights = _whole_weights(shares[order])
    counted = weights > 0
    return Signature(
        read_only(oklab[order][counted].astype(np.float32)),
        read_only(weights[counted].astype(np.uint8)),
    )


def unpacked(packed: bytes) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Unpack many signatures at once.

    Parameters
    ----------
    packed : bytes
        What `Signature.to_bytes` gave, of n signatures, one after the other.

    Returns
    -------
    oklab : numpy.ndarray
        Shape (n, `SIZE`, 3), float32, as in `Signature`; zeros where a signature is shorter.
    weights : numpy.ndarray
        Shape (n, `SIZE`), uint8; zeros where a signature is shorter.
    """
    rows = np.frombuffer(packed, _ROW).reshape(-1, SIZE)
    oklab = rows["oklab"].astype(np.float32)
    oklab /= np.float32(_STEPS)
    return oklab, np.ascontiguousarray(rows["weight"])


def _picked(small: Picture, job: Job) -> NDArray[np.uint8]:
    """Find the colours that people would pick; none where nothing can be proposed."""
    try:
        findings = find_palettes(small, job, _BALANCED)
    except PictureError:
        return np.empty((0, 3), np.uint8)
    return findings.palette(_PICKED_COLORS, job).reduction.rgb_u8


def _joined(
    oklab: NDArray[np.float64], shares: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Join pairs of colours by Ward's criterion until there are at most `SIZE`."""
    while len(shares) > SIZE:
        squared = ((oklab[:, None] - oklab) ** 2).sum(axis=2)
        costs = squared * (shares[:, None] * shares) / (shares[:, None] + shares)
        np.fill_diagonal(costs, np.inf)
        first, second = divmod(int(costs.argmin()), len(shares))
        together = shares[first] + shares[second]
        oklab[first] = (oklab[first] * shares[first] + oklab[second] * shares[second]) / together
        shares[first] = together
        oklab, shares = np.delete(oklab, second, axis=0), np.delete(shares, second)
    return oklab, shares


def _whole_weights(shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """Round shares to integers of the sum `WEIGHT`, by the largest remainders."""
    exact = shares * WEIGHT
    weights = np.floor(exact).astype(np.int64)
    missing = WEIGHT - int(weights.sum())
    weights[np.argsort(weights - exact, kind="stable")[:missing]] += 1
    return weights
