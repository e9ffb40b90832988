"""The program that opens every file of a folder: what it counts, and that it goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

PROGRAM = Path(__file__).parent / "corpus.py"
if sys.platform == "win32":
    pytest.skip("its limits are those of POSIX", allow_module_level=True)


def run(folder, *options):
    command = [sys.executable, PROGRAM, folder, "--results", folder.parent / "found.tsv", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)


def test_outcomes_are_counted_and_kept(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.new("RGB", (9, 9), "red").save(folder / "red.png")
    (folder / "text.jpg").write_text("nothing of the kind")
    (folder / "half.png").write_bytes((folder / "red.png").read_bytes()[:50])
    first = run(folder, "--workers", "1")
    assert first.returncode == 0, first.stderr
    counts = dict(line.split(maxsplit=1)[::-1] for line in first.stdout.splitlines())
    assert counts == {
        "analysed": "1",
        "refused: DamagedPicture": "1",
        "refused: UnsupportedPicture": "1",
        "in all": "3",
    }
    (folder / "text.jpg").unlink()  # what is known is not opened again
    assert run(folder).stdout == first.stdout


def test_a_file_over_the_limit_of_time_is_told(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.effect_noise((1500, 1500), 90).save(folder / "large.png", compress_level=1)
    found = run(folder, "--seconds", "0.02", "--workers", "1")
    assert found.returncode == 1
    assert "over limit" in found.stdout
