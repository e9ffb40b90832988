"""Decoding in a helper process: what a decoder does there costs one sentence at most."""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import cv2
import harmful_kind
import numpy as np
import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import (
    Cancelled,
    DamagedPicture,
    DecoderFailed,
    PictureTooLarge,
    UnsupportedPicture,
)
from huescope.imaging import decode as decoding
from huescope.imaging import helper, policy
from huescope.imaging.helper import pool, process
from huescope.imaging.helper.watch import resident_bytes
from huescope.imaging.rendering import DEFAULT
from huescope.imaging.request import Request
from huescope.imaging.rgb_profiles import display_p3_profile

IS_LINUX = sys.platform == "linux"


@pytest.fixture(scope="module", autouse=True)
def _one_helper():
    """Keep one process for as many tests as it survives."""
    yield
    helper.close()
    assert not pool._idle


@pytest.fixture(autouse=True)
def _policy_of_the_program():
    policy.use(policy.Policy(memory_bytes=policy.LEAST_MEMORY_BYTES))


def run(deed, job=None, name="x.harmful"):
    return helper.run(f"harmful {deed}".encode(), harmful_kind, Request(name), job or Job())


def idle_pids():
    return {each.pid for each in pool._idle}


def open_files():
    """List the descriptors of this process, and what they are."""
    folder = Path("/proc/self/fd")
    found = []
    for each in folder.iterdir() if IS_LINUX else ():
        try:
            found.append(str(each.readlink()).partition(":")[0])
        except OSError:
            continue  # that of the listing itself
    return sorted(found)


def test_a_picture_comes_back_through_shared_memory():
    picture = run("nothing", name="a\udcff.harmful")
    assert (picture.name, picture.format) == ("a\udcff.harmful", "HARMFUL")
    samples = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    assert np.array_equal(picture.rgb_u8, samples[..., :3])
    assert np.array_equal(picture.alpha_u8, samples[..., 3])
    assert not picture.rgb_u8.flags.writeable
    assert picture.notes == ("did nothing",)


def test_a_helper_stays_warm_and_leaves_nothing_open():
    progress = []
    first = run("nothing")
    pids, files = idle_pids(), open_files()
    run("nothing", Job(lambda *told: progress.append(told)))
    with pytest.raises(DamagedPicture, match=r"x\.harmful: the file is damaged"):
        run("refuse")
    assert idle_pids() == pids
    assert progress[0] == (0.5, "decoding")
    assert open_files() == files
    helper.give_back()
    assert np.array_equal(run("nothing").rgb_u8, first.rgb_u8)
    helper.close()
    assert first.rgb_u8[1, 2].tolist() == [20, 21, 22]  # it outlives the helper


@pytest.mark.parametrize(
    ("suffix", "options"),
    [(".hdr", {}), (".jp2", {}), (".avif", {"speed": 10}), (".dds", {}), (".tif", {})],
)
def test_decoders_need_no_temporary_files(suffix, options, encode, job):
    colors = np.full((8, 8, 3), (200, 80, 60), np.uint8)
    if suffix == ".hdr":
        data = cv2.imencode(suffix, colors[..., ::-1].astype(np.float32) / 255)[1].tobytes()
    else:
        data = encode(Image.fromarray(colors), Image.registered_extensions()[suffix], **options)
    assert decoding.decode(data, "x", job).rgb_u8.shape == (8, 8, 3)


def test_the_helper_keeps_the_working_space_that_is_asked_for(encode, job):
    image = Image.new("RGB", (8, 8), (255, 0, 0))
    data = encode(image, "TIFF", icc_profile=display_p3_profile())
    picture = decoding.decode(data, "x", job, DEFAULT.into("display-p3"))
    assert (picture.working_space, picture.rgb_u8[0, 0].tolist()) == ("display-p3", [255, 0, 0])
    assert decoding.decode(data, "x", job).working_space == "srgb"


def test_what_decoders_print_is_not_seen(capfd):
    assert run("say").notes == ("did say",)
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not IS_LINUX, reason="Landlock and seccomp are of Linux")
def test_a_decoder_reaches_neither_files_nor_network_nor_programs(tmp_path, monkeypatch):
    (tmp_path / "secret").write_text("secret")
    # A helper reads the folders that modules come from, of which PYTHONPATH may name one above.
    elsewhere = [each for each in sys.path if not tmp_path.is_relative_to(each or Path.cwd())]
    monkeypatch.setattr(sys, "path", elsewhere)
    helper.close()
    run("nothing")
    (warm,) = pool._idle
    if not {"landlock", "seccomp"} <= set(warm.confined):
        pytest.skip(f"this kernel only has {warm.confined}")
    assert run(f"touch {tmp_path}").notes == ("did touch",)
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


@pytest.mark.skipif(not IS_LINUX, reason="other systems do not limit the memory of a process")
def test_a_decoder_that_takes_all_memory_is_refused():
    with pytest.raises(PictureTooLarge, match="not enough memory"):
        run("allocate")


def test_memory_is_watched_where_the_system_does_not_limit_it(monkeypatch):
    run("nothing")
    (warm,) = pool._idle
    assert 10 * 2**20 < resident_bytes(warm._process) < 2**30
    warm.confined = ("limits",)
    assert run("nothing").format == "HARMFUL"
    monkeypatch.setattr(process, "resident_bytes", lambda _process: 10**12)
    with pytest.raises(PictureTooLarge, match="not enough memory"):
        run("wait")
    assert not warm.is_alive


def test_a_crash_costs_one_sentence_and_the_next_picture_opens(caplog):
    with pytest.raises(DecoderFailed, match=r"x\.harmful: its decoder crashed"):
        run("abort")
    assert not pool._idle
    with pytest.raises(DecoderFailed, match="its decoder made a mistake"):
        run("fail")
    assert "ZeroDivisionError" in caplog.text
    assert run("nothing").notes == ("did nothing",)


def test_an_endless_loop_is_ended_and_lies_are_not_believed(monkeypatch):
    usual = policy.current()
    monkeypatch.setattr(harmful_kind, "SECONDS", 0.05, raising=False)
    with pytest.raises(UnsupportedPicture, match="drawing it takes too long"):
        run("wait")
    policy.use(replace(usual, seconds=0.05))
    if sys.platform != "win32":
        with pytest.raises(DecoderFailed, match="took too long"):
            run("loop")
    with pytest.raises(DecoderFailed, match="took too long"):  # without using the processor
        run("wait")
    policy.use(usual)
    with pytest.raises(DecoderFailed, match="crashed"):
        run("lie")


def test_cancelling_kills_the_helper_at_once():
    run("nothing")
    (pid,) = idle_pids()
    job = Job()
    threading.Timer(0.05, job.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        run("wait", job)
    assert time.monotonic() - started < 50
    assert not pool._idle
    if IS_LINUX:
        assert not Path(f"/proc/{pid}").exists()


def test_risky_formats_go_to_the_helper_and_trusted_ones_by_choice(monkeypatch, encode, job):
    from PIL import Image

    sent = []
    monkeypatch.setattr(helper, "run", lambda _data, kind, *_others: sent.append(kind.NAME))
    image = Image.new("RGB", (4, 4), "red")
    for isolation, expected in (("risky", ["GIF"]), ("always", ["PNG", "GIF"]), ("never", [])):
        policy.use(replace(policy.current(), isolation=isolation))
        for file_format in ("PNG", "GIF"):
            try:
                decoding.decode(encode(image, file_format), "x", job)
            except DecoderFailed:
                continue  # the helper above gives no picture
        assert sent == expected
        sent.clear()
