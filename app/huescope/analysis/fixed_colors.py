"""Fixed colours of a palette as codes of the working space of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.color.working_space import SRGB

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions, Fixed, Rgb


def fixed_codes(options: ClusteringOptions, working_space: str) -> tuple[Rgb, ...]:
    """Give the fixed colours as a picture of that working space would have them.

    Parameters
    ----------
    options : ClusteringOptions
        With the fixed colours.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    tuple of tuple of int
        Red, green and blue, 0 to 255, each once. A colour beyond the space is mapped into it.
    """
    return tuple(dict.fromkeys(_code(each, working_space) for each in options.fixed))


def _code(color: Fixed, working_space: str) -> Rgb:
    if working_space == SRGB and not isinstance(color, Coordinates):
        return color
    from huescope.color.single import of_rgb_u8, to_code

    stated = color if isinstance(color, Coordinates) else of_rgb_u8(color)
    return to_code(stated, working_space)
