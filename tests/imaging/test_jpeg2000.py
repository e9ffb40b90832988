"""Components of JPEG 2000 that have not just eight bits and full size.

OpenJPEG 2.5 made the files of the numbers beside them. Marker segments are changed as ITU-T T.800
(2019), annex A, has them.
"""

from __future__ import annotations

from base64 import b64decode

import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.decode import decode
from huescope.imaging.kinds._jpeg2000_components import Axis, components_of, simplified

# One component of four bits: 0, 5, 10, 15 in each of two rows.
FOUR_BITS = b64decode(
    "/0//UQApAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAABAwEB/1IADAAAAAEAAAQEAAH/XAAEQCD/kAAKAAAAAAAX"
    "AAH/k98gYAlESfm2f//Z"
)
# The same, as -8, -3, 2, 7.
SIGNED = b64decode(
    "/0//UQApAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAABgwEB/1IADAAAAAEAAAQEAAH/XAAEQCD/kAAKAAAAAAAX"
    "AAH/k98gYAlESfm2f//Z"
)
# Three components of twelve bits: 0, 1365, 2730, 4095; the same from the right; rows of 0 and 4095.
TWELVE_BITS = b64decode(
    "/0//UQAvAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAADCwEBCwEBCwEB/1IADAAAAAEAAAQEAAH/XAAEQGD/kAAK"
    "AAAAAABDAAH/k9/gPAlESfmTviBqdLqdLqcvf9/gQBaLbWNJskghdwgu4QXcHT/f4DQGm74LCiDAAAAAAAAA/9k="
)
# Two components of twelve bits.
GREY_AND_ALPHA = b64decode(
    "/0//UQAsAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAACCwEBCwEB/1IADAAAAAEAAAQEAAH/XAAEQGD/kAAKAAAA"
    "AAAxAAH/k9/gPAlESfmTviBqdLqdLqcvf9/gOAwXlTMGIMAAAAAAAAB//9k="
)
# Luma 200 of 4 x 2 samples, colour differences 80 and 60 of 2 x 1.
SMALL_CHROMA = b64decode(
    "/0//UQAvAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAADBwEBBwICBwIC/1IADAAAAAEAAAQEAAH/XAAEQED/kAAK"
    "AAAAAAAiAAH/k8+0GAHYlS47d8fUBAiPz7QMCSu//9k="
)
# The same of 3 x 2 samples, so that the last column has half a sample of chroma.
ODD_CHROMA = b64decode(
    "/0//UQAvAAAAAAADAAAAAgAAAAAAAAAAAAAAAwAAAAIAAAAAAAAAAAADBwEBBwICBwIC/1IADAAAAAEAAAQEAAH/XAAEQED/kAAK"
    "AAAAAAAgAAH/k8+0FAHVutOm34AQDDLfgBAMMv/Z"
)
# 2 x 1 samples (0, 255, 0) and (255, 0, 0) for a grid of 4 x 2, in a JP2 file.
COARSE = b64decode(
    "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAAgAAAAQAAwcHAAAAAAAPY29scgEAAAAA"
    "ABIAAACYanAyY/9P/1EALwAAAAAABAAAAAIAAAAAAAAAAAAAAAQAAAACAAAAAAAAAAAAAwcCAgcCAgcCAv9SAAwAAAABAAAEBAAB"
    "/1wABEBA/5AACgAAAAAAIAAB/5PfgBgFot3fgCALsop/34AQCT//2Q=="
).replace(b"\0\0\0\x12", b"\0\0\0\x10")
# Three components of three sizes.
SIZES = b64decode(
    "/0//UQAvAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAADBwEBBwIBBwIC/1IADAAAAAEAAAQEAAH/XAAEQED/kAAK"
    "AAAAAAAiAAH/k8+0GAHYlS47d8fUBAiFz7QMCSu//9k="
)
PALETTE = bytes(range(48))


def opened(data):
    return decode(data, "picture.jp2", Job())


@pytest.mark.parametrize("data", [FOUR_BITS, SIGNED])
def test_white_of_four_bits_is_white(data):
    picture = opened(data)
    assert picture.rgb_u8[..., 0].tolist() == [[0, 85, 170, 255]] * 2
    assert picture.alpha_u8 is None


def test_the_numbers_of_a_palette_are_not_scaled():
    def box(kind, content):
        return (8 + len(content)).to_bytes(4, "big") + kind + content

    size = (2).to_bytes(4, "big") + (4).to_bytes(4, "big")
    entries = b"\0\x10\3\7\7\7" + PALETTE
    header = box(b"ihdr", size + b"\0\1\3\7\0\0") + box(b"colr", b"\1\0\0\0\0\0\x10")
    header += box(b"pclr", entries) + box(b"cmap", b"\0\0\1\0\0\0\1\1\0\0\1\2")
    signature = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    picture = opened(signature + box(b"jp2h", header) + box(b"jp2c", FOUR_BITS))
    wanted = np.frombuffer(PALETTE, np.uint8).reshape(-1, 3)[[0, 5, 10, 15]]
    np.testing.assert_array_equal(picture.rgb_u8, [wanted] * 2)


def test_white_of_twelve_bits_does_not_become_black():
    wanted = np.zeros((2, 4, 3), np.uint8)
    wanted[..., 0], wanted[..., 1] = (0, 85, 170, 255), (255, 170, 85, 0)
    wanted[1, :, 2] = 255
    np.testing.assert_array_equal(opened(TWELVE_BITS).rgb_u8, wanted)
    with pytest.raises(UnsupportedPicture, match="12 bits"):
        opened(GREY_AND_ALPHA)


def test_colour_differences_of_half_the_size():
    # By the numbers of BT.601.
    np.testing.assert_allclose(opened(SMALL_CHROMA).rgb_u8, [[(105, 255, 115)] * 4] * 2, atol=1)
    for data in (ODD_CHROMA, SIZES):
        with pytest.raises(UnsupportedPicture, match="a part of the size"):
            opened(data)


def test_a_grid_that_is_finer_than_all_components():
    np.testing.assert_array_equal(opened(COARSE).rgb_u8, [[(0, 255, 0), (255, 0, 0)]])
    grey = FOUR_BITS.replace(b"\0\1\3\1\1", b"\0\1\3\2\1").replace(
        b"\0\0\0\4\0\0\0\2", b"\0\0\0\7\0\0\0\2"
    )
    assert opened(grey).rgb_u8[0, :, 0].tolist() == [0, 85, 170, 255]


def test_metadata_that_look_like_a_header_are_none():
    decoy = b"ihdr" + bytes(8) + SIZES
    uuid = (8 + len(decoy)).to_bytes(4, "big") + b"uuid" + decoy
    data = COARSE[:32] + uuid + COARSE[32:]
    np.testing.assert_array_equal(opened(data).rgb_u8, [[(0, 255, 0), (255, 0, 0)]])
    assert uuid in simplified(data)
    assert components_of(COARSE[:-40]) == components_of(COARSE)  # though its box is cut off


def test_tiles_on_a_coarser_grid():
    assert Axis(100, 0, 32, 0).in_steps(2) == Axis(50, 0, 16, 0)
    assert Axis(100, 3, 30, 1).in_steps(2) is None
    assert Axis(99, 3, 200, 1).in_steps(2) == Axis(50, 2, 48, 2)
    assert Axis(100, 0, 32, 0).is_divided_by(2)
    assert not Axis(100, 0, 31, 0).is_divided_by(2)


def test_different_depths_and_broken_headers():
    mixed = TWELVE_BITS.replace(b"\x0b\1\1\x0b", b"\x0b\1\1\7")
    with pytest.raises(UnsupportedPicture, match="different numbers of bits"):
        opened(mixed)
    for broken in (
        b"",
        FOUR_BITS[:44],
        FOUR_BITS.replace(b"\1\3\1\1", b"\1\3\0\1"),
        FOUR_BITS.replace(b"\1\3\1\1", b"\1\x7f\1\1"),
        FOUR_BITS.replace(b"\0\0\0\4", bytes(4)),
    ):
        assert components_of(broken) is None
        assert simplified(broken) is broken
    with pytest.raises(DamagedPicture):
        opened(FOUR_BITS[:44])
