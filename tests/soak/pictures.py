"""Open many pictures in one window, and watch its memory."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from part import descriptors, memory_mb, threads
from PIL import Image

if TYPE_CHECKING:
    from part import Bench

LEVEL_AT = 50
MOST_GROWTH = 0.10
MEASURED_EVERY = 50
KEPT_FILES = 30
SIDES_PX = (80, 500)
LARGE_SIDES_PX = (1000, 2200)
LARGE_AT = 4
LEVEL_SIDES_PX = (80, 81)
KINDS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF")


def open_many(bench: Bench, count: int, seconds: float, seed: int, large_every: int) -> None:
    """Open pictures of several formats and sizes, one by one; some of megapixels."""
    chance, end_s = random.Random(seed), time.monotonic() + seconds
    folder = Path.cwd() / "pictures"
    folder.mkdir()
    written: list[Path] = []
    levels: list[float] = []
    opened = 0
    while opened < count and time.monotonic() < end_s:
        kind = chance.choice(KINDS)
        path = folder / f"{opened:05}.{kind.lower()}"
        is_large = large_every > 0 and opened % large_every == LARGE_AT % large_every
        sides_px = LARGE_SIDES_PX if is_large else SIDES_PX
        path.write_bytes(picture(chance.randrange(2**32), kind, sides_px))
        written.append(path)
        if len(written) > KEPT_FILES:
            written.pop(0).unlink()
        bench.acts.append(path.name)
        bench.window.open_commands.open_paths([path])
        bench.rest(is_settled_enough=True)
        opened += 1
        if opened % MEASURED_EVERY == 0:
            open_level(bench)
            levels.append(memory_mb())
            bench.figures = figures(opened, levels, seed)
            bench.write()
            print(opened, round(levels[-1]), descriptors(), len(threads()), flush=True)
    growth = levels[-1] / levels[0] - 1 if levels else 0.0
    if growth > MOST_GROWTH:
        bench.find(f"memory grew by {growth:.0%} since picture {LEVEL_AT}")


def open_level(bench: Bench) -> None:
    """Open the same small picture whenever memory is measured, and wait for all work to end.

    What the window holds of the picture before it, and of the next one in its folder, which is
    decoded ahead, would be of another size each time: up to 40 MB.
    """
    path = Path.cwd() / "level" / "level.png"
    if not path.exists():
        path.parent.mkdir()
        path.write_bytes(picture(0, "PNG", LEVEL_SIDES_PX))
    bench.window.open_commands.open_paths([path])
    bench.rest(is_settled_enough=True)
    bench.finish()


def figures(opened: int, levels: list[float], seed: int) -> dict[str, object]:
    return {
        "seed": seed,
        "pictures": opened,
        "MB after": ", ".join(_told(levels)),
        "MB at most": round(max(levels)),
        "growth": f"{levels[-1] / levels[0] - 1:+.1%}",
        "descriptors": descriptors(),
        "threads of Python": len(threads()),
    }


def _told(levels: list[float]) -> list[str]:
    """Give the first level, each that doubles the pictures, and the last."""
    last = len(levels)
    numbers = sorted({*(2**power for power in range(last.bit_length())), last})
    return [f"{MEASURED_EVERY * each}: {levels[each - 1]:.0f}" for each in numbers]


def picture(seed: int, kind: str, sides_px: tuple[int, int] = SIDES_PX) -> bytes:
    """Make a picture: gradients with noise, of a size between two, which are of its sides."""
    random_ = np.random.default_rng(seed)
    height_px, width_px = random_.integers(*sides_px, 2)
    y, x = np.mgrid[0:height_px, 0:width_px] / np.array([height_px, width_px])[:, None, None]
    tints = random_.uniform(0, 255, (3, 3))
    ramp = x[..., None] * tints[0] + y[..., None] * tints[1] + (1 - x[..., None]) * tints[2]
    noisy = ramp / 2 + random_.normal(0, 8, ramp.shape)
    buffer = io.BytesIO()
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).save(buffer, kind)
    return buffer.getvalue()
