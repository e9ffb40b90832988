"""OpenRaster documents: the picture of all layers that they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.stored_preview import first_entry, open_preview
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "ORA"
LABEL = marked("OpenRaster")
SUFFIXES = (".ora",)

_ENTRIES = ("mergedimage.png", "Thumbnails/thumbnail.png")
_NOTE = marked("This is the picture of all layers that the program stored.")


def matches(data: bytes) -> bool:
    """Whether a zip archive says that it is one."""
    return first_entry(data)[1].startswith(b"image/openraster")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Open the stored picture."""
    return open_preview(data, name, job, _ENTRIES, NAME, _NOTE)
