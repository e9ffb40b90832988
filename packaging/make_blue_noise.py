"""Write the blue noise that dithering uses, with the void-and-cluster method.

    python packaging/make_blue_noise.py

R. Ulichney, "The void-and-cluster method for dither array generation", 1993. The same numbers come
out every time; the picture is Huescope's own and under its licence.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

_TARGET = Path(__file__).resolve().parents[1] / "resources" / "dithering" / "blue_noise.png"
_SIDE_PX = 64
_SIGMA_PX = 1.5
_FIRST_PIXELS = _SIDE_PX**2 // 10


def ranks() -> np.ndarray:
    """Rank the places of the matrix, each as far as can be from those of similar rank."""
    density = _Density()
    dots = np.zeros(_SIDE_PX**2, bool)
    for place in np.random.default_rng(1).permutation(_SIDE_PX**2)[:_FIRST_PIXELS]:
        density.put(dots, place)
    while True:  # until moving the most crowded dot into the largest void changes nothing
        crowded = density.most_crowded(dots)
        density.take(dots, crowded)
        void = density.largest_void(dots)
        density.put(dots, void)
        if void == crowded:
            break
    ranked = np.zeros(_SIDE_PX**2, int)
    start, start_density = dots.copy(), density.copy()
    for rank in reversed(range(_FIRST_PIXELS)):
        place = density.most_crowded(dots)
        density.take(dots, place)
        ranked[place] = rank
    for rank in range(_FIRST_PIXELS, _SIDE_PX**2):
        place = start_density.largest_void(start)
        start_density.put(start, place)
        ranked[place] = rank
    return ranked.reshape(_SIDE_PX, _SIDE_PX)


class _Density:
    """How many dots are near each place, of a matrix that continues over its edges."""

    def __init__(self, values: np.ndarray | None = None) -> None:
        self._values = np.zeros(_SIDE_PX**2) if values is None else values
        steps = np.arange(_SIDE_PX)
        squared = np.minimum(steps, _SIDE_PX - steps) ** 2
        bell = np.exp(-(squared[:, None] + squared) / (2 * _SIGMA_PX**2))
        self._bells = np.tile(bell, (2, 2))

    def copy(self) -> _Density:
        return _Density(self._values.copy())

    def put(self, dots: np.ndarray, place: int) -> None:
        dots[place] = True
        self._values += self._around(place)

    def take(self, dots: np.ndarray, place: int) -> None:
        dots[place] = False
        self._values -= self._around(place)

    def most_crowded(self, dots: np.ndarray) -> int:
        return int(np.where(dots, self._values, -np.inf).argmax())

    def largest_void(self, dots: np.ndarray) -> int:
        return int(np.where(dots, np.inf, self._values).argmin())

    def _around(self, place: int) -> np.ndarray:
        row, column = divmod(place, _SIDE_PX)
        side = _SIDE_PX
        return self._bells[side - row : 2 * side - row, side - column : 2 * side - column].ravel()


def main() -> None:
    """Write the picture into the resources."""
    values = ranks() // (_SIDE_PX**2 // 256)
    _TARGET.parent.mkdir(exist_ok=True)
    Image.fromarray(values.astype(np.uint8)).save(_TARGET, optimize=True)


if __name__ == "__main__":
    main()
