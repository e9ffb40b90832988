from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.cancellation import Job
from huescope.imaging.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike


def _picture(rgb: ArrayLike, alpha: ArrayLike | None = None) -> Picture:
    rgb_u8 = np.array(rgb, dtype=np.uint8, order="C")
    rgb_u8.flags.writeable = False
    alpha_u8 = None if alpha is None else np.array(alpha, dtype=np.uint8, order="C")
    return Picture("test.png", "PNG", rgb_u8, alpha_u8)


@pytest.fixture(scope="session")
def make_picture() -> Callable[..., Picture]:
    """Makes a picture of nested lists or arrays."""
    return _picture


@pytest.fixture(scope="session")
def photograph() -> Picture:
    """Like a photograph: a sky, a meadow, a shadow, three flowers, noise; some 50 000 colours."""
    random = np.random.default_rng(20)
    y, x = np.mgrid[0:200, 0:300] / 200.0
    sky = np.stack([90 + 80 * y, 140 + 70 * y, 235 - 30 * x], axis=-1)
    meadow = np.stack([60 + 60 * x, 130 - 30 * x, 40 + 20 * y], axis=-1)
    rgb = np.where((y < 0.5 + 0.1 * np.sin(6 * x))[..., None], sky, meadow)
    rgb *= (1 - 0.6 * ((x - 0.7) ** 2 + (y - 0.8) ** 2 < 0.04))[..., None]
    for color in ([220, 30, 60], [250, 220, 40], [180, 60, 200]):
        row, column = random.integers(120, 190), random.integers(0, 290)
        rgb[row : row + 8, column : column + 8] = color
    noisy = rgb + random.normal(0, 8, rgb.shape)
    return _picture(np.rint(np.clip(noisy, 0, 255)))


@pytest.fixture(scope="session")
def photograph_series(photograph: Picture) -> PaletteSeries:
    return PaletteSeries.build(count_colors(photograph, Job()), Job())
