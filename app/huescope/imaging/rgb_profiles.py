"""ICC profiles of Display P3 and Adobe RGB, for LittleCMS, which has none of them built in.

Sources: ICC.1:2022, sections 7.2 (header), 7.3 (tag table) and 10 (tag types); for Display P3 the
primaries of SMPTE EG 432-1:2010, white and curve of IEC 61966-2-1:1999; Adobe RGB (1998) Color
Image Encoding, version 2005-05.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.lab import D65_XYZ, linear_to_xyz
from huescope.color.working_space import DISPLAY_P3
from huescope.imaging.color_space import D50_XYZ, D65, adaptation, rgb_to_xyz

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

DISPLAY_P3_NAME = "Display P3"

_VERSION = 0x04300000
_HEADER_BYTES, _ENTRY_BYTES = 128, 12
# Of parametricCurveType 3: (a x + b) ** g from d on, and c x below.
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_ADOBE_RGB = "Adobe RGB (1998)"
_ADOBE_PRIMARIES = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
_ADOBE_GAMMA = 563  # in steps of 1 / 256


@cache
def display_p3_profile() -> bytes:
    """Make the profile: a display of three primaries, version 4.3."""
    curve = struct.pack(">4s4xH2x", b"para", 3) + _fixed(_CURVE)
    return _display(DISPLAY_P3_NAME, linear_to_xyz(np.eye(3), DISPLAY_P3).T, curve)


@cache
def adobe_rgb_profile() -> bytes:
    """Make the profile: a display of three primaries and a gamma, version 4.3."""
    curve = struct.pack(">4s4xIH2x", b"curv", 1, _ADOBE_GAMMA)
    return _display(_ADOBE_RGB, rgb_to_xyz(_ADOBE_PRIMARIES, D65), curve)


def _display(name: str, to_xyz: NDArray[np.float64], curve: bytes) -> bytes:
    """Describe a display whose white is D65 by the matrix from its light to XYZ."""
    chromatic_adaptation = adaptation(D65_XYZ, np.array(D50_XYZ))
    columns = chromatic_adaptation @ to_xyz
    return _profile(
        {
            b"desc": _text(name),
            b"cprt": _text("No copyright, use freely"),
            b"wtpt": _xyz(D50_XYZ),
            b"chad": b"sf32" + bytes(4) + _fixed(chromatic_adaptation.ravel()),
            b"rXYZ": _xyz(columns[:, 0]),
            b"gXYZ": _xyz(columns[:, 1]),
            b"bXYZ": _xyz(columns[:, 2]),
            b"rTRC": curve,
            b"gTRC": curve,
            b"bTRC": curve,
        }
    )


def _profile(tags: dict[bytes, bytes]) -> bytes:
    """Lay out a profile; tags of the same content are stored once."""
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    start = _HEADER_BYTES + len(table) + _ENTRY_BYTES * len(tags)
    for signature, content in tags.items():
        if content not in places:
            places[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", signature, places[content], len(content))
    size = start + len(body)
    header = struct.pack(">I4xI4s4s4s", size, _VERSION, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H4s28x", 2026, 1, 1, 0, 0, 0, b"acsp")
    header += _fixed(D50_XYZ)
    return header.ljust(_HEADER_BYTES, b"\0") + table + body


def _text(text: str) -> bytes:
    """Write a multiLocalizedUnicodeType of one language."""
    encoded = text.encode("utf-16-be")
    return struct.pack(">4s4xII2s2sII", b"mluc", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def _xyz(values: Iterable[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _fixed(values: Iterable[float]) -> bytes:
    """Write numbers as s15Fixed16."""
    rounded = [round(value * 65536) for value in values]
    return struct.pack(f">{len(rounded)}i", *rounded)
