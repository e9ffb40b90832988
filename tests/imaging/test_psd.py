from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from photoshop import CMYK, GREY, LAB, RGB, WITHOUT_COMPOSITE, document, layer, resource
from PIL.ImageCms import ImageCmsProfile, createProfile

from huescope.cancellation import Job
from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.decode import decode
from huescope.imaging.rgb_profiles import display_p3_profile

TRANSPARENT = -1  # a negative number of layers says that the first extra channel is alpha
COLOURS = np.array([[(200, 30, 60), (20, 120, 220)], [(30, 160, 80), (240, 200, 40)]], np.uint8)
ALPHA = np.array([[255, 128], [51, 0]], np.uint8)


def opened(data):
    return decode(data, "x.psd", Job())


def with_channel(colours, channel):
    return np.concatenate([colours, channel[..., None]], axis=-1)


def on_white(colours, alpha, white):
    share = alpha[..., None] / white
    return np.rint(colours * share + white * (1 - share)).astype(colours.dtype)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("depth", [8, 16])
def test_colours_are_what_they_were_before_they_were_laid_on_white(depth, big):
    scale = 1 if depth == 8 else 257
    dtype = np.uint8 if depth == 8 else np.uint16
    colours, alpha = COLOURS.astype(dtype) * dtype(scale), ALPHA.astype(dtype) * dtype(scale)
    samples = with_channel(on_white(colours, alpha, 255 * scale), alpha)
    picture = opened(document(samples, layer_count=TRANSPARENT, big=big))
    assert picture.alpha_u8.tolist() == ALPHA.tolist()
    visible = ALPHA > 0
    apart = np.abs(picture.rgb_u8.astype(int) - COLOURS)[visible]
    assert apart.max() <= (3 if depth == 8 else 0)
    assert picture.notes == ()


def test_colours_that_were_never_laid_on_white_stay():
    samples = with_channel(COLOURS, ALPHA)
    picture = opened(document(samples, layer_count=TRANSPARENT))
    assert picture.rgb_u8.tolist() == COLOURS.tolist()
    assert picture.alpha_u8.tolist() == ALPHA.tolist()


@pytest.mark.parametrize("layer_count", [0, 1])
def test_a_saved_selection_is_no_transparency(layer_count):
    samples = with_channel(COLOURS, np.zeros((2, 2), np.uint8))
    layers = [layer(np.zeros((2, 2, 4), np.uint8))] * layer_count
    picture = opened(document(samples, layers=layers))
    assert picture.alpha_u8 is None
    assert picture.rgb_u8.tolist() == COLOURS.tolist()


def test_layers_are_put_together_where_there_is_no_composite():
    white = np.full((2, 2, 3), 255, np.uint8)
    found = layer(with_channel(COLOURS, np.full((2, 2), 255, np.uint8)))
    data = document(white, layers=[found], resources=resource(1057, WITHOUT_COMPOSITE))
    picture = opened(data)
    assert picture.rgb_u8.tolist() == COLOURS.tolist()
    assert "put together" in picture.notes[0]


@pytest.mark.parametrize(("mode", "depth"), [(RGB, 8), (RGB, 16), (CMYK, 8), (LAB, 8), (GREY, 16)])
def test_layers_have_the_colours_that_a_composite_would_have(mode, depth):
    channels = {GREY: 1, CMYK: 4}.get(mode, 3)
    dtype = np.dtype(f"u{depth // 8}")
    samples = np.random.default_rng(1).integers(0, 256, (4, 5, channels), np.uint8)
    samples = samples.astype(dtype) * dtype.type(255 if depth == 16 else 1)
    opaque = np.full((4, 5), np.iinfo(dtype).max, dtype)
    profile = resource(1039, display_p3_profile()) if mode == RGB else b""
    merged = opened(document(samples, mode, resources=profile))
    layers = [layer(with_channel(samples, opaque))]
    resources = profile + resource(1057, WITHOUT_COMPOSITE)
    composed = opened(document(samples * 0, mode, layers=layers, resources=resources))
    assert composed.profile == merged.profile
    np.testing.assert_array_equal(composed.rgb_u8, merged.rgb_u8)


def test_without_composite_and_layers_it_is_told():
    white = np.full((2, 2, 3), 255, np.uint8)
    with pytest.raises(UnsupportedPicture, match="Compatibility"):
        opened(document(white, resources=resource(1057, WITHOUT_COMPOSITE)))


def test_cmyk_is_stored_as_paper_without_ink():
    ink = np.array([[(255, 0, 0, 0), (0, 0, 0, 0)]], np.uint8)
    picture = opened(document(255 - ink, CMYK))
    # LittleCMS 2 by transicc, CGATS001Compat-v2 to sRGB, relative colorimetric.
    np.testing.assert_allclose(picture.rgb_u8[0], [(0x00, 0xAE, 0xEF), (255, 255, 255)], atol=1)


@pytest.mark.parametrize("depth", [8, 16])
def test_lab(depth):
    # sRGB (200, 100, 50) in CIELAB D50, computed with coloraide: 54.22, 38.20, 46.25.
    lab = np.array([[(54.217 / 100 * 255, 38.198 + 128, 46.249 + 128)]])
    samples = np.rint(lab * (1 if depth == 8 else 257)).astype(f"u{depth // 8}")
    picture = opened(document(samples, LAB))
    np.testing.assert_allclose(picture.rgb_u8[0, 0], (200, 100, 50), atol=2)


def test_floats_are_light():
    light = np.array([[(0.0,), (0.215861,), (1.0,), (4.0,)]], np.float32)
    picture = opened(document(np.repeat(light, 3, axis=-1)))
    # IEC 61966-2-1: 0.215861 is sRGB 128 / 255.
    assert picture.rgb_u8[0, :, 0].tolist() == [0, 128, 255, 255]
    assert "HDR" in picture.notes[0]
    assert opened(document(light, GREY)).rgb_u8[0, :, 1].tolist() == [0, 128, 255, 255]


def test_resources_that_no_picture_is_made_of_may_be_short():
    short_flags = resource(1011, bytes(7))  # as Photoshop 2.5 wrote them
    profile = ImageCmsProfile(createProfile("sRGB")).tobytes()
    file = document(COLOURS, resources=short_flags + resource(1039, profile))
    picture = decode(file, "x", Job())
    np.testing.assert_array_equal(picture.rgb_u8, COLOURS)
    assert picture.profile == "sRGB built-in"


def test_truncated_is_damaged():
    with pytest.raises(DamagedPicture):
        opened(document(COLOURS)[:-3])


def test_a_missing_channel_is_no_transparency():
    picture = opened(document(COLOURS, layer_count=TRANSPARENT))
    assert picture.alpha_u8 is None
    assert picture.rgb_u8.tolist() == COLOURS.tolist()


def test_one_bit_is_black_where_it_is_set():
    rows = np.array([[0b10110000, 0b01000000], [0, 0b11000000]], np.uint8)[..., None]
    data = document(rows, 0)
    data = data[:18] + struct.pack(">IHH", 10, 1, 0) + data[26:]
    wanted = 255 - np.unpackbits(rows[..., 0], axis=1)[:, :10] * 255
    assert opened(data).rgb_u8[..., 1].tolist() == wanted.tolist()


@pytest.mark.parametrize("transparent", [None, 1])
def test_indexed_colours_and_a_transparent_one(transparent):
    palette = np.arange(768, dtype=np.uint16).astype(np.uint8).reshape(256, 3)
    indices = np.array([[0, 1, 255]], np.uint8)
    stated = b"" if transparent is None else resource(1047, struct.pack(">H", transparent))
    data = document(indices[..., None], 2, resources=stated)
    data = data[:26] + struct.pack(">I", 768) + palette.T.tobytes() + data[30:]
    picture = opened(data)
    shown = [0, 2] if transparent else [0, 1, 2]
    assert np.array_equal(picture.rgb_u8[0, shown], palette[indices[0, shown]])
    alpha = None if picture.alpha_u8 is None else picture.alpha_u8.tolist()
    assert alpha == (None if transparent is None else [[255, 0, 255]])


def packed(compression):
    """Pack `COLOURS` once more; RLE as runs of one literal."""
    file = document(COLOURS)
    stored = np.moveaxis(COLOURS, -1, 0).tobytes()
    head = file[: len(file) - len(stored) - 2] + struct.pack(">H", compression)
    if compression == 2:
        return head + zlib.compress(stored)
    width = COLOURS.shape[1]
    rows = [stored[place : place + width] for place in range(0, len(stored), width)]
    packed_rows = [bytes([width - 1]) + row for row in rows]
    return head + struct.pack(f">{len(rows)}H", *map(len, packed_rows)) + b"".join(packed_rows)


@pytest.mark.parametrize(("compression", "missing"), [(0, 1), (1, 1), (2, 12)])
def test_a_document_that_ends_too_early_is_not_taken_for_black(compression, missing):
    file = document(COLOURS) if compression == 0 else packed(compression)
    np.testing.assert_array_equal(opened(file).rgb_u8, COLOURS)
    with pytest.raises(DamagedPicture):
        opened(file[:-missing])


def test_a_document_whose_zip_is_broken_is_not_taken_for_black():
    stored = zlib.compress(np.moveaxis(COLOURS, -1, 0).tobytes())
    with pytest.raises(DamagedPicture, match="damaged"):
        opened(packed(2).replace(stored, bytes(len(stored))))
