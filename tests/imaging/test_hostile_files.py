"""Every file of a folder of broken, mislabelled and oversized pictures, where there is one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from huescope.errors import PictureError
from huescope.imaging.decode import decode

HOSTILE = Path(__file__).parents[3] / "shared" / "hostile"
if not HOSTILE.is_dir():
    pytest.skip("the folder of hostile pictures is not here", allow_module_level=True)

DAMAGED = {
    "header_0x0.png",
    "sof_13000.jpg",
    "ztxt_60MB.png",
    "bitrot_0.png",
    "lastbyte_jpg.jpg",
    "lastbyte_ll_webp.webp",
    "zero.png",
    "pdf.jpg",
}
TOO_LARGE = {"header_50000x50000.png"}
UNSUPPORTED = {
    "eps.png",
    "html.png",
    "random.jpg",
    "text.jpg",
    "zip.png",
}
SLOW = {"flat_13000x13000_rgb.png"}  # 169 megapixels; opens, in seconds and a gigabyte
FILES = sorted(path for path in HOSTILE.glob("*/*") if path.is_file() and path.name not in SLOW)


def expected_kind(name):
    kinds = {"DamagedPicture": DAMAGED, "PictureTooLarge": TOO_LARGE}
    kinds["UnsupportedPicture"] = UNSUPPORTED
    return next((kind for kind, names in kinds.items() if name in names), "Picture")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_outcome(path, job):
    try:
        outcome = decode(path.read_bytes(), path.name, job)
    except PictureError as error:
        outcome = error
    assert type(outcome).__name__ == expected_kind(path.name)


@pytest.mark.parametrize(
    "path", sorted(HOSTILE.glob("orientation_gen/quad_o[1-8]_*")), ids=lambda path: path.name
)
def test_turned_quarters_stand_upright(path, job):
    picture = decode(path.read_bytes(), path.name, job)
    plain = decode((HOSTILE / "orientation_gen/quad_o1_png.png").read_bytes(), "plain", job)
    assert picture.rgb_u8.shape == plain.rgb_u8.shape
    corners = np.ix_([2, -3], [2, -3])
    apart = picture.rgb_u8[corners].astype(int) - plain.rgb_u8[corners]
    assert np.abs(apart).max() <= 8
