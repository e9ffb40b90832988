"""The colours that can be proposed: regions of like colour, and what distinguishes each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import ColorCounts, pack, unpack
from huescope.analysis.proposing.cubes import Cubes, key_of
from huescope.analysis.proposing.features import features_of
from huescope.analysis.proposing.maps import maps_of
from huescope.analysis.proposing.uniform_space import compressed
from huescope.analysis.read_only import read_only
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# Sides of a cell in the compressed CIELAB of `compressed`: cubes of sRGB are of very unequal size.
_CELL = np.array([5.0, 3.0, 3.0])
_CELL_COMPRESSION = 0.045

# Flat art: colours of at least such a share cover nearly all of it.
_FLAT_SHARE = 0.001
_FLAT_COVER = 0.9
# What JPEG made of one colour of flat art, in CIE76; and the share that is no smoothed edge.
_SAME_PAINT = 4.0
_PAINT_SHARE = 0.003
# In shades of grey as well few colours cover all, but none stands out from its neighbours.
_PURE = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Regions:
    """The colours that can be proposed for one picture. Safe to share between threads.

    Attributes
    ----------
    lab : numpy.ndarray
        Shape (m, 3), float64, read-only: the mean CIELAB colour of each.
    share : numpy.ndarray
        Shape (m,), float64, read-only: its share of the visible pixels, above 0.
    features : numpy.ndarray
        Shape (m, f), float64, read-only: one column for each name in `features.NAMES`.
    rgb_u8 : numpy.ndarray or None
        Shape (m, 3), uint8, read-only, distinct: the exact colours of flat art; None where regions
        are means.
    working_space : str
        What `rgb_u8` are codes of.
    members : tuple of Member
        The pictures that they are of together; empty where they are of one.
    """

    lab: NDArray[np.float64]
    share: NDArray[np.float64]
    features: NDArray[np.float64]
    rgb_u8: NDArray[np.uint8] | None
    working_space: str = SRGB
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One of several pictures that colours are proposed for together.

    Attributes
    ----------
    regions : Regions
        Its own.
    among : numpy.ndarray
        Shape (m,), intp, read-only: which region of all pictures each of them belongs to; distinct.
    weight : float
        How much the picture counts, above 0.
    """

    regions: Regions
    among: NDArray[np.intp]
    weight: float


def regions_of(picture: Picture, kept: ColorCounts, job: Job) -> Regions:
    """Find the colours that can be proposed.

    Parameters
    ----------
    picture : Picture
        The picture, or what is seen of it.
    kept : ColorCounts
        Its colours without those that a person ignores.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Regions
        At least one; the same for the same pixels.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    maps = maps_of(_only(picture, kept), job)
    job.check()
    cubes = Cubes.of(maps, kept.working_space)
    return flat_regions(cubes, kept) or grouped(cubes, kept.working_space)[0]


def grouped(cubes: Cubes, working_space: str) -> tuple[Regions, NDArray[np.int64]]:
    """Make regions of cubes of like colour.

    Parameters
    ----------
    cubes : Cubes
        Not empty; a cube may be there several times.
    working_space : str
        Of the colours.

    Returns
    -------
    regions : Regions
        At least one.
    cells : numpy.ndarray
        Shape (m,), int64, rising: the cell of each, the same one for the same colours of all
        pictures.
    """
    cell = np.floor(compressed(cubes.lab, _CELL_COMPRESSION) / _CELL).astype(np.int64)
    cells, number = np.unique(cell @ np.array([1 << 20, 1 << 10, 1]), return_inverse=True)
    pixels = np.bincount(number, cubes.pixels)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(number, cubes.pixels * values) / pixels)

    lab = np.stack([mean(axis) for axis in cubes.lab.T], axis=1)
    places = np.stack([mean(each) for each in cubes.places.T], axis=1)
    share = pixels / pixels.sum()
    features = read_only(features_of(lab, share, places))
    return Regions(read_only(lab), read_only(share), features, None, working_space), cells


def _only(picture: Picture, kept: ColorCounts) -> Picture:
    """Hide the pixels of colours that a person ignores."""
    pixels = picture.width_px * picture.height_px
    visible = pixels if picture.alpha_u8 is None else np.count_nonzero(picture.alpha_u8)
    if kept.visible_pixels == visible:
        return picture
    is_kept = np.zeros(1 << 24, np.bool_)
    is_kept[kept.packed] = True
    alpha_u8 = is_kept[pack(picture.rgb_u8)].astype(np.uint8) * np.uint8(255)
    if picture.alpha_u8 is not None:
        alpha_u8[picture.alpha_u8 == 0] = 0
    return replace(picture, alpha_u8=read_only(alpha_u8))


def flat_regions(cubes: Cubes, kept: ColorCounts) -> Regions | None:
    """Give the colours of flat art, if it is some.

    Parameters
    ----------
    cubes : Cubes
        Not empty.
    kept : ColorCounts
        The exact colours.
    """
    flat = _flat_colors(kept)
    return None if flat is None else _flat(flat, cubes)


def _flat_colors(kept: ColorCounts) -> ColorCounts | None:
    """Give the colours of flat art without those that only smooth its edges."""
    large = kept.counts >= max(_FLAT_SHARE * kept.total, 1)
    if kept.counts[large].sum() < _FLAT_COVER * kept.total:
        return None
    paints, own = _paints(kept.part(large))
    covers = paints.total >= _FLAT_COVER * kept.total
    return paints if covers and own >= _PURE * kept.total else None


def _paints(colors: ColorCounts) -> tuple[ColorCounts, int]:
    """Count colours that hardly differ as the most frequent of them, and leave out edges.

    Told besides is how many pixels have just those colours.
    """
    lab = rgb_u8_to_lab(unpack(colors.packed), colors.working_space)
    pixels = colors.counts.copy()
    paints: list[int] = []
    for place in np.argsort(-colors.counts, kind="stable").tolist():
        far = np.linalg.norm(lab[paints] - lab[place], axis=1)
        if paints and far.min() < _SAME_PAINT:
            pixels[paints[int(far.argmin())]] += colors.counts[place]
        else:
            paints.append(place)
    kept = np.sort(np.array(paints))
    large = kept[pixels[kept] >= _PAINT_SHARE * pixels[kept].sum()]
    found = replace(colors, packed=colors.packed[large], counts=pixels[large], pixels=None)
    return found, int(colors.counts[large].sum())


def _flat(colors: ColorCounts, cubes: Cubes) -> Regions:
    rgb_u8 = unpack(colors.packed)
    lab = rgb_u8_to_lab(rgb_u8, colors.working_space)
    share = colors.counts / colors.total
    key = key_of(colors.packed).astype(np.intp)
    place = np.minimum(np.searchsorted(cubes.key, key), cubes.key.size - 1)
    # A thin line can be gone from the small copy: it gets what its neighbours in colour have.
    features = features_of(lab, share, cubes.places[place])
    space = colors.working_space
    return Regions(read_only(lab), read_only(share), read_only(features), read_only(rgb_u8), space)
