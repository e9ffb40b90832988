"""Draw the generated sample picture, ``resources/samples/union_jack.jpg``.

Run it with the environment's Python; it needs numpy and Pillow. The photographs beside the flag
are not made here, ``resources/samples/CREDITS.md`` tells where they are from.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"

FIELD_WIDTH = 60
FIELD_HEIGHT = 30
BLUE = (0x01, 0x21, 0x69)  # Pantone 280 C
WHITE = (0xFF, 0xFF, 0xFF)
RED = (0xC8, 0x10, 0x2E)  # Pantone 186 C

_SAMPLES_PER_SIDE = 8


def union_jack(height_px: int) -> np.ndarray:
    """Draw the flag of the United Kingdom, twice as wide as high.

    Parameters
    ----------
    height_px : int
        Height of the picture in pixels.

    Returns
    -------
    numpy.ndarray
        sRGB colours, shape ``(height_px, 2 * height_px, 3)``, uint8. Every pixel is the mean of
        8 x 8 samples, taken of the encoded values as renderers of vector graphics do.

    Notes
    -----
    Construction after The Flag Institute, *Union Flag Specification*, version of 1:2
    (https://www.flaginstitute.org/wp/uk-flags/union-flag-specification): on a field of 60 x 30
    units, St George's cross 6 wide between fimbriations of 2; St Andrew's saltire 6 wide on the
    diagonals; in it St Patrick's saltire, 2 wide, touching the diagonal on the side that comes
    first counterclockwise, which leaves 1 of white outside it and 3 across the diagonal. The
    colours are the published sRGB equivalents of Pantone 280 C and 186 C.
    """
    rows = [_row_of_pixels(row, height_px) for row in range(height_px)]
    return np.stack(rows)


def _row_of_pixels(row: int, height_px: int) -> np.ndarray:
    """Return one row of the picture, shape ``(width, 3)``, uint8."""
    unit_per_sample = FIELD_HEIGHT / (height_px * _SAMPLES_PER_SIDE)
    width_px = height_px * FIELD_WIDTH // FIELD_HEIGHT
    y = (row * _SAMPLES_PER_SIDE + np.arange(_SAMPLES_PER_SIDE) + 0.5) * unit_per_sample
    x = (np.arange(width_px * _SAMPLES_PER_SIDE) + 0.5) * unit_per_sample
    rgb = _colours(x[None, :] - FIELD_WIDTH / 2, y[:, None] - FIELD_HEIGHT / 2)
    mean = rgb.reshape(_SAMPLES_PER_SIDE, width_px, _SAMPLES_PER_SIDE, 3).mean(axis=(0, 2))
    return np.rint(mean).astype(np.uint8)


def _colours(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the flag's colours at points in units from its centre, y downwards."""
    # Signed distance to the diagonal of the point's own quarter, positive on the side that comes
    # first counterclockwise; the sign of x * y makes all four quarters one pinwheel.
    from_diagonal = FIELD_HEIGHT * np.abs(x) - FIELD_WIDTH * np.abs(y)
    across = np.sign(x * y) * from_diagonal / np.hypot(FIELD_WIDTH, FIELD_HEIGHT)
    rgb = np.empty((*across.shape, 3), dtype=np.float32)
    rgb[...] = BLUE
    rgb[np.abs(across) < 3] = WHITE
    rgb[(across > 0) & (across < 2)] = RED
    to_cross = np.minimum(np.abs(x), np.abs(y))
    rgb[to_cross < 5] = WHITE
    rgb[to_cross < 3] = RED
    return rgb


def main() -> None:
    """Write the drawn samples."""
    flag = Image.fromarray(union_jack(640))
    flag.save(SAMPLES / "union_jack.jpg", quality=95, subsampling="4:4:4", optimize=True)


if __name__ == "__main__":
    main()
