"""Reading of dropped or pasted mime data: paths, an address, a picture, or text."""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError
from huescope.sources import kinds
from huescope.sources.memory import MemoryPicture
from huescope.ui.language.translation import tr, without_marks
from huescope.ui.tasks.qimage import to_png

if TYPE_CHECKING:
    from huescope.sources.source import Source

_TEXT_LIMIT = 200_000_000
_ADDRESS_LIMIT = 8192
_FROM_BROWSER = "application/x-huescope-browser"


@dataclass(frozen=True, slots=True)
class IncomingData:
    """Dropped or pasted data: one of these, the others are empty.

    Attributes
    ----------
    paths : tuple of pathlib.Path
        Files and folders, in the order given.
    picture : Source or None
        A picture as data.
    address : str
        An address that one of the kinds of sources accepts; it may be a secret.
    text : str
        Any other text, which may be a palette, such as a style sheet.
    """

    paths: tuple[Path, ...] = ()
    picture: Source | None = None
    address: str = field(default="", repr=False)
    text: str = ""


class NothingToOpen(HuescopeError):
    """Dropped or pasted data that holds nothing to open."""


def acceptable(mime: QMimeData) -> bool:
    """Return whether to accept a drag, by its formats only, not its data."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText() or bool(_encoded_kinds(mime))


def mark_as_from_browser(mime: QMimeData) -> None:
    """Let `is_from_browser` tell that pictures are dragged out of the browser of this program."""
    mime.setData(_FROM_BROWSER, str(os.getpid()).encode())


def is_from_browser(mime: QMimeData) -> bool:
    """Return whether pictures of the browser are dragged, and not of another running Huescope."""
    return bytes(mime.data(_FROM_BROWSER).data()) == str(os.getpid()).encode()


def palette_file(mime: QMimeData) -> Path | None:
    """Return the one local file that is dragged, if its name is that of a palette file."""
    from huescope.imaging.formats import SUFFIXES
    from huescope.palette import formats

    urls = mime.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    palettes = {suffix for each in formats.readers().values() for suffix in each.SUFFIXES}
    return path if path.suffix.lower() in palettes - set(SUFFIXES) else None


def read(mime: QMimeData, *, is_pasted: bool = False) -> IncomingData:
    """Read dropped or pasted mime data.

    Local files take precedence over data, because they keep their name and profile; encoded data
    takes precedence over raw pixels, because it keeps its profile.

    Parameters
    ----------
    mime : QMimeData
        From a drop or the clipboard.
    is_pasted : bool
        Whether it is from the clipboard, which the name of a picture without a file tells.

    Raises
    ------
    NothingToOpen
        If it holds nothing that Huescope can open.
    """
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return IncomingData(paths=paths)
    for kind in _encoded_kinds(mime):
        data = mime.data(kind).data()
        if data:
            name = _name_of(kind, is_pasted=is_pasted)
            return IncomingData(picture=MemoryPicture(name, bytes(data)))
    if mime.hasImage():
        image = QImage(mime.imageData())
        if not image.isNull():
            name = tr("Pasted picture") if is_pasted else tr("Dropped picture")
            return IncomingData(picture=MemoryPicture(name, to_png(image)))
    return _read_text(mime, is_pasted=is_pasted)


def _encoded_kinds(mime: QMimeData) -> list[str]:
    """Return the mime types that hold an encoded picture, lossless first."""
    kinds = [kind for kind in mime.formats() if kind.startswith("image/") and "svg" not in kind]
    return sorted(kinds, key=lambda kind: kind != "image/png")


def _name_of(kind: str, *, is_pasted: bool) -> str:
    """Name a picture that is in no file by its mime type, and how it came."""
    format_ = kind.removeprefix("image/").removeprefix("x-").upper()
    name = tr("Pasted {kind}", kind=format_) if is_pasted else tr("Dropped {kind}", kind=format_)
    return without_marks(name)


def _read_text(mime: QMimeData, *, is_pasted: bool) -> IncomingData:
    urls = mime.urls()
    text = (_written(urls[0]) if urls else mime.text()).strip()
    if not text:
        raise NothingToOpen(tr("There is no picture in what was dropped or pasted."))
    if text.startswith("data:"):
        return IncomingData(picture=_data_url(text, is_pasted=is_pasted))
    if text.startswith("file:"):
        return IncomingData(paths=(Path(QUrl(text).toLocalFile()),))
    if len(text) < _ADDRESS_LIMIT and "\n" not in text:
        path = Path(os.path.expanduser(text))  # noqa: PTH111 - Path's own fails on unknown users
        if path.is_absolute():
            return IncomingData(paths=(path,))
        if kinds.kind_of(text) is not None:
            return IncomingData(address=text)
    return IncomingData(text=text[:_TEXT_LIMIT])


def _written(url: QUrl) -> str:
    """Return a URL as text, percent-encoded for HTTP and readable otherwise."""
    if url.scheme() in {"http", "https"}:
        return url.toEncoded().toStdString()
    return url.toString()


def _data_url(text: str, *, is_pasted: bool) -> Source:
    """Decode a ``data:`` URL (RFC 2397)."""
    head, comma, body = text[:_TEXT_LIMIT].partition(",")
    kind = head.removeprefix("data:").partition(";")[0]
    if not comma or not kind.startswith("image/"):
        raise NothingToOpen(tr("That data is not a picture."))
    try:
        data = (
            base64.b64decode(unquote_to_bytes(body), validate=False)
            if head.endswith(";base64")
            else unquote_to_bytes(body)
        )
    except (binascii.Error, ValueError):
        raise NothingToOpen(tr("The picture's data is damaged.")) from None
    return MemoryPicture(_name_of(kind, is_pasted=is_pasted), data)
