"""Headers of JPEG XL files, written bit by bit (ISO/IEC 18181-1, annexes D and E)."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from huescope.imaging.kinds import _jxl_header as header
from huescope.imaging.kinds._jxl_header import Colors, colors_of

# The same tables of sizes as in the standard: how many bits follow, and what is added.
ENUM = [(0, 0), (0, 1), (4, 2), (6, 18)]
COORDINATE = [(19, 0), (19, 524288), (20, 1048576), (21, 2097152)]
RED, GREEN, BLUE, WHITE = (0.7, 0.29), (0.2, 0.75), (-0.02, 0.05), (0.3, 0.32)
SRGB, P3, CUSTOM = 1, 11, 2
RGB, GREY, XYB = 0, 1, 2


class Writer:
    def __init__(self):
        self.bits = []

    def put(self, *values):
        """Write pairs of a number and how many bits it has, the lowest first."""
        for value, count in values:
            self.bits += [value >> at & 1 for at in range(count)]
        return self

    def number(self, sizes, value):
        for selector, (count, added) in enumerate(sizes):
            if added <= value < added + 2**count:
                return self.put((selector, 2), (value - added, count))
        raise AssertionError

    def point(self, *values):
        for value in values:
            millionths = round(value * 1e6)
            self.number(COORDINATE, 2 * millionths if millionths >= 0 else -2 * millionths - 1)
        return self

    def data(self):
        return b"\xff\x0a" + np.packbits(self.bits, bitorder="little").tobytes()


def begun(*, size="ratio", extra=False, channels=(), is_xyb=False):
    """Write all that comes before the colour encoding."""
    writer = Writer()
    if size == "ratio":
        writer.put((1, 1), (9, 5), (3, 3))
    elif size == "eighths":
        writer.put((1, 1), (9, 5), (0, 3), (17, 5))
    else:
        writer.put((0, 1), (1, 2), (700, 13), (0, 3), (0, 2), (300, 9))
    writer.put((0, 1), (int(extra), 1))  # not all as usual
    if extra:
        writer.put((5, 3), (1, 1), (1, 1), (4, 5), (2, 3))  # orientation, intrinsic size
        writer.put((1, 1), (0, 1)).number(header._PREVIEW_SIDE, 70)
        writer.put((0, 3)).number(header._PREVIEW_SIDE, 90)
        writer.put((1, 1))
        for sizes, value in ((header._TICKS, 100), (header._TICK_DIVISORS, 1), (header._LOOPS, 3)):
            writer.number(sizes, value)
        writer.put((0, 1))
        writer.put((1, 1)).number(header._FLOAT_BITS, 16).put((4, 4))
    else:
        writer.put((0, 1)).number(header._BITS, 10)
    writer.put((1, 1)).number(header._CHANNELS, len(channels))
    for kind in channels:
        if kind is None:
            writer.put((1, 1))
            continue
        writer.put((0, 1)).number(ENUM, kind).put((0, 1)).number(header._BITS, 8)
        writer.number(header._SHIFTS, 0).number(header._NAME_LENGTHS, 2).put((0x4241, 16))
        if kind == header._ALPHA:
            writer.put((1, 1))
        elif kind == header._SPOT:
            writer.put(*[(0x3C00, 16)] * 4)
        elif kind == header._COLOR_FILTER:
            writer.number(header._FILTERS, 1)
    return writer.put((int(is_xyb), 1))


def custom(writer, kind=RGB, *, gamma=None, primaries=CUSTOM):
    """State a white, primaries and a curve of their own."""
    writer.put((0, 1), (0, 1)).number(ENUM, kind).number(ENUM, CUSTOM).point(*WHITE)
    if kind != GREY:
        writer.number(ENUM, primaries)
        if primaries == CUSTOM:
            writer.point(*RED, *GREEN, *BLUE)
    if gamma is None:
        return writer.put((0, 1)).number(ENUM, 8)  # linear
    return writer.put((1, 1), (round(gamma * 1e7), 24))


MIDDLE = np.array([0.25], np.float32)


@pytest.mark.parametrize("size", ["ratio", "eighths", "each"])
@pytest.mark.parametrize("extra", [False, True])
@pytest.mark.parametrize(
    "channels", [(), (None,), (0,), (1,), (header._SPOT, 0), (header._COLOR_FILTER, None)]
)
def test_a_space_is_stated_after_fields_of_any_length(size, extra, channels):
    data = custom(begun(size=size, extra=extra, channels=channels), gamma=0.5).data()
    found = colors_of(data)
    assert (found.has_profile, found.is_xyb) == (False, False)
    assert found.space.curves[0](MIDDLE)[0] == pytest.approx(0.0625, rel=1e-4)
    expected = header_space(RED, GREEN, BLUE, WHITE)
    np.testing.assert_allclose(found.space.to_linear_srgb, expected, atol=1e-6)
    for end in range(2, len(data) - 1):
        with pytest.raises(EOFError):
            colors_of(data[:end])


def header_space(*points):
    from huescope.imaging.color_space import from_primaries, identity

    return from_primaries("x", identity, points[:3], points[3]).to_linear_srgb


def test_what_a_file_states_of_its_colours():
    usual = begun().put((1, 1)).data()
    assert colors_of(usual) == Colors(is_xyb=False)
    assert colors_of(begun(is_xyb=True).put((1, 1)).data()) == Colors(is_xyb=True)
    profile = begun().put((0, 1), (1, 1)).number(ENUM, RGB).data()
    assert colors_of(profile) == Colors(has_profile=True, is_xyb=False)
    own = begun(is_xyb=True).put((0, 1), (0, 1)).number(ENUM, XYB).data()
    assert colors_of(own) == Colors(is_xyb=True)
    assert colors_of(Writer().put((1, 1), (9, 5), (3, 3), (1, 1)).data()) == Colors()
    linear = colors_of(custom(begun()).data()).space
    assert linear.curves[0](MIDDLE)[0] == 0.25
    grey = colors_of(custom(begun(), GREY, gamma=0.5).data()).space
    assert grey.curves[0](MIDDLE)[0] == pytest.approx(0.0625, rel=1e-4)
    assert grey.to_linear_srgb is None
    for gamma in (0, 0.45455):
        assert colors_of(custom(begun(), GREY, gamma=gamma).data()).space is None
    only_white = colors_of(custom(begun(), primaries=SRGB).data()).space
    srgb = (0.64, 0.33), (0.30, 0.60), (0.15, 0.06)
    np.testing.assert_allclose(only_white.to_linear_srgb, header_space(*srgb, WHITE), atol=1e-4)


def test_a_codestream_may_be_in_a_container():
    data = custom(begun(), gamma=0.5).data()

    def box(kind, content):
        return struct.pack(">I4s", 8 + len(content), kind) + content

    start = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    for container in (box(b"jxlc", data), box(b"jxlp", b"\0\0\0\0" + data)):
        found = colors_of(start + container)
        assert found.space.curves[0](MIDDLE)[0] == pytest.approx(0.0625, rel=1e-4)
    with pytest.raises(EOFError):
        colors_of(start + box(b"jxlp", b"\0\0\0\1more"))
