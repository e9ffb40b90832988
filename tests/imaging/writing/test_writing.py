"""Every format, read back by Pillow and by other programs where they are installed."""

import io
import shutil
import subprocess
import threading
import time
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import Cancelled, HuescopeError, OptionError
from huescope.imaging import policy, writing
from huescope.imaging.animation import Timing
from huescope.imaging.decode import decode
from huescope.imaging.writing import ReducedAnimation, ReducedPicture
from huescope.imaging.writing._oxipng import optimized, recompressed
from huescope.imaging.writing._oxipng_process import usual_filter
from huescope.imaging.writing._palette_order import spectral_order

ALL = list(writing.registry())
LOSSLESS = [name for name in ALL if writing.get(name).LOSSLESS]
# Options so that each exits with an error where a file breaks the rules of its format.
READERS = {
    "png": ["pngcheck", "-q"],
    "png-small": ["pngcheck", "-q"],
    "png-full": ["pngcheck", "-q"],
    "webp": ["webpinfo", "-quiet"],
    "webp-lossy": ["webpinfo", "-quiet"],
    "avif": ["avifdec", "--info"],
    "gif": ["gifsicle", "--info"],
}


def reduced_picture(size=7, shape=(20, 30), alphas=None, seed=0):
    random = np.random.default_rng(seed)
    palette = (
        random.choice(1 << 24, size, replace=False).astype("<u4").view(np.uint8).reshape(-1, 4)
    )
    indices = random.integers(0, size, shape, np.uint8)
    indices[: shape[0] // 2] = 0
    alpha_u8 = None if alphas is None else random.choice(np.array(alphas, np.uint8), shape)
    return ReducedPicture(indices, np.ascontiguousarray(palette[:, :3]), alpha_u8)


def rgba_of(data):
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGBA"))


def same_pixels(data, reduced):
    return np.array_equal(rgba_of(data), reduced.rgba_u8())


@pytest.mark.parametrize("name", LOSSLESS)
@pytest.mark.parametrize("size", [1, 16, 17, 256])
@pytest.mark.parametrize("alphas", [None, (0, 255)])
def test_the_file_decodes_to_what_was_given(name, size, alphas):
    reduced = reduced_picture(size, alphas=alphas)
    if name == "gif" and (size, alphas) == (256, (0, 255)):
        with pytest.raises(OptionError, match="255 colours"):
            writing.write(reduced, name, Job())
        return
    assert same_pixels(writing.write(reduced, name, Job()).data, reduced)


@settings(max_examples=6)
@given(
    shape=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    size=st.integers(1, 9),
    alphas=st.none() | st.lists(st.integers(0, 255), min_size=1, max_size=5),
)
@pytest.mark.parametrize("name", ["png", "webp", "gif"])
def test_any_small_picture(name, shape, size, alphas):
    reduced = reduced_picture(size, shape, alphas)
    written = writing.write(reduced, name, Job())
    if name == "gif" and alphas and not {0, 255}.issuperset(alphas):
        found = rgba_of(written.data)
        assert set(found[..., 3].ravel()) <= {0, 255}
        opaque = reduced.alpha_u8 >= 128
        assert np.array_equal(found[opaque, :3], reduced.rgb_u8()[opaque])
        return
    assert same_pixels(written.data, reduced)


@pytest.mark.parametrize("name", [name for name in LOSSLESS if writing.animates(name)])
@pytest.mark.parametrize("alphas", [(255,), (0, 255), (0, 90, 255)])
def test_every_frame_decodes_to_what_was_given(name, alphas):
    """Of black among the colours: frames may differ in nothing but their alpha."""
    palette = np.array([[0, 0, 0], [0, 0, 255], [255, 0, 0]], np.uint8)
    for seed in range(6):
        random = np.random.default_rng(seed)
        indices = random.integers(0, 3, (3, 5), np.uint8)
        frames = tuple(
            ReducedPicture(np.roll(indices, step), palette, random.choice(alpha_u8, (3, 5)))
            for step in (0, 0, 1)
            for alpha_u8 in [np.array(alphas, np.uint8)]
        )
        written = writing.write(ReducedAnimation(frames, Timing((50,) * 3)), name, Job())
        with Image.open(io.BytesIO(written.data)) as image:
            found = []
            for number in range(image.n_frames):
                image.seek(number)
                rgba_u8 = np.asarray(image.convert("RGBA")).copy()
                found += [rgba_u8] * round(image.info["duration"] / 50)  # equal ones are joined
        assert len(found) == 3
        for frame, rgba_u8 in zip(frames, found, strict=True):
            wanted = frame.rgba_u8()
            if name == "gif":
                wanted[..., 3] = np.where(wanted[..., 3] >= 128, 255, 0)
            rgba_u8[rgba_u8[..., 3] == 0], wanted[wanted[..., 3] == 0] = 0, 0
            assert np.array_equal(rgba_u8, wanted)


@pytest.mark.parametrize("name", ALL)
def test_each_format_is_what_it_is_called_and_says_srgb(name):
    written = writing.write(reduced_picture(size=5), name, Job())
    with Image.open(io.BytesIO(written.data)) as image:
        assert image.format.lower().startswith(name.partition("-")[0])
        if name.startswith("png"):
            assert image.info["srgb"] == 0
        elif name == "avif":
            assert b"nclx\x00\x01\x00\x0d" in written.data
        elif name != "gif":
            assert "sRGB".encode("utf-16-be") in image.info["icc_profile"]
        if name != "tiff":  # whose own tags Pillow counts as EXIF
            assert image.getexif() == {}
    assert decode(written.data, "test", Job()).width_px == 30
    assert writing.write(reduced_picture(size=5), name, Job()).data == written.data


@pytest.mark.parametrize("name", ["webp-lossy", "avif", "jpeg"])
def test_formats_with_loss_stay_near_and_say_so(name):
    flat = ReducedPicture(
        np.repeat(np.arange(2, dtype=np.uint8), 800).reshape(40, 40),
        np.array([[200, 40, 30], [20, 90, 160]], np.uint8),
    )
    written = writing.write(flat, name, Job())
    assert "other colours" in written.note
    assert np.abs(rgba_of(written.data)[..., :3] - flat.rgb_u8().astype(int)).mean() < 3


@pytest.mark.parametrize("name", ["webp-lossy", "avif"])
def test_alpha_is_kept_in_formats_with_loss(name):
    reduced = reduced_picture(alphas=(0, 255))
    found = rgba_of(writing.write(reduced, name, Job()).data)
    assert np.abs(found[..., 3] - reduced.alpha_u8.astype(int)).mean() < 4


def test_a_jpeg_is_on_white():
    reduced = ReducedPicture(
        np.zeros((16, 16), np.uint8), np.array([[0, 0, 0]], np.uint8), np.zeros((16, 16), np.uint8)
    )
    written = writing.write(reduced, "jpeg", Job())
    assert rgba_of(written.data)[..., :3].min() >= 253
    assert written.note.endswith("What was transparent is on white.")


def test_a_jpeg_of_noise_may_take_more_than_a_byte_a_pixel():
    random = np.random.default_rng(5)
    noise = ReducedPicture(
        random.integers(0, 16, (270, 270), np.uint8), random.integers(0, 256, (16, 3), np.uint8)
    )
    data = writing.write(noise, "jpeg", Job()).data
    assert len(data) > noise.indices_u8.size
    assert rgba_of(data).shape == (270, 270, 4)


@pytest.mark.parametrize(("size", "bits"), [(2, 1), (4, 2), (16, 4), (17, 8)])
def test_an_indexed_png_has_the_smallest_depth_and_the_palette_in_order(size, bits):
    reduced = reduced_picture(size)
    data = writing.write(reduced, "png", Job()).data
    assert (data[24], data[25]) == (bits, 3)
    with Image.open(io.BytesIO(data)) as image:
        assert image.getpalette() == reduced.palette_rgb_u8.ravel().tolist()


@pytest.mark.parametrize("alphas", [None, (0, 60, 255), range(256)])
def test_a_plain_png_has_the_same_pixels_and_is_never_smaller(alphas):
    reduced = reduced_picture(30, (40, 60), alphas)
    plain = writing.plain_png(reduced, Job())
    small = writing.write(reduced, "png", Job())
    assert same_pixels(plain.data, reduced)
    assert len(plain.data) >= len(small.data)
    assert plain.kind == small.kind


def test_translucent_colours_are_entries_of_their_own_while_there_is_room():
    written = writing.write(reduced_picture(4, alphas=(0, 60, 128, 255)), "png", Job())
    assert written.kind == "indexed PNG"
    many = reduced_picture(200, (64, 64), alphas=range(256))
    written = writing.write(many, "png", Job())
    assert written.kind == "RGBA PNG"
    assert "256" in written.note
    assert same_pixels(written.data, many)


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("alphas", [None, (0, 255)])
def test_other_programs_read_it(name, alphas, tmp_path):
    program, *options = READERS[name]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    path = tmp_path / f"picture{writing.get(name).SUFFIXES[0]}"
    path.write_bytes(writing.write(reduced_picture(alphas=alphas), name, Job()).data)
    found = subprocess.run([program, *options, path], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_a_smaller_png_has_the_same_pixels():
    pytest.importorskip("oxipng", reason="the optimiser is not installed")
    reduced = reduced_picture(40, (200, 200))
    plain = io.BytesIO()
    image = Image.fromarray(reduced.indices_u8)
    image.putpalette(reduced.palette_rgb_u8.tobytes())
    image.save(plain, "PNG", optimize=True)
    most = len(plain.getvalue()) + 13  # the sRGB chunk
    for name in ("png", "png-small"):
        data = writing.write(reduced, name, Job()).data
        assert len(data) <= most
        assert same_pixels(data, reduced)
        most = len(data)  # the smallest is not larger than that in order


@pytest.mark.parametrize("reorder", [False, True])
def test_the_optimiser_makes_a_file_smaller_and_may_reorder_its_palette(reorder):
    pytest.importorskip("oxipng", reason="the optimiser is not installed")
    reduced = reduced_picture(40, (60, 60))
    image = Image.fromarray(reduced.indices_u8)
    image.putpalette(np.vstack([reduced.palette_rgb_u8, np.zeros((100, 3), np.uint8)]).tobytes())
    plain = io.BytesIO()
    image.save(plain, "PNG", compress_level=0)
    data = optimized(plain.getvalue(), 2, Job(), reorder=reorder)
    assert len(data) < len(plain.getvalue())
    assert same_pixels(data, reduced)
    with Image.open(io.BytesIO(data)) as found:
        assert (len(found.getpalette()) < 140 * 3) is reorder


def test_a_recompressed_png_is_smaller_and_has_the_same_pixels():
    pytest.importorskip("oxipng", reason="the optimiser is not installed")
    reduced = reduced_picture(40, (120, 120))
    best = optimized(writing.plain_png(reduced, Job()).data, 6, Job())
    data = recompressed(best, Job())
    assert len(data) < len(best)
    assert usual_filter(data) == usual_filter(best)
    assert same_pixels(data, reduced)
    assert len(writing.write(reduced, "png", Job()).data) == len(data)


def test_the_usual_filter_is_that_of_most_rows():
    rows = b"".join(bytes([each, 7, 7]) for each in (2, 2, 4, 2, 0))
    content = zlib.compress(rows)
    header = bytes([0, 0, 0, 2, 0, 0, 0, 5, 8, 0, 0, 0, 0])
    chunks = ((b"IHDR", header), (b"IDAT", content[:4]), (b"IDAT", content[4:]), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name + data + bytes(4) for name, data in chunks
    )
    assert usual_filter(png) == 2


def test_what_the_optimiser_cannot_read_stays_as_it_is():
    assert optimized(b"no picture", 2, Job()) == b"no picture"
    assert recompressed(b"no picture", Job()) == b"no picture"


@pytest.mark.parametrize("name", ["png-small", "webp"])
def test_a_cancelled_job_does_not_wait_for_the_encoder(name):
    large = reduced_picture(200, (1500, 1500))
    job = Job()
    threading.Timer(0.15, job.cancel).start()
    started_s = time.monotonic()
    with pytest.raises(Cancelled):
        writing.write(large, name, job)
    assert time.monotonic() - started_s < 10  # and would take longer than that


@pytest.mark.parametrize(
    ("alphas", "words"),
    [(None, "sRGB"), ((0, 255), "sRGB"), ((0, 60, 255), "translucency")],
)
def test_a_gif_says_what_it_cannot_hold(alphas, words):
    assert words in writing.write(reduced_picture(4, alphas=alphas), "gif", Job()).note


def test_pixels_of_a_gif_are_opaque_from_half_their_alpha_on():
    given = reduced_picture(4, alphas=(0, 127, 128, 255))
    found = decode(writing.write(given, "gif", Job()).data, "x", Job())
    assert np.array_equal(found.alpha_u8, np.where(given.alpha_u8 >= 128, 255, 0))


def test_colours_are_mixed_with_white_by_their_alpha():
    alpha_u8 = np.array([[0, 1, 100, 254, 255]], np.uint8)
    palette_u8 = np.array([[0, 90, 255]], np.uint8)
    reduced = ReducedPicture(np.zeros((1, 5), np.uint8), palette_u8, alpha_u8)
    share = alpha_u8[..., None] / 255
    seen = np.where(alpha_u8[..., None] > 0, palette_u8, 0)
    expected = seen * share + 255 * (1 - share)
    assert np.abs(reduced.on_white_u8() - expected).max() <= 0.501
    assert reduced.translucent
    opaque = ReducedPicture(reduced.indices_u8, palette_u8, np.full((1, 5), 255, np.uint8))
    assert not opaque.translucent
    assert not ReducedPicture(reduced.indices_u8, palette_u8).translucent


def test_the_format_is_that_of_the_suffix():
    assert writing.format_for(".PNG").NAME == "png"
    assert writing.format_for(".tiff").NAME == "tiff"
    assert writing.format_for("").NAME == "png"
    assert writing.format_for(".png", "png-full").NAME == "png-full"
    assert writing.format_for("", "webp-lossy").NAME == "webp-lossy"
    with pytest.raises(OptionError, match=r"'.webp' is not the suffix of PNG, indexed"):
        writing.format_for(".webp", "png")
    with pytest.raises(OptionError, match=r"suffix of no picture format; there are .png, .webp"):
        writing.format_for(".txt")
    with pytest.raises(HuescopeError, match="no picture format"):
        writing.format_for("", "bmp")


@pytest.mark.parametrize(("name", "side_px"), [("webp", 16_384), ("avif", 32_769), ("gif", 65_536)])
def test_a_side_that_the_format_cannot_hold_is_told(name, side_px):
    wide = ReducedPicture(np.zeros((1, side_px), np.uint8), np.zeros((1, 3), np.uint8))
    with pytest.raises(OptionError, match=f"up to {side_px - 1:,} pixels a side"):
        writing.write(wide, name, Job())


@pytest.mark.parametrize(
    ("name", "budget_bytes"), [("webp", 90_000), ("webp-lossy", 240_000), ("avif", 420_000)]
)
def test_an_encoder_takes_no_more_memory_than_a_picture_may(name, budget_bytes):
    reduced = reduced_picture(shape=(100, 100))  # libwebp takes 24 or 9 bytes a pixel, libavif 42
    policy.use(policy.Policy(memory_bytes=budget_bytes))
    data = writing.write(reduced, name, Job()).data
    assert name != "webp" or same_pixels(data, reduced)
    policy.use(policy.Policy(memory_bytes=budget_bytes - 1))
    with pytest.raises(OptionError, match=r"as (WebP|AVIF) takes 0\.0 GB of memory"):
        writing.write(reduced, name, Job())


def test_every_format_is_measured_by_its_real_bytes():
    reduced, found = reduced_picture(256, alphas=(0, 255)), {}
    sizes = writing.measure(reduced, Job(), found.__setitem__)
    assert list(sizes) == ALL
    assert sizes == found
    assert "255 colours" in sizes["gif"]
    assert sizes["webp"] == len(writing.write(reduced, "webp", Job()).data)


def test_neighbouring_pixels_get_neighbouring_indices():
    """A ramp whose palette is shuffled is put into its order, or the reverse of it."""
    shuffle = np.random.default_rng(3).permutation(40).astype(np.uint8)
    indices_u8 = shuffle[np.linspace(0, 39, 400).astype(np.uint8)].reshape(1, -1).repeat(9, axis=0)
    order = spectral_order(indices_u8, 40)
    places = np.argsort(order)[shuffle]
    assert set(np.diff(places)) in ({1}, {-1})
    assert spectral_order(np.zeros((2, 2), np.uint8), 1).tolist() == [0]
