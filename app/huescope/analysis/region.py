"""Region of interest of a picture: a rectangle or a lasso."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.read_only import read_only
from huescope.dataclass import dataclass
from huescope.errors import NothingLeft, OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture

_FARTHEST_PX = 1e6
# cv2 takes fixed-point numbers with this many fractional bits.
_FRACTION_BITS = 4


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle of pixels. Safe to share between threads.

    Attributes
    ----------
    x_px, y_px : float
        The upper left corner, from that of the picture.
    width_px, height_px : float
        Above 0. A pixel belongs to the rectangle where its centre lies inside.

    Raises
    ------
    OptionError
        If a side is not above 0, or a number is not finite or beyond a million.
    """

    x_px: float
    y_px: float
    width_px: float
    height_px: float

    def __post_init__(self) -> None:
        _check_numbers((self.x_px, self.y_px, self.width_px, self.height_px))
        if self.width_px <= 0 or self.height_px <= 0:
            raise OptionError(marked("A region needs a width and a height above 0."))

    @property
    def corners_px(self) -> list[tuple[float, float]]:
        """Two opposite corners, as (x, y)."""
        return [
            (self.x_px, self.y_px),
            (self.x_px + self.width_px, self.y_px + self.height_px),
        ]

    def bounds_px(self, width_px: int, height_px: int) -> tuple[int, int, int, int]:
        """Return the columns and rows of a picture that belong to the rectangle.

        Parameters
        ----------
        width_px, height_px : int
            Size of the picture.

        Returns
        -------
        tuple of int
            Left, top, right and bottom, the last two exclusive; all 0 where the picture has no
            pixel inside.
        """
        return _clip(
            math.ceil(self.x_px - 0.5),
            math.ceil(self.y_px - 0.5),
            math.ceil(self.x_px + self.width_px - 0.5),
            math.ceil(self.y_px + self.height_px - 0.5),
            size_px=(width_px, height_px),
        )

    def scaled(self, x_factor: float, y_factor: float) -> Rectangle:
        """Scale the region to a copy of the picture of another size.

        Parameters
        ----------
        x_factor, y_factor : float
            Its width and height over those of this picture, above 0.

        Returns
        -------
        Rectangle
            In pixels of the other picture.
        """
        return Rectangle(
            self.x_px * x_factor,
            self.y_px * y_factor,
            self.width_px * x_factor,
            self.height_px * y_factor,
        )

    def mask(self, width_px: int, height_px: int) -> NDArray[np.uint8]:
        """Make a mask of the pixels inside.

        Parameters
        ----------
        width_px, height_px : int
            Size of the picture.

        Returns
        -------
        numpy.ndarray
            Shape (height_px, width_px), uint8: 255 inside, 0 outside.
        """
        left, top, right, bottom = self.bounds_px(width_px, height_px)
        mask = np.zeros((height_px, width_px), np.uint8)
        mask[top:bottom, left:right] = 255
        return mask


@dataclass(frozen=True, slots=True)
class Lasso:
    """A closed polygon. Safe to share between threads.

    Attributes
    ----------
    points_px : tuple of tuple of float
        x and y of at least three corners, from the upper left corner of the picture; the last is
        joined to the first. Pixels under the line belong to the region; if the line crosses itself,
        what it encloses twice does not (even-odd rule).

    Raises
    ------
    OptionError
        If there are fewer corners, or a number is not finite or beyond a million.
    """

    points_px: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        if len(self.points_px) < 3:
            raise OptionError(marked("A lasso needs at least three corners."))
        for point in self.points_px:
            _check_numbers(point)

    @property
    def corners_px(self) -> list[tuple[float, float]]:
        """All corners, as (x, y)."""
        return list(self.points_px)

    def bounds_px(self, width_px: int, height_px: int) -> tuple[int, int, int, int]:
        """Return the bounding box of the region.

        Parameters
        ----------
        width_px, height_px : int
            Size of the picture.

        Returns
        -------
        tuple of int
            Left, top, right and bottom, the last two exclusive; all 0 where the picture has no
            pixel in the box.
        """
        xs, ys = zip(*self.points_px, strict=True)
        return _clip(
            math.floor(min(xs)),
            math.floor(min(ys)),
            math.floor(max(xs)) + 1,
            math.floor(max(ys)) + 1,
            size_px=(width_px, height_px),
        )

    def scaled(self, x_factor: float, y_factor: float) -> Lasso:
        """Scale the region to a copy of the picture of another size.

        Parameters
        ----------
        x_factor, y_factor : float
            Its width and height over those of this picture, above 0.

        Returns
        -------
        Lasso
            In pixels of the other picture.
        """
        return Lasso(tuple((x * x_factor, y * y_factor) for x, y in self.points_px))

    def mask(self, width_px: int, height_px: int) -> NDArray[np.uint8]:
        """Make a mask of the pixels inside and under the line.

        Parameters
        ----------
        width_px, height_px : int
            Size of the picture.

        Returns
        -------
        numpy.ndarray
            Shape (height_px, width_px), uint8: 255 inside, 0 outside.
        """
        mask = np.zeros((height_px, width_px), np.uint8)
        left, top, right, bottom = self.bounds_px(width_px, height_px)
        inside = mask[top:bottom, left:right]
        corners = np.array(self.points_px) - (left, top)
        inside[_encloses(corners, inside.shape)] = 255
        # In cv2, the centre of the first pixel is at 0, not at 0.5.
        fixed_point = np.rint((corners - 0.5) * (1 << _FRACTION_BITS)).astype(np.int32)
        cv2.polylines(inside, [fixed_point], True, (255,), shift=_FRACTION_BITS)
        return mask


def _encloses(corners: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Make a mask of the pixels whose centres are inside a polygon, by the even-odd rule.

    Not with `cv2.fillPoly`, which marks strips outside if corners lie beyond the picture.
    """
    height_px, width_px = shape
    # Where each row enters or leaves the polygon; the last column is beyond the picture.
    turns = np.zeros((height_px, width_px + 1), np.bool_)
    for (x_1, y_1), (x_2, y_2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        first, last = np.ceil(np.clip(sorted((y_1, y_2)), 0, height_px) - 0.5).astype(np.intp)
        rows = np.arange(first, last)
        if rows.size:
            x = x_1 + (rows + 0.5 - y_1) * (x_2 - x_1) / (y_2 - y_1)
            turns[rows, np.ceil(np.clip(x, 0, width_px + 0.5) - 0.5).astype(np.intp)] ^= True
    odd: NDArray[np.bool_] = np.logical_xor.accumulate(turns[:, :-1], axis=1)
    return odd


Region = Rectangle | Lasso


_RECTANGLE_NUMBERS = 4
_LASSO_NUMBERS = 6


def parse_region(text: str) -> Region:
    """Parse a region: ``X,Y,W,H``, or the corners of a lasso as ``X,Y,X,Y,X,Y,...``.

    Parameters
    ----------
    text : str
        In pixels: four numbers are the upper left corner, the width and the height of a rectangle;
        six or more are x and y of each corner of a lasso.

    Returns
    -------
    Region
        Not yet checked against the size of a picture.

    Raises
    ------
    OptionError
        If the text has another form, or a side is not above 0.
    """
    try:
        numbers = [float(each) for each in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) == _RECTANGLE_NUMBERS:
        x_px, y_px, width_px, height_px = numbers
        return Rectangle(x_px, y_px, width_px, height_px)
    if len(numbers) >= _LASSO_NUMBERS and len(numbers) % 2 == 0:
        return Lasso(tuple(zip(numbers[::2], numbers[1::2], strict=True)))
    raise OptionError(
        marked(
            "{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...",
            words=ascii(text),
        )
    )


def within(picture: Picture, region: Region) -> Picture:
    """Crop a picture to a region, with everything outside transparent.

    Parameters
    ----------
    picture : Picture
        Any size.
    region : Region
        The part.

    Returns
    -------
    Picture
        Of the size of the region's bounding box; fully transparent outside the region.

    Raises
    ------
    NothingLeft
        If no pixel of the picture lies inside.
    """
    left, top, right, bottom = region.bounds_px(picture.width_px, picture.height_px)
    if left == right:
        raise NothingLeft(picture.name, marked("no pixel of it lies in the region"))
    box = (slice(top, bottom), slice(left, right))
    alpha_u8 = None if picture.alpha_u8 is None else picture.alpha_u8[box]
    if isinstance(region, Lasso):
        inside = region.mask(picture.width_px, picture.height_px)[box]
        alpha_u8 = inside if alpha_u8 is None else np.minimum(alpha_u8, inside)
    return replace(
        picture,
        rgb_u8=_contiguous(picture.rgb_u8[box]),
        alpha_u8=None if alpha_u8 is None else _contiguous(alpha_u8),
    )


def _contiguous(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return read_only(np.ascontiguousarray(array))


def _clip(
    left: int, top: int, right: int, bottom: int, *, size_px: tuple[int, int]
) -> tuple[int, int, int, int]:
    left, top = max(left, 0), max(top, 0)
    right, bottom = min(right, size_px[0]), min(bottom, size_px[1])
    if left >= right or top >= bottom:
        return 0, 0, 0, 0
    return left, top, right, bottom


def _check_numbers(numbers: Sequence[float]) -> None:
    for number in numbers:
        if not abs(number) <= _FARTHEST_PX:  # false for NaN as well
            raise OptionError(marked("{number} is no place in a picture.", number=number))
