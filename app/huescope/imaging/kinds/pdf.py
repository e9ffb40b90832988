"""PDF documents and Illustrator's drawings, which are such: the first page, drawn by PDFium."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened

if TYPE_CHECKING:
    from huescope.cancellation import Job

NAME = "PDF"
LABEL = "PDF"
SUFFIXES = ()  # .pdf and .ai may hold swatches as well, and so are told apart by their content
RANK = 200

_SIGNATURE = b"%PDF-"
_SEARCHED_BYTES = 1024  # ISO 32000-1, annex H: readers look for the header so far
_LONGER_SIDE_PX = 1600
_LOCK = threading.Lock()  # PDFium is not safe to use from several threads

_NOTE = "This is the first page, drawn at {} × {} pixels."
_FIRST_OF_NOTE = "This is the first of {} pages, drawn at {} × {} pixels."


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return _SIGNATURE in data[:_SEARCHED_BYTES]


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Open the document."""
    import pypdfium2

    job.check()
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise UnsupportedPicture(name, "this PDF opens only with a password") from error
            raise DamagedPicture(name, f"the {LABEL} file is damaged") from error
        try:
            if len(document) == 0:
                raise DamagedPicture(name, f"the {LABEL} file has no page")
            width, height = document[0].get_size()
            pages = len(document)
        except pypdfium2.PdfiumError as error:
            raise DamagedPicture(name, f"the {LABEL} file is damaged") from error
    if min(width, height) <= 0:
        raise DamagedPicture(name, f"the {LABEL} file has a page of no size")
    scale = _LONGER_SIDE_PX / max(width, height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return _Page(document, pages, name, scale, size)


class _Page(Opened):
    """The first page of an open document."""

    def __init__(
        self,
        document: Any,  # noqa: ANN401 - pypdfium2's
        pages: int,
        name: str,
        scale: float,
        size_px: tuple[int, int],
    ) -> None:
        super().__init__(NAME, size_px, decoder_bytes=8, is_opaque=True)
        self._document, self._pages = document, pages
        self._name, self._scale = name, scale

    def decode(self, job: Job) -> Decoded:
        """Draw the page on white, which paper is."""
        import pypdfium2

        from huescope.imaging.raster import PillowRaster

        job.report(0.1, "drawing")
        with _LOCK:
            try:
                bitmap = self._document[0].render(scale=self._scale, rev_byteorder=True)
                image = bitmap.to_pil().convert("RGB")
            except (pypdfium2.PdfiumError, RuntimeError, ValueError) as error:
                raise DamagedPicture(self._name, f"the {LABEL} file is damaged") from error
            finally:
                self._document.close()
        note = _NOTE if self._pages == 1 else _FIRST_OF_NOTE
        numbers = image.size if self._pages == 1 else (self._pages, *image.size)
        return Decoded(PillowRaster(image), notes=(note.format(*numbers),))
