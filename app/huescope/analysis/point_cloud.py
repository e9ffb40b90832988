"""The colours of a picture as points in uniform Oklab, projected and drawn without a GPU."""

from __future__ import annotations

from functools import cache
from math import cos, radians, sin, sqrt
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import clustering_points
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.read_only import read_only
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.imaging.in_srgb import codes_in_srgb

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

_OPAQUE = np.uint32(0xFF000000)
# Diameters of points as fractions of the view's height, by share of the picture.
_SMALLEST, _LARGEST = 0.006, 0.05
# With more points than this, the smallest ones are smaller.
_MANY = 12_000
_DEPTH_LEVELS = 65535.0
# Half the height of the view in uniform Oklab: L_r goes from -1/2 to 1/2 about the middle grey, and
# the most vivid colour of sRGB is 0.65 away from the grey axis.
_HALF_HEIGHT = 0.62
_FARTHEST_CHROMA = 0.65
_EDGE_POINTS = 17


@dataclass(frozen=True, slots=True)
class Camera:
    """From where the cloud is seen, orthographically.

    Attributes
    ----------
    turn_deg : float
        About the grey axis; 0 shows red at the right, as the hue-chroma plane does.
    tilt_deg : float
        0 looks from the side, with white at the top; 90 looks down from white.
    zoom : float
        1 shows all of sRGB.
    plane : str
        "" for three dimensions, "hue" for the hue-chroma plane, "lightness" for the
        lightness-chroma plane; a plane has no turn and no tilt.
    """

    turn_deg: float = -30.0
    tilt_deg: float = 20.0
    zoom: float = 1.0
    plane: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class PointCloud:
    """Shades of a picture, each with its share. Safe to share between threads.

    Attributes
    ----------
    position : numpy.ndarray
        Shape (n, 3), float32, read-only: uniform Oklab, see
        `huescope.color.oklab.rgb_u8_to_uniform_oklab`.
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, read-only: codes of `working_space`.
    share : numpy.ndarray
        Shape (n,), float64, read-only: of the visible pixels, adding to 1.
    working_space : str
        See `huescope.color.working_space`.
    """

    position: NDArray[np.float32]
    rgb_u8: NDArray[np.uint8]
    share: NDArray[np.float64]
    working_space: str = SRGB

    @property
    def shown_rgb_u8(self) -> NDArray[np.uint8]:
        """What is painted; shape (n, 3), uint8, sRGB."""
        shown_u8: NDArray[np.uint8] = codes_in_srgb(self.rgb_u8[None], self.working_space)[0]
        return shown_u8

    def labels(self, palette_rgb_u8: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Tell to which colour of a palette, shape (k, 3), each point belongs; shape (n,), intp."""
        return nearest_color(homogeneous(self.rgb_u8), palette_rgb_u8)


@dataclass(frozen=True, slots=True, eq=False)
class Projected:
    """Points as seen by a camera.

    Attributes
    ----------
    x, y : numpy.ndarray
        Shape (n,), float32: from the left and from the top of the view, in pixels.
    depth : numpy.ndarray
        Shape (n,), float32: larger is nearer to the eye.
    """

    x: NDArray[np.float32]
    y: NDArray[np.float32]
    depth: NDArray[np.float32]


def cloud_of(colors: ColorCounts, job: Job) -> PointCloud:
    """Reduce the colours of a picture to at most some 30 000 points.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    PointCloud
        The same for the same colours and counts.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    points = clustering_points(colors, job)
    rgb_u8 = points.positions.astype(np.uint8)
    weights = points.moments[0]
    return PointCloud(
        position=read_only(
            rgb_u8_to_uniform_oklab(rgb_u8, colors.working_space).astype(np.float32)
        ),
        rgb_u8=read_only(rgb_u8),
        share=read_only(weights / weights.sum()),
        working_space=colors.working_space,
    )


def project(
    position: NDArray[np.float32], camera: Camera, width_px: float, height_px: float
) -> Projected:
    """Project points to a view.

    Parameters
    ----------
    position : numpy.ndarray
        Shape (n, 3), float32: uniform Oklab.
    camera : Camera
        From where.
    width_px, height_px : float
        Size of the view; its middle shows the middle grey.

    Returns
    -------
    Projected
        In the order of the points.
    """
    lightness, a, b = position[:, 0] - np.float32(0.5), position[:, 1], position[:, 2]
    scale = min(width_px / (2 * _FARTHEST_CHROMA), height_px / (2 * _HALF_HEIGHT)) * camera.zoom
    if camera.plane == "hue":
        across, up, depth = a, b, lightness
    elif camera.plane == "lightness":
        chroma = np.hypot(a, b)
        across, up, depth = 2 * chroma - np.float32(_FARTHEST_CHROMA), lightness, chroma
    else:
        matrix = _rotation(camera.turn_deg, camera.tilt_deg)
        across, up, depth = matrix @ np.stack([a, b, lightness])
    if camera.plane == "hue":
        scale *= _HALF_HEIGHT / _FARTHEST_CHROMA
    x = across * np.float32(scale) + np.float32(width_px / 2)
    y = np.float32(height_px / 2) - up * np.float32(scale)
    return Projected(x, y, depth)


def _rotation(turn_deg: float, tilt_deg: float) -> NDArray[np.float32]:
    """Rows of the matrix from (a, b, L) to (to the right, up, to the eye); shape (3, 3)."""
    turn, tilt = radians(turn_deg), radians(tilt_deg)
    return np.array(
        [
            [cos(turn), -sin(turn), 0.0],
            [sin(tilt) * sin(turn), sin(tilt) * cos(turn), cos(tilt)],
            [-cos(tilt) * sin(turn), -cos(tilt) * cos(turn), sin(tilt)],
        ],
        np.float32,
    )


def diameters(share: NDArray[np.float64], height_px: float) -> NDArray[np.intp]:
    """Choose how large points are drawn: area grows with share, within bounds.

    Parameters
    ----------
    share : numpy.ndarray
        Shape (n,), float64, 0 to 1.
    height_px : float
        Of the view.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: diameters in pixels, at least 2.
    """
    smallest = _SMALLEST * min(1.0, sqrt(_MANY / max(share.size, 1)))
    wide = np.clip(0.35 * np.sqrt(share), smallest, _LARGEST) * height_px
    return np.maximum(2, np.rint(wide)).astype(np.intp)


def draw(
    projected: Projected,
    rgb_u8: NDArray[np.uint8],
    diameter_px: NDArray[np.intp],
    width_px: int,
    height_px: int,
) -> NDArray[np.uint32]:
    """Draw points as discs, those nearer to the eye over those farther away.

    Parameters
    ----------
    projected : Projected
        n points.
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    diameter_px : numpy.ndarray
        Shape (n,), intp.
    width_px, height_px : int
        Size of the image.

    Returns
    -------
    numpy.ndarray
        Shape (height, width), uint32, 0xAARRGGBB, C-contiguous; 0 where there is no point. Points
        whose disc is not all inside are left out.
    """
    image = np.zeros(width_px * height_px, np.uint32)
    column = np.rint(projected.x).astype(np.intp)
    row = np.rint(projected.y).astype(np.intp)
    reach = diameter_px // 2
    inside = (column >= reach) & (column < width_px - reach)
    inside &= (row >= reach) & (row < height_px - reach)
    shown = np.flatnonzero(inside)
    if shown.size:
        # Sorting integers of 16 bits takes a tenth of the time of sorting floats.
        depth = projected.depth[shown]
        lowest, highest = float(depth.min()), float(depth.max())
        level = (depth - lowest) * (_DEPTH_LEVELS / max(highest - lowest, 1e-9))
        shown = shown[np.argsort(level.astype(np.uint16), kind="stable")]
        offsets, lengths = _discs(diameter_px[shown], width_px)
        # Of pixels that are assigned several times, NumPy keeps the last.
        places = np.repeat(row[shown] * width_px + column[shown], lengths) + offsets
        image[places] = np.repeat(_argb(rgb_u8[shown]), lengths)
    return image.reshape(height_px, width_px)


def _discs(
    diameter_px: NDArray[np.intp], row_pixels: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """List the pixels of discs about a pixel, one disc after another, and how many each has."""
    known, place = np.unique(diameter_px, return_inverse=True)
    discs = [_disc(int(diameter), row_pixels) for diameter in known]
    sizes = np.array([disc.size for disc in discs])
    starts = np.cumsum(sizes) - sizes
    lengths = sizes[place]
    first = np.cumsum(lengths) - lengths
    within = np.arange(int(lengths.sum())) + np.repeat(starts[place] - first, lengths)
    return np.concatenate(discs)[within], lengths


def _disc(diameter: int, row_pixels: int) -> NDArray[np.intp]:
    """Give the pixels of a disc as offsets from the pixel at, or just after, its middle."""
    reach = diameter // 2
    steps = np.arange(-reach, diameter - reach)
    middle = (diameter - 1) / 2 - reach
    y, x = np.meshgrid(steps, steps, indexing="ij")
    radius = diameter / 2
    inside = (x - middle) ** 2 + (y - middle) ** 2 <= radius * radius
    return np.asarray((y * row_pixels + x)[inside], np.intp)


def _argb(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint32]:
    wide = rgb_u8.astype(np.uint32)
    return np.asarray(_OPAQUE | wide[:, 0] << 16 | wide[:, 1] << 8 | wide[:, 2], np.uint32)


def emphasised(
    rgb_u8: NDArray[np.uint8], chosen: NDArray[np.bool_], grey: int
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Give colours and depth with which some points stand out: the others are grey, and behind.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8: the colours of all points.
    chosen : numpy.ndarray
        Shape (n,), bool.
    grey : int
        8-bit level of the others.

    Returns
    -------
    drawn : numpy.ndarray
        Shape (n, 3), uint8.
    lift : numpy.ndarray
        Shape (n,), float32, to be added to the depth.
    """
    drawn = np.where(chosen[:, None], rgb_u8, np.uint8(grey))
    return drawn, np.where(chosen, np.float32(4), np.float32(0))


@cache
def gamut_edges(working_space: str = SRGB) -> tuple[NDArray[np.float32], ...]:
    """Give the twelve edges of sRGB's cube in uniform Oklab, each of shape (17, 3), float32."""
    steps = np.rint(np.linspace(0, 255, _EDGE_POINTS)).astype(np.uint8)
    edges = []
    for axis in range(3):
        others = [each for each in range(3) if each != axis]
        for first in (0, 255):
            for second in (0, 255):
                rgb_u8 = np.empty((_EDGE_POINTS, 3), np.uint8)
                rgb_u8[:, axis] = steps
                rgb_u8[:, others] = first, second
                edge = rgb_u8_to_uniform_oklab(rgb_u8, working_space)
                edges.append(read_only(edge.astype(np.float32)))
    return tuple(edges)
