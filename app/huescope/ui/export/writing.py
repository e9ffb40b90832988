"""Writing of a palette in a format, in a worker: for preview, copying and saving."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from huescope.dataclass import dataclass
from huescope.errors import PaletteError
from huescope.palette import files, formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.cancellation import Job
    from huescope.palette.formats import Writer
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.ui.export.target import Target
    from huescope.ui.tasks.photograph import PinnedPicture

Content = bytes | dict[str, bytes]

_MAX_PREVIEW = QSize(1600, 6400)  # maximum size of a preview, in pixels
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Written:
    """A palette written in a format.

    Attributes
    ----------
    palette : Palette
        What was written.
    format : str
        `NAME` of the format.
    options : mapping of str to str
        Options of the format.
    content : bytes or dict of str to bytes
        Contents of a file, or of a folder's files by relative path.
    text : str or None
        The contents, if they are text.
    image : QImage or None
        The contents as an image, or a rendering of them.
    read_back : Palette or None
        The palette read back from the contents, if they are neither text nor image.
    losses : tuple of str
        Sentences on what the format cannot hold.
    """

    palette: Palette
    format: str
    options: Mapping[str, str]
    content: Content
    text: str | None
    image: QImage | None
    read_back: Palette | None
    losses: tuple[str, ...]


def list_writers(job: Job) -> Iterator[dict[str, Writer]]:
    """Import the formats; the first call takes a tenth of a second."""
    job.check()
    yield formats.writers()


def write(
    palette: Palette,
    name: str,
    options: Mapping[str, str],
    job: Job,
    *,
    pinned: PinnedPicture | None = None,
) -> Iterator[Written]:
    """Write a palette, and prepare its preview.

    Parameters
    ----------
    palette : Palette
        At least one swatch.
    name : str
        `NAME` of the format.
    options : mapping of str to str
        Values of some or all of its options.
    job : Job
        Checked between steps.
    pinned : PinnedPicture, optional
        The picture that the palette is from, for formats that can show it.

    Yields
    ------
    Written
        Once.
    """
    photograph = _photograph(name, options, pinned)
    job.check()
    content = _plain(formats.write(palette, name, options, photograph))
    writer = formats.writers()[name]
    job.check()
    text = image = read_back = None
    if isinstance(content, bytes):
        if writer.IS_TEXT:
            text = content.decode(errors="replace").removeprefix(_BYTE_ORDER_MARK)
        image = _image_of(formats.picture(palette, name, options, photograph) or content)
        if text is None and image is None:
            read_back = _read_back(content, palette.name + writer.SUFFIXES[0])
    yield Written(
        palette, name, options, content, text, image, read_back, formats.losses(palette, name)
    )


def save(content: Content, target: Target, job: Job) -> Iterator[Target]:
    """Save written contents; files of an earlier export to the same folder are removed.

    Yields
    ------
    Target
        Once it is saved.
    """
    job.check()
    if target.zipped and not isinstance(content, bytes):
        suffix = formats.writers()[target.format].SUFFIXES[0]
        content = files.zipped(content, target.path.stem.removesuffix(suffix) + suffix)
    files.save_written(content, target.path, target.parts)
    parts = frozenset() if isinstance(content, bytes) else frozenset(content)
    yield replace(target, parts=parts)


def write_again(
    palette: Palette,
    target: Target,
    job: Job,
    *,
    pinned: PinnedPicture | None = None,
    if_there: bool = False,
) -> Iterator[Target | None]:
    """Write a palette again to an earlier target.

    Parameters
    ----------
    palette : Palette
        At least one swatch.
    target : Target
        The target.
    job : Job
        Checked before it is written.
    pinned : PinnedPicture, optional
        The picture that the palette is from, for formats that can show it.
    if_there : bool
        Write only if the target still exists.

    Yields
    ------
    Target or None
        Once it is saved; None if nothing was written.
    """
    if if_there and not target.path.exists():
        yield None
        return
    photograph = _photograph(target.format, target.options, pinned)
    content = _plain(formats.write(palette, target.format, target.options, photograph))
    yield from save(content, target, job)


def _photograph(
    name: str, options: Mapping[str, str], pinned: PinnedPicture | None
) -> Photograph | None:
    if pinned is None or options.get("photograph") == "no" or not formats.shows_photograph(name):
        return None
    return pinned.photograph()


def _plain(content: bytes | Mapping[str, bytes]) -> Content:
    return content if isinstance(content, bytes) else dict(content)


def _image_of(content: bytes) -> QImage | None:
    """Decode an image; vector graphics are rendered at preview size."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    if not reader.canRead():
        return None
    size = reader.size()
    if bytes(reader.format().data()) == b"svg" or size.width() > _MAX_PREVIEW.width():
        reader.setScaledSize(size.scaled(_MAX_PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _read_back(content: bytes, name: str) -> Palette | None:
    try:
        return formats.read(content, name)
    except PaletteError:
        return None  # a write-only format
