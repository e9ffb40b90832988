"""What a format makes of a palette, made in a worker: to be looked at, copied, and saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from huescope.errors import PaletteError
from huescope.palette import files, formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.cancellation import Job
    from huescope.palette.formats import Writer
    from huescope.palette.palette import Palette
    from huescope.ui.export.target import Target

Content = bytes | dict[str, bytes]

_MOST = QSize(1600, 6400)  # of a preview, in pixels
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Written:
    """A palette in a format.

    Attributes
    ----------
    palette : Palette
        What was written.
    format : str
        `NAME` of the format.
    options : mapping of str to str
        By which it was written.
    content : bytes or dict of str to bytes
        What a file will hold, or a folder's files by their relative paths.
    text : str or None
        The content, where it is text.
    image : QImage or None
        The content, where it is a picture that can be shown, or what it looks like.
    read_back : Palette or None
        What the content says when it is read again, where it is neither and can be read.
    losses : tuple of str
        Sentences on what of the palette it does not hold.
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
    """Load the formats; the first time this takes a tenth of a second."""
    job.check()
    yield formats.writers()


def write(palette: Palette, name: str, options: Mapping[str, str], job: Job) -> Iterator[Written]:
    """Write a palette, and find out how that can be shown.

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

    Yields
    ------
    Written
        Once.
    """
    content = _plain(formats.write(palette, name, options))
    writer = formats.writers()[name]
    job.check()
    text = image = read_back = None
    if isinstance(content, bytes):
        if writer.IS_TEXT:
            text = content.decode(errors="replace").removeprefix(_BYTE_ORDER_MARK)
        image = _image_of(formats.picture(palette, name, options) or content)
        if text is None and image is None:
            read_back = _read_back(content, palette.name + writer.SUFFIXES[0])
    yield Written(
        palette, name, options, content, text, image, read_back, formats.losses(palette, name)
    )


def save(content: Content, target: Target, job: Job) -> Iterator[Target]:
    """Put what was written where it belongs; of an earlier folder nothing stays that it lost.

    Yields
    ------
    Target
        Once it is there.
    """
    job.check()
    if target.zipped and not isinstance(content, bytes):
        suffix = formats.writers()[target.format].SUFFIXES[0]
        content = files.zipped(content, target.path.stem.removesuffix(suffix) + suffix)
    files.save_written(content, target.path, target.parts)
    parts = frozenset() if isinstance(content, bytes) else frozenset(content)
    yield replace(target, parts=parts)


def write_again(
    palette: Palette, target: Target, job: Job, *, if_there: bool = False
) -> Iterator[Target | None]:
    """Write a palette to where one was saved before, in the same way.

    Parameters
    ----------
    palette : Palette
        At least one swatch.
    target : Target
        Where, and how.
    job : Job
        Checked before it is written.
    if_there : bool
        Whether nothing is written where nothing is any more.

    Yields
    ------
    Target or None
        Once it is there; None where nothing was written.
    """
    if if_there and not target.path.exists():
        yield None
        return
    content = _plain(formats.write(palette, target.format, target.options))
    yield from save(content, target, job)


def _plain(content: bytes | Mapping[str, bytes]) -> Content:
    return content if isinstance(content, bytes) else dict(content)


def _image_of(content: bytes) -> QImage | None:
    """Decode a picture, a drawing as large as a preview needs it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    if not reader.canRead():
        return None
    size = reader.size()
    if bytes(reader.format().data()) == b"svg" or size.width() > _MOST.width():
        reader.setScaledSize(size.scaled(_MOST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _read_back(content: bytes, name: str) -> Palette | None:
    try:
        return formats.read(content, name)
    except PaletteError:
        return None  # a format that is only written
