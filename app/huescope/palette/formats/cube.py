"""A look-up table that maps every colour of a picture to the nearest of the palette."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "cube"
LABEL = marked("3D LUT")
FAMILY = "paint"
SUFFIXES = (".cube",)
DESCRIPTION = marked(
    "A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette."
)
OPTIONS = (
    Option(
        "size",
        marked("Steps"),
        marked("How many steps each of red, green and blue has."),
        "33",
        MappingProxyType({"17": "17", "33": "33", "65": "65"}),
    ),
)
IS_TEXT = False  # too long to be read by a person
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=256)

_CHUNK = 4096  # points at a time, so that the differences fit into the cache
_LIMIT = 200


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the table; programs blend between its points, so edges become soft.

    Parameters
    ----------
    palette : Palette
        The first 256 colours; an empty one gives a table that changes nothing.
    options : mapping of str to str
        "size": the points along each axis.

    Returns
    -------
    bytes
        ASCII.

    Notes
    -----
    Adobe, Cube LUT Specification 1.0: red changes fastest. The nearest colour is that of the least
    difference in Oklab.
    """
    size = int(options["size"])
    swatches = palette.swatches[: HOLDS.limit]
    title = one_line(palette.name, _LIMIT).replace('"', "'").encode("ascii", "replace").decode()
    lines = [f'TITLE "{title}"', f"LUT_3D_SIZE {size}"]
    points_u8, points_oklab = _lattice(size)
    if swatches:
        texts = [_line(swatch.rgb) for swatch in swatches]
        lines += [texts[place] for place in _nearest(points_oklab, swatches).tolist()]
    else:
        lines += [_line(rgb) for rgb in points_u8.tolist()]
    return ("\n".join(lines) + "\n").encode("ascii")


def _line(rgb: Sequence[int]) -> str:
    return " ".join(f"{value / 255:.6f}" for value in rgb)


@lru_cache(maxsize=1)
def _lattice(size: int) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Give the points of a table, red fastest: in 8-bit sRGB and in Oklab, both (size**3, 3)."""
    import numpy as np

    from huescope.color.oklab import rgb_u8_to_oklab

    steps = np.linspace(0, 255, size).round().astype(np.uint8)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    points_u8 = np.stack([red, green, blue], axis=-1).reshape(-1, 3)
    return points_u8, rgb_u8_to_oklab(points_u8)


def _nearest(points: NDArray[np.float64], swatches: Sequence[Swatch]) -> NDArray[np.intp]:
    """Give the place of the swatch that is nearest to each point in Oklab, shape (n,)."""
    import numpy as np

    from huescope.color.oklab import rgb_u8_to_oklab
    from huescope.palette.arrays import rgb_u8_of

    colors = rgb_u8_to_oklab(rgb_u8_of(swatches))
    # |p - c|^2 without |p|^2, which is the same for all colours
    offsets = (colors**2).sum(axis=1)
    found = np.empty(len(points), np.intp)
    for start in range(0, len(points), _CHUNK):
        part = points[start : start + _CHUNK]
        found[start : start + _CHUNK] = (offsets - 2 * part @ colors.T).argmin(axis=1)
    return found
