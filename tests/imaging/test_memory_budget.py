"""Pictures that would take too much memory: decoded at a part of their size, and told so."""

from __future__ import annotations

import subprocess
import sys
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import Cancelled, DamagedPicture, OptionError, PictureTooLarge
from huescope.imaging import develop, policy
from huescope.imaging.decode import decode
from huescope.imaging.kind import Decoded
from huescope.imaging.kinds import _png_rows, png
from huescope.imaging.png_chunks import SIGNATURE
from huescope.imaging.raster import ArrayRaster
from huescope.imaging.request import Request

RNG = np.random.default_rng(3)
NOISE_U8 = RNG.integers(0, 256, (61, 47, 4), np.uint8)


@pytest.fixture
def budget():
    """Let pictures take so many bytes."""
    return lambda size_bytes: policy.use(replace(policy.current(), memory_bytes=size_bytes))


@pytest.fixture
def by_rows(monkeypatch):
    """Decode every PNG by rows, several strips of them."""
    monkeypatch.setattr(png, "_LARGE_PIXELS", 0)
    monkeypatch.setattr("huescope.imaging.strips._STRIP_PIXELS", 500)


def png_of(mode):
    image = Image.fromarray(NOISE_U8)
    return image.convert("RGB").quantize(200) if mode == "P" else image.convert(mode)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("transparent", [False, True])
def test_a_png_is_the_same_row_by_row(mode, transparent, encode, job, monkeypatch):
    options = (
        {"transparency": {"P": 5, "L": 7, "RGB": (1, 2, 3)}[mode]}
        if (transparent and mode in {"P", "L", "RGB"})
        else {}
    )
    exif = Image.Exif()
    exif[274] = 6
    data = encode(png_of(mode), "PNG", exif=exif, **options)
    whole = decode(data, "x", job)
    monkeypatch.setattr(png, "_LARGE_PIXELS", 0)
    monkeypatch.setattr("huescope.imaging.strips._STRIP_PIXELS", 500)
    rows = decode(data, "x", job)
    np.testing.assert_array_equal(rows.rgb_u8, whole.rgb_u8)
    np.testing.assert_array_equal(rows.alpha_u8, whole.alpha_u8)
    assert (rows.profile, rows.notes) == (whole.profile, whole.notes)


@pytest.mark.usefixtures("by_rows")
def test_a_png_that_ends_too_early_or_is_broken_is_refused(encode, job):
    data = encode(png_of("RGB"), "PNG")
    with pytest.raises(DamagedPicture, match="ends too early"):
        decode(data[: len(data) // 2], "x", job)
    place = data.index(b"IDAT") + 4
    broken = bytearray(data)
    broken[place : place + 400] = bytes(400)
    with pytest.raises(DamagedPicture, match="damaged"):
        decode(bytes(broken), "x", job)


@pytest.mark.usefixtures("by_rows")
def test_a_png_is_cancelled_between_strips(encode):
    job = Job(lambda *_: job.cancel())
    with pytest.raises(Cancelled):
        decode(encode(png_of("RGB"), "PNG"), "x", job)


def test_what_is_left_to_pillow(encode):
    assert not _png_rows.can_decode(encode(Image.new("1", (9, 9)), "PNG"))
    assert not _png_rows.can_decode(encode(Image.new("I;16", (9, 9)), "PNG"))
    assert not _png_rows.can_decode(b"\x89PNG")


@pytest.mark.usefixtures("by_rows")
@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_every_kept_pixel_is_a_real_one(file_format, encode, job, budget):
    """A chequerboard stays half black and half white; averages would not, nor a regular grid."""
    board = (np.indices((64, 64)).sum(axis=0) % 2 * 255).astype(np.uint8)
    data = encode(Image.fromarray(board).convert("RGB"), file_format)
    budget(64 * 64 * 3 // 4 if file_format == "PNG" else 64 * 64 * 3 // 2)
    picture = decode(data, "x", job)
    assert picture.rgb_u8.shape[:2] == (32, 32)
    assert set(np.unique(picture.rgb_u8)) == {0, 255}
    assert 0.4 < picture.rgb_u8.mean() / 255 < 0.6
    assert picture.notes[0].startswith("It was opened at 1/2 of its size: all of it takes")


def test_a_turned_picture_of_odd_size_is_reduced_upright(encode, job, budget):
    image = Image.new("RGB", (31, 17), "red")
    image.paste("blue", (16, 0, 31, 17))
    exif = Image.Exif()
    exif[274] = 6
    budget(31 * 17 * 4 + 31 * 17 * 3 // 16 + 1)
    picture = decode(encode(image, "BMP"), "x", job)
    assert picture.rgb_u8.shape == (4, 7, 3)
    assert picture.rgb_u8[0, 0].tolist() == [255, 0, 0]
    budget(31 * 17 * 3 // 16 + 1)
    picture = decode(encode(image, "TIFF", exif=exif), "x", job)
    assert picture.rgb_u8.shape == (7, 4, 3)
    assert picture.notes[0].startswith("It was opened at 1/4 of its size")
    assert picture.rgb_u8[0, 0].tolist() == [255, 0, 0]
    assert picture.rgb_u8[-1, -1].tolist() == [0, 0, 255]


@pytest.mark.parametrize("file_format", ["JPEG", "JPEG2000"])
def test_a_format_is_reduced_by_its_decoder(file_format, encode, job, budget):
    data = encode(Image.new("RGB", (61, 47), "red"), file_format)
    budget(31 * 24 * 7)
    picture = decode(data, "x", job)
    assert picture.rgb_u8.shape == (24, 31, 3)
    assert np.abs(picture.rgb_u8.astype(int) - (255, 0, 0)).max() < 3
    assert picture.notes[0].startswith("It was opened at 1/2 of its size")


def test_what_its_decoder_cannot_do_with_less_is_refused(encode, job, budget):
    budget(1000)
    with pytest.raises(PictureTooLarge, match="decoding its 64 x 48 pixels takes"):
        decode(encode(Image.new("RGB", (64, 48), "red"), "GIF"), "x", job)


def test_the_environment_sets_the_budget(monkeypatch):
    assert policy.from_environment() == policy.Policy()
    monkeypatch.setenv(policy.MEMORY_VARIABLE, "1500")
    monkeypatch.setenv(policy.ISOLATION_VARIABLE, "always")
    found = policy.from_environment()
    assert (found.memory_bytes, found.isolation) == (1_500_000_000, "always")
    monkeypatch.setenv(policy.MEMORY_VARIABLE, "1")
    assert policy.from_environment().memory_bytes == policy.LEAST_MEMORY_BYTES
    monkeypatch.setenv(policy.MEMORY_VARIABLE, "much")
    with pytest.raises(OptionError, match="HUESCOPE_MEMORY_MB is 'much'; it is a number"):
        policy.from_environment()
    monkeypatch.setenv(policy.ISOLATION_VARIABLE, "never")
    with pytest.raises(OptionError, match="it may be risky or always"):
        policy.from_environment()


@pytest.mark.skipif(sys.platform == "win32", reason="its peak of memory is not told")
def test_a_large_png_takes_no_more_memory_than_its_pixels(tmp_path):
    """Of 4000 x 4000 pixels, 48 MB: as Pillow decodes them they take 64 MB more."""
    side = 4000
    row = b"\0" + bytes(3 * side)
    stream = zlib.compress(row * side, 1)
    header = _png_rows._HEADER.pack(side, side, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", stream), (b"IEND", b"")]
    file = tmp_path / "large.png"
    file.write_bytes(SIGNATURE + b"".join(_png_rows._chunk(*each) for each in chunks))
    program = f"""
import resource
from huescope.cancellation import Job
from huescope.imaging.decode import decode
data = open({str(file)!r}, "rb").read()
small = decode({encode_small()!r}, "x", Job())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
picture = decode(data, "x", Job())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, picture.rgb_u8.nbytes)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    taken, pixels_bytes = map(int, told.stdout.split())
    taken_bytes = taken if sys.platform == "darwin" else taken * 1024
    assert taken_bytes < 1.3 * pixels_bytes


def encode_small():
    import io

    file = io.BytesIO()
    Image.new("RGB", (9, 9)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("every", [2, 3, 5])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_reduced_picture_is_the_same_by_any_strips(monkeypatch, every, orientation, job):
    samples = np.random.default_rng(1).integers(0, 65536, (34, 22, 4)).astype(np.uint16)

    def reduced(rows):
        monkeypatch.setattr(
            develop, "strips_between",
            lambda size, multiple: [
                (first, min(first + rows * multiple, size[1]))
                for first in range(0, size[1], rows * multiple)
            ],
        )  # fmt: skip
        raster = ArrayRaster(samples, "RGB", white=65535)
        decoded = Decoded(raster, orientation=orientation)
        return develop.develop(decoded, "x", Request("x"), job, every=every)

    whole, strips = reduced(100), reduced(1)
    size = (34 // every, 22 // every) if orientation == 1 else (22 // every, 34 // every)
    assert whole.rgb_u8.shape[:2] == size
    assert np.array_equal(whole.rgb_u8, strips.rgb_u8)
    assert np.array_equal(whole.alpha_u8, strips.alpha_u8)
    real = {tuple(each) for each in np.rint(samples / 257).astype(int).reshape(-1, 4).tolist()}
    found = np.dstack([whole.rgb_u8, whole.alpha_u8]).reshape(-1, 4)
    assert {tuple(each) for each in found.tolist()} <= real
