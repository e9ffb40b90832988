"""An LRU cache of thumbnails within a memory limit."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from huescope.sources.place import Entry

LIMIT_BYTES = 64 * 2**20
"""Memory limit of all thumbnails: more than 2500 of the default size."""

# Of the objects around the pixels.
_OVERHEAD_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Stamp:
    """Identifies a version of a picture."""

    size_bytes: int
    modified_s: float
    etag: str

    @classmethod
    def of(cls, entry: Entry) -> Stamp:
        """Return the stamp of an entry as it was listed."""
        return cls(entry.size_bytes, entry.modified_s, entry.etag)


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """A thumbnail with its strip of main colours, or why there is none.

    Attributes
    ----------
    stamp : Stamp
        The version of the picture.
    side_px : int
        Side of the square that it was made for, in device pixels.
    image : QImage or None
        None if the picture cannot be read.
    strip : tuple of tuple
        Hex code and share of each of its main colours, the largest first.
    problem : str
        A sentence on why it cannot be read.
    final : bool
        Whether it is of the picture itself, not of a preview embedded in the file.
    """

    stamp: Stamp
    side_px: int
    image: QImage | None = None
    strip: tuple[tuple[str, float], ...] = ()
    problem: str = ""
    final: bool = True

    def serves(self, stamp: Stamp, side_px: int) -> bool:
        """Whether this thumbnail is good enough for a version and a size."""
        return self.stamp == stamp and self.final and self.side_px >= side_px

    @property
    def size_bytes(self) -> int:
        """Memory used, in bytes."""
        return _OVERHEAD_BYTES + (self.image.sizeInBytes() if self.image is not None else 0)


class ThumbnailCache:
    """The most recently used thumbnails, by the location of their source; GUI thread only.

    Parameters
    ----------
    limit_bytes : int
        Memory limit; the least recently used are dropped first.
    """

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._by_location: OrderedDict[str, Thumbnail] = OrderedDict()
        self.size_bytes = 0

    def get(self, location: str) -> Thumbnail | None:
        """Return a thumbnail, and mark it as used."""
        thumbnail = self._by_location.get(location)
        if thumbnail is not None:
            self._by_location.move_to_end(location)
        return thumbnail

    def put(self, location: str, thumbnail: Thumbnail) -> None:
        """Add or replace a thumbnail."""
        self.drop(location)
        self._by_location[location] = thumbnail
        self.size_bytes += thumbnail.size_bytes
        while self.size_bytes > self._limit_bytes and len(self._by_location) > 1:
            _location, oldest = self._by_location.popitem(last=False)
            self.size_bytes -= oldest.size_bytes

    def drop(self, location: str) -> None:
        """Drop a thumbnail."""
        thumbnail = self._by_location.pop(location, None)
        if thumbnail is not None:
            self.size_bytes -= thumbnail.size_bytes

    def drop_problems(self) -> None:
        """Drop what could not be read, so that it is tried again."""
        for location in [
            each for each, thumbnail in self._by_location.items() if thumbnail.problem
        ]:
            self.drop(location)
