"""JPEG, for programs that take nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.writing._encoding import encoded, srgb_profile
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

NAME = "jpeg"
LABEL = "JPEG"
DESCRIPTION = marked("Nearly the colours of the palette; what is transparent becomes white.")
SUFFIXES = (".jpg", ".jpeg")
LOSSLESS = False
MAX_SIDE_PX = 65_500
RANK = 80

_QUALITY = 92
_NOTE = marked("It has other colours beside those of the palette, as the format loses some detail.")


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a JPEG with colour at full resolution; see `huescope.imaging.writing.write`."""
    pixels = reduced.on_white_u8()
    job.report(0.2, marked("writing the file"))
    data = encoded(
        Image.fromarray(pixels),
        "JPEG",
        job,
        quality=_QUALITY,
        subsampling=0,
        optimize=True,
        icc_profile=srgb_profile(),
    )
    note = (
        marked("{note} What was transparent is on white.", note=_NOTE)
        if reduced.translucent
        else _NOTE
    )
    return Written(data, "JPEG", note)
