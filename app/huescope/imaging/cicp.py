"""Coding-independent code points: how PNG, AVIF and HEIC name a colour space by numbers.

Source: ITU-T H.273 (07/2024), tables 2 and 3.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.imaging.color_space import (
    D65,
    REFERENCE_WHITE_NITS,
    SRGB_PRIMARIES,
    decode_hlg,
    decode_pq,
    decode_srgb,
    from_primaries,
    identity,
    power,
)
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.color_space import Chromaticities, ColorSpace, Curve

_C = (0.310, 0.316)
_DCI = (0.314, 0.351)
_PRIMARIES: dict[int, tuple[str, Chromaticities, tuple[float, float]]] = {
    1: ("BT.709", SRGB_PRIMARIES, D65),
    4: ("BT.470 M", ((0.67, 0.33), (0.21, 0.71), (0.14, 0.08)), _C),
    5: ("BT.601 625", ((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)), D65),
    6: ("BT.601 525", ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)), D65),
    7: ("SMPTE 240", ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)), D65),
    8: ("film", ((0.681, 0.319), (0.243, 0.692), (0.145, 0.049)), _C),
    9: ("BT.2020", ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)), D65),
    11: ("DCI-P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), _DCI),
    12: ("Display P3", ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), D65),
    22: ("EBU 3213", ((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)), D65),
}
# The camera curves of BT.709, BT.601, SMPTE 240 and BT.2020 are taken for the curve of sRGB, as web
# browsers do: for still pictures nobody states the display that would undo them.
_CURVES: dict[int, Curve] = {
    **dict.fromkeys((1, 6, 7, 13, 14, 15), decode_srgb),
    4: power(2.2),
    5: power(2.8),
    8: identity,
    17: power(2.6),
}
_PQ, _HLG = 16, 18
_PQ_PEAK_NITS = 10_000
# BT.2100, table 5, note 5f: a display of 1000 cd/m² raises the luminance of the scene to 1.2.
_HLG_PEAK_NITS, _HLG_GAMMA = 1000, 1.2

_HDR_NOTE = marked(
    "Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter "
    "light was dimmed to it."
)


def is_known(primaries: int, transfer: int) -> bool:
    """Whether `space_of` knows both code points; 2 stands for unspecified."""
    return primaries in _PRIMARIES and (transfer in _CURVES or transfer in {_PQ, _HLG})


def primaries_of(primaries: int) -> tuple[str, Chromaticities, tuple[float, float]]:
    """Tell the name, the chromaticities and the white point of a code point; else of BT.709's."""
    return _PRIMARIES.get(primaries, _PRIMARIES[1])


def space_of(primaries: int, transfer: int, *, full_range: bool = True) -> ColorSpace | None:
    """Find the colour space of two code points.

    Parameters
    ----------
    primaries, transfer : int
        ColourPrimaries and TransferCharacteristics of H.273; what is unspecified or unknown counts
        as those of sRGB.
    full_range : bool
        Whether samples use all values; otherwise black is at 16 / 255 and white at 235 / 255.

    Returns
    -------
    ColorSpace or None
        None for sRGB.
    """
    if not full_range:
        space = space_of(primaries, transfer) or from_primaries("sRGB", decode_srgb)
        return replace(space, curves=(_narrow(space.curves[0]),))
    name, points, white = primaries_of(primaries)
    if transfer == _PQ:
        scale = _PQ_PEAK_NITS / REFERENCE_WHITE_NITS
        return _hdr(from_primaries(f"{name} PQ", decode_pq, points, white), "PQ", scale)
    if transfer == _HLG:
        scale = _HLG_PEAK_NITS / REFERENCE_WHITE_NITS
        space = _hdr(from_primaries(f"{name} HLG", decode_hlg, points, white), "HLG", scale)
        return replace(space, ootf_gamma=_HLG_GAMMA)
    curve = _CURVES.get(transfer, decode_srgb)
    if points == SRGB_PRIMARIES and curve is decode_srgb:
        return None
    if curve is not decode_srgb:
        name = f"{name}, {'linear' if curve is identity else 'a power curve'}"
    return from_primaries(name, curve, points, white)


def _hdr(space: ColorSpace, curve: str, scale: float) -> ColorSpace:
    return replace(
        space,
        light_scale=scale,
        is_hdr=True,
        notes=(_HDR_NOTE.format(curve=curve, white_nits=REFERENCE_WHITE_NITS),),
    )


def _narrow(curve: Curve) -> Curve:
    """Stretch a narrow range of samples before a curve is undone (H.273, section 8.3)."""

    def decode(samples: NDArray[np.float32]) -> NDArray[np.float32]:
        stretched = (samples * np.float32(255) - np.float32(16)) / np.float32(219)
        return curve(np.clip(stretched, 0, 1))

    return decode
