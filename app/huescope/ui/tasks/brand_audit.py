"""The brand audit of a place in a worker, and its report."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from huescope.api.palettes import palette_of
from huescope.collection.audit import brand_of
from huescope.collection.auditing import audit_place
from huescope.collection.reports import report_for
from huescope.dataclass import dataclass
from huescope.palette import files
from huescope.sources.local import LocalFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.collection.audit import Brand, PictureAudit
    from huescope.collection.auditing import Audit
    from huescope.errors import SubjectError
    from huescope.palette.palette import Palette
    from huescope.sources.place import Place
    from huescope.sources.source import Source

THUMBNAIL_PX = 160


@dataclass(frozen=True, slots=True, eq=False)
class Audited:
    """The audit of one picture.

    Attributes
    ----------
    source : Source
        The picture.
    audit : PictureAudit
        How much of it is on brand.
    thumbnail : QImage
        A small map: what is off brand in its own colours, all else pale.
    map : Path or None
        The map as a PNG file; None where it was let go.
    """

    source: Source
    audit: PictureAudit
    thumbnail: QImage
    map: Path | None


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a picture or a folder cannot be read.

    Attributes
    ----------
    sentence : str
        For a person.
    """

    sentence: str


def read_palette(path: Path, job: Job) -> Iterator[Palette]:
    """Read a palette file.

    Yields
    ------
    Palette
        Its palette.

    Raises
    ------
    ReadError, PaletteError
        If it cannot be read, or is none.
    """
    yield palette_of(LocalFile(path).read(job), path.name, job)


def audit_pictures(
    place: Place, palette: Palette, within: float, folder: Path, job: Job
) -> Iterator[Brand | Audited | Unread]:
    """Audit all pictures of a place, in the folders below it too.

    Parameters
    ----------
    place : Place
        A folder, a bucket, or what was found.
    palette : Palette
        The colours of the brand.
    within : float
        How near in CIEDE2000 a pixel has to be.
    folder : Path
        Takes the maps.
    job : Job
        Checked between steps.

    Yields
    ------
    Brand, Audited, Unread
        The colours first, then the outcome of each picture.

    Raises
    ------
    OptionError
        If the palette has no colours.
    ReadError, SecretNeeded, Cancelled
        As `huescope.collection.auditing.audit_place` does.
    """
    brand = brand_of(palette, within)
    yield brand
    unread: list[Unread] = []

    def note(error: SubjectError) -> None:
        unread.append(Unread(str(error)))

    with closing(audit_place(place, brand, job, note, with_maps=True)) as audited:
        for number, (item, audit, png) in enumerate(audited):
            yield from unread
            unread.clear()
            path = folder / f"{number}.png"
            files.save(png, path)
            yield Audited(item.source, audit, _small(png), path)
    yield from unread


def write_report(audit: Audit, maps: Mapping[str, Path], path: Path, job: Job) -> Iterator[Path]:
    """Write a report in the format that the name of the file tells.

    Yields
    ------
    Path
        The file.

    Raises
    ------
    OptionError
        If there is no such format.
    WriteError
        If it cannot be written.
    """
    data = report_for(path).write(audit, maps)
    job.check()
    files.save(data, path)
    yield path


def _small(png: bytes) -> QImage:
    image = QImage.fromData(png)
    size = QSize(THUMBNAIL_PX, THUMBNAIL_PX)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, keep, smooth)
