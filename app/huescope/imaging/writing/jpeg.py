"""JPEG, for programs that take nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import cv2

from huescope.errors import OptionError
from huescope.imaging.writing._encoding import aside, srgb_profile
from huescope.imaging.writing._format import Written
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

NAME = "jpeg"
LABEL = "JPEG"
DESCRIPTION = marked("Nearly the colours of the palette; what is transparent becomes white.")
SUFFIXES = (".jpg", ".jpeg")
LOSSLESS = False
MAX_SIDE_PX = 65_500
RANK = 80

# Progressive files are some 9 % smaller. Pillow writes those, too, but only where they take less
# than a byte a pixel, which a dithered photograph exceeds.
_QUALITY = (cv2.IMWRITE_JPEG_QUALITY, 92)
_FULL_COLOR = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444)
_PROGRESSIVE = (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)
_PROFILE_HEADING = b"ICC_PROFILE\0\x01\x01"  # the first of one part (ICC.1:2022, annex B.4)
_NOTE = marked("It has other colours beside those of the palette, as the format loses some detail.")


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a JPEG with colour at full resolution; see `huescope.imaging.writing.write`.

    Raises
    ------
    OptionError
        If the encoder refuses the picture.
    """
    rgb_u8 = reduced.on_white_u8()
    job.report(0.2, marked("writing the file"))
    data = _with_profile(aside(partial(_encoded, rgb_u8), job), srgb_profile())
    note = (
        marked("{note} What was transparent is on white.", note=_NOTE)
        if reduced.translucent
        else _NOTE
    )
    return Written(data, "JPEG", note)


def _encoded(rgb_u8: NDArray[np.uint8]) -> bytes:
    bgr_u8 = cv2.cvtColor(rgb_u8, cv2.COLOR_RGB2BGR)
    try:
        _, data = cv2.imencode(".jpg", bgr_u8, [*_QUALITY, *_FULL_COLOR, *_PROGRESSIVE])
    except cv2.error as error:
        raise OptionError(f"JPEG cannot hold this picture: {error.err}.") from error
    return data.tobytes()


def _with_profile(data: bytes, profile: bytes) -> bytes:
    """Put an ICC profile, of less than 64 kB, behind the JFIF header."""
    end = 4 + int.from_bytes(data[4:6], "big")
    content = _PROFILE_HEADING + profile
    segment = b"\xff\xe2" + (2 + len(content)).to_bytes(2, "big") + content
    return data[:end] + segment + data[end:]
