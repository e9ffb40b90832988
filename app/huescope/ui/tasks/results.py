"""Results of workers, as frozen values.

This module loads neither NumPy nor OpenCV, so that the window can import it when it starts.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.analysis.dithering import USUAL
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.difference_map import WorstRegion
    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.findings import Findings
    from huescope.analysis.reduction import Reduction
    from huescope.imaging.animation import Timing
    from huescope.imaging.picture import Picture
    from huescope.moodboard.composition import Composition
    from huescope.palette.swatch import Swatch
    from huescope.ui.tasks.painter import Painter, Preview


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A decoded picture.

    Attributes
    ----------
    picture : Picture
        The whole picture; a smaller copy of it while `provisional`.
    preview : Preview
        The picture at about screen size.
    full : QImage or None
        The picture at full resolution; None while `provisional`.
    provisional : bool
        Whether this is a scaled decode, and the exact picture follows.
    stamp : str
        Stamp of the source, just before it was read.
    file_bytes : int
        Size of the source's file; 0 where it is not known.
    whole : Painter or None
        Recolours the whole picture; None while `provisional`.
    timing : Timing or None
        How an animation is played, of which the picture is the first frame.
    composition : Composition or None
        Where the pictures of a board are in it; None for a single picture.
    """

    picture: Picture
    preview: Preview
    full: QImage | None
    provisional: bool
    stamp: str
    file_bytes: int = 0
    whole: Painter | None = None
    timing: Timing | None = None
    composition: Composition | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """Analysis of a picture.

    Attributes
    ----------
    findings : Findings
        Histogram, dominant colours, palettes for every k.
    preview : Preview
        The picture at about screen size.
    provisional : bool
        Whether these are findings of a scaled decode, and exact ones follow.
    seconds : float
        Since the work began.
    warning : str or None
        Why other options were used than the requested ones.
    """

    findings: Findings
    preview: Preview
    provisional: bool
    seconds: float
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Grouped:
    """The most frequent colours, with similar ones grouped.

    Attributes
    ----------
    swatches : tuple of Swatch
        By falling number of pixels.
    of : ColorCounts
        What was grouped.
    """

    swatches: tuple[Swatch, ...]
    of: ColorCounts


@dataclass(frozen=True, slots=True, eq=False)
class Reduced:
    """The picture in the colours of one palette.

    Attributes
    ----------
    asked : int
        The requested number of colours.
    reduction : Reduction
        The palette.
    arranged : Arranged
        Its swatches in the order shown.
    image : QImage or None
        The preview in its colours; None if it follows.
    is_final : bool
        Whether this is the final result, in the chosen order.
    places_px : tuple or None
        Column and row of a pixel of each colour, if swatches are real pixels.
    dithering : DitheringOptions
        How the picture is dithered.
    """

    asked: int
    reduction: Reduction
    arranged: Arranged
    image: QImage | None
    is_final: bool = False
    places_px: tuple[tuple[int, int] | None, ...] | None = None
    dithering: DitheringOptions = USUAL


@dataclass(frozen=True, slots=True, eq=False)
class Located:
    """Where in the picture the colours of a palette are.

    Attributes
    ----------
    preview : Preview
        The picture at about screen size.
    labels : numpy.ndarray
        Shape (height, width) of the preview, uint8, read-only: index in `colors` for each pixel;
        beyond it where a colour is left out.
    colors : tuple of tuple of int
        Red, green and blue of each label, 0 to 255.
    pins : tuple of tuple or None
        For each label column and row of a pixel of the whole picture; None where it has none.
    given : mapping of int to tuple of float
        What each picture of a board gave to each label, by its id; empty for a single picture.
    """

    preview: Preview
    labels: NDArray[np.uint8]
    colors: tuple[tuple[int, int, int], ...]
    pins: tuple[tuple[int, int] | None, ...]
    given: Mapping[int, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """CIEDE2000 between the preview of a picture and its reduction.

    Attributes
    ----------
    reduced : Reduced
        The reduction.
    image : QImage or None
        Black for no difference, white for a large one; None if it could not be computed.
    white : float
        The difference that is white.
    worst : WorstRegion or None
        The region with the largest difference; None where no difference is noticeable.
    """

    reduced: Reduced
    image: QImage | None = None
    white: float = 0.0
    worst: WorstRegion | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """One of the six previews of the classic series."""

    colors: int
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class FileSize:
    """The size of a file with the reduced picture.

    Attributes
    ----------
    of : Reduced
        The picture in the colours of a palette.
    size_bytes : int or None
        At full size; None where no file of this kind can hold it.
    kind : str
        What kind of file it is, such as "indexed PNG".
    """

    of: Reduced
    size_bytes: int | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """A region of the picture at full resolution, in the colours of the palette."""

    region: QRect
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A picture that was decoded and analysed in advance.

    Attributes
    ----------
    opened, studied, grouped
        The results of opening it.
    """

    opened: Opened
    studied: Studied
    grouped: Grouped
