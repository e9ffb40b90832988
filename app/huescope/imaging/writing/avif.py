"""AVIF with loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.imaging.writing._encoding import check_memory, encoded
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

NAME = "avif"
LABEL = "AVIF"
DESCRIPTION = marked("Nearly the colours of the palette, for the web.")
SUFFIXES = (".avif",)
LOSSLESS = False
MAX_SIDE_PX = 32_768  # what libavif decodes unless told otherwise; the format itself has 65,535
RANK = 60

_QUALITY = 85
_BYTES_A_PIXEL = 42  # measured with libavif 1.4.2 on 24 and 100 megapixels
_NOTE = marked("It has other colours beside those of the palette, as the format loses some detail.")


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write an AVIF with colour at full resolution; see `huescope.imaging.writing.write`.

    Without a profile, its colour description says sRGB (ITU-T H.273: primaries 1, transfer 13).

    Raises
    ------
    OptionError
        If the encoder would take too much memory.
    """
    check_memory(reduced.indices_u8.size, _BYTES_A_PIXEL, LABEL)
    pixels = reduced.rgba_u8() if reduced.translucent else reduced.rgb_u8()
    job.report(0.2, marked("writing the file"))
    image = Image.fromarray(pixels)
    data = encoded(image, "AVIF", job, quality=_QUALITY, subsampling="4:4:4", speed=6)
    return Written(data, "AVIF", _NOTE)
