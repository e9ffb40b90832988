"""Conversion between arrays and `QImage`, usable in workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_STRIP_PIXELS = 1 << 16  # whose intermediate results stay in the cache of a core


class ArrayImage(QImage):
    """An image that shares the memory of an array, and keeps it alive.

    Keep a reference to this object: a C++ copy of it shares the memory without the reference.

    Parameters
    ----------
    pixels_u8 : numpy.ndarray
        Shape (height, width, channels), uint8, C-contiguous; it must not change afterwards.
    layout : QImage.Format
        Memory layout of the channels.
    """

    def __init__(self, pixels_u8: NDArray[np.uint8], layout: QImage.Format) -> None:
        height_px, width_px = pixels_u8.shape[:2]
        super().__init__(pixels_u8.data, width_px, height_px, pixels_u8.strides[0], layout)
        self._pixels_u8 = pixels_u8


def from_bgra(bgra_u8: NDArray[np.uint8], *, opaque: bool = False) -> ArrayImage:
    """Wrap BGRA pixels with straight alpha as an image, without a copy.

    Parameters
    ----------
    bgra_u8 : numpy.ndarray
        Shape (height, width, 4), uint8, C-contiguous; it must not change afterwards.
    opaque : bool
        Whether every alpha is 255. Such an image is scaled three times as fast.

    Returns
    -------
    ArrayImage
        Format ARGB32, or RGB32 if opaque; both are BGRA in memory on a little-endian machine.
    """
    layouts = QImage.Format
    return ArrayImage(bgra_u8, layouts.Format_RGB32 if opaque else layouts.Format_ARGB32)


def from_bgra_premultiplied(bgra_u8: NDArray[np.uint8]) -> ArrayImage:
    """Wrap BGRA pixels premultiplied with their alpha as an image, as `from_bgra` does."""
    return ArrayImage(bgra_u8, QImage.Format.Format_ARGB32_Premultiplied)


def from_picture(picture: Picture) -> ArrayImage:
    """Convert a picture to an image, without a copy if it is opaque and in sRGB.

    Parameters
    ----------
    picture : Picture
        Any decoded picture.

    Returns
    -------
    ArrayImage
        Format RGB888, or RGBA8888 if it has transparency; sRGB.
    """
    from huescope.imaging.in_srgb import in_srgb

    picture = in_srgb(picture)
    if picture.alpha_u8 is None:
        return ArrayImage(picture.rgb_u8, QImage.Format.Format_RGB888)
    import cv2
    import numpy as np

    rgba_u8 = cv2.merge([*cv2.split(picture.rgb_u8), picture.alpha_u8])
    return ArrayImage(np.asarray(rgba_u8, dtype=np.uint8), QImage.Format.Format_RGBA8888)


def for_screen(picture: Picture) -> ArrayImage:
    """Convert a picture to the image that is painted in the least time.

    Parameters
    ----------
    picture : Picture
        Not much larger than a screen: opaque pixels are copied.

    Returns
    -------
    ArrayImage
        Format RGB32, as the screen has it, or RGBA8888 if it has transparency; sRGB.
    """
    if picture.alpha_u8 is not None:
        return from_picture(picture)
    from huescope.imaging.in_srgb import in_srgb

    picture = in_srgb(picture)
    import cv2
    import numpy as np

    bgra_u8 = cv2.cvtColor(picture.rgb_u8, cv2.COLOR_RGB2BGRA)
    return from_bgra(np.asarray(bgra_u8, np.uint8), opaque=True)


def recolored(
    image: QImage, convert: Callable[[NDArray[np.uint8]], NDArray[np.uint8]], job: Job
) -> QImage:
    """Convert the colours of an image, strip by strip on two threads; alpha is unchanged.

    Parameters
    ----------
    image : QImage
        Any format; RGB888, RGBA8888, RGB32 and ARGB32 are not converted.
    convert : callable
        Takes and gives pixels, shape (height, width, 3), uint8, sRGB, C-contiguous.
    job : Job
        Checked between strips.

    Returns
    -------
    QImage
        Of the same size, in the same format or RGBA8888.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    import cv2
    import numpy as np

    from huescope.analysis.parallel import in_threads

    layouts = QImage.Format
    if image.isNull():
        return image
    blue_first = image.format() in (layouts.Format_RGB32, layouts.Format_ARGB32)
    if image.format() != layouts.Format_RGB888 and not blue_first:
        image = image.convertToFormat(layouts.Format_RGBA8888)
    channels = image.depth() // 8
    width_px, height_px = image.width(), image.height()
    rows_u8 = np.frombuffer(image.constBits(), np.uint8).reshape(-1, image.bytesPerLine())
    pixels_u8 = rows_u8[:, : width_px * channels].reshape(height_px, -1, channels)
    result_u8 = np.empty((height_px, width_px, channels), np.uint8)
    code = cv2.COLOR_BGRA2RGB if blue_first else cv2.COLOR_RGBA2RGB

    def change(top: int) -> None:
        strip = slice(top, top + step)
        if channels == 3:
            result_u8[strip] = convert(np.ascontiguousarray(pixels_u8[strip]))
            return
        rgb_u8 = convert(np.asarray(cv2.cvtColor(pixels_u8[strip], code), np.uint8))
        colors = cv2.split(rgb_u8)[:: -1 if blue_first else 1]
        cv2.merge([*colors, pixels_u8[strip][..., 3]], result_u8[strip])

    step = max(1, _STRIP_PIXELS // width_px)
    for _ in in_threads(change, range(0, height_px, step), job):
        pass
    result = ArrayImage(result_u8, image.format())
    result.setDevicePixelRatio(image.devicePixelRatio())
    return result


def to_png(image: QImage) -> bytes:
    """Encode an image, such as one from the clipboard, as PNG bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
