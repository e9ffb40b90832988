"""Figures of a picture and its colours: four panels, or six numbers of colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.analysis.options import STOPS
from huescope.analysis.recolor import reduce_picture
from huescope.analysis.transparency import on_white
from huescope.imaging.figures import cell_px, contact_sheet, panels
from huescope.imaging.in_srgb import in_srgb
from huescope.imaging.thumbnail import fitted
from huescope.imaging.writing import ReducedPicture
from huescope.palette.arrays import shown_colors
from huescope.plurals import counted
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.analysis.findings import Findings
    from huescope.cancellation import Job
    from huescope.imaging.figures import Figure
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch


def four_panels(picture: Picture, findings: Findings, swatches: Sequence[Swatch]) -> Figure:
    """Draw the picture, its colours by share, its main and its second colour.

    Parameters
    ----------
    picture : Picture
        Any size.
    findings : Findings
        Of the picture.
    swatches : sequence of Swatch
        The colours, with their shares.
    """
    leading = findings.leading
    shown = in_srgb(on_white(fitted(picture, cell_px(2, _aspect(picture)))))
    image = Image.fromarray(shown.rgb_u8)
    return panels(picture.name, image, swatches, leading.main, leading.second)


def six_sizes(picture: Picture, findings: Findings, job: Job) -> Figure:
    """Draw the picture in the classic numbers of colours, `STOPS`.

    Parameters
    ----------
    picture : Picture
        Any size.
    findings : Findings
        Of the picture.
    job : Job
        Checked between steps of a few milliseconds.
    """
    small = fitted(picture, cell_px(3, _aspect(picture)))

    def reduced() -> Iterator[tuple[str, Image.Image]]:
        for number, stop in enumerate(STOPS):
            job.report(number / len(STOPS), marked("drawing {stop} colours", stop=stop))
            reduction = findings.palette(stop, job).reduction
            paints_rgb_u8 = findings.paints(reduction)
            indices_u8 = reduce_picture(small, paints_rgb_u8, job)
            shown_rgb_u8 = shown_colors(paints_rgb_u8, picture.working_space)
            shown = ReducedPicture(indices_u8, shown_rgb_u8, small.alpha_u8)
            title = counted(len(reduction.rgb_u8), "colour")  # may be fewer than asked for
            yield title, Image.fromarray(shown.on_white_u8())

    return contact_sheet(picture.name, list(reduced()))


def _aspect(picture: Picture) -> float:
    return picture.height_px / picture.width_px
