"""The small pictures that cameras put into their files."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.errors import Cancelled
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


def test_a_cancelled_job_stops(tmp_path, camera_file):
    data = camera_file(tmp_path / "a.jpg", (400, 300), (160, 120)).read_bytes()
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        embedded(data[:HEAD_BYTES], "a.jpg", job)
