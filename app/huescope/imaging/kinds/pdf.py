"""PDF documents and Illustrator's drawings, which are such, drawn by PDFium."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened, no_such_page
from huescope.texts import marked

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

_NOTE = marked("This is the first page, drawn at {width} × {height} pixels.")
_FIRST_OF_NOTE = marked("This is the first of {pages} pages, drawn at {width} × {height} pixels.")
_PAGE_OF_NOTE = marked("This is page {page} of {pages}, drawn at {width} × {height} pixels.")


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
                raise UnsupportedPicture(
                    name, marked("this PDF opens only with a password")
                ) from error
            raise DamagedPicture(
                name, marked("the {label} file is damaged", label=LABEL)
            ) from error
        try:
            pages = len(document)
        except pypdfium2.PdfiumError as error:
            raise DamagedPicture(
                name, marked("the {label} file is damaged", label=LABEL)
            ) from error
    if pages == 0:
        raise DamagedPicture(name, marked("the {label} file has no page", label=LABEL))
    return _page_of(document, pages, name, 0)


def _page_of(document: Any, pages: int, name: str, page: int) -> _Page:  # noqa: ANN401 - pypdfium2's
    """Read the size of a page."""
    import pypdfium2

    with _LOCK:
        try:
            width, height = document[page].get_size()
        except pypdfium2.PdfiumError as error:
            raise DamagedPicture(
                name, marked("the {label} file is damaged", label=LABEL)
            ) from error
    if min(width, height) <= 0:
        raise DamagedPicture(name, marked("the {label} file has a page of no size", label=LABEL))
    scale = _LONGER_SIDE_PX / max(width, height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return _Page(document, pages, name, page, scale, size)


class _Page(Opened):
    """A page of an open document."""

    def __init__(
        self,
        document: Any,  # noqa: ANN401 - pypdfium2's
        pages: int,
        name: str,
        page: int,
        scale: float,
        size_px: tuple[int, int],
    ) -> None:
        super().__init__(NAME, size_px, decoder_bytes=8, is_opaque=True)
        self._document, self.pages, self._page = document, pages, page
        self._name, self._scale = name, scale

    def at_page(self, page: int, name: str) -> Opened:
        """Prepare to draw another page."""
        if page >= self.pages:
            raise no_such_page(name, page, self.pages)
        return _page_of(self._document, self.pages, name, page)

    def decode(self, job: Job) -> Decoded:
        """Draw the page on white, which paper is."""
        import pypdfium2

        from huescope.imaging.raster import PillowRaster

        job.report(0.1, marked("drawing", "in progress"))
        with _LOCK:
            try:
                bitmap = self._document[self._page].render(scale=self._scale, rev_byteorder=True)
                image = bitmap.to_pil().convert("RGB")
            except (pypdfium2.PdfiumError, RuntimeError, ValueError) as error:
                raise DamagedPicture(
                    self._name, marked("the {label} file is damaged", label=LABEL)
                ) from error
            finally:
                self._document.close()
        return Decoded(PillowRaster(image), notes=(self._note(*image.size),))

    def _note(self, width_px: int, height_px: int) -> str:
        size = {"width": width_px, "height": height_px}
        if self.pages == 1:
            return _NOTE.format(**size)
        if self._page == 0:
            return _FIRST_OF_NOTE.format(pages=self.pages, **size)
        return _PAGE_OF_NOTE.format(page=self._page + 1, pages=self.pages, **size)
