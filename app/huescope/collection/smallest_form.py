"""Reading a picture in the smallest form that is enough to know its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import UnsupportedPicture
from huescope.imaging.embedded import HEAD_BYTES, embedded
from huescope.imaging.identify import stranger_in
from huescope.imaging.thumbnail import decode_for_thumbnail
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.collection.listing import Item
    from huescope.imaging.picture import Picture

# Above this size the beginning of an object is read first, which may be enough.
_SMALL_BYTES = 4 * HEAD_BYTES
_LARGE_FILE_BYTES = 2**24
_SMALLEST_THUMBNAIL_PX = 80


def read_small(item: Item, size_px: int, job: Job) -> Picture:
    """Read and decode a picture, no larger than needed.

    Of a large object only the beginning is fetched if a camera stored a thumbnail there whose
    colours can be trusted; otherwise the whole object, once. A JPEG is decoded at a part of its
    size.

    Parameters
    ----------
    item : Item
        The picture.
    size_px : int
        The longest side that is needed.
    job : Job
        Checked between steps.

    Returns
    -------
    Picture
        Maybe larger.

    Raises
    ------
    ReadError
        If it cannot be read.
    PictureError
        If it is no picture, such as a video; large files are refused by their beginning.
    Cancelled
        If the job was cancelled.
    """
    name = item.source.name
    item.refuse_unreadable()
    if item.size_bytes > (_SMALL_BYTES if item.is_remote else _LARGE_FILE_BYTES):
        head = item.source.head(HEAD_BYTES, job)
        if words := stranger_in(head):
            raise UnsupportedPicture(
                name, marked("this is {words}, which Huescope does not open", words=words)
            )
        thumbnail = embedded(head, name, job) if item.is_remote else None
        if thumbnail is not None and thumbnail.true_colors and _is_enough(thumbnail.picture):
            return thumbnail.picture
    return decode_for_thumbnail(item.source.read(job), name, size_px, job)


def _is_enough(picture: Picture) -> bool:
    return min(picture.width_px, picture.height_px) >= _SMALLEST_THUMBNAIL_PX
