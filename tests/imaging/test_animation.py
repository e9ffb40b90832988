"""Animations: how they are played, their frames, and the files of reduced ones."""

import io

import numpy as np
import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import OptionError
from huescope.imaging import writing
from huescope.imaging.animation import Timing, decode_all, decode_animation, timing_of
from huescope.imaging.writing import ReducedAnimation, ReducedPicture

DURATIONS_MS = (100, 50, 200, 70)


def pixels(*, clear):
    """Four frames of a square that moves on a plain or a clear ground."""
    rgba_u8 = np.zeros((4, 20, 30, 4), np.uint8)
    for number, frame in enumerate(rgba_u8):
        frame[...] = (20, 60 * number, 100, 0 if clear else 255)
        frame[5 + number : 12, 5 * number : 5 * number + 9] = (250, 20 * number, 30, 255)
    return rgba_u8


def animated(file_format, rgba_u8, **options):
    first, *others = map(Image.fromarray, rgba_u8)
    file = io.BytesIO()
    first.save(file, file_format, save_all=True, append_images=others, **options)
    return file.getvalue()


OPTIONS = {"GIF": {"disposal": 2}, "PNG": {}, "WEBP": {"lossless": True}}


@pytest.mark.parametrize("file_format", OPTIONS)
@pytest.mark.parametrize("clear", [False, True])
def test_all_frames_are_read_with_their_times(file_format, clear):
    rgba_u8 = pixels(clear=clear)
    options = {"duration": DURATIONS_MS, "loop": 3, **OPTIONS[file_format]}
    data = animated(file_format, rgba_u8, **options)
    frames, timing = decode_all(data, "a", Job())
    # GIF counts repetitions, the others plays.
    assert timing == Timing(DURATIONS_MS, 4 if file_format == "GIF" else 3)
    assert len(frames) == 4
    for frame, expected_u8 in zip(frames, rgba_u8, strict=True):
        seen = expected_u8[..., 3] > 0
        assert np.array_equal(frame.rgb_u8[seen], expected_u8[seen, :3])
        assert clear == (frame.alpha_u8 is not None)
        assert not clear or np.array_equal(frame.alpha_u8, expected_u8[..., 3])


@pytest.mark.parametrize("file_format", OPTIONS)
def test_damaged_containers_are_no_animations(file_format):
    data = animated(file_format, pixels(clear=False), duration=DURATIONS_MS)
    for end in range(0, len(data), 7):
        found = timing_of(data[:end])
        assert found is None or len(found.durations_ms) <= 4
    assert timing_of(animated(file_format, pixels(clear=False)[:1])) is None


def reduced_animation(plays, *, translucent):
    random = np.random.default_rng(7)
    palette = random.integers(0, 256, (9, 3), np.uint8)
    alphas = (random.random((4, 20, 30)) > 0.4).astype(np.uint8) * 255
    return ReducedAnimation(
        tuple(
            ReducedPicture(
                random.integers(0, 9, (20, 30), np.uint8), palette, alpha if translucent else None
            )
            for alpha in alphas
        ),
        Timing(DURATIONS_MS, plays),
    )


@pytest.mark.parametrize(("plays", "translucent"), [(0, False), (1, True), (3, True)])
def test_every_format_keeps_the_frames_or_says_that_it_does_not(plays, translucent):
    animation = reduced_animation(plays, translucent=translucent)
    animating = []
    for name, file_format in writing.registry().items():
        written = writing.write(animation, name, Job())
        if not writing.animates(name):
            assert written.note.startswith("Only the first of 4 frames is in it")
            continue
        animating.append(name)
        assert "of 4 frames" in written.kind
        timing = timing_of(written.data)
        assert timing == animation.timing
        frames = decode_animation(written.data, "a", timing, Job())
        for frame, expected in zip(frames, animation.frames, strict=True):
            expected_u8 = expected.rgba_u8()
            seen = expected_u8[..., 3] > 0
            assert frame.alpha_u8 is None or np.array_equal(frame.alpha_u8, expected_u8[..., 3])
            if file_format.LOSSLESS:
                assert np.array_equal(frame.rgb_u8[seen], expected_u8[seen, :3])
    assert animating == ["png", "png-small", "png-full", "webp", "webp-lossy", "gif"]


def test_a_gif_has_no_room_for_257_entries():
    frame = ReducedPicture(
        np.arange(256, dtype=np.uint8).reshape(16, 16),
        np.arange(768).reshape(256, 3).astype(np.uint8),
        np.eye(16, dtype=np.uint8) * 255,
    )
    with pytest.raises(OptionError, match="ask for 255 colours"):
        writing.write(ReducedAnimation((frame, frame), Timing((10, 10))), "gif", Job())
