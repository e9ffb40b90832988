"""The palette of each of several pictures, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.findings import find_palettes
from huescope.analysis.options import FOR_PEOPLE
from huescope.analysis.parallel import in_threads
from huescope.dataclass import dataclass
from huescope.errors import Cancelled, HuescopeError
from huescope.imaging.decode import decode
from huescope.imaging.thumbnail import fitted
from huescope.palette.files import stem_of
from huescope.sources.page import page_of
from huescope.ui.tasks.qimage import from_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette
    from huescope.sources.source import Source

_THUMBNAIL_PX = 256


@dataclass(frozen=True, slots=True, eq=False)
class OwnPalette:
    """The palette of one of several pictures.

    Attributes
    ----------
    place : int
        Index of the picture.
    palette : Palette or None
        None where the picture cannot be read.
    thumbnail : QImage or None
        A small copy of the picture.
    failure : str
        Why it cannot be read; empty where it can.
    """

    place: int
    palette: Palette | None = None
    thumbnail: QImage | None = None
    failure: str = ""


def own_palette(source: Source, colors: int, order: str, job: Job) -> tuple[Palette, Picture]:
    """Read a picture, and find the palette that opening it would show.

    Parameters
    ----------
    source : Source
        The picture.
    colors, order : int, str
        The number of colours, 2 to 256, and the name of their order.
    job : Job
        Checked between steps.

    Returns
    -------
    tuple of Palette and Picture
        Both.

    Raises
    ------
    ReadError, PictureError, Cancelled
        As reading and decoding do.
    """
    from huescope.api.palettes import palette_from

    picture = decode(source.read(job), source.name, job, page=page_of(source))
    reduction = find_palettes(picture, job, FOR_PEOPLE).palette(colors, job).reduction
    return palette_from(reduction, stem_of(source.name), source.name, order), picture


def own_palettes(
    sources: Sequence[Source], colors: int, order: str, job: Job
) -> Iterator[OwnPalette]:
    """Find the palette of each picture; one that fails does not stop the others.

    Yields
    ------
    OwnPalette
        For each picture, in their order.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def step(place: int) -> OwnPalette:
        try:
            palette, picture = own_palette(sources[place], colors, order, job)
        except Cancelled:
            raise
        except HuescopeError as error:
            return OwnPalette(place, failure=str(error))
        thumbnail = from_picture(fitted(picture, _THUMBNAIL_PX))
        return OwnPalette(place, palette, thumbnail)

    yield from in_threads(step, range(len(sources)), job)
