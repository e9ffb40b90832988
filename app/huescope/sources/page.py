"""One page, or frame, of a picture that has several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class PageOf:
    """A `Source` of the same bytes, of which another page is meant than the first.

    Attributes
    ----------
    source : Source
        The whole file.
    page : int
        Which page, from 0.
    """

    source: Source
    page: int

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    @property
    def key(self) -> str:
        """The file's key."""
        return self.source.key

    @property
    def location(self) -> str:
        """The file's location, and the page."""
        return f"{self.source.location}#{self.page + 1}" if self.source.location else ""

    @property
    def reference(self) -> Reference | None:
        """The file's reference, and the page; None if the file has none."""
        whole = self.source.reference
        return None if whole is None else replace(whole, page=self.page)

    def stamp(self) -> str:
        """Return the file's stamp."""
        return self.source.stamp()

    def read(self, job: Job) -> bytes:
        """Fetch the whole file."""
        return self.source.read(job)

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch the file's beginning."""
        return self.source.head(size_bytes, job)


def at_page(source: Source, page: int) -> Source:
    """Take another page, from 0, of the file that a source or a page of it is of."""
    whole = source.source if isinstance(source, PageOf) else source
    return PageOf(whole, page) if page else whole


def page_of(source: Source) -> int:
    """Tell which page, from 0, a source means."""
    return source.page if isinstance(source, PageOf) else 0
