"""Procreate documents: their preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.stored_preview import holds, open_preview
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Opened

NAME = "PROCREATE"
LABEL = marked("Procreate")
SUFFIXES = (".procreate",)

_ENTRIES = ("QuickLook/Thumbnail.png",)
_NOTE = marked("This is the preview that the program stored, {width} × {height} pixels.")


def matches(data: bytes) -> bool:
    """Whether a zip archive says that it is one."""
    return holds(data, "Document.archive")


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Open the stored picture."""
    return open_preview(data, name, job, _ENTRIES, NAME, _NOTE)
