"""The header of a JPEG XL codestream: what its decoder does not tell of the colours.

Source: ISO/IEC 18181-1:2024, annexes B (header syntax), D (image header) and E.2 (colour encoding).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.imaging.iso_media import boxes

if TYPE_CHECKING:
    from huescope.imaging.color_space import ColorSpace

_CODESTREAM = b"\xff\x0a"
_PART_NUMBER_BYTES = 4

# Each field of a variable size states one of four: so many bits, and what is added to them.
_Sizes = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]
_ENUM: _Sizes = ((0, 0), (0, 1), (4, 2), (6, 18))
_SIDE: _Sizes = ((9, 1), (13, 1), (18, 1), (30, 1))
_PREVIEW_SIDE: _Sizes = ((6, 1), (8, 65), (10, 321), (12, 1345))
_PREVIEW_EIGHTHS: _Sizes = ((0, 16), (0, 32), (5, 1), (9, 33))
_TICKS: _Sizes = ((0, 100), (0, 1000), (10, 1), (30, 1))
_TICK_DIVISORS: _Sizes = ((0, 1), (0, 1001), (8, 1), (10, 1))
_LOOPS: _Sizes = ((0, 0), (3, 0), (16, 0), (32, 0))
_BITS: _Sizes = ((0, 8), (0, 10), (0, 12), (6, 1))
_FLOAT_BITS: _Sizes = ((0, 32), (0, 16), (0, 24), (6, 1))
_CHANNELS: _Sizes = ((0, 0), (0, 1), (4, 2), (12, 1))
_SHIFTS: _Sizes = ((0, 0), (0, 3), (0, 4), (3, 1))
_NAME_LENGTHS: _Sizes = ((0, 0), (4, 0), (5, 16), (10, 48))
_FILTERS: _Sizes = ((0, 1), (2, 0), (4, 3), (8, 19))
_COORDINATE: _Sizes = ((19, 0), (19, 2**19), (20, 2**20), (21, 2**21))

_ALPHA, _SPOT, _COLOR_FILTER = 0, 2, 5
_GREY, _XYB = 1, 2
_CUSTOM = 2
_WHITES = {10: (1 / 3, 1 / 3)}  # others are those of their primaries
_P3, _DCI_WHITE = 11, 11
_SRGB_CURVE, _LINEAR = 13, 8
_SRGB_PRIMARIES, _DISPLAY_P3 = 1, 12  # of H.273, which has the same numbers for all but P3
_GAMMA_BITS, _GAMMA_UNITS = 24, 1e7
_CUSTOM_NAME = "stated colours of the JPEG XL file"


@dataclass(frozen=True, slots=True)
class Colors:
    """How decoded samples are to be understood.

    Attributes
    ----------
    has_profile : bool
        Whether the file embeds an ICC profile in place of stating its space.
    is_xyb : bool
        Whether the samples were stored in the format's own space; with a profile, the decoder gives
        light of sRGB's primaries then, and not the space of the profile.
    space : ColorSpace or None
        What is stated; None for sRGB.
    """

    has_profile: bool = False
    is_xyb: bool = True
    space: ColorSpace | None = None


def colors_of(data: bytes) -> Colors:
    """Read the colour encoding of a JPEG XL file.

    Parameters
    ----------
    data : bytes
        The whole file: a codestream, or a container of one.

    Returns
    -------
    Colors
        What the header states.

    Raises
    ------
    EOFError
        If the header ends too early, or there is none.
    """
    bits = _Bits(_codestream(data))
    _skip_size(bits)
    if bits.flag():  # all as usual
        return Colors()
    _skip_extra_fields(bits)
    _skip_depth(bits)
    bits.take(1)  # whether 16 bits are enough
    for _ in range(bits.number(_CHANNELS)):
        _skip_channel(bits)
    is_xyb = bits.flag()
    if bits.flag():
        return Colors(is_xyb=is_xyb)
    has_profile = bits.flag()
    kind = bits.number(_ENUM)
    if has_profile:
        return Colors(has_profile=True, is_xyb=is_xyb)
    return Colors(is_xyb=is_xyb, space=None if kind == _XYB else _stated(bits, kind))


def linear_light() -> ColorSpace | None:
    """Give the space of samples that the decoder converted to light of sRGB's primaries."""
    from huescope.imaging import cicp

    return cicp.space_of(_SRGB_PRIMARIES, _LINEAR)


def _codestream(data: bytes) -> bytes:
    """Find the beginning of the codestream, in a container too."""
    if data.startswith(_CODESTREAM):
        return data[2:4096]
    for kind, skipped in ((b"jxlc", 0), (b"jxlp", _PART_NUMBER_BYTES)):
        for start, end in boxes(data, 0, len(data), kind):
            found = data[start + skipped : min(end, start + 4096)]
            if found.startswith(_CODESTREAM):
                return found[2:]
    raise EOFError("truncated: there is no codestream")


class _Bits:
    """Bits of a header, the lowest of each byte first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")
        self._left = 8 * len(data)

    def take(self, count: int) -> int:
        """Take a number of so many bits."""
        if count > self._left:
            raise EOFError("truncated: the header ends too early")
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return taken

    def flag(self) -> bool:
        """Take one bit."""
        return self.take(1) == 1

    def number(self, sizes: _Sizes) -> int:
        """Take a number that states its own size."""
        count, added = sizes[self.take(2)]
        return self.take(count) + added


def _skip_size(bits: _Bits) -> None:
    in_eighths = bits.flag()
    for ratio in (False, True):
        if ratio and bits.take(3):
            return
        if in_eighths:
            bits.take(5)
        else:
            bits.number(_SIDE)


def _skip_extra_fields(bits: _Bits) -> None:
    """Pass over orientation, intrinsic size, preview and animation."""
    if not bits.flag():
        return
    bits.take(3)
    if bits.flag():
        _skip_size(bits)
    if bits.flag():
        sides = _PREVIEW_EIGHTHS if bits.flag() else _PREVIEW_SIDE
        bits.number(sides)
        if not bits.take(3):
            bits.number(sides)
    if bits.flag():
        for sizes in (_TICKS, _TICK_DIVISORS, _LOOPS):
            bits.number(sizes)
        bits.take(1)


def _skip_depth(bits: _Bits) -> None:
    if bits.flag():
        bits.number(_FLOAT_BITS)
        bits.take(4)
    else:
        bits.number(_BITS)


def _skip_channel(bits: _Bits) -> None:
    if bits.flag():  # an alpha channel of eight bits
        return
    kind = bits.number(_ENUM)
    _skip_depth(bits)
    bits.number(_SHIFTS)
    bits.take(8 * bits.number(_NAME_LENGTHS))
    if kind == _ALPHA:
        bits.take(1)
    elif kind == _SPOT:
        bits.take(4 * 16)
    elif kind == _COLOR_FILTER:
        bits.number(_FILTERS)


def _stated(bits: _Bits, kind: int) -> ColorSpace | None:
    """Read white point, primaries and curve, and make a space of them."""
    from huescope.imaging import cicp
    from huescope.imaging.color_space import decode_srgb, from_primaries

    white_number = bits.number(_ENUM)
    white = _point(bits) if white_number == _CUSTOM else _WHITES.get(white_number)
    primaries = _SRGB_PRIMARIES if kind == _GREY else bits.number(_ENUM)
    points = [_point(bits) for _ in range(3)] if primaries == _CUSTOM else []
    if primaries == _P3 and white_number != _DCI_WHITE:
        primaries = _DISPLAY_P3
    gamma = bits.take(_GAMMA_BITS) / _GAMMA_UNITS if bits.flag() else None
    curve_number = _SRGB_CURVE if gamma is not None else bits.number(_ENUM)
    space = _with_gamma(cicp.space_of(primaries, curve_number), gamma)
    if kind == _GREY or not (points or white):
        return space
    _name, usual_points, usual_white = cicp.primaries_of(primaries)
    curve = space.curves[0] if space else decode_srgb
    chromaticities = (points[0], points[1], points[2]) if points else usual_points
    try:
        return from_primaries(_CUSTOM_NAME, curve, chromaticities, white or usual_white)
    except ValueError:  # the numbers are nonsense, and the pixels are as good as ever
        return space


def _with_gamma(space: ColorSpace | None, gamma: float | None) -> ColorSpace | None:
    """Give a space another curve; the exponent that writers of sRGB state counts as sRGB."""
    from huescope.imaging.color_space import (
        GAMMA_OF_SRGB,
        GAMMA_TOLERANCE,
        decode_srgb,
        from_primaries,
        power,
    )

    if not gamma or abs(gamma - GAMMA_OF_SRGB) < GAMMA_TOLERANCE:
        return space
    space = space or from_primaries("sRGB", decode_srgb)
    return replace(space, name=f"{space.name}, gamma {gamma:.5g}", curves=(power(1 / gamma),))


def _point(bits: _Bits) -> tuple[float, float]:
    """Read a chromaticity, whose numbers alternate between positive and negative ones."""
    x, y = (bits.number(_COORDINATE) for _ in range(2))
    return _signed(x) / 1e6, _signed(y) / 1e6


def _signed(number: int) -> int:
    return -(number // 2) - 1 if number & 1 else number // 2
