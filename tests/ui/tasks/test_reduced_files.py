"""Saving and copying the reduced picture, without a window."""

import os
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect

from huescope.analysis import dithering
from huescope.analysis.dithering import DitheringOptions
from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.errors import Cancelled, OptionError, ReadError, WriteError
from huescope.imaging import writing
from huescope.imaging.animation import decode_animation, timing_of
from huescope.palette.swatch import Swatch
from huescope.sources.local import LocalFile
from huescope.ui.export.reduced_dialog import facts_of
from huescope.ui.tasks import pipeline, reduced_files, steps
from huescope.ui.tasks.reduced_subject import Listed, Subject, Target
from huescope.ui.tasks.results import Opened, Reduced, Studied


@pytest.fixture
def subject(tmp_path):
    """A small picture in four colours, one of which the person chose, in an order of its own."""
    path = tmp_path / "ramp.png"
    y, x = np.mgrid[0:24, 0:40]
    Image.fromarray(np.stack([x * 6, y * 10, 99 + 0 * x], axis=-1).astype(np.uint8)).save(path)
    source = LocalFile(path)
    results = list(pipeline.open_picture(source, DEFAULT, 4, None, ("share", "ciede2000"), Job()))
    opened = [each for each in results if isinstance(each, Opened)][-1]
    studied = [each for each in results if isinstance(each, Studied)][-1]
    found = studied.findings.palette(3, Job()).reduction.swatches
    swatches = (*found[::-1], Swatch((1, 2, 3)))
    reduced = next(
        each
        for each in steps.cover_preview(studied, swatches, "own", "ciede2000", Job())
        if isinstance(each, Reduced)
    )
    return Subject(source, opened, studied, reduced, tuple(each.rgb for each in swatches))


def save(subject, target):
    (saved,) = reduced_files.save_reduced(subject, target, Job())
    return saved


def test_a_saved_file_holds_just_what_is_shown_with_the_palette_in_its_order(subject, tmp_path):
    saved = save(subject, Target("png", tmp_path / "out"))  # the suffix is added
    assert saved.path == tmp_path / "out.png"
    assert saved.size_bytes == saved.path.stat().st_size
    with Image.open(saved.path) as image:
        palette = np.array(image.getpalette(), np.uint8).reshape(-1, 3)
        assert list(map(tuple, palette[:4].tolist())) == list(subject.shown_rgb)
        pixels = np.asarray(image.convert("RGB"))
    shown = subject.reduced.image
    bgra = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.width(), 4)
    np.testing.assert_array_equal(pixels, bgra[..., 2::-1])


def test_every_format_is_measured_by_the_file_that_is_saved(subject, tmp_path):
    results = list(reduced_files.write_each(subject, "gif", ["jpeg"], Job()))
    listed = [each for each in results if isinstance(each, Listed)]
    measured = results[len(listed) :]
    names = list(writing.registry())
    assert [each.name for each in listed] == names
    assert sorted(each.name for each in measured) == sorted(set(names) - {"jpeg"})
    assert measured[0].name == "gif"  # which is waited for
    assert [each.name for each in measured[-2:]] == ["png", "png-small"]  # which take longest
    one = measured[-1]
    saved = save(subject, Target(one.name, tmp_path / "out.png", one.written))
    assert saved.path.read_bytes() == one.written.data


def test_the_source_is_never_written_over_not_even_by_another_name(subject, tmp_path):
    before = subject.source.path.read_bytes()
    os.link(subject.source.path, tmp_path / "hard.png")
    (tmp_path / "soft.png").symlink_to(subject.source.path)
    for name in ("ramp.png", "hard.png", "soft.png"):
        with pytest.raises(WriteError, match="this is the picture itself"):
            save(subject, Target("png", tmp_path / name))
    assert subject.source.path.read_bytes() == before


def test_what_cannot_be_written_is_told_and_leaves_nothing_behind(subject, tmp_path):
    (tmp_path / "taken.gif").write_bytes(b"mine")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OptionError, match=r"'\.gif' is not the suffix of PNG"):
        save(subject, Target("png", tmp_path / "out.gif"))
    with pytest.raises(WriteError, match="choose it to replace it"):
        save(subject, Target("gif", tmp_path / "taken"))
    with pytest.raises(WriteError, match="there is no folder"):
        save(subject, Target("png", tmp_path / "nowhere" / "out.png"))
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        list(reduced_files.save_reduced(subject, Target("png", tmp_path / "out.png"), job))
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "taken.gif").read_bytes() == b"mine"


def test_a_full_disk_is_told_and_leaves_nothing_behind(subject, tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(WriteError, match="No space left on device"):
        save(subject, Target("png", tmp_path / "out.png"))
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("method", dithering.registry())
def test_a_region_at_full_resolution_is_dithered_as_in_the_file(subject, method):
    dithered = replace(subject.reduced, dithering=DitheringOptions(method))
    subject = replace(subject, reduced=dithered)
    region = QRect(7, 5, 20, 11)
    (detail,) = steps.paint_detail(subject.opened, region, subject.studied, dithered, Job())
    bgra = np.frombuffer(detail.image.constBits(), np.uint8).reshape(11, 20, 4)
    whole = reduced_files.reduced_picture(subject, Job()).rgb_u8()
    np.testing.assert_array_equal(bgra[..., 2::-1], whole[5:16, 7:27])


def test_the_clipboard_gets_the_same_pixels_as_png_and_as_an_image(subject, tmp_path):
    (copied,) = reduced_files.copy_reduced(subject, Job())
    path = tmp_path / "copied.png"
    path.write_bytes(copied.png)
    with Image.open(path) as image:
        pixels = np.asarray(image.convert("RGB"))
    image = copied.image
    held = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    np.testing.assert_array_equal(held[:, : 3 * image.width()].reshape(pixels.shape), pixels)
    assert copied.colors == 4


def test_an_animation_is_saved_with_all_its_frames_in_the_palette_that_is_shown(subject, tmp_path):
    with Image.open(subject.source.path) as image:
        first = image.copy()
    others = [first.rotate(180), first.transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    source = LocalFile(tmp_path / "turning.webp")
    options = {"append_images": others, "duration": 80, "lossless": True}
    first.save(source.path, save_all=True, **options)
    timing = timing_of(source.path.read_bytes())
    subject = replace(subject, source=source, opened=replace(subject.opened, timing=timing))
    assert facts_of(subject).endswith("The other frames take the colours of the first one.")
    saved = save(subject, Target("gif", tmp_path / "out.gif"))
    frames = decode_animation(saved.path.read_bytes(), "out", timing, Job())
    assert len(frames) == 3
    for frame in frames:
        colors = set(map(tuple, frame.rgb_u8.reshape(-1, 3).tolist()))
        assert len(colors) > 1
        assert colors <= set(subject.shown_rgb)
    assert not np.array_equal(frames[0].rgb_u8, frames[1].rgb_u8)
    saved = save(subject, Target("tiff", tmp_path / "out.tiff"))
    assert saved.note is None  # said of the picture where it is opened
    first.save(source.path)
    with pytest.raises(ReadError, match="it was changed after it was opened"):
        save(subject, Target("gif", tmp_path / "out.gif"))
