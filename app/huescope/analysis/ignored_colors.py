"""Colours that can be ignored: background, white, black."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.background import ALIKE
from huescope.analysis.color_range import ColorRange
from huescope.analysis.reduction import in_pixels
from huescope.color.difference import cie76
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass
from huescope.errors import NothingLeft
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.options import Rgb
    from huescope.cancellation import Job

WHITE = ColorRange((255, 255, 255), 4.0)
"""Colours that count as white: about #f4f4f4 and lighter."""

BLACK = ColorRange((0, 0, 0), 6.0)
"""Colours that count as black: about #131313 and darker."""

# In CIE76. A background varies, so its mean is not exactly the colour of the border.
_TOLERANCES = {"background": ALIKE, "white": WHITE.tolerance, "black": BLACK.tolerance}


@dataclass(frozen=True, slots=True)
class Chip:
    """A kind of colour that occurs in a picture and can be ignored.

    Attributes
    ----------
    kind : str
        A name of `huescope.analysis.options.IGNORABLE`, or
        `huescope.analysis.options.TRANSPARENT`.
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB, as shown.
    pixels : int
        Pixels of that kind, at least 1; translucent ones by their alpha. A white background is both
        background and white.
    share : float
        `pixels` over all visible pixels, and of transparent ones over all pixels; 0 to 1.
    """

    kind: str
    rgb: tuple[int, int, int]
    pixels: int
    share: float
    code: Rgb | None = None


def chips(colors: ColorCounts, background: ColorRange | None, job: Job) -> tuple[Chip, ...]:
    """List the kinds of colours of a picture that can be ignored.

    Parameters
    ----------
    colors : ColorCounts
        All colours of a picture.
    background : ColorRange or None
        From `huescope.analysis.background.detect_background`.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    tuple of Chip
        Background, white and black, each if the picture has a pixel of it.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    total = colors.total
    found = []
    for kind, shade in _shades(background).items():
        weight = int(colors.counts[shade.find_in(colors, job)].sum())
        if weight:
            pixels = in_pixels(weight, colors.unit)
            shown = Swatch.of_code(shade.rgb, colors.working_space).rgb
            found.append(Chip(kind, shown, pixels, weight / total, shade.rgb))
    return tuple(found)


def kind_of(rgb: Rgb, chips: Iterable[Chip]) -> str:
    """Classify a colour as the background of a picture, white, or black.

    Parameters
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    chips : iterable of Chip
        Of the picture.

    Returns
    -------
    str
        The kind of the first chip with a similar colour: a name of
        `huescope.analysis.options.IGNORABLE`, or empty.
    """
    lab = rgb_u8_to_lab(np.array(rgb, np.uint8))
    for chip in chips:
        tolerance = _TOLERANCES.get(chip.kind, -1.0)
        chip_lab = rgb_u8_to_lab(np.array(chip.rgb, np.uint8))
        if cie76.difference(chip_lab, lab) <= tolerance:
            return chip.kind
    return ""


def leave_out(
    colors: ColorCounts, background: ColorRange | None, ignore: Set[str], name: str, job: Job
) -> ColorCounts:
    """Remove ignored kinds of colours.

    Parameters
    ----------
    colors : ColorCounts
        All colours of a picture.
    background : ColorRange or None
        From `huescope.analysis.background.detect_background`; if None, "background" has no effect.
    ignore : set of str
        Names of `huescope.analysis.options.IGNORABLE`.
    name : str
        The picture's name, for an error.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    ColorCounts
        The other colours, at least one; `colors` itself if nothing is removed.

    Raises
    ------
    NothingLeft
        If every colour would be removed.
    Cancelled
        If the job was cancelled.
    """
    shades = _shades(background)
    unwanted = [shades[kind].find_in(colors, job) for kind in sorted(ignore) if kind in shades]
    if not any(places.size for places in unwanted):
        return colors
    kept = _all_but(colors.packed.size, unwanted)
    if not kept.any():
        kinds = " and ".join(kind for kind in shades if kind in ignore)
        raise NothingLeft(name, marked("nothing is left of it without {kinds}", kinds=kinds))
    return colors.part(kept)


def _shades(background: ColorRange | None) -> Mapping[str, ColorRange]:
    shades = {"white": WHITE, "black": BLACK}
    return shades if background is None else {"background": background, **shades}


def _all_but(size: int, unwanted: list[NDArray[np.intp]]) -> NDArray[np.bool_]:
    kept = np.ones(size, dtype=np.bool_)
    for places in unwanted:
        kept[places] = False
    return kept
