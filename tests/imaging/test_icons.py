"""Which picture of a Windows icon or cursor is opened, and what of it is transparent."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import DamagedPicture
from huescope.imaging.decode import decode

ICON, CURSOR = 1, 2
RED, GREEN, BLUE = (200, 30, 60), (30, 160, 80), (20, 120, 220)


def bitmap(color, bits, *, alpha=0, side=16):
    """A square of one colour with a mask, in which the left half is transparent."""
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, bits, 0, 0, 0, 0, 0, 0)
    blue_green_red = bytes(color[::-1])
    if bits <= 8:
        palette = (blue_green_red + b"\0") * (1 << bits)
        pixels = palette + bytes(side * side * bits // 8)
    else:
        pixels = (blue_green_red + bytes([alpha] * (bits == 32))) * side**2
    mask = (b"\xff" * (side // 16) + bytes(side // 16)).ljust(4, b"\0") * side
    return head + pixels + mask


def file(kind, *contents, directory_bits=0):
    start = 6 + 16 * len(contents)
    entries = b""
    for content in contents:
        side = struct.unpack_from("<i", content, 4)[0] if content[0] == 40 else 16
        numbers = (side, side, 0, 0, 1, directory_bits, len(content), start)
        entries += struct.pack("<4B2H2I", *numbers)
        start += len(content)
    return struct.pack("<3H", 0, kind, len(contents)) + entries + b"".join(contents)


def opened(data):
    return decode(data, "x", Job())


@pytest.mark.parametrize("kind", [ICON, CURSOR])
@pytest.mark.parametrize(
    "contents",
    [
        (bitmap(BLUE, 4), bitmap(RED, 8)),
        (bitmap(RED, 24), bitmap(BLUE, 8), bitmap(GREEN, 4)),
        (bitmap(GREEN, 24), bitmap(RED, 32)),
        (bitmap(RED, 4, side=32), bitmap(BLUE, 24)),
    ],
)
def test_the_largest_picture_in_the_most_colors_is_opened(kind, contents):
    picture = opened(file(kind, *contents))
    side = max(struct.unpack_from("<i", content, 4)[0] for content in contents)
    assert picture.format == ("ICO" if kind == ICON else "CUR")
    assert picture.rgb_u8.shape == (side, side, 3)
    assert (picture.rgb_u8 == RED).all()
    half = np.repeat([0, 255], side // 2)
    np.testing.assert_array_equal(picture.alpha_u8, np.tile(half, (side, 1)))


@pytest.mark.parametrize("kind", [ICON, CURSOR])
def test_alpha_counts_in_place_of_the_mask_where_there_is_any(kind, encode):
    picture = opened(file(kind, bitmap(RED, 32, alpha=128)))
    assert (picture.alpha_u8 == 128).all()
    inner = encode(Image.new("RGBA", (16, 16), (*BLUE, 77)), "PNG")
    picture = opened(file(kind, bitmap(RED, 8), inner))
    assert (picture.rgb_u8 == BLUE).all()
    assert (picture.alpha_u8 == 77).all()


@pytest.mark.parametrize("kind", [ICON, CURSOR])
def test_a_picture_that_is_cut_off_is_passed_over(kind):
    whole = file(kind, bitmap(BLUE, 8), bitmap(RED, 24))
    assert (opened(whole[:-1]).rgb_u8 == BLUE).all()
    with pytest.raises(DamagedPicture):
        opened(file(kind, bitmap(RED, 24))[:-400])
