"""Small pictures of projects and palettes."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from huescope.__main__ import main
from huescope.errors import UnsupportedPalette
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file
from huescope.project.preview import preview_png
from huescope.project.project import Document, Project
from huescope.project.state import State

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def opened(png):
    return Image.open(io.BytesIO(png)).convert("RGB")


def palette(*colors):
    return Palette("", tuple(Swatch(color) for color in colors))


def test_a_palette_fills_a_square():
    image = opened(preview_png(formats.write(palette(RED, GREEN, BLUE), "gpl"), "a.gpl", 64))
    assert image.size == (64, 64)
    places = ((0, 0), (63, 0), (0, 63), (63, 63))
    assert [image.getpixel(place) for place in places] == [RED, GREEN, BLUE, BLUE]


def test_a_project_shows_its_picture_over_its_colours():
    thumbnail = io.BytesIO()
    Image.new("RGB", (200, 100), (9, 9, 9)).save(thumbnail, "PNG")
    state = State(palette(RED, BLUE))
    data = file.write(Project((Document(state, thumbnail=thumbnail.getvalue()),)))
    image = opened(preview_png(data, "a.huescope", 120))
    assert image.size == (120, 60 + 20)
    assert image.getpixel((60, 30)) == (9, 9, 9)
    assert [image.getpixel((x, 79)) for x in (0, 119)] == [RED, BLUE]


def test_an_empty_project_has_an_empty_preview():
    image = Image.open(io.BytesIO(preview_png(file.write(Project()), "a.huescope", 16)))
    assert image.getpixel((0, 0)) == (0, 0, 0, 0)


def test_the_command_writes_it_and_refuses_what_is_no_palette(tmp_path, capsys):
    path, target = tmp_path / "a.gpl", tmp_path / "a.png"
    path.write_bytes(formats.write(palette(RED), "gpl"))
    assert main(["thumbnail", str(path), str(target), "--size", "32"]) == 0
    assert opened(target.read_bytes()).size == (32, 32)
    assert main(["thumbnail", str(path), str(path)]) == 1
    assert main(["thumbnail", str(path), str(target), "--size", "5"]) == 2
    assert "16 to 2048" in capsys.readouterr().err
    with pytest.raises(UnsupportedPalette):
        preview_png(b"\x00\x01", "x", 32)
