"""The small pictures that cameras put into their files."""

import struct
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.imaging import embedded as embedding
from huescope.imaging.embedded import HEAD_BYTES, embedded

RED, BLUE = (200, 30, 40), (20, 60, 180)


@pytest.fixture
def look(tmp_path, camera_file):
    def run(*arguments, head_bytes=HEAD_BYTES, **more):
        data = camera_file(tmp_path / "a.jpg", *arguments, quality=30, **more).read_bytes()
        return embedded(data[:head_bytes], "a.jpg", Job())

    return run


def near(pixel, color):
    """JPEG changes colours a little, most of all beside an edge."""
    return np.abs(pixel.astype(int) - color).max() < 20


def test_a_thumbnail_is_found_in_the_head(look):
    found = look((1200, 900), (160, 120))
    assert found.true_colors
    assert found.picture.rgb_u8.shape == (120, 160, 3)
    assert near(found.picture.rgb_u8[10, 80], RED)
    assert near(found.picture.rgb_u8[110, 80], BLUE)


@pytest.mark.parametrize(
    ("orientation", "shape", "place"),
    [(3, (120, 160), (110, 80)), (6, (160, 120), (80, 110)), (8, (160, 120), (80, 10))],
)
def test_a_thumbnail_stands_upright(look, orientation, shape, place):
    rgb_u8 = look((1200, 900), (160, 120), orientation=orientation).picture.rgb_u8
    assert rgb_u8.shape[:2] == shape
    assert near(rgb_u8[place], RED)


def test_bars_are_cut_off(look):
    rgb_u8 = look((1200, 800), (160, 120), bars_px=7).picture.rgb_u8
    assert rgb_u8.shape[1] == 160
    assert abs(rgb_u8.shape[0] - 160 * 800 / 1200) <= 5
    assert near(rgb_u8[0, 80], RED)
    assert near(rgb_u8[-1, 80], BLUE)


def test_a_thumbnail_of_another_shape_is_not_trusted(look):
    assert look((1200, 800), (120, 120)) is None


def test_colours_are_true_only_without_profile_and_in_srgb(look):
    assert not look((1200, 900), (160, 120), color_space=0xFFFF).true_colors
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert not look((1200, 900), (160, 120), icc_profile=profile).true_colors


def test_files_without_a_thumbnail(look):
    assert look((1200, 900), (160, 120), head_bytes=400) is None
    assert embedded(b"", "a", Job()) is None
    assert embedded(b"\x89PNG\r\n\x1a\n", "a", Job()) is None
    assert embedded(b"\xff\xd8\xff\xd9", "a", Job()) is None


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=8))
def test_damage_is_survived(damaged, place, noise):
    data = damaged[:place] + noise + damaged[place + len(noise) :]
    found = embedded(data, "a.jpg", Job())
    assert found is None or found.picture.rgb_u8.ndim == 3


@pytest.fixture(scope="module")
def damaged(tmp_path_factory, camera_file):
    path = tmp_path_factory.mktemp("damage") / "a.jpg"
    return camera_file(path, (400, 300), (160, 120), quality=30).read_bytes()


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", 2 + len(content)) + content


def head_of(*segments):
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xda\0\x02"


def frame_of(width_px, height_px, more=b""):
    return segment(0xC0, struct.pack(">BHH", 8, height_px, width_px) + more)


@pytest.mark.parametrize(
    ("more", "true_colors"),
    [
        ((), True),
        ((segment(0xE2, b"MPF\0"),), True),
        ((segment(0xE2, b"ICC_PROFILE\0\x01\x01"),), False),
        ((segment(0xE3, b"ICC_PROFILE\0\x01\x01"),), True),
        ((segment(0xE1, b"http://ns.adobe.com/xap"),), True),
    ],
)
def test_segments_of_a_head(more, true_colors, tmp_path, camera_file):
    file = camera_file(tmp_path / "a.jpg", (12, 9), (12, 9)).read_bytes()
    start = file.index(b"\xff\xe1")
    block = file[start : start + 2 + struct.unpack_from(">H", file, start + 2)[0]]
    head = head_of(*more, block, frame_of(12, 9))
    for data in (head, head[: head.rindex(b"\xff\xda")]):  # which may end with any segment
        found = embedded(data, "x", Job())
        assert found.picture.rgb_u8.shape == (9, 12, 3)
        assert found.true_colors is true_colors
    assert embedded(head_of(*more, frame_of(12, 9)), "x", Job()) is None
    assert embedded(head_of(*more, block) + frame_of(12, 9), "x", Job()) is None  # in the scan
    assert embedded(head_of(*more, block), "x", Job()) is None
    assert embedded(head_of(*more, block, segment(0xC0, b"\x08\0\x09\0")), "x", Job()) is None


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ({0xA002: 40, 0xA003: 30}, (40, 30)),
        ({0xA002: 1, 0xA003: 1}, (1, 1)),
        ({0xA002: 40}, None),
        ({0xA003: 30}, None),
        ({0xA002: 40, 0xA003: 0}, None),
        ({0xA002: "40", 0xA003: 30}, None),
        ({0xA002: 40, 0xA003: "30"}, None),
        ({}, None),
    ],
)
def test_the_size_of_the_large_picture_may_be_told(told, size):
    exif = SimpleNamespace(get_ifd=lambda _which: told)
    assert embedding._told_size(exif) == size


@pytest.mark.parametrize(
    ("size", "bars_px", "upended", "shape"),
    [
        ((1600, 1200), 0, False, (120, 160)),
        ((1600, 1000), 10, False, (96, 160)),  # of 100 rows, two at each edge are mixed with black
        ((1600, 1000), 10, True, (160, 96)),
        ((1600, 1000), 4, False, None),  # parts of the bars are no bars
        ((1600, 1000), 4, True, None),
        ((1600, 1190), 0, False, (119, 160)),
        ((1600, 0), 0, False, None),
        ((0, 1600), 0, False, None),
    ],
)
def test_bars_are_those_of_the_shape_of_the_large_picture(size, bars_px, upended, shape):
    rgb_u8 = np.full((120, 160, 3), 200, np.uint8)
    rgb_u8[:bars_px] = rgb_u8[120 - bars_px :] = 0
    if upended:
        rgb_u8, size = rgb_u8.transpose(1, 0, 2), size[::-1]
    found = embedding._without_bars(rgb_u8, size)
    assert (None if found is None else found.shape[:2]) == shape
    assert found is None or (found == 200).all()


def test_a_cancelled_job_stops(tmp_path, camera_file):
    data = camera_file(tmp_path / "a.jpg", (400, 300), (160, 120)).read_bytes()
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        embedded(data[:HEAD_BYTES], "a.jpg", job)
