import json
import os

import numpy as np
import pytest
from PIL import Image

from huescope.cli.indexed_png import encode


def _palette_of(run, path, colors):
    [line] = run("analyze", path, "--json", "--colors", colors).out.splitlines()
    return np.array([swatch["rgb"] for swatch in json.loads(line)["palette"]])


def test_every_pixel_takes_the_nearest_of_the_printed_colors(run, gradient, tmp_path):
    out = tmp_path / "out.png"
    outcome = run("reduce", gradient, "--colors", "6", "-o", out)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(f"{out}: 6 colours, 40 × 30 pixels, indexed PNG")
    with Image.open(gradient) as before, Image.open(out) as after:
        assert (after.format, after.mode, after.size) == ("PNG", "P", (40, 30))
        assert after.info["srgb"] == 0
        before_rgb = np.asarray(before).astype(int)
        after_rgb = np.asarray(after.convert("RGB")).astype(int)
    palette = _palette_of(run, gradient, "6")
    distances = ((before_rgb[:, :, None] - palette) ** 2).sum(axis=-1)
    assert np.array_equal(((before_rgb - after_rgb) ** 2).sum(axis=-1), distances.min(axis=-1))
    assert {tuple(rgb) for rgb in after_rgb.reshape(-1, 3)} == {tuple(rgb) for rgb in palette}


def test_256_colors_fit(run, gradient, tmp_path):
    assert run("reduce", gradient, "--colors", "256", "-o", tmp_path / "out.png").status == 0
    with Image.open(tmp_path / "out.png") as image:
        assert image.mode == "P"
        assert len(image.convert("RGB").getcolors(1200)) == 256


def test_fewer_colors_are_explained(run, flag, tmp_path):
    outcome = run("reduce", flag, "--colors", "9", "-o", tmp_path / "out.png")
    assert ": 3 colours, " in outcome.out
    assert outcome.out.count(".") > 2
    with Image.open(flag) as before, Image.open(tmp_path / "out.png") as after:
        assert np.array_equal(np.asarray(before), np.asarray(after.convert("RGB")))


def test_transparent_pixels_stay_so(run, tmp_path):
    rgba_u8 = np.zeros((4, 4, 4), dtype=np.uint8)
    rgba_u8[:, :2] = [10, 20, 30, 255]
    rgba_u8[1:, 3] = [200, 100, 0, 255]
    Image.fromarray(rgba_u8).save(tmp_path / "holes.png")
    outcome = run("reduce", tmp_path / "holes.png", "--colors", "2", "-o", tmp_path / "out.png")
    assert "2 colours" in outcome.out
    assert "indexed PNG" in outcome.out
    with Image.open(tmp_path / "out.png") as image:
        assert image.mode == "P"
        assert np.array_equal(np.asarray(image.convert("RGBA")), rgba_u8)


def test_translucent_pixels_keep_their_alpha(run, tmp_path):
    rgba_u8 = np.full((4, 4, 4), [10, 20, 30, 255], dtype=np.uint8)
    rgba_u8[..., 3] = np.arange(16).reshape(4, 4) * 17
    Image.fromarray(rgba_u8).save(tmp_path / "veil.png")
    outcome = run("reduce", tmp_path / "veil.png", "--colors", "4", "-o", tmp_path / "out.png")
    assert "RGBA PNG" in outcome.out
    with Image.open(tmp_path / "out.png") as image:
        assert np.array_equal(np.asarray(image)[..., 3], rgba_u8[..., 3])
        assert np.all(np.asarray(image)[rgba_u8[..., 3] > 0, :3] == [10, 20, 30])


def test_a_transparent_entry_needs_a_free_place():
    palette = np.stack([np.arange(256), np.arange(256)[::-1], np.zeros(256)], axis=-1)
    palette = palette.astype(np.uint8)
    indices = np.arange(256, dtype=np.uint8).reshape(16, 16)
    alpha = np.full((16, 16), 255, dtype=np.uint8)
    assert encode(indices, palette, alpha)[1] == "indexed"
    alpha[0, 0] = 0
    assert encode(indices, palette, alpha)[1] == "RGBA"
    assert encode(np.minimum(indices, 254), palette[:255], alpha)[1] == "indexed"


@pytest.mark.parametrize("link", ["itself", "symbolic", "hard"])
def test_the_picture_itself_is_never_written_over(run, gradient, tmp_path, link):
    out = gradient
    if link == "symbolic":
        out = tmp_path / "link.png"
        out.symlink_to(gradient)
    elif link == "hard":
        out = tmp_path / "hard.png"
        os.link(gradient, out)
    before = gradient.read_bytes()
    outcome = run("reduce", gradient, "--colors", "2", "-o", out)
    assert outcome.status == 1
    assert outcome.out == ""
    assert outcome.err == f"{out}: this is the picture itself; give the result another name.\n"
    assert gradient.read_bytes() == before


def test_an_older_result_is_replaced(run, flag, tmp_path):
    out = tmp_path / "out.png"
    out.write_text("older")
    assert run("reduce", flag, "--colors", "3", "-o", out).status == 0
    assert out.read_bytes().startswith(b"\x89PNG")


def test_failures_are_one_error_message(run, flag, tmp_path):
    for picture, out in [
        (flag, tmp_path / "no folder" / "out.png"),
        (tmp_path / "missing.jpg", tmp_path / "out.png"),
        (tmp_path, tmp_path / "out.png"),
    ]:
        outcome = run("reduce", picture, "--colors", "3", "-o", out)
        assert (outcome.status, outcome.out) == (1, "")
        assert outcome.err.count("\n") == 1
        assert outcome.err.endswith(".\n")
    assert [path.name for path in tmp_path.iterdir()] == ["flag.png"]


def test_what_is_ignored_keeps_its_colour_beside_the_palette(run, flag, tmp_path):
    out = tmp_path / "out.png"
    outcome = run("reduce", flag, "--colors", "1", "--ignore", "white", "-o", out)
    assert outcome.status == 2  # a palette has at least two colours
    outcome = run("reduce", flag, "--colors", "2", "--ignore", "white", "-o", out)
    assert ": 2 colours and 1 left as they were, 4 × 3 pixels" in outcome.out
    with Image.open(flag) as before, Image.open(out) as after:
        assert np.array_equal(np.asarray(before), np.asarray(after.convert("RGB")))


def test_a_palette_of_a_region_paints_the_whole_picture(run, flag, tmp_path):
    out = tmp_path / "out.png"
    run("reduce", flag, "--colors", "2", "--region", "0,1,4,2", "-o", out)
    with Image.open(out) as after:
        assert after.size == (4, 3)
    assert run("reduce", flag, "--colors", "2", "--region", "9,9,1,1", "-o", out).status == 1


def test_256_colors_leave_no_place_for_what_is_ignored(run, tmp_path):
    rows, columns = np.mgrid[0:30, 0:40]
    rgb_u8 = np.stack([rows * 8, columns * 6, rows + columns], axis=-1).astype(np.uint8)
    rgb_u8[0] = 255
    Image.fromarray(rgb_u8).save(tmp_path / "many.png")
    outcome = run(
        "reduce", tmp_path / "many.png", "--colors", "256", "--ignore", "white",
        "-o", tmp_path / "out.png",
    )  # fmt: skip
    assert outcome.status == 1
    assert outcome.err.endswith("ask for 1 fewer.\n")
    assert not (tmp_path / "out.png").exists()
