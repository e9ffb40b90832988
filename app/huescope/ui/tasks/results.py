"""What the workers of a window hand back, as frozen values.

This module loads neither NumPy nor OpenCV, so that the window can import it when it starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.findings import Findings
    from huescope.analysis.reduction import Reduction
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch
    from huescope.ui.tasks.painter import Preview


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A picture that can be looked at.

    Attributes
    ----------
    picture : Picture
        The whole picture; a smaller copy of it while `provisional`.
    preview : Preview
        The picture at about screen size.
    full : QImage or None
        All of its pixels; None while `provisional`.
    provisional : bool
        Whether this is a first look at a scaled decode, and the exact picture follows.
    stamp : str
        Of the source, from just before it was read.
    """

    picture: Picture
    preview: Preview
    full: QImage | None
    provisional: bool
    stamp: str


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """What is known about a picture.

    Attributes
    ----------
    findings : Findings
        Histogram, dominant colours, palettes for every k.
    preview : Preview
        The picture at about screen size.
    provisional : bool
        Whether these are findings about a scaled decode, and exact ones follow.
    seconds : float
        Since the work began.
    warning : str or None
        Why other options were used than those asked for.
    """

    findings: Findings
    preview: Preview
    provisional: bool
    seconds: float
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Grouped:
    """The most frequent shades, near neighbours counted together."""

    swatches: tuple[Swatch, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reduced:
    """The picture in the colours of one palette.

    Attributes
    ----------
    asked : int
        How many colours were asked for.
    reduction : Reduction
        The palette.
    arranged : Arranged
        Its swatches as they are shown.
    image : QImage or None
        The preview in its colours; None where it follows in a moment.
    is_final : bool
        Whether this is the last answer: the best that is known, in the order that was chosen.
    places_px : tuple or None
        For each colour of the palette the column and row of a pixel that has it, where swatches
        are real pixels.
    """

    asked: int
    reduction: Reduction
    arranged: Arranged
    image: QImage | None
    is_final: bool = False
    places_px: tuple[tuple[int, int] | None, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """One of the six small pictures."""

    colors: int
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """A region of the picture, at its own resolution, in the colours of the palette."""

    region: QRect
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A picture that was opened and analysed before anyone asked for it.

    Attributes
    ----------
    opened, studied, grouped
        What opening it yields.
    """

    opened: Opened
    studied: Studied
    grouped: Grouped
