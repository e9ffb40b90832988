"""How pictures look in the browser, kept within a limit of memory."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from huescope.sources.place import Entry

LIMIT_BYTES = 64 * 2**20
"""The most that all thumbnails together take: more than 2500 at the usual size."""

# What the objects around the pixels take.
_OVERHEAD_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells one version of a picture from another."""

    size_bytes: int
    modified_s: float
    etag: str

    @classmethod
    def of(cls, entry: Entry) -> Stamp:
        """Take the stamp of an entry as it was listed."""
        return cls(entry.size_bytes, entry.modified_s, entry.etag)


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """How one picture looks.

    Attributes
    ----------
    stamp : Stamp
        Of which version.
    side_px : int
        For a square of which side it was made, in device pixels.
    image : QImage or None
        None where the picture cannot be read.
    strip : tuple of tuple
        Hex code and share of each of its main colours, the largest first.
    problem : str
        A sentence that says why it cannot be read.
    final : bool
        Whether this is from the picture itself, not from a small copy that its file holds.
    """

    stamp: Stamp
    side_px: int
    image: QImage | None = None
    strip: tuple[tuple[str, float], ...] = ()
    problem: str = ""
    final: bool = True

    def serves(self, stamp: Stamp, side_px: int) -> bool:
        """Whether nothing better is to be had for a version and a size."""
        return self.stamp == stamp and self.final and self.side_px >= side_px

    @property
    def size_bytes(self) -> int:
        """What it takes in memory."""
        return _OVERHEAD_BYTES + (self.image.sizeInBytes() if self.image is not None else 0)


class ThumbnailCache:
    """The looks seen last, by the location of their source; GUI thread only.

    Parameters
    ----------
    limit_bytes : int
        What they may take together; those seen longest ago go first.
    """

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._by_location: OrderedDict[str, Thumbnail] = OrderedDict()
        self.size_bytes = 0

    def get(self, location: str) -> Thumbnail | None:
        """Find a look, and keep it longer."""
        thumbnail = self._by_location.get(location)
        if thumbnail is not None:
            self._by_location.move_to_end(location)
        return thumbnail

    def put(self, location: str, thumbnail: Thumbnail) -> None:
        """Keep a look in place of the one that is known."""
        self.drop(location)
        self._by_location[location] = thumbnail
        self.size_bytes += thumbnail.size_bytes
        while self.size_bytes > self._limit_bytes and len(self._by_location) > 1:
            _location, oldest = self._by_location.popitem(last=False)
            self.size_bytes -= oldest.size_bytes

    def drop(self, location: str) -> None:
        """Forget a look."""
        thumbnail = self._by_location.pop(location, None)
        if thumbnail is not None:
            self.size_bytes -= thumbnail.size_bytes

    def drop_problems(self) -> None:
        """Forget what could not be read, so that it is tried again."""
        for location in [
            each for each, thumbnail in self._by_location.items() if thumbnail.problem
        ]:
            self.drop(location)
