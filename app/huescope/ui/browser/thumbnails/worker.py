"""Making one thumbnail with its strip of main colours; runs in a worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError, NothingVisible, PictureError, ReadError
from huescope.ui.browser.thumbnails.cache import Stamp, Thumbnail
from huescope.ui.language.translation import translated

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.sources.place import Entry
    from huescope.sources.source import Source

STRIP_COLORS = 5
# For smaller files, reading the head first is not worth a second request.
_WORTH_A_HEAD_BYTES = 256 * 2**10
_MAY_HOLD_A_THUMBNAIL = (".jpg", ".jpeg", ".jpe", ".mpo")


@dataclass(frozen=True, slots=True)
class ThumbnailTask:
    """A thumbnail to make.

    Attributes
    ----------
    source : Source
        The picture.
    entry : Entry
        Its entry in the listing.
    side_px : int
        Side of the square that it has to fit into, in device pixels.
    is_second : bool
        Whether the preview embedded in the file is shown already.
    """

    source: Source
    entry: Entry
    side_px: int
    is_second: bool = False

    @property
    def location(self) -> str:
        """Key of the thumbnail in the cache."""
        return location_of(self.source, self.entry)

    def refined(self) -> ThumbnailTask:
        """Return the task of decoding the picture itself."""
        return replace(self, is_second=True)


def location_of(source: Source, entry: Entry) -> str:
    """Return the key of a thumbnail in the cache."""
    return source.location or entry.key


def make(task: ThumbnailTask, job: Job) -> Thumbnail:
    """Make a thumbnail, from a preview embedded in the file if there is one.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    try:
        first = None if task.is_second else _from_embedded(task, job)
        return first or _thumbnail(_decode(task, job), task, job, final=True)
    except (PictureError, ReadError) as error:
        return _problem(task, error)


def _from_embedded(task: ThumbnailTask, job: Job) -> Thumbnail | None:
    from huescope.imaging.embedded import HEAD_BYTES, embedded

    entry = task.entry
    if entry.size_bytes < _WORTH_A_HEAD_BYTES or not entry.name.lower().endswith(
        _MAY_HOLD_A_THUMBNAIL
    ):
        return None
    found = embedded(task.source.head(HEAD_BYTES, job), entry.name, job)
    if found is None:
        return None
    picture = found.picture
    large_enough = max(picture.width_px, picture.height_px) >= task.side_px
    return _thumbnail(picture, task, job, final=found.true_colors and large_enough)


def _decode(task: ThumbnailTask, job: Job) -> Picture:
    from huescope.imaging.thumbnail import decode_for_thumbnail

    return decode_for_thumbnail(task.source.read(job), task.entry.name, task.side_px, job)


def _thumbnail(picture: Picture, task: ThumbnailTask, job: Job, *, final: bool) -> Thumbnail:
    from huescope.imaging.thumbnail import fitted
    from huescope.ui.tasks.qimage import from_picture

    return Thumbnail(
        stamp=Stamp.of(task.entry),
        side_px=task.side_px,
        image=from_picture(fitted(picture, task.side_px)),
        strip=_strip(picture, job),  # of its own pixels: scaling down adds mean colours
        final=final,
    )


def _strip(picture: Picture, job: Job) -> tuple[tuple[str, float], ...]:
    from huescope.analysis.main_colors import main_colors

    try:
        found = main_colors(picture, STRIP_COLORS, job)
    except NothingVisible:
        return ()
    codes = ["#{:02x}{:02x}{:02x}".format(*rgb) for rgb in found.rgb_u8.tolist()]
    return tuple(zip(codes, found.shares.tolist(), strict=True))


def _problem(task: ThumbnailTask, error: HuescopeError) -> Thumbnail:
    return Thumbnail(Stamp.of(task.entry), task.side_px, problem=translated(str(error)))
