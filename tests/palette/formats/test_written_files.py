"""What is written of three palettes is what ``tests/data/written`` has, in each format.

After a change that is meant, ``python tests/palette/formats/test_written_files.py`` writes those
files again; the difference tells what a person who exports will see changed.
"""

import io
import re
import zipfile
from itertools import product
from pathlib import Path

import pytest
from PIL import Image

from huescope.color.coordinates import Coordinates
from huescope.color.single import parse_css
from huescope.palette import formats
from huescope.palette.board import writing
from huescope.palette.board.arrangement import SHAPES, arrange
from huescope.palette.board.board import Look
from huescope.palette.palette import Palette
from huescope.palette.photograph import Photograph
from huescope.palette.swatch import GLOBAL, SPOT, Swatch

FOLDER = Path(__file__).parents[2] / "data" / "written"
# Pictures and documents depend on the library that compresses them; a cube has thousands of lines.
NAMES = sorted({*formats.writers()} - {"png", "pdf", "cube"})
DESIGN = Palette(
    "Crème & Co.",
    (
        Swatch((18, 52, 86), name="Deep sea", group="Brand"),
        Swatch((255, 128, 0), 300, 0.3, name="Crème brûlée", group="Brand", kind=SPOT),
        Swatch.of(parse_css("color(display-p3 0 1 0)"), "Lime 500", group="Brand", kind=GLOBAL),
        Swatch.of(parse_css("rgb(10 20 30 / 50%)"), "Mist"),
        Swatch.of(parse_css("oklch(70% 0.1 200)"), "class", group="2nd"),
        Swatch((18, 52, 86), name="Deep sea", group="2nd"),
        Swatch.of(Coordinates("cmyk", (0.1, 0.6, 0.0, 0.2)), "Ink of a name of many words " * 3),
        Swatch.of(Coordinates("lab", (40.0, 60.0, -20.0)), "Plum", kind=SPOT),
    ),
    "pier.jpg",
    "A note.\nIts second line.",
)
PHOTO = Palette(
    "Pier",
    tuple(
        Swatch(rgb, pixels, pixels / 1000, name)
        for rgb, name, pixels in (
            ((236, 229, 214), "linen", 400),
            ((178, 58, 46), "brick", 300),
            ((217, 164, 65), "ochre", 100),
            ((70, 130, 110), "moss", 80),
            ((52, 92, 148), "denim", 70),
            ((112, 72, 120), "plum", 49),
            ((28, 30, 38), "ink", 1),
        )
    ),
    "pier.jpg",
)
EMPTY = Palette("Empty")
PHOTOGRAPH = Photograph(
    Image.new("RGB", (90, 60), (70, 130, 110)), ((0.2, 0.3), None, (0.9, 0.5), (0.01, 0.99))
)
LOOKS = {
    "square": Look(),
    "story, dark, codes of OKLCH": Look(shape="story", theme="dark", notation="oklch"),
    "landscape without names": Look(shape="landscape", names=False),
}


def in_words(data):
    """Write bytes as text: the members of an archive, and what is no text by its digits."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        return "\n".join(f"--- {name}\n{in_words(data)}" for name, data in members.items())
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        return "\n".join(data[at : at + 32].hex(" ", -2) for at in range(0, len(data), 32))
    text = re.sub(r"<style>.*?</style>|<script>.*?</script>", "", text, flags=re.DOTALL)
    text = re.sub(r'"Huescope [\d.]+"', '"Huescope"', text)
    return re.sub(r"base64,[\w+/=]+", "base64,", text)


def written(name):
    """Write all three palettes, and the first with the last choice of each option."""
    options = formats.writers()[name].OPTIONS
    chosen = {each.name: list(each.choices or {"ds": ""})[-1] for each in options}
    with_options = [(DESIGN, chosen)] if chosen else []
    for palette, values in ((DESIGN, {}), (PHOTO, {}), (EMPTY, {}), *with_options):
        content = formats.write(palette, name, values)
        files = {"": content} if isinstance(content, bytes) else content
        for path, data in sorted(files.items()):
            head = " ".join(["", palette.name, *map("=".join, values.items()), path]).rstrip()
            yield f"======{head}\n{in_words(data)}\n"


def boards():
    for name, look in LOOKS.items():
        for photograph in (PHOTOGRAPH, None):
            head = f"====== {name}{' and with a photograph' if photograph else ''}"
            yield f"{head}\n{in_words(writing.write('svg', PHOTO, photograph, look))}\n"


def arrangements():
    """Tell where photograph, first and last swatch and title stand on boards of each shape."""
    for shape, count, aspect in product(sorted(SHAPES), (1, 5, 24, 120), (None, 0.4, 0.67, 1.5, 3)):
        found = arrange(SHAPES[shape], count, aspect)
        parts = [found.photograph, found.cells[0], found.cells[-1], found.foot]
        numbers = [
            [round(value) for value in (each.x, each.y, each.width, each.height)] if each else "-"
            for each in parts
        ]
        yield f"{shape} {count} {aspect}: {' '.join(map(str, numbers))}\n"


MAKERS = {
    "boards": boards,
    "arrangements": arrangements,
    **{name: lambda name=name: written(name) for name in NAMES},
}


@pytest.mark.parametrize("name", list(MAKERS))
def test_a_palette_is_written_as_before(name):
    expected = (FOLDER / f"{name}.txt").read_bytes().decode()
    assert "".join(MAKERS[name]()) == expected


@pytest.mark.parametrize("name", NAMES)
def test_a_format_says_whether_its_files_are_text(name):
    content = formats.write(PHOTO, name)
    is_text = isinstance(content, bytes) and content.startswith(in_words(content)[:9].encode())
    assert formats.writers()[name].IS_TEXT is is_text


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, make in MAKERS.items():
        (FOLDER / f"{name}.txt").write_bytes("".join(make()).encode())
