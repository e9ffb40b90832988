"""The figures by which colours that people pick differ from the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAMES = (
    "log share",
    "log share of like colours",
    "log chroma",
    "chroma",
    "lightness",
    "lightness squared",
    "darkness",
    "log vividness among like hues",
    "vividness among like hues",
    "log chroma times vividness",
    "cosine of the hue",
    "sine of the hue",
    "cosine of twice the hue",
    "sine of twice the hue",
    "log roughness",
    "log contrast",
    "log share at the border",
    "log distance from the centre",
    "log spread",
)
"""The columns of `features_of`."""

# Cells of CIELAB in which like colours are counted.
_GRID = (24, 48, 48)
_STEP = 5.0
_SMOOTHINGS = 5  # along each axis
_PEAK = (252 / 1024) ** 3  # of what they leave of a single cell
# Lightness, hue and chroma in which vividness is compared.
_LIGHTNESSES, _HUES, _CHROMAS = 12, 24, 36
_LIGHTNESS_STEP, _CHROMA_STEP = 10.0, 4.0
_DARK = 25.0  # L*; shadows and black borders are mostly below


def features_of(
    lab: NDArray[np.float64], share: NDArray[np.float64], places: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Describe the regions of one picture.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (m, 3), float64: mean CIELAB colours.
    share : numpy.ndarray
        Shape (m,), float64: shares of the visible pixels, adding to 1.
    places : numpy.ndarray
        Shape (m, 5), float64, at least 0: mean roughness, mean contrast, share in the outer frame,
        mean distance from the centre, and spread.

    Returns
    -------
    numpy.ndarray
        Shape (m, f), float64: a column for each of `NAMES`.
    """
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    lightness = (lab[:, 0] - 50) / 25
    hue, has_hue = np.arctan2(lab[:, 2], lab[:, 1]), np.minimum(chroma / 20, 1)
    vividness = _vividness(lab, chroma, share)
    usual = share @ places
    # Against the picture's mean, so that noise and size of a picture count for nothing.
    relative = np.log((places + 0.1 * usual + 1e-9) / (1.1 * usual + 1e-9))
    columns = (
        np.log(share), np.log(_density(lab, share)), np.log(chroma + 5), chroma / 20,
        lightness, lightness**2, np.maximum(_DARK - lab[:, 0], 0) / 10,
        np.log(vividness + 0.02), vividness, np.log(chroma + 5) * vividness,
        *(has_hue * each for each in (np.cos(hue), np.sin(hue), np.cos(2 * hue), np.sin(2 * hue))),
    )  # fmt: skip
    return np.concatenate([np.stack(columns, axis=1), relative], axis=1)


def _density(lab: NDArray[np.float64], share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Tell the share of the pixels that look like each colour."""
    middle = np.array([1, _GRID[1] // 2, _GRID[2] // 2])
    cell = np.rint(lab / _STEP).astype(np.intp) + middle
    cell = np.clip(cell, 0, np.array(_GRID) - 1)
    # What a smoothing carries farther from all colours than this does not come back to any.
    margin = _SMOOTHINGS // 2
    first = np.maximum(cell.min(axis=0) - margin, 0)
    end = np.minimum(cell.max(axis=0) + margin + 1, _GRID)
    place = tuple((cell - first).T)
    grid = np.zeros(end - first)
    np.add.at(grid, place, share)
    for _ in range(_SMOOTHINGS):
        for axis in range(3):
            grid = _smoothed(grid, axis)
    # A colour that is alone in its cell has its own share.
    return np.asarray(np.maximum(grid[place], 1e-9) / _PEAK)


def _vividness(
    lab: NDArray[np.float64], chroma: NDArray[np.float64], share: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Tell which share of the pixels of like hue and lightness has less chroma; 0 to 1."""
    hue = np.arctan2(lab[:, 2], lab[:, 1]) / (2 * np.pi) % 1.0
    row = np.clip((lab[:, 0] / _LIGHTNESS_STEP).astype(np.intp) + 1, 0, _LIGHTNESSES - 1)
    column = np.minimum((hue * _HUES).astype(np.intp), _HUES - 1)
    level = np.clip(chroma / _CHROMA_STEP, 0, _CHROMAS - 1.001)
    grid = np.zeros((_LIGHTNESSES, _HUES, _CHROMAS))
    np.add.at(grid, (row, column, level.astype(np.intp)), share)
    grid = _smoothed(grid, 0)
    for _ in range(2):
        grid = _smoothed(grid, 1, circular=True)
    below = np.cumsum(grid, axis=2)[row, column]
    everyone = np.arange(len(chroma))
    whole = level.astype(np.intp)
    lower = np.where(whole > 0, below[everyone, whole - 1], 0.0)
    upper = below[everyone, whole]
    within = lower + (upper - lower) * (level - whole)
    return np.asarray(within / np.maximum(below[:, -1], 1e-12))


def _smoothed(
    grid: NDArray[np.float64], axis: int, *, circular: bool = False
) -> NDArray[np.float64]:
    """Spread each value to its neighbours along an axis, a quarter to either side."""
    neighbours = np.zeros_like(grid)
    along, values = np.moveaxis(neighbours, axis, 0), np.moveaxis(grid, axis, 0)
    along[1:] = values[:-1]
    along[:-1] += values[1:]
    if circular:
        along[0] += values[-1]
        along[-1] += values[0]
    return grid / 2 + neighbours / 4
