import io

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader


def _colors(path):
    with Image.open(path) as image:
        assert image.info["srgb"] == 0
        found = image.convert("RGB").getcolors(1 << 20)
    return {rgb: pixels for pixels, rgb in found}


def test_four_panels_have_the_colours_by_their_shares(run, flag, tmp_path):
    out = tmp_path / "out.png"
    outcome = run("plot", flag, "-o", out)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(f"{out}: four panels, ")
    colors = _colors(out)
    # Red is half of the picture and of the stack, and the main colour; blue a quarter of both, and
    # the second colour.
    assert colors[1, 33, 105] == pytest.approx(colors[200, 16, 46] * 1.5 / 2, rel=0.01)


def test_a_picture_of_one_colour_has_no_second(run, tmp_path):
    Image.new("RGB", (9, 3), (10, 20, 30)).save(tmp_path / "one.png")
    out = tmp_path / "out.pdf"
    assert run("plot", tmp_path / "one.png", "-o", out).status == 0
    [page] = PdfReader(out).pages
    text = page.extract_text()
    assert "1 colour by share" in text
    assert "Main colour: #0a141e, 100.0%" in text
    assert "Second colour: there is none" in text
    run("plot", tmp_path / "one.png", "--sheet", "-o", out)
    text = PdfReader(out).pages[0].extract_text()
    assert text.count("1 colour") == 6
    assert "colours" not in text


def test_the_pictures_of_a_sheet_are_not_blurred(run, tmp_path):
    shape = (60, 40, 3)
    rgb_u8 = np.random.default_rng(1).integers(0, 2, shape, np.uint8) * np.uint8(255)
    Image.fromarray(rgb_u8).resize((1200, 1800), 0).save(tmp_path / "tall.png")
    run("plot", tmp_path / "tall.png", "--sheet", "-o", tmp_path / "out.png")
    vivid = [rgb for rgb in _colors(tmp_path / "out.png") if max(rgb) - min(rgb) > 20]
    assert len(vivid) <= 2 + 4 + 8 + 16 + 32 + 64


@pytest.mark.parametrize("size", [(1, 1), (900, 1), (1, 900)])
@pytest.mark.parametrize("sheet", [(), ("--sheet",)])
def test_any_shape_of_picture(run, tmp_path, size, sheet):
    rgba_u8 = np.full((size[1], size[0], 4), (10, 20, 30, 128), np.uint8)
    Image.fromarray(rgba_u8).save(tmp_path / "odd.png")
    assert run("plot", tmp_path / "odd.png", "-o", tmp_path / "out.png", *sheet).status == 0


def test_a_sheet_has_six_numbers_of_colours(run, gradient, tmp_path):
    out = tmp_path / "out.PDF"
    outcome = run("plot", gradient, "--sheet", "-o", out)
    assert outcome.out.startswith(f"{out}: in 2, 4, 8, 16, 32, 64 colours, ")
    [page] = PdfReader(out).pages
    for stop in (2, 4, 8, 16, 32, 64):
        assert f"{stop} colours" in page.extract_text()
    counts = sorted(
        len(Image.open(io.BytesIO(image.data)).convert("RGB").getcolors(1 << 16))
        for image in page.images
    )
    assert counts == [2, 4, 8, 16, 32, 64]


def test_only_the_first_frame_is_drawn_and_that_is_told(run, tmp_path):
    frames = [Image.new("RGB", (4, 4), color) for color in ("red", "blue")]
    frames[0].save(tmp_path / "film.gif", save_all=True, append_images=frames[1:])
    out = run("plot", tmp_path / "film.gif", "-o", tmp_path / "out.png").out
    assert out.endswith(
        " bytes. The picture has only one colour. This is the first frame of an animation.\n"
    )
    out = run("plot", tmp_path / "film.gif", "--sheet", "-o", tmp_path / "out.png").out
    assert out.endswith(" bytes. This is the first frame of an animation.\n")


def test_what_cannot_be_written_is_one_sentence(run, flag, tmp_path):
    assert run("plot", flag, "-o", tmp_path / "out.svg").status == 2
    outcome = run("plot", flag, "-o", flag)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.endswith("this is the picture itself; give the figure another name.\n")
    assert run("plot", flag, "-o", tmp_path / "no" / "out.png").status == 1
