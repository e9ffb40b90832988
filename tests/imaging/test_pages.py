"""Files of several pages or frames, of which any one can be opened."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from huescope.errors import UnsupportedPicture
from huescope.imaging.decode import decode

COLORS = ("red", "lime", "blue")
RGB = ((255, 0, 0), (0, 255, 0), (0, 0, 255))


def several(file_format, sizes=((6, 4),) * 3, **options):
    images = [Image.new("RGB", size, color) for size, color in zip(sizes, COLORS, strict=True)]
    file = io.BytesIO()
    images[0].save(file, file_format, save_all=True, append_images=images[1:], **options)
    return file.getvalue()


@pytest.mark.parametrize("file_format", ["GIF", "PNG", "WEBP", "TIFF", "PDF"])
def test_each_page_is_opened(file_format, job):
    data = several(file_format, **({"lossless": True} if file_format == "WEBP" else {}))
    for page, color in enumerate(RGB):
        picture = decode(data, "x", job, page=page)
        assert (picture.page, picture.pages) == (page, 3)
        assert np.abs(picture.rgb_u8[1, 1].astype(int) - color).max() < 3
        assert picture.notes
        assert file_format != "PDF" or page == 0 or f"page {page + 1} of 3" in picture.notes[0]
    with pytest.raises(UnsupportedPicture, match="x: it has 3 pages, and no page 4"):
        decode(data, "x", job, page=3)


def test_pages_of_a_tiff_may_be_of_other_sizes_and_depths(job):
    file = io.BytesIO()
    deep = Image.fromarray(np.full((5, 7), 65535, np.uint16))
    deep.save(file, "TIFF", save_all=True, append_images=[Image.new("RGB", (3, 2), "red")])
    first, second = (decode(file.getvalue(), "x", job, page=page) for page in (0, 1))
    assert first.rgb_u8.shape == (5, 7, 3)
    assert second.rgb_u8.shape == (2, 3, 3)
    assert second.notes == ("This is number 2 of 2 in the file.",)
    assert (first.pages, second.pages) == (2, 2)


def test_a_file_of_one_picture_has_no_second_page(encode, job):
    for file_format in ("JPEG", "BMP", "PNG"):
        data = encode(Image.new("RGB", (4, 4), "red"), file_format)
        assert decode(data, "x", job).pages == 1
        with pytest.raises(UnsupportedPicture, match="it has one page, and no page 2"):
            decode(data, "x", job, page=1)
