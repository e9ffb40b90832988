"""Curves and tags of matrix profiles, by the formulas of ICC.1:2022, sections 10.6 and 10.18."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from huescope.cancellation import Job
from huescope.imaging import icc_matrix
from huescope.imaging.in_memory import picture_of_image

SAMPLES = np.linspace(0, 1, 21, dtype=np.float32)
G, A, C, D, E, F = 2.2, 0.8, 0.05, 0.33, 0.02, 0.01


def parametric(kind, count, b=0.1):
    values = [round(value * 65536) for value in (G, A, b, C, D, E, F)[:count]]
    return b"para" + bytes(4) + struct.pack(">HH", kind, 0) + struct.pack(f">{count}i", *values)


@pytest.mark.parametrize("b", [0.1, -0.1])
@pytest.mark.parametrize(("kind", "count"), [(0, 1), (1, 3), (2, 4), (3, 5), (4, 7)])
def test_parametric_curves(kind, count, b):
    steep = np.maximum(A * SAMPLES + b, 0) ** G
    expected = {
        0: SAMPLES**G,
        1: np.where(-b / A <= SAMPLES, steep, 0),
        2: np.where(-b / A <= SAMPLES, steep + C, C),
        3: np.where(SAMPLES >= D, steep, C * SAMPLES),
        4: np.where(SAMPLES >= D, steep + E, C * SAMPLES + F),
    }[kind]
    curve = icc_matrix._curve(parametric(kind, count, b))
    np.testing.assert_allclose(curve(SAMPLES), expected, atol=1e-4)


@pytest.mark.parametrize("tag", [parametric(5, 7), b"xxxx" + bytes(20)])
def test_unknown_curves_are_refused(tag):
    with pytest.raises(ValueError, match="unknown type"):
        icc_matrix._curve(tag)


@pytest.mark.parametrize(
    ("values", "curve"),
    [
        ([], lambda x: x),
        ([round(2.5 * 256)], lambda x: x**2.5),
        ([0, 65535], lambda x: x),
        ([65535, 13107, 0], lambda x: np.interp(x, [0, 0.5, 1], [1, 0.2, 0])),
    ],
)
def test_tables_and_powers(values, curve):
    tag = b"curv" + bytes(4) + struct.pack(f">I{len(values)}H", len(values), *values)
    np.testing.assert_allclose(icc_matrix._curve(tag)(SAMPLES), curve(SAMPLES), atol=1e-5)


@pytest.mark.parametrize(
    ("green_y", "has_white"), [(46996, True), (-32768, False), (0x7FFFFFFF, False)]
)
def test_primaries_that_add_up_to_no_white_are_told(green_y, has_white):
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    entry = profile.index(b"gXYZ", 128)
    (start,) = struct.unpack_from(">I", profile, entry + 4)
    struct.pack_into(">i", profile, start + 12, green_y)
    assert icc_matrix.has_white(bytes(profile)) is has_white
    image = Image.new("RGB", (1, 1), (200, 30, 60))
    image.info["icc_profile"] = bytes(profile)
    picture = picture_of_image(image, "x", Job())
    told = any("has no white, so it was left out" in note for note in picture.notes)
    assert (told, picture.profile is None) == (not has_white, not has_white)
