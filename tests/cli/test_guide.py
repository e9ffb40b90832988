"""Every command of the user's guide does what it says."""

import re
import shlex

import numpy as np
import pytest
from PIL import Image

from huescope.__main__ import main
from huescope.resources import guide


def commands():
    text = (guide() / "command-line.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [shlex.split(line) for block in blocks for line in block.splitlines()]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with the files that the guide names."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()
    rng = np.random.default_rng(1)
    for seed in range(2):
        rgb_u8 = rng.integers(0, 256, (6, 8, 3), np.uint8)
        Image.fromarray(rgb_u8).save(tmp_path / "photos" / f"{seed}.jpg")
    Image.fromarray(rgb_u8).save(tmp_path / "photo.jpg")
    return tmp_path


def test_the_commands_of_the_guide_work_one_after_another(place, capsys):
    written = []
    for program, *arguments in commands():
        assert program == "huescope"
        assert main(arguments) == 0, arguments
        assert capsys.readouterr().out or "-o" in arguments
        written += [arguments[arguments.index("-o") + 1]] if "-o" in arguments else []
    assert len(written) > 8
    assert all((place / name).exists() for name in written)
