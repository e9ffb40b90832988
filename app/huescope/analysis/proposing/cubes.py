"""The pixels of a picture gathered in cubes of 8 x 8 x 8 sRGB values, with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.proposing.maps import Maps

_CUBES = 1 << 15


@dataclass(frozen=True, slots=True, eq=False)
class Cubes:
    """Visible pixels by the five leading bits of each channel, without empty cubes.

    Attributes
    ----------
    key : numpy.ndarray
        Shape (m,), intp, rising: the bits of red, green and blue.
    pixels : numpy.ndarray
        Shape (m,), float64, above 0: how many there are, or their weight.
    lab : numpy.ndarray
        Shape (m, 3), float64: their mean CIELAB colour.
    places : numpy.ndarray
        Shape (m, 5), float64: what `features_of` takes.
    """

    key: NDArray[np.intp]
    pixels: NDArray[np.float64]
    lab: NDArray[np.float64]
    places: NDArray[np.float64]

    @classmethod
    def of(cls, maps: Maps, working_space: str = SRGB) -> Cubes:
        """Gather the pixels of a picture."""
        key = key_of(pack(maps.rgb_u8)).astype(np.intp)  # as bincount would for each of its calls
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

    def of_kept(self, colors: ColorCounts, kept: ColorCounts) -> Cubes:
        """Weigh each cube by how much of its colours is kept.

        Parameters
        ----------
        colors, kept : ColorCounts
            The exact colours, of which a person ignores some, and those that are left.

        Returns
        -------
        Cubes
            Those of which anything is kept; may be none.
        """
        before, after = (
            np.bincount(key_of(each.packed), each.counts, _CUBES)[self.key]
            for each in (colors, kept)
        )
        pixels = self.pixels * np.divide(after, before, out=np.ones_like(before), where=before > 0)
        left = pixels > 0
        return Cubes(self.key[left], pixels[left], self.lab[left], self.places[left])


def key_of(packed: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Join the five leading bits of red, green and blue to the number of a cube."""
    red, green, blue = packed >> 9 & 0x7C00, packed >> 6 & 0x3E0, packed >> 3 & 0x1F
    return (red | green | blue).astype(np.uint16)
