"""Pixels that another program decoded: arrays of NumPy's and images of Pillow's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from huescope.errors import PictureTooLarge, UnsupportedPicture
from huescope.imaging.decoder_errors import enough_memory, plain_errors
from huescope.imaging.develop import develop
from huescope.imaging.kind import Decoded
from huescope.imaging.limits import LIMIT_WORDS, MAX_PIXELS
from huescope.imaging.orientation import orientation_of
from huescope.imaging.pillow import grey_numbers, icc_of
from huescope.imaging.raster import ArrayRaster, Channels, PillowRaster
from huescope.imaging.rendering import DEFAULT
from huescope.imaging.request import Request
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.imaging.rendering import Rendering

_CHANNELS: dict[int, Channels] = {1: "L", 2: "L", 3: "RGB", 4: "RGB"}
_UNPACKED = frozenset({"YCbCr", "HSV"})  # modes that Pillow converts by itself


def picture_of_array(pixels: NDArray[Any], name: str, job: Job) -> Picture:
    """Make a picture of an array of sRGB pixels.

    Parameters
    ----------
    pixels : numpy.ndarray
        uint8, 0 to 255, sRGB, alpha last and not premultiplied. Shape (height, width) or
        (height, width, 1): grey; (height, width, 2): grey and alpha; (height, width, 3): RGB;
        (height, width, 4): RGBA. Other dtypes are refused, for they do not say which number is
        white.
    name : str
        What a person calls it.
    job : Job
        Checked between strips.

    Returns
    -------
    Picture
        With arrays of its own; `pixels` may be changed later.

    Raises
    ------
    UnsupportedPicture
        If the array has another shape or dtype.
    DamagedPicture, PictureTooLarge, Cancelled
        As `huescope.imaging.decode.decode` raises them.
    """
    samples = np.asarray(pixels)
    _check_array(samples, name)
    stacked = samples[..., np.newaxis] if samples.ndim == 2 else samples
    with enough_memory(name):
        raster = ArrayRaster(stacked.copy(), _CHANNELS[stacked.shape[2]])
    return develop(Decoded(raster), "array", Request(name), job)


def picture_of_image(
    image: Image.Image, name: str, job: Job, rendering: Rendering = DEFAULT
) -> Picture:
    """Make a picture of an image of Pillow's, of any mode.

    Parameters
    ----------
    image : PIL.Image.Image
        Its EXIF orientation and ICC profile are applied, as for a file; other colour tags of a file
        are unknown to Pillow. It is loaded, and stays as it is.
    name : str
        What a person calls it.
    job : Job
        Checked between strips.
    rendering : Rendering
        How the profile is applied.

    Returns
    -------
    Picture
        With `Picture.format` of the file that the image was opened from, or "image".

    Raises
    ------
    DamagedPicture, PictureTooLarge, Cancelled
        As `huescope.imaging.decode.decode` raises them.
    """
    _check_pixels(image.size, name)
    label = image.format or "image"
    with enough_memory(name), plain_errors(label, b"", name):
        image.load()
        own = image.convert("RGB") if image.mode in _UNPACKED else image.copy()
    numbers = grey_numbers(own, job)
    raster, notes = (PillowRaster(own), ()) if numbers is None else numbers
    decoded = Decoded(
        raster=raster, icc=icc_of(image), orientation=orientation_of(image), notes=notes
    )
    return develop(decoded, label, Request(name, rendering), job)


def _check_array(samples: NDArray[Any], name: str) -> None:
    shape = " × ".join(map(str, samples.shape)) or "no dimension"
    if samples.dtype != np.uint8:
        raise UnsupportedPicture(
            name,
            marked(
                "an array of {dtype} does not say which number is white; give one of "
                "uint8, 0 to 255",
                dtype=samples.dtype,
            ),
        )
    if samples.ndim not in {2, 3} or (samples.ndim == 3 and samples.shape[2] not in _CHANNELS):
        raise UnsupportedPicture(
            name,
            marked(
                "an array of shape {shape} is no picture; give height × width, or height "
                "× width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)",
                shape=shape,
            ),
        )
    height_px, width_px = samples.shape[:2]
    _check_pixels((width_px, height_px), name)


def _check_pixels(size_px: tuple[int, int], name: str) -> None:
    width_px, height_px = size_px
    if not width_px * height_px:
        raise UnsupportedPicture(name, marked("it has no pixels"))
    if width_px * height_px > MAX_PIXELS:
        reason = marked(
            "it has {width_px} x {height_px} pixels, more than {limit_words}",
            width_px=width_px,
            height_px=height_px,
            limit_words=LIMIT_WORDS,
        )
        raise PictureTooLarge(name, reason)
