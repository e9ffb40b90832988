"""Where in a picture the colours of its palette are, for sheets with the photograph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.findings import find_palettes
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.pins import find_pins
from huescope.analysis.recolor import reduce_picture
from huescope.imaging.photograph import photograph_of
from huescope.imaging.thumbnail import fitted

if TYPE_CHECKING:
    from huescope.analysis.findings import PaletteFindings
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph

_PREVIEW_PX = 1600  # regions of a colour are looked for in so many pixels


def pins_of(
    palette: Palette, picture: Picture, findings: PaletteFindings, reduction: Reduction, job: Job
) -> tuple[tuple[int, int] | None, ...]:
    """Find a pixel for each swatch, as the window does.

    Parameters
    ----------
    palette : Palette
        The swatches of the reduction, in any order.
    picture, findings, reduction : Picture, PaletteFindings, Reduction
        The picture, and what was found in it.
    job : Job
        Checked between steps.

    Returns
    -------
    tuple of tuple or None
        Column and row for each swatch; empty where there are too many colours.
    """
    painted = findings.paints(reduction)
    if len(painted) > MAX_COLORS:
        return ()
    preview = fitted(picture, _PREVIEW_PX)
    labels = reduce_picture(preview, painted, job)
    size_px = picture.width_px, picture.height_px
    found = find_pins(findings, preview, labels, size_px, reduction.rgb_u8, {}, job)
    space = reduction.working_space
    places = dict(zip((tuple(rgb) for rgb in reduction.rgb_u8.tolist()), found, strict=True))
    return tuple(places.get(swatch.code(space)) for swatch in palette.swatches)


def photograph_with_pins(palette: Palette, picture: Picture, job: Job) -> Photograph:
    """Make the photograph of a sheet, with a pin for each swatch that some pixels are nearest to.

    Parameters
    ----------
    palette : Palette
        Any; usually found in this picture.
    picture : Picture
        The picture.
    job : Job
        Checked between steps.

    Returns
    -------
    Photograph
        Without pins where the palette has no colour, or more than pins are drawn for.
    """
    space = picture.working_space
    colors = list(dict.fromkeys(swatch.code(space) for swatch in palette.swatches))
    if not 0 < len(colors) <= MAX_COLORS:
        return photograph_of(picture)
    findings = find_palettes(picture, job)
    reduction = findings.series.measured(np.array(colors, np.uint8), job)
    return photograph_of(picture, pins_of(palette, picture, findings, reduction, job))
