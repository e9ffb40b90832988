import io

import numpy as np
from PIL import Image

from huescope.cancellation import Job
from huescope.imaging.picture import Picture
from huescope.palette.archive import is_small_png
from huescope.project.thumbnail import thumbnail_png


def test_a_large_picture_becomes_a_small_png():
    rgb_u8 = np.full((300, 600, 3), (200, 30, 40), np.uint8)
    png = thumbnail_png(Picture("a", "PNG", rgb_u8, None), Job())
    opened = Image.open(io.BytesIO(png))
    assert (opened.size, opened.mode) == ((256, 128), "RGB")
    assert opened.getpixel((5, 5)) == (200, 30, 40)
    assert is_small_png(png)


def test_transparency_stays():
    rgb_u8 = np.full((2, 3, 3), (1, 2, 3), np.uint8)
    png = thumbnail_png(Picture("a", "PNG", rgb_u8, np.full((2, 3), 128, np.uint8)), Job())
    assert Image.open(io.BytesIO(png)).getpixel((0, 0)) == (1, 2, 3, 128)
