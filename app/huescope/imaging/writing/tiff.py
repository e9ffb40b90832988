"""TIFF, for print and archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.writing._encoding import encoded, srgb_profile
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

NAME = "tiff"
LABEL = "TIFF"
DESCRIPTION = marked("Every pixel as it is, for print; indexed where nothing is translucent.")
SUFFIXES = (".tif", ".tiff")
LOSSLESS = True
MAX_SIDE_PX = None
RANK = 90


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a TIFF with Deflate compression; see `huescope.imaging.writing.write`."""
    if reduced.translucent:
        image, kind = Image.fromarray(reduced.rgba_u8()), "RGBA TIFF"
    else:
        image, kind = Image.fromarray(reduced.indices_u8), "indexed TIFF"
        image.putpalette(reduced.palette_rgb_u8.tobytes())
    job.report(0.2, marked("writing the file"))
    data = encoded(image, "TIFF", job, compression="tiff_adobe_deflate", icc_profile=srgb_profile())
    return Written(data, kind)
