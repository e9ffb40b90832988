"""RGB and grey spaces that a file describes by curves and primaries, in floating point."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import linear_to_xyz, xyz_to_linear
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Curve = Callable[[NDArray[np.float32]], NDArray[np.float32]]

Chromaticities = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]

D65 = (0.3127, 0.3290)
SRGB_PRIMARIES: Chromaticities = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
"""Red, green and blue of sRGB and BT.709, as CIE 1931 x and y."""

# A step of eight bits at white, and a third of one at black.
_MOST_LIGHT, _LEAST_LIGHT = 1.01, 0.001
# How far primaries may be beyond those of sRGB by the rounding of a profile.
_WIDER = 0.005

D50_XYZ = (0.9642, 1.0, 0.8249)
"""The white of the ICC's profile connection space (ICC.1:2022, section 7.2.16)."""

# The cone responses of K. M. Lam's Bradford transform, as ICC.1:2022, annex E.3 has them.
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)

GAMMA_OF_SRGB = 1 / 2.2
"""The exponent that writers of sRGB state, rounded one way or another."""

GAMMA_TOLERANCE = 0.01

XY_TOLERANCE = 0.001
"""Up to which difference chromaticities count as those of sRGB."""

REFERENCE_WHITE_NITS = 203.0
"""Diffuse white of HDR pictures, in cd/m² (ITU-R BT.2408-7, section 2)."""


@dataclass(frozen=True, slots=True, eq=False)
class ColorSpace:
    """A way from stored samples to a working space.

    Attributes
    ----------
    name : str
        What a person calls it.
    curves : tuple of callable
        From samples of 0 to 1 to light: one for all channels, or one for each.
    to_linear_srgb : numpy.ndarray or None
        Shape (3, 3), float64, for column vectors of light; None where the primaries are those of
        sRGB, and for greys.
    ootf_gamma : float
        What the luminance of a scene is raised to on a display (HLG); 1 for all others.
    luminance : tuple of float
        What red, green and blue add to that luminance.
    light_scale : float
        What light is multiplied by, so that diffuse white is 1.
    black : float
        The linear grey that becomes black.
    is_hdr : bool
        Whether there is light brighter than diffuse white.
    notes : tuple of str
        What a person should know where this space is used.
    """

    name: str
    curves: tuple[Curve, ...]
    to_linear_srgb: NDArray[np.float64] | None = None
    ootf_gamma: float = 1.0
    luminance: tuple[float, float, float] = (0.2627, 0.6780, 0.0593)  # BT.2100, table 5
    light_scale: float = 1.0
    black: float = 0.0
    is_hdr: bool = False
    notes: tuple[str, ...] = ()

    @property
    def is_wider(self) -> bool:
        """Whether it has colours that sRGB does not have."""
        if self.to_linear_srgb is None:
            return False
        least, most = self.to_linear_srgb.min(), self.to_linear_srgb.max()
        return bool(least < -_WIDER or most > 1 + _WIDER)

    def converted(self, samples: NDArray[np.float32], working_space: str) -> NDArray[np.float32]:
        """Convert samples.

        Parameters
        ----------
        samples : numpy.ndarray
            Shape (height, width, 1 or 3), float32, 0 to 1.
        working_space : str
            A name of `huescope.color.working_space.WORKING_SPACES`.

        Returns
        -------
        numpy.ndarray
            Shape (height, width, 3), float32, 0 to 1, with the curve of sRGB, which all working
            spaces have. Colours beyond the working space are clipped channel by channel; light
            brighter than white keeps its hue and is dimmed to the brightest that there is of it.
        """
        light = np.maximum(self._linear(samples, working_space), np.float32(0))
        if self.is_hdr:
            light = light / np.maximum(light.max(axis=-1, keepdims=True), np.float32(1))
        encoded = encode_srgb(np.minimum(light, np.float32(1)))
        return np.repeat(encoded, 3, axis=-1) if encoded.shape[-1] == 1 else encoded

    def is_outside(self, samples: NDArray[np.float32], working_space: str) -> NDArray[np.bool_]:
        """Tell which samples are colours beyond a working space, by more than rounding does.

        Parameters
        ----------
        samples, working_space
            As for `converted`.

        Returns
        -------
        numpy.ndarray
            Shape (height, width); light that is only brighter than white does not count.
        """
        light = self._linear(samples, working_space)
        brightest = light.max(axis=-1)
        if not self.is_hdr:
            too_bright = brightest > np.float32(_MOST_LIGHT)
            return np.asarray((light.min(axis=-1) < np.float32(-_LEAST_LIGHT)) | too_bright)
        least = np.float32(-_LEAST_LIGHT) * np.maximum(brightest, np.float32(1))
        return np.asarray(light.min(axis=-1) < least)

    def _linear(self, samples: NDArray[np.float32], working_space: str) -> NDArray[np.float32]:
        """Give light of a working space, which is below 0 or above 1 for colours beyond it."""
        light = self._light(samples)
        if self.ootf_gamma != 1:
            weights = np.asarray(self.luminance, np.float32)
            scene = np.maximum(light @ weights, np.float32(1e-6))
            light = light * (scene ** np.float32(self.ootf_gamma - 1))[..., np.newaxis]
        if self.light_scale != 1:
            light = light * np.float32(self.light_scale)
        if self.to_linear_srgb is not None and light.shape[-1] == 3:
            light = light @ self.to_linear_srgb.T.astype(np.float32)
        if self.black:
            light = (light - np.float32(self.black)) / np.float32(1 - self.black)
        if working_space != SRGB and light.shape[-1] == 3:
            light = light @ from_linear_srgb(working_space).T.astype(np.float32)
        return np.asarray(light, np.float32)

    def with_black_point(self) -> ColorSpace:
        """Let the darkest colour become black: black point compensation.

        Source: Adobe Systems, "Implementation of Black Point Compensation" (2006), for a source
        black whose hue is taken away and a destination black of no light.
        """
        darkest = self._light(np.zeros((1, 1, max(len(self.curves), 1)), np.float32))[0, 0]
        if self.to_linear_srgb is not None and darkest.size == 3:
            darkest = self.to_linear_srgb @ darkest
        if darkest.size == 3:
            darkest = np.array([darkest @ (0.2126, 0.7152, 0.0722)])  # IEC 61966-2-1
        return replace(self, black=float(min(max(darkest[0], 0), 0.5)))

    def _light(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        if len(self.curves) == 1:
            return self.curves[0](samples)
        channels = [curve(samples[..., number]) for number, curve in enumerate(self.curves)]
        return np.stack(channels, axis=-1)


def from_primaries(
    name: str,
    curve: Curve,
    primaries: Chromaticities = SRGB_PRIMARIES,
    white: tuple[float, float] = D65,
) -> ColorSpace:
    """Make a space of a curve, three primaries and a white point.

    Parameters
    ----------
    name : str
        What a person calls it.
    curve : callable
        From samples to light.
    primaries : tuple
        CIE 1931 x and y of red, green and blue.
    white : tuple of float
        x and y of white; colours are adapted to D65 by the Bradford transform.

    Returns
    -------
    ColorSpace
        For RGB, and for greys.

    Raises
    ------
    ValueError
        If the primaries span no gamut.
    """
    if primaries == SRGB_PRIMARIES and white == D65:
        return ColorSpace(name, (curve,))
    to_xyz = adaptation(_xyz_of(*white), _xyz_of(*D65)) @ rgb_to_xyz(primaries, white)
    return ColorSpace(name, (curve,), np.linalg.inv(rgb_to_xyz(SRGB_PRIMARIES, D65)) @ to_xyz)


def light_space(gamma: float = 1.0, chromaticities: Sequence[float] = ()) -> ColorSpace:
    """Make the space of pictures whose samples are light in which 1 is white.

    Parameters
    ----------
    gamma : float
        What the light was raised to before it was stored; within 0.01 of 1 / 2.2, it counts as the
        curve of sRGB, which is what writers of it mean.
    chromaticities : sequence of float
        CIE 1931 x and y of red, green, blue and white, in one row; those of sRGB if empty, or if
        they span no gamut.

    Returns
    -------
    ColorSpace
        With a note that brighter light was dimmed.
    """
    is_srgb = abs(gamma - GAMMA_OF_SRGB) < GAMMA_TOLERANCE
    curve = identity if gamma == 1.0 else decode_srgb if is_srgb else power(1 / gamma)
    name = "linear light" if gamma == 1.0 else f"light of gamma {gamma:.5g}"
    space = ColorSpace(name, (curve,))
    usual = (*(value for point in SRGB_PRIMARIES for value in point), *D65)
    if chromaticities and not np.allclose(chromaticities, usual, atol=XY_TOLERANCE):
        rx, ry, gx, gy, bx, by, wx, wy = chromaticities
        with contextlib.suppress(ValueError, ArithmeticError):  # nonsense
            space = from_primaries(
                f"{name} of stated primaries", curve, ((rx, ry), (gx, gy), (bx, by)), (wx, wy)
            )
    note = marked(
        "Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it."
    )
    return replace(space, is_hdr=True, notes=(note,))


def rgb_to_xyz(primaries: Chromaticities, white: tuple[float, float]) -> NDArray[np.float64]:
    """Derive the matrix from linear RGB to XYZ (SMPTE RP 177, section 3.3); shape (3, 3).

    Raises
    ------
    ValueError
        If the primaries span no gamut.
    """
    try:
        columns = np.array([_xyz_of(*each) for each in primaries]).T
        scale = np.linalg.solve(columns, _xyz_of(*white))
    except np.linalg.LinAlgError as error:
        raise ValueError("primaries that span no gamut") from error
    matrix: NDArray[np.float64] = columns * scale
    return matrix


def adaptation(
    source_xyz: NDArray[np.float64], target_xyz: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Derive the Bradford transform from one white point to another; shape (3, 3)."""
    gain = (_BRADFORD @ target_xyz) / (_BRADFORD @ source_xyz)
    return np.asarray(np.linalg.inv(_BRADFORD) @ (gain[:, np.newaxis] * _BRADFORD))


def from_linear_srgb(working_space: str) -> NDArray[np.float64]:
    """Derive the matrix from linear sRGB to linear light of a working space; shape (3, 3)."""
    return xyz_to_linear(linear_to_xyz(np.eye(3)), working_space).T


def linear_srgb_from_d50() -> NDArray[np.float64]:
    """Derive the matrix from XYZ of the profile connection space to linear sRGB; shape (3, 3)."""
    to_d50 = adaptation(_xyz_of(*D65), np.array(D50_XYZ)) @ rgb_to_xyz(SRGB_PRIMARIES, D65)
    return np.asarray(np.linalg.inv(to_d50))


def _xyz_of(x: float, y: float) -> NDArray[np.float64]:
    if y <= 0:
        raise ValueError("a chromaticity without luminance")
    return np.array([x / y, 1.0, (1 - x - y) / y])


def encode_srgb(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Apply the curve of sRGB (IEC 61966-2-1) to light of 0 to 1."""
    steep = np.float32(1.055) * np.power(light, np.float32(1 / 2.4)) - np.float32(0.055)
    return np.where(light <= np.float32(0.0031308), light * np.float32(12.92), steep)


def decode_srgb(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Undo the curve of sRGB (IEC 61966-2-1)."""
    base = (np.maximum(samples, 0) + np.float32(0.055)) / np.float32(1.055)
    return np.where(
        samples <= np.float32(0.04045), samples / np.float32(12.92), base ** np.float32(2.4)
    )


def power(gamma: float) -> Curve:
    """Make the curve ``light = sample ** gamma``."""

    def decode(samples: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.maximum(samples, 0) ** np.float32(gamma)

    return decode


def identity(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take samples that are light already."""
    return samples


def decode_pq(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Undo the perceptual quantizer; light of 1 is 10 000 cd/m² (BT.2100, table 4)."""
    m1, m2 = 1305 / 8192, 2523 / 32
    c1, c2, c3 = 107 / 128, 2413 / 128, 2392 / 128
    root = np.maximum(samples.astype(np.float64), 0) ** (1 / m2)
    light = (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1)
    return light.astype(np.float32)


def decode_hlg(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Undo the hybrid log-gamma curve; light of 1 is the scene's brightest (BT.2100, table 5)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    values = np.clip(samples.astype(np.float64), 0, 1)
    light = np.where(values <= 0.5, values * values / 3, (np.exp((values - c) / a) + b) / 12)
    return light.astype(np.float32)
