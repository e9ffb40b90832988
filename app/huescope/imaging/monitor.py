"""Colours of sRGB as a monitor has to be given them, by its ICC profile."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageCms

from huescope.color.light_u16 import LIGHT_U16
from huescope.errors import printable
from huescope.imaging.icc_matrix import space_of_profile
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace

    Conversion = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]

_STEPS = 1 << 16
# The inverse of a curve is found between so many of its points.
_POINTS = 4096
_PROBE = np.stack(
    np.meshgrid(*[np.array([0, 32, 64, 96, 128, 160, 192, 224, 255], np.uint8)] * 3), axis=-1
).reshape(1, -1, 3)
_ROUNDING_STEPS = 1


class MonitorColors:
    """Converts what is painted for one monitor. Safe to share between threads.

    White stays the white of the monitor: the intent is relative colorimetric. Colours that the
    monitor cannot show are clipped.

    Parameters
    ----------
    name : str
        The profile's description.
    convert : callable
        Takes and gives pixels, shape (height, width, 3), uint8, C-contiguous.
    """

    def __init__(self, name: str, convert: Conversion) -> None:
        self.name = name
        self._convert = convert

    @property
    def changes_nothing(self) -> bool:
        """Whether no colour moves by more than rounding does: the profile is a flavour of sRGB."""
        moved = np.abs(self._convert(_PROBE).astype(np.int16) - _PROBE)
        return bool(moved.max() <= _ROUNDING_STEPS)

    def converted(self, rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
        """Convert pixels.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (height, width, 3), uint8, sRGB, not empty.
        job : Job
            Checked between steps of a few milliseconds, which release the GIL.

        Returns
        -------
        numpy.ndarray
            Same shape, uint8, C-contiguous: what the monitor is to be given.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        found = np.empty(rgb_u8.shape, np.uint8)
        for first, end in strips_between(rgb_u8.shape[1::-1]):
            job.check()
            found[first:end] = self._convert(np.ascontiguousarray(rgb_u8[first:end]))
        return found


def monitor_colors(icc: bytes) -> MonitorColors | None:
    """Read the profile of a monitor.

    Parameters
    ----------
    icc : bytes
        The whole profile.

    Returns
    -------
    MonitorColors or None
        None where nothing has to be converted, because it is a flavour of sRGB, or nothing can be,
        because it is broken or not of RGB.
    """
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        name = printable(ImageCms.getProfileDescription(profile).strip())
        if profile.profile.xcolor_space.strip() != "RGB":
            return None
        space = space_of_profile(icc, name)
        convert = _by_littlecms(profile) if space is None else _by_curves(space)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, np.linalg.LinAlgError):
        return None
    found = MonitorColors(name, convert)
    return None if found.changes_nothing else found


def _by_curves(space: ColorSpace) -> Conversion:
    """Convert by primaries and curves, in 16-bit light; a quarter of the time of LittleCMS."""
    to_linear = np.eye(3) if space.to_linear_srgb is None else space.to_linear_srgb
    matrix = np.linalg.inv(to_linear)
    codes = [_inverse(curve) for curve in space.curves * (3 // len(space.curves))]

    def convert(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
        light_u16 = cv2.transform(cv2.LUT(rgb_u8, LIGHT_U16), matrix)  # saturates
        channels = [cv2.LUT(*pair) for pair in zip(cv2.split(light_u16), codes, strict=True)]
        return np.asarray(cv2.merge(channels), np.uint8)

    return convert


def _inverse(curve: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> NDArray[np.uint8]:
    """Tabulate the code of each step of light; shape (65536,), uint8."""
    codes = np.linspace(0, 1, _POINTS, dtype=np.float32)
    light = np.maximum.accumulate(curve(codes))
    steps = np.arange(_STEPS) / (_STEPS - 1)
    return np.rint(np.interp(steps, light, codes) * 255).astype(np.uint8)


def _by_littlecms(profile: ImageCms.ImageCmsProfile) -> Conversion:
    """Convert by the look-up tables of the profile."""
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        profile,
        "RGB",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )

    def convert(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
        height_px, width_px = rgb_u8.shape[:2]
        image = Image.frombuffer("RGB", (width_px, height_px), rgb_u8.tobytes(), "raw", "RGB", 0, 1)
        return np.asarray(transform.apply(image))

    return convert
