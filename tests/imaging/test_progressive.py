import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import PictureError
from huescope.imaging.decode import decode, decode_rough
from huescope.imaging.progressive import first_scan


def jpeg(size=(640, 400), mode="RGB", *, progressive=True, **options):
    random = np.random.default_rng(3)
    small = random.integers(0, 256, (5, 8, 3), dtype=np.uint8)
    image = Image.fromarray(small).resize(size, Image.Resampling.BICUBIC).convert(mode)
    file = io.BytesIO()
    image.save(file, "JPEG", progressive=progressive, quality=90, **options)
    return file.getvalue()


@pytest.mark.parametrize("options", [{}, {"restart_marker_blocks": 5}, {"subsampling": 0}])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_the_first_scan_is_a_small_jpeg_of_the_whole_picture(mode, options):
    data = jpeg(mode=mode, **options)
    scan = first_scan(data)
    assert len(scan) < len(data)
    rough = decode_rough(data, "a.jpg", 1000, Job())
    assert (rough.width_px, rough.height_px) == (80, 50)
    whole = decode(data, "a.jpg", Job()).rgb_u8
    means = whole.reshape(50, 8, 80, 8, 3).mean(axis=(1, 3))
    assert np.abs(means - rough.rgb_u8).mean() < 5


def test_details_of_the_first_scan_are_not_estimated_from_its_means():
    tables = Image.open(io.BytesIO(jpeg())).quantization
    of_scan = Image.open(io.BytesIO(first_scan(jpeg()))).quantization
    assert of_scan == {number: [table[0], *[0] * 63] for number, table in tables.items()}


def test_anything_else_has_none():
    assert first_scan(jpeg(progressive=False)) is None
    assert first_scan(b"") is None
    assert first_scan(b"\x89PNG\r\n") is None
    assert decode_rough(jpeg(progressive=False), "a.jpg", 1000, Job()) is None
    assert decode_rough(jpeg((40, 30)), "a.jpg", 2000, Job()) is None


@given(st.integers(0, 4000), st.binary(max_size=8))
def test_damage_is_no_surprise(place, noise):
    data = jpeg((64, 48))
    damaged = data[:place] + noise + data[place + len(noise) :]
    for bytes_ in (damaged, data[:place]):
        try:
            decode_rough(bytes_, "a.jpg", 100, Job())
        except PictureError as error:
            text = str(error)
        else:
            text = "."
        assert text.endswith(".")
