"""A look-up table that maps every colour of a picture to the nearest of the palette."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.writing.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from huescope.palette.palette import Palette

NAME = "cube"
LABEL = "3D LUT"
FAMILY = "paint"
SUFFIXES = (".cube",)
DESCRIPTION = (
    "A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette."
)
OPTIONS = (
    Option(
        "size",
        "Steps",
        "How many steps each of red, green and blue has.",
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
    import numpy as np

    size = int(options["size"])
    steps = np.linspace(0, 255, size).round().astype(np.uint8)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    points_u8 = np.stack([red, green, blue], axis=-1).reshape(-1, 3)
    mapped = _nearest(points_u8, palette) / 255
    title = one_line(palette.name, _LIMIT).replace('"', "'").encode("ascii", "replace").decode()
    lines = [f'TITLE "{title}"', f"LUT_3D_SIZE {size}"]
    lines += [f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in mapped.tolist()]
    return ("\n".join(lines) + "\n").encode("ascii")


def _nearest(points_u8: NDArray[np.uint8], palette: Palette) -> NDArray[np.uint8]:
    """Give the nearest colour of each point, shape (n, 3), 8-bit sRGB."""
    import numpy as np

    from huescope.color.oklab import rgb_u8_to_oklab
    from huescope.palette.arrays import rgb_u8_of

    colors_u8 = rgb_u8_of(palette.swatches[: HOLDS.limit])
    if not len(colors_u8):
        return points_u8
    colors = rgb_u8_to_oklab(colors_u8)
    found = np.empty(len(points_u8), np.intp)
    for start in range(0, len(points_u8), _CHUNK):
        part = rgb_u8_to_oklab(points_u8[start : start + _CHUNK])
        differences = ((part[:, None, :] - colors[None, :, :]) ** 2).sum(axis=-1)
        found[start : start + _CHUNK] = differences.argmin(axis=1)
    return colors_u8[found]
