"""Decoding by OpenCV, for the formats whose decoders in Pillow hold the interpreter's lock.

A window's thread cannot paint while a worker holds that lock. At 24 megapixels Pillow holds it for
6 s for JPEG 2000, 100 ms for WebP and 50 ms for AVIF, and under 10 ms for the others; OpenCV lets
go of it and decodes to the same values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from huescope.imaging.raster import ArrayRaster
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job

# Greys of WebP are colours to OpenCV, and it reads AVIF's limited-range greys as full-range ones.
_MODES = {
    "JPEG2000": {"L", "RGB", "RGBA"},
    "WEBP": {"RGB", "RGBA"},
    "AVIF": {"RGB", "RGBA"},
}
_CHANNELS = {"L": 1, "RGB": 3, "RGBA": 4}


def decoded_by_opencv(data: bytes | memoryview) -> NDArray[Any] | None:
    """Decode a picture as it is stored, and say nothing on the terminal.

    Parameters
    ----------
    data : bytes or memoryview
        The whole file.

    Returns
    -------
    numpy.ndarray or None
        Channels in the order blue, green, red; None where OpenCV does not read it.
    """
    import cv2

    # It would write about damaged files to stderr, where the person reads our sentence.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None


def raster_by_opencv(
    image: ImageFile, data: bytes | memoryview, bits: int, job: Job
) -> ArrayRaster | None:
    """Decode without holding the interpreter's lock, where OpenCV does it as well as Pillow.

    Parameters
    ----------
    image : PIL.ImageFile.ImageFile
        Opened, not loaded.
    data : bytes or memoryview
        The whole file.
    bits : int
        How many bits a sample has.
    job : Job
        Checked between strips; the decoding itself cannot be interrupted.

    Returns
    -------
    ArrayRaster or None
        With all the bits, of which Pillow keeps eight. None where Pillow should
        decode: other formats, animations, other depths and channels, and files that OpenCV finds
        damaged, so that one decoder finds the words for that.
    """
    if image.mode not in _MODES.get(image.format or "", ()):
        return None
    if getattr(image, "is_animated", False):
        return None
    import cv2

    samples = decoded_by_opencv(data)
    job.check()
    channels = _CHANNELS[image.mode]
    shape = (image.height, image.width) if channels == 1 else (image.height, image.width, channels)
    dtype = np.uint8 if bits == 8 else np.uint16
    if samples is None or samples.dtype != dtype or samples.shape != shape:
        return None
    white = float(2**bits - 1)
    if channels == 1:
        return ArrayRaster(samples[..., np.newaxis], "L", white=white)
    reorder = cv2.COLOR_BGR2RGB if channels == 3 else cv2.COLOR_BGRA2RGBA
    for first_row, end_row in strips_between(image.size):  # in place: there is one copy only
        job.check()
        samples[first_row:end_row] = cv2.cvtColor(samples[first_row:end_row], reorder)
    return ArrayRaster(samples, "RGB", white=white)
