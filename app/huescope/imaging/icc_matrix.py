"""ICC profiles of three primaries and their curves, or of one grey curve, in floating point.

LittleCMS as Pillow offers it takes eight bits a channel, which is too few for a linear profile: an
eighth of all sRGB values lie between its two darkest.

Source: ICC.1:2022, sections 8.3.3, 8.4.3, 10.6 (curveType) and 10.18 (parametricCurveType).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from huescope.imaging.color_space import ColorSpace, identity, linear_srgb_from_d50, power

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.color_space import Curve

_HEADER_BYTES = 128
_MOST_TAGS = 1000
_WHITES_Y = 0.5, 2.0  # Y of white is 1; scanners and monitors were seen from 0.9 to 1.1
_LOOKUP_TAGS = {b"A2B0", b"A2B1", b"D2B0", b"D2B1"}


def space_of_profile(icc: bytes, name: str) -> ColorSpace | None:
    """Read a profile.

    Parameters
    ----------
    icc : bytes
        The whole profile.
    name : str
        Its description.

    Returns
    -------
    ColorSpace or None
        None for profiles of other kinds, among them those that have a look-up table as well, and
        for broken ones.
    """
    try:
        tags = _tags(icc)
        if icc[20:24] != b"XYZ " or not _LOOKUP_TAGS.isdisjoint(tags):
            return None
        if icc[16:20] == b"GRAY":
            return ColorSpace(name, (_curve(tags[b"kTRC"]),))
        if icc[16:20] != b"RGB ":
            return None
        curves = tuple(_curve(tags[tag]) for tag in (b"rTRC", b"gTRC", b"bTRC"))
        columns = np.stack([_xyz(tags[tag]) for tag in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=-1)
    except (struct.error, LookupError, ValueError):
        return None
    return ColorSpace(name, curves, linear_srgb_from_d50() @ columns)


def has_white(icc: bytes) -> bool:
    """Tell whether the primaries of a profile add up to a white, as they do in any that was meant.

    Parameters
    ----------
    icc : bytes
        The whole profile.

    Returns
    -------
    bool
        True for profiles that are not made of primaries, too.
    """
    try:
        tags = _tags(icc)
        if icc[16:20] != b"RGB " or not _LOOKUP_TAGS.isdisjoint(tags):
            return True
        white = np.sum([_xyz(tags[tag]) for tag in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=0)
    except (struct.error, LookupError, ValueError):
        return True
    least, most = _WHITES_Y
    return bool(least <= white[1] <= most and white.min() > 0)


def _tags(icc: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", icc, _HEADER_BYTES)
    if count > _MOST_TAGS:
        raise ValueError("more tags than a profile has")
    entries = (struct.unpack_from(">4sII", icc, _HEADER_BYTES + 4 + 12 * n) for n in range(count))
    return {signature: icc[start : start + size] for signature, start, size in entries}


def _xyz(tag: bytes) -> NDArray[np.float64]:
    return np.array(struct.unpack_from(">3i", tag, 8)) / 65536


def _curve(tag: bytes) -> Curve:
    if tag[:4] == b"para":
        return _parametric(tag)
    if tag[:4] != b"curv":
        raise ValueError("a curve of an unknown type")
    (count,) = struct.unpack_from(">I", tag, 8)
    if count == 0:
        return identity
    if count == 1:
        return power(struct.unpack_from(">H", tag, 12)[0] / 256)
    table = np.frombuffer(tag, ">u2", count, 12).astype(np.float32) / 65535
    places = np.linspace(0, 1, count, dtype=np.float32)

    def decode(samples: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.interp(samples, places, table).astype(np.float32)

    return decode


def _parametric(tag: bytes) -> Curve:
    """Make a function of type 0 to 4: ``(a x + b) ** g + e`` from d on, and ``c x + f`` below."""
    (kind,) = struct.unpack_from(">H", tag, 8)
    counts = (1, 3, 4, 5, 7)
    if kind >= len(counts):
        raise ValueError("a parametric curve of an unknown type")
    given = [value / 65536 for value in struct.unpack_from(f">{counts[kind]}i", tag, 12)]
    g, a, b, c, d, e, f = given + [0.0] * (7 - len(given))
    if kind == 0:
        return power(g)
    if kind in {1, 2}:
        # Below -b / a there is only the constant, which type 2 calls c.
        e = f = c if kind == 2 else 0.0
        c, d = 0.0, (-b / a if a else 0.0)

    def decode(samples: NDArray[np.float32]) -> NDArray[np.float32]:
        steep = np.maximum(a * samples + b, 0) ** g + e
        return np.asarray(np.where(samples >= d, steep, c * samples + f), dtype=np.float32)

    return decode
