"""What a picture is painted with when it is reduced: a palette, and what that leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.series import PaletteSeries
from huescope.analysis.dithering import dither
from huescope.analysis.findings import find
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.reduced_picture import check_size
from huescope.analysis.shared_palette import merged, shared_palette
from huescope.dataclass import dataclass
from huescope.errors import NothingLeft, NothingVisible, PaletteError
from huescope.imaging.writing import ReducedPicture

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.findings import Findings
    from huescope.analysis.options import ClusteringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """The colours that a picture is painted with.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256: the palette first, then what it leaves out.
    left_out : int
        How many of them are left out of the palette, and stay as they are in the picture.
    note : str or None
        One sentence where there are fewer colours than asked for.
    """

    rgb_u8: NDArray[np.uint8]
    left_out: int = 0
    note: str | None = None


def own_colors(picture: Picture, size: int, options: ClusteringOptions, job: Job) -> Painting:
    """Find the palette of the picture itself.

    Parameters
    ----------
    picture : Picture
        Any.
    size : int
        Number of colours, 2 to 256.
    options : ClusteringOptions
        How they are found; what is ignored is painted as well.
    job : Job
        Checked between steps of a few ms.

    Raises
    ------
    OptionError
        If these are more than 256 colours with what is ignored.
    """
    findings = find(picture, job, options)
    reduction = findings.palette(size, job).reduction
    return _beside_left_out([findings], reduction.rgb_u8, reduction.note)


def common_colors(
    frames: Sequence[Picture], size: int, options: ClusteringOptions, job: Job
) -> Painting:
    """Find one palette for all frames of an animation.

    Parameters
    ----------
    frames : sequence of Picture
        At least one.
    size : int
        Number of colours, 2 to 256.
    options : ClusteringOptions
        How they are found; what is ignored is painted as well.
    job : Job
        Checked between steps of a few ms.

    Raises
    ------
    NothingVisible, NothingLeft
        If no frame has a pixel that counts.
    OptionError
        If these are more than 256 colours with what is ignored, or real pixels or a mood are asked
        for.
    """
    found = found_in(frames, options, job)
    reduction = shared_palette(merged(each.kept for each in found), size, options, job)
    return _beside_left_out(found, reduction.rgb_u8, reduction.note)


def found_in(frames: Sequence[Picture], options: ClusteringOptions, job: Job) -> list[Findings]:
    """Analyse the frames of an animation, without those that have no pixel that counts.

    Raises
    ------
    NothingVisible, NothingLeft
        If there is no other.
    """
    found = []
    for frame in frames:
        try:
            found.append(find(frame, job, options))
        except (NothingVisible, NothingLeft):
            if len(frames) == 1:
                raise
    return found or [find(frames[0], job, options)]


def given_colors(
    frames: Sequence[Picture],
    rgb_u8: NDArray[np.uint8],
    options: ClusteringOptions,
    job: Job,
    note: str | None = None,
) -> Painting:
    """Take colours from elsewhere, and beside them what is ignored in this picture.

    Parameters
    ----------
    frames, options, job
        As for `common_colors`; of a picture, one frame.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB; of more than 256, those that most pixels take.
    note : str, optional
        For the result, where all of them are taken.

    Raises
    ------
    OptionError
        As `own_colors` does.
    NothingLeft
        If all that is visible is ignored.
    """
    is_large = len(rgb_u8) > MAX_COLORS
    if not is_large and not options.ignore:
        return Painting(rgb_u8, note=note)
    try:
        found = found_in(frames, options, job)
    except NothingVisible:  # nothing is ignored, and any colours will do
        return Painting(rgb_u8[:MAX_COLORS], note=note)
    if is_large:
        note = f"Of the palette's {len(rgb_u8):,} colours, those that most pixels take."
        rgb_u8 = _most_taken(found, rgb_u8, job)
    return _beside_left_out(found, rgb_u8, note)


def painted(
    picture: Picture, painting: Painting, dithering: DitheringOptions, job: Job
) -> ReducedPicture:
    """Paint a picture at full size.

    Parameters
    ----------
    picture : Picture
        Any.
    painting : Painting
        With what.
    dithering : DitheringOptions
        How colours are mixed.
    job : Job
        Checked between steps of a few ms.
    """
    indices_u8 = dither(picture, painting.rgb_u8, dithering, job)
    return ReducedPicture(indices_u8, painting.rgb_u8, picture.alpha_u8)


def colors_of(palette: Palette, name: str) -> NDArray[np.uint8]:
    """Take the colours of a palette that a picture is to be painted with.

    Parameters
    ----------
    palette : Palette
        Any.
    name : str
        What a person calls it.

    Returns
    -------
    numpy.ndarray
        Shape (k, 3), uint8, sRGB: each colour once, in its order.

    Raises
    ------
    PaletteError
        If there is none.
    """
    colors = list(dict.fromkeys(swatch.rgb for swatch in palette.swatches))
    if not colors:
        raise PaletteError(name, "it has 0 colours, and a picture takes 1 or more")
    return np.array(colors, np.uint8)


def _most_taken(found: list[Findings], rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
    """Keep of a large palette what most pixels of all frames take, in its order."""
    if len(found) == 1:
        series = found[0].series
    else:
        series = PaletteSeries.build(merged(each.kept for each in found), job)
    left_out = np.empty((0, 3), np.uint8)
    for findings in found:
        left_out = findings.with_left_out(left_out)
    by_pixels_rgb_u8 = series.measured(rgb_u8, job).rgb_u8
    taken = set(map(tuple, by_pixels_rgb_u8[: MAX_COLORS - len(left_out)].tolist()))
    return rgb_u8[[tuple(rgb) in taken for rgb in rgb_u8.tolist()]]


def _beside_left_out(
    found: Iterable[Findings], rgb_u8: NDArray[np.uint8], note: str | None
) -> Painting:
    """Put beside a palette what is ignored in any frame; OptionError for more than 256 colours."""
    paints_rgb_u8 = rgb_u8
    for findings in found:
        paints_rgb_u8 = findings.with_left_out(paints_rgb_u8)
    left_out = len(paints_rgb_u8) - len(rgb_u8)
    check_size(len(paints_rgb_u8), left_out)
    return Painting(paints_rgb_u8, left_out, note)
