"""No option is ignored silently: it has an effect, or one sentence says why it has none."""

import json

import numpy as np
import pytest
from PIL import Image

_REDUCE = ("reduce", "{picture}", "-o", "{out}.png")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (
            (*_REDUCE, "--colors", "3", "--dither-strength", "0.5"),
            "--dither-strength is that of a way to dither, such as --dither diffusion",
        ),
        ((*_REDUCE, "--colors", "3", "--bayer", "4"), "--bayer is the pattern of --dither ordered"),
        (
            (*_REDUCE, "--colors", "3", "--dither", "blue-noise", "--bayer", "4"),
            "--bayer is the pattern of --dither ordered",
        ),
        ((*_REDUCE, "--colors", "3", "--palette", "{palette}"), "either --colors or --palette"),
        ((*_REDUCE, "--palette", "{palette}", "--shared"), "--shared finds a palette"),
        *(
            ((*_REDUCE, "--palette", "{palette}", *typed), "--palette gives the colours")
            for typed in (
                ("--space", "srgb"),
                ("--mood", "area"),
                ("--accent", "0.5"),
                ("--fixed", "red"),
                ("--represent", "pixel"),
                ("--region", "0,0,1,1"),
            )
        ),
        (
            (*_REDUCE, "--palette", "{palette}", "--count-transparent"),
            "--count-transparent is for finding colours",
        ),
        ((*_REDUCE, "--colors", "3", "--format", "webp"), "'.png' is not the suffix of WebP"),
        (
            ("plot", "{picture}", "-o", "{out}.png", "--format", "pdf"),
            "does not end in .pdf, the suffix of --format",
        ),
        (
            ("plot", "{picture}", "-o", "{out}.png", "--sheet", "--colors", "4"),
            "--sheet has numbers of colours of its own",
        ),
        (("convert", "{palette}", "{out}.css", "--option", "x=y"), "has no option 'x'"),
        (
            ("export", "--shared", "{picture}", "-o", "{out}.css", "--working-space", "display-p3"),
            "leave --working-space out",
        ),
        (
            ("export", "{palette}", "-o", "{out}.css", "--colors", "4", "--region", "0,0,1,1"),
            "own.hex: it is a palette file, and --colors and --region are for pictures.",
        ),
        (
            ("export", "{palette}", "-o", "{out}.css", "--order", "hue"),
            "own.hex: it is a palette file, and --order is for pictures.",
        ),
    ],
)  # fmt: skip
def test_what_would_have_no_effect_is_refused(run, flag, tmp_path, argv, sentence):
    palette, out = tmp_path / "own.hex", tmp_path / "out"
    palette.write_text("#ff0000\n#00ff00\n")
    outcome = run(*(each.format(picture=flag, palette=palette, out=out) for each in argv))
    assert outcome.status in {1, 2}
    assert outcome.out == ""
    assert sentence in outcome.err
    assert outcome.err.count("error: ") + (outcome.status == 1) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["flag.png", "own.hex"]


@pytest.mark.parametrize(
    "typed", [("--dither-strength", "0"), ("--dither", "none", "--dither-strength", "1")]
)
def test_any_strength_goes_with_no_dithering_where_that_is_meant(run, flag, tmp_path, typed):
    chosen = ("--colors", "2", *typed, "-o", tmp_path / "out.png")
    assert run("reduce", flag, *chosen).status == 0


def test_a_space_beside_a_mood_is_told_to_have_no_effect(run, gradient, tmp_path):
    chosen = ("reduce", gradient, "--colors", "3", "-o", tmp_path / "out.png", "--space", "lab")
    assert "--space had no effect" in run(*chosen, "--mood", "vivid").out
    assert "--space had no effect" not in run(*chosen).out


def test_options_for_pictures_are_told_where_there_is_none(run, flag, tmp_path):
    palettes = [tmp_path / "a.hex", tmp_path / "b.hex"]
    for palette in palettes:
        palette.write_text("#ff0000\n#00ff00\n")
    typed = ("--format", "css", "--colors", "3", "-o", tmp_path / "out")
    outcome = run("export", *palettes, *typed)
    assert outcome.err == "All of these are palette files, and --colors is for pictures.\n"
    assert outcome.out.count("2 colours") == 2
    outcome = run("export", palettes[0], flag, *typed)
    assert (outcome.status, outcome.err) == (0, "")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("reduce", "--colors", "3"), "out.png"),
        (("plot",), "out.pdf"),
        (("export",), "out.css"),
        (("export", "--shared"), "out.css"),
    ],
)
def test_a_file_that_is_there_is_left_alone_by_resume(run, flag, tmp_path, command, name):
    out = tmp_path / name
    argv = (*command, "--resume", flag, "-o", out)
    assert run(*argv).out.startswith(f"{out}: ")
    out.write_text("mine")
    outcome = run(*argv)
    assert (outcome.status, outcome.err, outcome.out) == (0, "", "1 file is there already.\n")
    assert out.read_text() == "mine"
    assert run(*command, flag, "-o", out).status == 0
    assert out.read_bytes() != b"mine"


@pytest.mark.parametrize("command", [("reduce", "--colors", "2"), ("plot",)])
def test_a_name_that_ends_like_a_folder_is_one(run, flag, tmp_path, command):
    for folder in ("new", "new", "with.dot"):  # made, there already, and with a suffix
        assert run(*command, flag, "-o", f"{tmp_path / folder}/").status == 0
        assert [path.name for path in (tmp_path / folder).iterdir()] == ["flag.png"]


def test_the_shared_palette_of_one_picture_is_its_own(run, gradient, tmp_path):
    one, shared = tmp_path / "one.png", tmp_path / "shared.png"
    run("reduce", gradient, "--colors", "7", "-o", one)
    run("reduce", gradient, "--colors", "7", "--shared", "-o", shared)
    with Image.open(one) as own, Image.open(shared) as common:
        assert np.array_equal(own.convert("RGB"), common.convert("RGB"))
    assert json.loads(run("analyze", gradient, "--json", "--colors", "7").out)["palette"]
