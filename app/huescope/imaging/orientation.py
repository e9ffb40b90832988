"""Upright pictures: the orientation tag of EXIF (CIPA DC-008, tag 274).

Source: EXIF 2.32, section 4.6.4, "Orientation". Values 5 to 8 exchange width and height.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
UPRIGHT = 1
BROKEN_EXIF = (SyntaxError, ValueError, OSError, LookupError, TypeError, struct.error)
"""What Pillow raises on a broken EXIF block."""


def orientation_of(image: Image.Image) -> int:
    """Read the orientation of a loaded picture.

    Pillow turns TIFF files itself while loading, and drops their tag; so this is asked after
    loading.

    Parameters
    ----------
    image : PIL.Image.Image
        Loaded.

    Returns
    -------
    int
        1 to 8; 1 where the tag is missing, broken or out of range.
    """
    try:
        return orientation_in(image.getexif())
    except BROKEN_EXIF:
        return UPRIGHT  # the pixels are as good as ever


def orientation_in(exif: Image.Exif) -> int:
    """Read the orientation from a loaded EXIF block; as `orientation_of`."""
    try:
        value = exif.get(ExifTags.Base.Orientation)
    except BROKEN_EXIF:
        return UPRIGHT
    return value if isinstance(value, int) and value in _TURNS else UPRIGHT


def swaps_sides(orientation: int) -> bool:
    """Whether the upright picture is as wide as the stored one is high."""
    return orientation >= 5


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Turn and mirror a picture, or a strip of one, so that it stands upright."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def turned(strip: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Turn and mirror the rows and columns of an array, as `upright` does."""
    if orientation not in _TURNS:
        return strip
    return np.asarray(upright(Image.fromarray(strip), orientation))


def upright_rows(
    array: NDArray[np.uint8], first_row: int, rows: int, orientation: int
) -> NDArray[np.uint8]:
    """Find the place of a strip of stored rows in the upright picture.

    Parameters
    ----------
    array : numpy.ndarray
        The upright picture, shape (height, width) or (height, width, channels).
    first_row, rows : int
        The strip, in rows of the stored picture.
    orientation : int
        1 to 8.

    Returns
    -------
    numpy.ndarray
        The view of `array` that the upright strip fills.
    """
    stored_height_px = array.shape[1] if swaps_sides(orientation) else array.shape[0]
    if orientation in {3, 4, 6, 7}:  # their row 0 is the bottom row or the right column
        first_row = stored_height_px - first_row - rows
    span = slice(first_row, first_row + rows)
    return array[:, span] if swaps_sides(orientation) else array[span]
