"""Pictures in horizontal strips: no step holds the interpreter's lock for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# The strips of 24 megapixels become arrays in 30 ms, 4 ms the longest stall of another thread;
# `numpy.asarray` of the whole takes 100 ms.
_STRIP_PIXELS = 2**18


def strips_between(size: tuple[int, int], multiple: int = 1) -> Iterator[tuple[int, int]]:
    """Divide the rows of a picture into strips of at most about 262 000 pixels, or of one row.

    Parameters
    ----------
    size : tuple of int
        Width and height in pixels.
    multiple : int
        What the rows of each strip but the last shall be a multiple of.

    Yields
    ------
    first_row, end_row : int
        From the first row of a strip to the one after its last, from top to bottom.
    """
    width_px, height_px = size
    rows = max(1, _STRIP_PIXELS // width_px // multiple) * multiple
    for first_row in range(0, height_px, rows):
        yield first_row, min(first_row + rows, height_px)
