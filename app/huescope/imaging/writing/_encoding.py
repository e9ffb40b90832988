"""Pillow's encoders, on a thread that a cancelled job does not wait for."""

from __future__ import annotations

import io
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

from huescope.errors import OptionError

if TYPE_CHECKING:
    from PIL import Image

    from huescope.cancellation import Job

_LOOK_S = 0.03
# The creation date within the header of a profile (ICC.1:2022, 7.2).
_DATE = slice(24, 36)


def encoded(image: Image.Image, format_: str, job: Job, **options: Any) -> bytes:  # noqa: ANN401
    """Encode an image.

    Parameters
    ----------
    image : PIL.Image.Image
        Nobody else uses it.
    format_ : str
        As Pillow calls it.
    job : Job
        Checked while the encoder runs. Encoders cannot be stopped: that of a cancelled job goes on
        for nobody, and what it makes is dropped.
    **options
        For Pillow.

    Returns
    -------
    bytes
        The file.

    Raises
    ------
    OptionError
        If the encoder refuses the image.
    Cancelled
        If the job was cancelled.
    """
    file = io.BytesIO()
    failed: list[Exception] = []
    done = threading.Event()

    def encode() -> None:
        try:
            image.save(file, format_, **options)
        except Exception as error:  # noqa: BLE001 - told by the thread that waits
            failed.append(error)
        done.set()

    threading.Thread(target=encode, name="encode picture", daemon=True).start()
    while not done.wait(_LOOK_S):
        job.check()
    job.check()
    if failed:
        raise OptionError(f"{format_} cannot hold this picture: {failed[0]}.") from failed[0]
    return file.getvalue()


@cache
def srgb_profile() -> bytes:
    """Make a small ICC profile of sRGB; the same bytes each time.

    Returns
    -------
    bytes
        By LittleCMS, without a creation date.
    """
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes(_DATE.stop - _DATE.start)
    return bytes(profile)
