"""Fixtures and settings for all tests."""

import gc
import io
import os
import struct
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from PIL import Image
from PySide6.QtCore import QCoreApplication
from s3_server import THREAD_NAME, s3_service  # noqa: F401 - a fixture, and there is one of it
from wait_limit import WAIT_LIMIT_S

from huescope.cancellation import Job
from huescope.imaging import policy
from huescope.ui.platform.import_hook import remove_import_hook

# Before Qt has an application: the tests need no screen, and disturb none.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HUESCOPE_TEMPLATES"] = os.devnull  # not those of the person who runs the tests
os.environ["HUESCOPE_COMPILED"] = "0"  # numba compiles for seconds; one test switches it on

# Processes that tests start find the program where these tests found it.
os.environ["PYTHONPATH"] = str(Path(__file__).parents[1] / "app")

# The same examples in every run, and no test fails because a machine is busy.
settings.register_profile(
    "huescope",
    deadline=None,
    derandomize=True,
    max_examples=30,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("huescope")

# Nor do they depend on the tests that ran before: Hypothesis would also draw the constants of all
# modules that a process has imported, which it reads and parses first.
providers._get_local_constants = lambda: providers._local_constants


# So many new objects make the garbage collector look for cycles. With Python's 700 it took seven
# hundredths of the processor time of the tests of sources, formats and imaging.
_COLLECTED_AFTER = 10_000


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Spare the garbage collector the modules and tests, which live until the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(_COLLECTED_AFTER)
        gc.enable()


def pytest_collection_modifyitems(items):
    """Begin with the tests that take longest, so that no process is left with one at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish():
    """Look for cycles once. pytest does so five times after this, and finds few objects left."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _no_fonts_of_this_system():
    """Let sheets look the same wherever the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("huescope.palette.sheets.system_fonts.folders", lambda: ())
        yield


# As a start of the program does: otherwise PySide reads the source of every module.
remove_import_hook()

# No helper processes, but where they are what is tested: tests replace parts of decoders.
_POLICY = policy.Policy(isolation="never")
policy.use(_POLICY)  # for fixtures of whole modules


@pytest.fixture(autouse=True, scope="session")
def _progress_is_a_fraction():
    """Fail whatever reports progress that is not from 0 to 1."""
    report = Job.report

    def checked(job, fraction, stage):
        assert 0.0 <= fraction <= 1.0, f"{stage}: {fraction}"
        report(job, fraction, stage)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Job, "report", checked)
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup():
    """Let every test begin with the same policy for decoding."""
    policy.use(_POLICY)


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    """Fail a test that leaves a Python thread running, other than the session's S3 service."""
    before = set(threading.enumerate())
    yield
    deadline_s = time.monotonic() + WAIT_LIMIT_S
    while left := [each for each in threading.enumerate() if each not in before and real(each)]:
        assert time.monotonic() < deadline_s, f"left running: {left}"
        QCoreApplication.processEvents()  # a worker may wait for the GUI thread
        time.sleep(0.001)


def real(thread):
    """Whether a test started a thread; Qt's own, idle in a pool, count as dummies."""
    return not isinstance(thread, threading._DummyThread) and thread.name != THREAD_NAME


@pytest.fixture(scope="session")
def camera_file():
    """Write a JPEG file as a camera does: with a small picture of itself in its EXIF block."""
    return write_camera_file


def write_camera_file(
    path, size, thumbnail, *, orientation=1, bars_px=0, color_space=1, icc_profile=None, quality=98
):
    """Write a JPEG file with a thumbnail.

    Parameters
    ----------
    path : Path
        The file.
    size, thumbnail : tuple of int
        Width and height of the large and the small picture. The small one is red above and blue
        below, with black bars of `bars_px` at its top and bottom; the large one has noise, too.
    orientation, color_space : int
        EXIF tags.
    icc_profile : bytes, optional
        Of the large picture.
    quality : int
        Of the large picture; at the default, 1200 x 800 pixels take a megabyte.
    """
    small = two_halves(thumbnail)
    if bars_px:
        small[:bars_px] = small[-bars_px:] = 0
    large = two_halves(size).astype(np.int16)
    large += np.random.default_rng(5).integers(-40, 40, large.shape, np.int16)
    block = exif_block(jpeg(small), orientation, color_space)
    picture = Image.fromarray(np.clip(large, 0, 255).astype(np.uint8))
    picture.save(path, quality=quality, exif=block, icc_profile=icc_profile)
    return path


def two_halves(size):
    width_px, height_px = size
    rgb_u8 = np.full((height_px, width_px, 3), (200, 30, 40), np.uint8)
    rgb_u8[height_px // 2 :] = (20, 60, 180)
    return rgb_u8


def jpeg(rgb_u8):
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def exif_block(thumbnail, orientation, color_space):
    """Make an EXIF block by hand (EXIF 2.32, section 4.5); Pillow writes no thumbnails."""
    short, long = 3, 4
    main, exif, first = 8, 8 + 2 + 2 * 12 + 4, 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4
    data = first + 2 + 3 * 12 + 4

    def directory(entries, following):
        fields = b"".join(
            struct.pack("<HHI", tag, kind, 1)
            + (struct.pack("<HH", value, 0) if kind == short else struct.pack("<I", value))
            for tag, kind, value in entries
        )
        return struct.pack("<H", len(entries)) + fields + struct.pack("<I", following)

    return (
        b"Exif\0\0II*\0"
        + struct.pack("<I", main)
        + directory([(0x112, short, orientation), (0x8769, long, exif)], first)
        + directory([(0xA001, short, color_space)], 0)
        + directory([(0x103, short, 6), (0x201, long, data), (0x202, long, len(thumbnail))], 0)
        + thumbnail
    )
