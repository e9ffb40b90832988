"""The window answers while a large picture is read and analysed."""

import time

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer

LONGEST_BLOCK_S = 0.05
ATTEMPTS = 4


def test_no_block_over_50_ms_while_a_picture_is_analysed(window, tmp_path, open_in, qtbot):
    """The best of a few tries counts: other programs may hold this machine, but not each time."""
    open_in(window, large_picture(tmp_path / "warm up.jpg", 0))
    window.load_plot()
    qtbot.waitUntil(lambda: not window.runner.busy("plot"), timeout=20_000)
    longest_s = min(
        longest_block(window, large_picture(tmp_path / f"{n}.jpg", n), open_in)
        for n in range(1, ATTEMPTS)
    )
    assert longest_s < LONGEST_BLOCK_S


def large_picture(path, seed):
    """Eight megapixels with many colours."""
    random = np.random.default_rng(seed)
    small = random.integers(0, 256, (60, 80, 3), dtype=np.uint8)
    Image.fromarray(small).resize((3200, 2400), Image.Resampling.BICUBIC).save(path, quality=90)
    return path


def longest_block(window, path, open_in):
    gaps_s = []
    last_s = [time.perf_counter()]

    def tick():
        now_s = time.perf_counter()
        gaps_s.append(now_s - last_s[0])
        last_s[0] = now_s

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    open_in(window, path)
    timer.stop()
    return max(gaps_s)
