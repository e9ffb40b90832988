"""What the helper process costs: the same pictures decoded in this process and in one, in turn.

    python tests/benchmarks/bench_helper.py [--rounds 15] [--results FILE]

For each format a picture is made, and decoded by turns here and in a helper that is warm. Told is
the median processor time of both processes together. The clock would tell how busy the machine is.
The last line tells what a picture costs for which a helper has to be started.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.cancellation import Job
from huescope.imaging import helper, policy
from huescope.imaging.decode import decode
from huescope.imaging.helper import pool

CASES = (
    ("GIF", (1200, 800), {}),
    ("TIFF", (1600, 1200), {"compression": "tiff_lzw"}),
    ("TIFF", (4000, 3000), {"compression": "jpeg"}),
    ("TIFF", (4000, 3000), {}),
    ("TIFF", (6000, 4000), {"compression": "tiff_lzw"}),
    ("AVIF", (4000, 3000), {"speed": 10}),
    ("JPEG", (4000, 3000), {}),
    ("PNG", (4000, 3000), {"compress_level": 1}),
)


def photograph(size: tuple[int, int]) -> Image.Image:
    """Make a picture with the noise of a photograph."""
    rng = np.random.default_rng(1)
    small = Image.fromarray(rng.integers(0, 256, (24, 32, 3), np.uint8))
    smooth = np.asarray(small.resize(size, Image.Resampling.BICUBIC), np.int16)
    noisy = smooth + rng.integers(-6, 7, smooth.shape, np.int16)
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


def helper_cpu_ms() -> float:
    """Tell how much processor time the warm helper has taken since it began."""
    if not pool._idle or sys.platform != "linux":
        return 0.0
    return int(Path(f"/proc/{pool._idle[-1].pid}/schedstat").read_text().split()[0]) / 1e6


def spent_ms(data: bytes, isolation: policy.Isolation) -> float:
    """Decode once, and tell the processor time of this process and the helper."""
    policy.use(replace(policy.current(), isolation=isolation))
    helper_before, before = helper_cpu_ms(), time.process_time()
    decode(data, "picture", Job())
    return 1000 * (time.process_time() - before) + helper_cpu_ms() - helper_before


def row(name: str, file_format: str, size: tuple[int, int], options: dict, rounds: int) -> str:
    file = io.BytesIO()
    photograph(size).save(file, file_format, **options)
    data = file.getvalue()
    spent_ms(data, "always")  # warms the helper
    spent_ms(data, "never")
    found = [(spent_ms(data, "never"), spent_ms(data, "always")) for _ in range(rounds)]
    here, in_helper = np.median(found, axis=0)
    return f"{name:28}{len(data) / 1e6:6.1f}{here:10.1f}{in_helper:10.1f}{in_helper - here:+10.1f}"


def started() -> str:
    """Measure how long the first picture takes: a helper starts for it."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "GIF")
    policy.use(replace(policy.current(), isolation="risky"))
    processors = []
    for _ in range(5):
        helper.close()
        decode(file.getvalue(), "picture", Job())
        processors.append(helper_cpu_ms())
    return f"8 x 8 pixels, with the start of a helper: {min(processors):.0f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--results", type=Path)
    arguments = parser.parse_args()
    lines = [
        "Median processor time in ms of decoding, in this process and in a helper:",
        "",
        f"{'picture':28}{'MB':>6}{'here':>10}{'helper':>10}{'more':>10}",
    ]
    for file_format, size, options in CASES:
        kind = next((str(value) for key, value in options.items() if key == "compression"), "")
        name = f"{file_format} {kind.removeprefix('tiff_')} {size[0]} x {size[1]}"
        lines.append(row(name.replace("  ", " "), file_format, size, options, arguments.rounds))
        print(lines[-1], flush=True)
    lines += ["", started()]
    helper.close()
    text = "\n".join(lines)
    print(text)
    if arguments.results is not None:
        arguments.results.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
