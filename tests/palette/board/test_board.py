"""Boards: texts fit and can be read, pins are where they belong, and files can be opened."""

import io
import re
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from huescope.color.luminance import contrast_ratio
from huescope.palette.board.arrangement import SHAPES
from huescope.palette.board.board import CREDIT, OPTIONS, Look, compose
from huescope.palette.board.writing import image, write
from huescope.palette.palette import Palette
from huescope.palette.photograph import Photograph
from huescope.palette.sheets import printing
from huescope.palette.sheets.font import face
from huescope.palette.sheets.primitives import Bitmap, Box, Line, Ring
from huescope.palette.swatch import Swatch

NAMES = ("red", "light greyish periwinkle blue", "Nacht über der Altstadt", "青", "x" * 40)


def palette(count, name="Fruit stand"):
    colors = np.random.default_rng(count).integers(0, 256, (count, 3)).tolist()
    return Palette(
        name,
        tuple(
            Swatch(tuple(rgb), name=NAMES[place % len(NAMES)]) for place, rgb in enumerate(colors)
        ),
    )


def photograph(width=90, height=60, pins=(), mode="RGB"):
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x % 256, y % 256, (x + y) % 256], axis=-1).astype(np.uint8)
    return Photograph(Image.fromarray(pixels).convert(mode), pins)


def marks(page, kind):
    return [mark for mark in page.marks if isinstance(mark, kind)]


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.parametrize("count", [1, 5, 24, 256])
@pytest.mark.parametrize("notation", ["hex", "oklch"])
def test_texts_stay_in_their_swatches_and_contrast_with_them(shape, count, notation):
    shown = palette(count)
    page = compose(shown, photograph(), Look(shape=shape, notation=notation))
    boxes = marks(page, Box)
    assert [box.color for box in boxes] == [swatch.rgb for swatch in shown.swatches]
    inside = 0
    for line in marks(page, Line):
        [run] = line.runs
        right = line.x + face(bold=run.bold).width(run.text, line.size)
        assert 0 <= line.x < right <= page.width
        box = next((each for each in boxes if holds(each, line.x + 0.1, line.y)), None)
        if box is not None:
            inside += 1
            assert right <= box.x + box.width + 0.01
            assert line.y - 0.75 * line.size >= box.y
            assert contrast_ratio(run.color, box.color) >= 4.5
    if notation == "hex" and (count, shape) != (256, "landscape"):  # too small for codes
        codes = [line.runs[0].text for line in marks(page, Line)]
        assert all(swatch.hex in codes for swatch in shown.swatches)
        assert inside >= count


def holds(box, x, y):
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


def test_what_is_not_wanted_is_left_out():
    look = Look.of({"names": "no", "codes": "no", "pins": "no", "credit": "no", "theme": "none"})
    assert look.theme == "white"
    page = compose(palette(3), photograph(pins=((0.5, 0.5),) * 3), look)
    assert [line.runs[0].text for line in marks(page, Line)] == ["Fruit stand"]
    assert not marks(page, Ring)
    assert Look.of({}) == Look()
    assert {option.name for option in OPTIONS} == set(Look.__dataclass_fields__)


def test_pins_lie_on_the_photograph_where_their_colours_are():
    pins = ((0.5, 0.25), None, (0.0, 1.0))
    page = compose(palette(3), photograph(pins=pins), Look())
    [shown], [first, last] = marks(page, Bitmap), marks(page, Ring)
    assert first.x == pytest.approx(shown.x + shown.width / 2)
    assert first.y == pytest.approx(shown.y + shown.height / 4)
    assert first.color == palette(3).swatches[0].rgb
    assert last.x - last.radius == pytest.approx(shown.x)  # all of it is on the photograph
    assert last.y + last.radius == pytest.approx(shown.y + shown.height)


@pytest.mark.parametrize(("count", "radius"), [(12, 13), (13, 10.5), (32, 10.5), (33, 8), (64, 8)])
def test_many_pins_are_smaller(count, radius):
    page = compose(palette(count), photograph(pins=((0.5, 0.5),) * count), Look())
    assert {ring.radius for ring in marks(page, Ring)} == {radius}


@pytest.mark.parametrize(("size", "aspect"), [((1, 1), 1), ((4000, 100), 8), ((20, 600), 1 / 3)])
def test_an_extreme_photograph_is_cropped_to_its_middle(size, aspect):
    page = compose(palette(4), photograph(*size, pins=((0.5, 0.5), (0.0, 0.0)) * 2), Look())
    [shown] = marks(page, Bitmap)
    assert shown.width / shown.height == pytest.approx(aspect)
    assert shown.image.width / shown.image.height == pytest.approx(aspect, rel=0.1)
    assert marks(page, Ring)


def test_without_a_photograph_the_swatches_fill_the_board():
    page = compose(palette(6), None, Look(shape="landscape"))
    assert sum(box.width * box.height for box in marks(page, Box)) > 0.7 * page.width * page.height


def test_an_image_has_the_pixels_and_colours_that_it_states():
    shown = palette(6)
    drawn = image(shown, photograph(), Look(shape="story", theme="dark", scale=2))
    assert drawn.size == (2160, 3840) == Look(shape="story", scale=2).size_px
    counts = {color: count for count, color in drawn.getcolors(1 << 22)}
    assert all(counts[swatch.rgb] > 10_000 for swatch in shown.swatches)
    assert drawn.getpixel((0, 0)) == (28, 28, 28)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_files_hold_the_photograph_the_colours_and_the_texts(mode):
    shown, photo = palette(3), photograph(mode=mode, pins=((0.5, 0.5),) * 3)
    png = Image.open(io.BytesIO(write("png", shown, photo, Look())))
    assert png.size == (1080, 1080)
    assert png.text["Title"] == "Fruit stand"
    svg = ET.fromstring(write("svg", shown, photo, Look()))
    space = "{http://www.w3.org/2000/svg}"
    [embedded] = svg.iter(f"{space}image")
    data = embedded.get("{http://www.w3.org/1999/xlink}href")
    assert data.startswith("data:image/png;" if mode == "RGBA" else "data:image/jpeg;")
    assert len(list(svg.iter(f"{space}circle"))) == 9
    assert "Fruit stand" in "".join(svg.itertext())
    assert b"/Image" in write("pdf", shown, photo, Look())
    story = write("pdf", shown, photo, Look(shape="story", scale=2))
    assert re.search(rb"/MediaBox \[ 0 0 540 960 \]", story)


def test_a_palette_without_colours_makes_no_board():
    with pytest.raises(ValueError, match="at least one colour"):
        compose(Palette("Empty"), None, Look())


def test_a_long_title_ends_before_the_name_of_the_program():
    page = compose(palette(3, "m" * 300), None, Look())
    title, credit = sorted(
        (line for line in marks(page, Line) if line.y > page.height - 80), key=lambda line: line.x
    )
    assert credit.runs[0].text == CREDIT
    right = title.x + face(bold=True).width(title.runs[0].text, title.size)
    width = face().width(CREDIT, credit.size)
    assert credit.x - width - 30 < right <= credit.x - width


@pytest.mark.parametrize(("theme", "grounds"), [("none", []), ("dark", [(28, 28, 28)])])
def test_a_document_has_the_ground_of_its_theme(monkeypatch, theme, grounds):
    filled = []
    monkeypatch.setattr(printing, "fill_page", lambda _canvas, _page, tone: filled.append(tone))
    write("pdf", palette(1), None, Look(theme=theme))
    assert filled == grounds
