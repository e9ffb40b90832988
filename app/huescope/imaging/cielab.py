"""CIELAB that a file stores, in floating point."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from huescope.color.lab import D65_XYZ, lab_to_xyz, xyz_to_lab, xyz_to_linear
from huescope.imaging.color_space import D50_XYZ, adaptation, encode_srgb

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RANGE = (100.0, 255.0, 255.0)
_LEAST = (0.0, 128.0, 128.0)

_D50 = np.array(D50_XYZ)


def fractions_of(lab: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """Bring L* of 0 to 100, a* and b* of -128 to 127 to 0 to 1.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (..., 3).

    Returns
    -------
    numpy.ndarray
        The same shape, float32; beyond 0 and 1 where the numbers are beyond those ranges.
    """
    return np.asarray((lab + _LEAST) / _RANGE, dtype=np.float32)


def to_working_space(fractions: NDArray[np.float32], working_space: str) -> NDArray[np.float32]:
    """Convert CIELAB relative to D50, relative colorimetric.

    Parameters
    ----------
    fractions : numpy.ndarray
        Shape (height, width, 3), float32, as `fractions_of` makes them.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`.

    Returns
    -------
    numpy.ndarray
        Shape (height, width, 3), float32, 0 to 1; colours beyond the working space are clipped
        channel by channel.
    """
    xyz_d50 = lab_to_xyz(fractions * np.array(_RANGE) - _LEAST) / D65_XYZ * _D50
    linear = xyz_to_linear(xyz_d50 @ adaptation(_D50, D65_XYZ).T, working_space)
    return encode_srgb(np.clip(linear, 0, 1).astype(np.float32))


def relative_to_d50(
    lab: NDArray[np.floating[Any]], white_xyz: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Adapt CIELAB of another white by the Bradford transform.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (..., 3), L* from 0 to 100.
    white_xyz : numpy.ndarray
        Shape (3,), the white that it is relative to, of Y = 1.

    Returns
    -------
    numpy.ndarray
        The same shape, float64.
    """
    xyz = lab_to_xyz(lab) / D65_XYZ * white_xyz
    return xyz_to_lab(xyz @ adaptation(white_xyz, _D50).T / _D50 * D65_XYZ)
