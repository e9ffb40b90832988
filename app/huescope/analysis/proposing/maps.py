"""What each pixel of a small copy of a picture tells about the place that it is in."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.sampling import shrink
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_PIXELS = 300_000
_SURROUND = 7.5  # longer sides divided by the radius (standard deviation) of a surround
_SURROUND_PX = 4.0  # that radius in the copy in which the surround is computed
_WINDOWS_ACROSS = 128  # windows of local contrast along the longer side
_FRAME = 0.45  # from the centre, as a share of a side: what is farther out is border


@dataclass(frozen=True, slots=True, eq=False)
class Maps:
    """The visible pixels of a small copy of a picture.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    roughness : numpy.ndarray
        Shape (n,), float32, at least 0: the standard deviation of CIELAB colour within a window of
        about a hundredth of the picture's side.
    contrast : numpy.ndarray
        Shape (n,), float32, at least 0: CIE76 distance from the colour of the wider surround.
    x, y : numpy.ndarray
        Shape (n,), float32: places from the centre, -0.5 to 0.5 of each side.
    """

    rgb_u8: NDArray[np.uint8]
    roughness: NDArray[np.float32]
    contrast: NDArray[np.float32]
    x: NDArray[np.float32]
    y: NDArray[np.float32]

    @property
    def outer(self) -> NDArray[np.bool_]:
        """Which pixels lie in the outer twentieth of the picture on any side; shape (n,)."""
        return np.maximum(np.abs(self.x), np.abs(self.y)) > _FRAME


def maps_of(picture: Picture, job: Job) -> Maps:
    """Look at the surroundings of each visible pixel.

    Parameters
    ----------
    picture : Picture
        Any size, with at least one visible pixel; large ones are shrunk to 0.3 megapixels.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Maps
        Of the visible pixels, row by row.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    small = shrink(picture, _PIXELS, job)
    rgb_u8, visible = small.rgb_u8, None
    if small.alpha_u8 is not None:
        visible = small.alpha_u8 > 0
        # What is hidden must not make an edge against what is not.
        rgb_u8 = np.where(visible[..., None], rgb_u8, rgb_u8[visible].mean(axis=0).astype(np.uint8))
    job.check()
    scaled = rgb_u8.astype(np.float32) / np.float32(255)
    lab = np.asarray(cv2.cvtColor(scaled, cv2.COLOR_RGB2LAB), dtype=np.float32)
    job.check()
    maps = (_roughness(lab), _contrast(lab), *_places(small.width_px, small.height_px))
    if visible is None:
        return Maps(rgb_u8.reshape(-1, 3), *(each.reshape(-1) for each in maps))
    return Maps(rgb_u8[visible], *(each[visible] for each in maps))


def prepare_tables() -> None:
    """Convert one pixel: OpenCV then computes tables that take 95 ms, once in a process."""
    cv2.cvtColor(np.zeros((1, 1, 3), np.float32), cv2.COLOR_RGB2LAB)


def _roughness(lab: NDArray[np.float32]) -> NDArray[np.float32]:
    half = max(1, ceil(max(lab.shape[:2]) / _WINDOWS_ACROSS) // 2)
    window = (2 * half + 1, 2 * half + 1)
    square = cv2.blur(np.einsum("ijk,ijk->ij", lab, lab), window)
    mean = cv2.blur(lab, window)
    variance = square - np.einsum("ijk,ijk->ij", mean, mean)
    return np.asarray(np.sqrt(np.maximum(variance, 0)))


def _contrast(lab: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width = lab.shape[:2]
    scale = min(1.0, _SURROUND_PX * _SURROUND / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    surround = cv2.resize(lab, size, interpolation=cv2.INTER_AREA)
    radius_px = max(size) / _SURROUND
    surround = cv2.GaussianBlur(surround, (0, 0), max(radius_px, 0.3))
    surround = cv2.resize(surround, (width, height), interpolation=cv2.INTER_LINEAR)
    difference = lab - surround
    return np.asarray(np.sqrt(np.einsum("ijk,ijk->ij", difference, difference)))


def _places(width: int, height: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    x = ((np.arange(width) + 0.5) / width - 0.5).astype(np.float32)
    y = ((np.arange(height) + 0.5) / height - 0.5).astype(np.float32)
    shape = (height, width)
    return np.broadcast_to(x, shape), np.broadcast_to(y[:, None], shape)
