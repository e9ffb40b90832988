"""Finding where in the picture the colours of a palette are, for pins and linked views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.options import MAX_COLORS
from huescope.analysis.pins import find_pins
from huescope.ui.tasks.results import Located

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.cancellation import Job
    from huescope.project.picked_pixel import PickedPixel
    from huescope.ui.tasks.results import Opened, Reduced, Studied


def locate(
    opened: Opened, studied: Studied, reduced: Reduced, picked: Sequence[PickedPixel], job: Job
) -> Iterator[Located]:
    """Find the cell of each colour in the preview, and a pixel of the picture in it.

    Parameters
    ----------
    opened, studied : Opened, Studied
        The whole picture, and what is known about it.
    reduced : Reduced
        The palette. Where its colours are real pixels, those are taken.
    picked : sequence of PickedPixel
        Colours whose pixels are known; later ones count before earlier ones of the same colour.
    job : Job
        Checked between steps.

    Yields
    ------
    Located
        Once; nothing for a palette of more than 256 colours, those that are left out included.
    """
    findings = studied.findings
    rgb_u8 = findings.taken(reduced.reduction)
    painted = findings.paints(reduced.reduction)
    if len(painted) > MAX_COLORS:
        return
    labels = studied.preview.labels(painted, job)
    colors = tuple(swatch.rgb for swatch in reduced.reduction.swatches[: len(rgb_u8)])
    real = zip(colors, reduced.places_px or (), strict=False)
    known = {rgb: place for rgb, place in real if place is not None}
    size_px = opened.picture.width_px, opened.picture.height_px
    known |= {each.rgb: each.place_px for each in picked if each.is_within(size_px)}
    preview = studied.preview.picture
    given: dict[int, tuple[float, ...]] = {}
    if (board := opened.composition) is not None:
        from huescope.moodboard.contributions import contributions

        given = contributions(board.board, board.parts, rgb_u8, job)
        preview = board.for_pins(preview, opened.picture.width_px)
    codes = ((red, green, blue) for red, green, blue in rgb_u8.tolist())
    kept = {code: known[rgb] for code, rgb in zip(codes, colors, strict=True) if rgb in known}
    pins = find_pins(findings, preview, labels, size_px, rgb_u8, kept, job)
    studied.preview.grey()  # the first swatch that is pointed at does not wait for it
    yield Located(studied.preview, labels, colors, pins, given)
