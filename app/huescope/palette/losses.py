"""Capabilities of a file format, and the information of a palette that is lost in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.swatch import PROCESS
from huescope.plurals import counted
from huescope.texts import marked_plural

if TYPE_CHECKING:
    from huescope.palette.palette import Palette


@dataclass(frozen=True, slots=True)
class Holds:
    """The capabilities of a format.

    Attributes
    ----------
    names, groups, kinds, alpha : bool
        Whether it stores those of swatches.
    spaces : tuple of str
        The colour spaces besides sRGB in which colours can be written.
    limit : int or None
        Maximum number of colours in a file; None if there is no relevant limit.
    """

    names: bool = True
    groups: bool = True
    kinds: bool = True
    alpha: bool = True
    spaces: tuple[str, ...] = ()
    limit: int | None = None


def losses(palette: Palette, label: str, holds: Holds) -> tuple[str, ...]:
    """Describe what is lost when a palette is written in a format.

    Parameters
    ----------
    palette : Palette
        The palette to be written.
    label : str
        The name of the format.
    holds : Holds
        Its capabilities.

    Returns
    -------
    tuple of str
        Sentences for the user, the most serious first; empty if nothing is lost.
    """
    swatches = palette.swatches
    sentences = []
    if holds.limit is not None and len(swatches) > holds.limit:
        left_out = len(swatches) - holds.limit
        sentences.append(
            f"{label} holds {counted(holds.limit, 'colour')}: the first are written, "
            f"{counted(left_out, 'is', 'are')} left out."
        )
    mapped = sum(
        swatch.stated is not None and swatch.stated.space not in {"srgb", *holds.spaces}
        for swatch in swatches
    )
    if mapped:
        were = marked_plural(
            "{n} of the colours was stated in another space and becomes",
            "{n} of the colours were stated in other spaces and become",
            mapped,
        )
        sentences.append(f"{were} sRGB.")
    if not holds.alpha and any(swatch.alpha < 1 for swatch in swatches):
        sentences.append("Transparency is lost.")
    if not holds.names and any(swatch.name_is_own for swatch in swatches):
        sentences.append("Names are lost.")
    if not holds.groups and any(swatch.group for swatch in swatches):
        sentences.append("Groups are lost, the order stays.")
    if not holds.kinds and any(swatch.kind != PROCESS for swatch in swatches):
        sentences.append("Which colours are spot or global is lost.")
    return tuple(sentences)
