import json
import os

import numpy as np
import pytest
from PIL import Image


def _palette_of(run, path, colors, *options):
    [line] = run("analyze", path, "--json", "--colors", colors, *options).out.splitlines()
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
    assert "indexed PNG" in outcome.out
    found = _rgba(tmp_path / "out.png")
    assert np.array_equal(found[..., 3], rgba_u8[..., 3])
    assert np.all(found[rgba_u8[..., 3] > 0, :3] == [10, 20, 30])


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
        (flag, tmp_path / f"{'n' * 300}.png"),
        (flag, flag / "out.png"),
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
    assert ": 2 colours and 1 left as it was, 4 × 3 pixels" in outcome.out
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


def _rgba(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA"))


def _colors(path):
    return {tuple(rgb) for rgb in _rgba(path)[..., :3].reshape(-1, 3).tolist()}


@pytest.mark.parametrize("method", ["diffusion", "ordered", "blue-noise"])
def test_a_dithered_picture_has_only_the_printed_colors(run, gradient, tmp_path, method):
    out, plain, weak = tmp_path / "out.png", tmp_path / "plain.png", tmp_path / "weak.webp"
    outcome = run("reduce", gradient, "--colors", "5", "--dither", method, "-o", out)
    assert "5 colours found in Oklab" in outcome.out
    palette = {tuple(rgb) for rgb in _palette_of(run, gradient, "5", "--space", "oklab").tolist()}
    assert _colors(out) == palette
    assert "Oklab" not in run("reduce", gradient, "--colors", "5", "-o", plain).out
    run(
        "reduce", gradient, "--colors", "5", "--dither", method, "--dither-strength", "0",
        "-o", weak,
    )  # fmt: skip
    assert np.array_equal(_rgba(plain), _rgba(weak))
    assert not np.array_equal(_rgba(plain), _rgba(out))


@pytest.mark.parametrize("suffix", [".png", ".webp", ".gif", ".tiff"])
def test_the_suffix_is_the_format(run, flag, tmp_path, suffix):
    out = tmp_path / f"out{suffix}"
    assert run("reduce", flag, "--colors", "3", "-o", out).status == 0
    assert np.array_equal(_rgba(out), _rgba(flag))


def test_without_a_suffix_it_is_a_png_and_says_so(run, flag, tmp_path):
    outcome = run("reduce", flag, "--colors", "3", "-o", tmp_path / "out")
    assert outcome.out.startswith(f"{tmp_path / 'out.png'}: 3 colours")
    assert outcome.out.endswith("The name had no suffix, so it is written as PNG, indexed.\n")
    assert np.array_equal(_rgba(tmp_path / "out.png"), _rgba(flag))


@pytest.mark.parametrize(
    ("name", "chosen", "words"),
    [
        ("out.txt", (), "'.txt' is the suffix of no picture format"),
        ("out.webp", ("--format", "png"), "'.webp' is not the suffix of PNG, indexed"),
    ],
)
def test_a_suffix_that_contradicts_the_format_is_refused(run, flag, tmp_path, name, chosen, words):
    outcome = run("reduce", flag, "--colors", "3", "-o", tmp_path / name, *chosen)
    assert (outcome.status, outcome.out) == (2, "")
    assert words in outcome.err
    assert not (tmp_path / name).exists()


def test_a_picture_in_the_colours_of_a_palette_file(run, gradient, tmp_path):
    palette = tmp_path / "own.hex"
    palette.write_text("#ff0000\n#00ff00\n#0000ff\n#00ff00\n")
    for method in ("none", "ordered"):
        out = tmp_path / f"{method}.png"
        outcome = run("reduce", gradient, "--palette", palette, "--dither", method, "-o", out)
        assert outcome.out.startswith(f"{out}: 3 colours, 40 × 30 pixels")
        assert _colors(out) <= {(255, 0, 0), (0, 255, 0), (0, 0, 255)}
        with Image.open(out) as image:
            assert image.getpalette()[:9] == [255, 0, 0, 0, 255, 0, 0, 0, 255]


def test_what_is_ignored_stays_beside_a_palette_file(run, flag, tmp_path):
    palette = tmp_path / "own.hex"
    palette.write_text("#102030\n#405060\n")
    out = tmp_path / "out.png"
    outcome = run("reduce", flag, "--palette", palette, "--ignore", "white", "-o", out)
    assert "2 colours and 1 left as it was" in outcome.out
    white = (_rgba(flag) == 255).all(axis=-1)
    assert (_rgba(out)[white] == 255).all()
    assert _colors(out) <= {(16, 32, 48), (64, 80, 96), (255, 255, 255)}


def test_what_is_no_palette_is_told(run, flag, tmp_path):
    outcome = run("reduce", flag, "--palette", flag, "-o", tmp_path / "out.png")
    assert (outcome.status, outcome.out) == (1, "")
    assert not (tmp_path / "out.png").exists()


def test_of_a_large_palette_a_picture_takes_what_most_pixels_are_nearest_to(run, flag, tmp_path):
    palette, out = tmp_path / "threads.hex", tmp_path / "out.png"
    greys = [f"#{value:02x}{value:02x}{value:02x}\n" for value in range(255)]
    palette.write_text("".join([*greys, "#00247d\n", "#cf142b\n", "#fffffe\n"]))
    outcome = run("reduce", flag, "--palette", palette, "--ignore", "white", "-o", out)
    assert "255 colours and 1 left as it was" in outcome.out
    assert "Of the palette's 258 colours, those that most pixels take." in outcome.out
    assert {(0, 36, 125), (207, 20, 43), (255, 255, 255)} <= _colors(out)


@pytest.mark.parametrize(
    "chosen",
    [
        (),
        ("--colors", "3", "--palette", "a.gpl"),
        ("--palette", "a.gpl", "--shared"),
        ("--palette", "a.gpl", "--space", "lab"),
        ("--colors", "3", "--dither", "halftone"),
        ("--colors", "3", "--dither-strength", "nan"),
        ("--colors", "3", "--bayer", "3"),
        ("--colors", "3", "--format", "bmp"),
    ],
)
def test_arguments_that_make_no_sense(run, flag, tmp_path, chosen):
    outcome = run("reduce", flag, "-o", tmp_path / "out.png", *chosen)
    assert (outcome.status, outcome.out) == (2, "")
    assert not (tmp_path / "out.png").exists()


def test_several_pictures_go_into_a_folder(run, flag, gradient, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "flag.png").write_bytes(gradient.read_bytes())
    missing, folder = tmp_path / "missing.png", tmp_path / "new" / "folder"
    outcome = run("reduce", flag, missing, other / "flag.png", "--colors", "3", "-o", folder)
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    assert "missing.png" in outcome.err
    assert sorted(path.name for path in folder.iterdir()) == ["flag 2.png", "flag.png"]
    assert _rgba(folder / "flag.png").shape == (3, 4, 4)
    assert _rgba(folder / "flag 2.png").shape == (30, 40, 4)


def test_a_shared_palette_is_one_of_all_pictures(run, flag, gradient, tmp_path):
    folder = tmp_path / "out"
    chosen = ("--colors", "6", "--shared", "-o", folder)
    assert run("reduce", flag, gradient, *chosen).status == 0
    palettes = []
    for name in ("flag.png", "gradient.png"):
        with Image.open(folder / name) as image:
            palettes.append(image.getpalette()[:18])
    assert palettes[0] == palettes[1]
    for of_one_picture in ("--represent", "pixel"), ("--accent", "0.5"), ("--mood", "vivid"):
        outcome = run("reduce", flag, gradient, *chosen, *of_one_picture)
        assert outcome.status == 1
        assert "several pictures" in outcome.err
    assert run("reduce", flag, gradient, *chosen, "--mood", "area").status == 0


def test_a_picture_without_a_pixel_for_a_shared_palette_is_told(run, flag, gradient, tmp_path):
    chosen = ("--colors", "3", "--shared", "--region", "9,9,9,9")
    outcome = run("reduce", flag, gradient, *chosen, "-o", tmp_path / "out")
    assert outcome.status == 1
    assert outcome.err == f"{flag}: no pixel of it lies in the region.\n"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["gradient.png"]
    outcome = run("reduce", flag, *chosen, "-o", tmp_path / "out.png")
    assert outcome.err == f"{flag}: no pixel of it lies in the region.\n"


def test_a_picture_that_does_not_fit_a_format_is_named_among_several(run, flag, tmp_path):
    wide = tmp_path / "wide.png"
    Image.new("RGB", (16_384, 1)).save(wide)
    outcome = run("reduce", flag, wide, "--colors", "2", "--format", "webp", "-o", tmp_path / "out")
    assert (outcome.status, outcome.out.count("flag.webp")) == (1, 1)
    assert "wide.png: WebP, lossless holds pictures of up to 16,383 pixels" in outcome.err


def test_a_folder_of_the_pictures_themselves_leaves_them_alone(run, flag, gradient, tmp_path):
    before = flag.read_bytes(), gradient.read_bytes()
    outcome = run("reduce", flag, gradient, "--colors", "2", "-o", tmp_path)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.count("this is the picture itself") == 2
    # Another picture of the same call is not written over either.
    other = tmp_path / "sub"
    other.mkdir()
    (other / "gradient.jpg").write_bytes(before[0])
    outcome = run("reduce", other / "gradient.jpg", gradient, "--colors", "2", "-o", tmp_path)
    assert gradient.read_bytes() == before[1]
    assert (flag.read_bytes(), gradient.read_bytes()) == before


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX devices and modes")
def test_targets_that_cannot_be_written(run, flag, tmp_path):
    outcome = run("reduce", flag, "--colors", "3", "-o", "/dev/full")
    assert outcome.status == 1
    assert outcome.err == "/dev/full: this is a device or a pipe, not a file.\n"
    file = tmp_path / "file"
    file.write_text("mine")
    outcome = run("reduce", flag, flag, "--colors", "3", "-o", file)
    assert (outcome.status, file.read_text()) == (1, "mine")
    assert "this folder cannot be made" in outcome.err


def test_an_animation_is_reduced_with_one_palette(run, tmp_path):
    random = np.random.default_rng(1)
    frames = [
        Image.fromarray(random.integers(0, 256, (8, 9, 3), np.uint8) // each) for each in (1, 2, 3)
    ]
    source, out = tmp_path / "film.webp", tmp_path / "out.gif"
    durations_ms = [40, 90, 60]
    frames[0].save(
        source, save_all=True, append_images=frames[1:], duration=durations_ms, lossless=True
    )
    outcome = run("reduce", source, "--colors", "5", "-o", out)
    assert ": 5 colours, 9 × 8 pixels, animated GIF of 3 frames" in outcome.out
    colors = set()
    with Image.open(out) as image:
        assert image.info["loop"] == 0
        for number, duration_ms in enumerate(durations_ms):
            image.seek(number)
            assert image.info["duration"] == duration_ms
            colors.update(map(tuple, np.asarray(image.convert("RGB")).reshape(-1, 3)))
    assert len(colors) == 5
    outcome = run("reduce", source, "--colors", "5", "-o", tmp_path / "out.tiff")
    assert "This is the first frame of an animation." in outcome.out


@pytest.mark.parametrize("found", [("--colors", "2"), ("--palette", "own.hex"), ("--shared",)])
def test_what_is_ignored_in_any_frame_keeps_its_colour(run, tmp_path, monkeypatch, found):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.hex").write_text("#808080\n#404040\n")
    frames = []
    for background in ((0, 0, 0, 0), (0, 0, 0, 255), (255, 255, 255, 255)):  # the first is clear
        rgba_u8 = np.full((12, 12, 4), background, np.uint8)
        if background[3]:
            rgba_u8[4:8, 4:8] = [(200, 40, 30, 255), (30, 90, 200, 255)] * 2
        frames.append(Image.fromarray(rgba_u8))
    frames[0].save("film.png", save_all=True, append_images=frames[1:], duration=50)
    chosen = (*found, "--colors", "2") if "--shared" in found else found
    outcome = run("reduce", "film.png", *chosen, "--ignore", "background", "-o", "out.png")
    assert (outcome.status, outcome.err) == (0, "")
    assert "2 colours and 2 left as they were" in outcome.out
    with Image.open("out.png") as image:
        for frame in frames:
            image.seek(frames.index(frame))
            assert image.convert("RGBA").getpixel((0, 0)) == frame.getpixel((0, 0))


def test_of_a_large_palette_an_animation_takes_what_most_pixels_of_all_frames_take(run, tmp_path):
    frames = [Image.new("RGB", (4, 4), color) for color in ("#ff0000", "#0000ff")]
    frames[0].save(tmp_path / "film.png", save_all=True, append_images=frames[1:], duration=50)
    many = ["#ff0000", *(f"#{level:02x}ff{level:02x}" for level in range(256)), "#0000ff"]
    (tmp_path / "many.hex").write_text("\n".join(many))
    chosen = ("--palette", tmp_path / "many.hex", "-o", tmp_path / "out.png")
    assert "Of the palette's 258 colours" in run("reduce", tmp_path / "film.png", *chosen).out
    with Image.open(tmp_path / "out.png") as image:
        for number, frame in enumerate(frames):
            image.seek(number)
            assert image.convert("RGB").getpixel((0, 0)) == frame.getpixel((0, 0))


def test_a_picture_of_nothing_takes_a_palette_though_something_is_ignored(run, tmp_path):
    Image.new("RGBA", (3, 2)).save(tmp_path / "clear.png")
    (tmp_path / "own.hex").write_text("#808080\n")
    chosen = ("--palette", tmp_path / "own.hex", "--ignore", "white", "-o", tmp_path / "out.png")
    assert run("reduce", tmp_path / "clear.png", *chosen).status == 0
    assert (_rgba(tmp_path / "out.png")[..., 3] == 0).all()


def test_the_chosen_page_is_reduced(run, tmp_path):
    pages = [Image.new("RGB", (4, 4), color) for color in ("red", "blue")]
    pages[0].save(tmp_path / "two.tiff", save_all=True, append_images=pages[1:])
    outcome = run("reduce", tmp_path / "two.tiff", "--page", "2", "--colors", "2",
                  "-o", tmp_path / "out.png")  # fmt: skip
    assert outcome.status == 0
    assert Image.open(tmp_path / "out.png").convert("RGB").getpixel((0, 0)) == (0, 0, 255)
