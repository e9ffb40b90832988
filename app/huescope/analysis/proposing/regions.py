"""The colours that can be proposed: regions of like colour, and what distinguishes each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import ColorCounts, pack, unpack
from huescope.analysis.parallel import in_threads
from huescope.analysis.proposing.features import features_of
from huescope.analysis.proposing.maps import maps_of
from huescope.analysis.read_only import read_only
from huescope.analysis.sampling import shrink
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.working_space import SRGB
from huescope.imaging.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.analysis.proposing.maps import Maps
    from huescope.analysis.together import Together
    from huescope.cancellation import Job

# Cubes of 8 x 8 x 8 sRGB values, by the five leading bits of each channel.
_BITS = 5
_CUBES = 1 << (3 * _BITS)

# Sides of a cell in the compressed CIELAB of `compressed`: cubes of sRGB are of very unequal size.
_CELL = np.array([5.0, 3.0, 3.0])
_CELL_COMPRESSION = 0.045

# Of many pictures together each is looked at in fewer pixels, so that fifty take 0.2 s.
_PIXELS_OF_MANY, _FEWEST_PIXELS = 1_500_000, 60_000

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
    """

    lab: NDArray[np.float64]
    share: NDArray[np.float64]
    features: NDArray[np.float64]
    rgb_u8: NDArray[np.uint8] | None
    working_space: str = SRGB


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
    return _regions(_Cubes.of(maps, kept.working_space), kept)


def regions_of_many(together: Together, kept: ColorCounts, job: Job) -> Regions:
    """Find the colours that can be proposed for several pictures together.

    Parameters
    ----------
    together : Together
        The pictures.
    kept : ColorCounts
        Their colours without those that a person ignores.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Regions
        At least one. A picture counts by its weight, whatever its size, and what distinguishes its
        colours is compared within it.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    pictures = together.pictures
    pixels = max(_FEWEST_PIXELS, _PIXELS_OF_MANY // len(pictures))

    def cubes_of(pair: tuple[Picture, float]) -> tuple[_Cubes, float]:
        small = shrink(pair[0], pixels, job)
        return _Cubes.of(maps_of(small, job), kept.working_space), pair[1]

    found = [each for each in in_threads(cubes_of, pictures, job) if each[0].key.size]
    if not found:  # what is visible is too faint and small to be left in small copies
        return regions_of(Picture("", "", kept.rgb_u8[np.newaxis]), kept, job)
    return _regions(_Cubes.merged(found).of_kept(together.colors, kept), kept)


def _regions(cubes: _Cubes, kept: ColorCounts) -> Regions:
    flat = _flat_colors(kept)
    if flat is not None:
        return _flat(flat, cubes)
    cell = np.floor(compressed(cubes.lab, _CELL_COMPRESSION) / _CELL).astype(np.int64)
    number = np.unique(cell @ np.array([1 << 20, 1 << 10, 1]), return_inverse=True)[1]
    pixels = np.bincount(number, cubes.pixels)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(number, cubes.pixels * values) / pixels)

    lab = np.stack([mean(axis) for axis in cubes.lab.T], axis=1)
    places = np.stack([mean(each) for each in cubes.places.T], axis=1)
    share = pixels / pixels.sum()
    features = read_only(features_of(lab, share, places))
    return Regions(read_only(lab), read_only(share), features, None, kept.working_space)


def compressed(lab: NDArray[np.float64], compression: float) -> NDArray[np.float64]:
    """Make CIELAB nearly uniform for CIEDE2000, by a logarithm of chroma as in DIN99.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (n, 3), float64.
    compression : float
        By how much a unit of chroma shrinks for each unit of chroma, above 0.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), float64.
    """
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    short = np.log1p(compression * chroma) / (compression * np.maximum(chroma, 1e-9))
    return lab * np.stack([np.ones_like(short), short, short], axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class _Cubes:
    """Visible pixels by the leading bits of their colour, without empty cubes."""

    key: NDArray[np.intp]
    pixels: NDArray[np.float64]
    lab: NDArray[np.float64]
    places: NDArray[np.float64]

    @classmethod
    def of(cls, maps: Maps, working_space: str = SRGB) -> _Cubes:
        key = _key(pack(maps.rgb_u8)).astype(np.intp)  # as bincount would for each of its calls
        pixels = np.bincount(key, minlength=_CUBES)
        used = np.flatnonzero(pixels)

        def mean(values: NDArray[np.generic]) -> NDArray[np.float64]:
            return np.asarray(np.bincount(key, values, minlength=_CUBES)[used] / pixels[used])

        rgb_u8 = np.stack([np.rint(mean(channel)) for channel in maps.rgb_u8.T], axis=1)
        x, y = mean(maps.x), mean(maps.y)
        square = maps.x * maps.x + maps.y * maps.y
        spread = np.sqrt(np.maximum(mean(square) - x * x - y * y, 0))
        places = (
            mean(maps.roughness), mean(maps.contrast), mean(maps.outer),
            mean(np.sqrt(square)), spread,
        )  # fmt: skip
        return cls(
            key=used,
            pixels=pixels[used].astype(np.float64),
            lab=rgb_u8_to_lab(rgb_u8.astype(np.uint8), working_space),
            places=np.stack(places, axis=1),
        )

    @classmethod
    def merged(cls, weighted: Sequence[tuple[_Cubes, float]]) -> _Cubes:
        """Put the cubes of several pictures together, each of which counts by its weight.

        Means of places are those of one picture against its own: noise counts for nothing.
        """
        shares = [weight * each.pixels / each.pixels.sum() for each, weight in weighted]
        pixels = np.concatenate(shares)
        key, number = np.unique(
            np.concatenate([each.key for each, _ in weighted]), return_inverse=True
        )
        total = np.bincount(number, pixels).astype(np.float64)

        def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
            columns = [np.bincount(number, pixels * column) / total for column in values.T]
            return np.stack(columns, axis=1)

        lab = np.concatenate([each.lab for each, _ in weighted])
        places = np.concatenate([each.relative_places() for each, _ in weighted])
        return cls(key, total, mean(lab), mean(places))

    def relative_places(self) -> NDArray[np.float64]:
        """Give the places in units of their means over all pixels."""
        usual = self.pixels @ self.places / self.pixels.sum()
        return self.places / np.where(usual > 0, usual, 1)

    def of_kept(self, colors: ColorCounts, kept: ColorCounts) -> _Cubes:
        """Weigh each cube by how much of it a person did not ignore, as far as any is left."""
        before, after = (
            np.bincount(_key(each.packed), each.counts, _CUBES)[self.key] for each in (colors, kept)
        )
        pixels = self.pixels * np.divide(after, before, out=np.ones_like(before), where=before > 0)
        left = pixels > 0
        if not left.any():
            return self
        return _Cubes(self.key[left], pixels[left], self.lab[left], self.places[left])


def _key(packed: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Join the five leading bits of red, green and blue to the number of a cube."""
    red, green, blue = packed >> 9 & 0x7C00, packed >> 6 & 0x3E0, packed >> 3 & 0x1F
    return (red | green | blue).astype(np.uint16)


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


def _flat(colors: ColorCounts, cubes: _Cubes) -> Regions:
    rgb_u8 = unpack(colors.packed)
    lab = rgb_u8_to_lab(rgb_u8, colors.working_space)
    share = colors.counts / colors.total
    key = _key(colors.packed).astype(np.intp)
    place = np.minimum(np.searchsorted(cubes.key, key), cubes.key.size - 1)
    # A thin line can be gone from the small copy: it gets what its neighbours in colour have.
    features = features_of(lab, share, cubes.places[place])
    space = colors.working_space
    return Regions(read_only(lab), read_only(share), read_only(features), read_only(rgb_u8), space)
