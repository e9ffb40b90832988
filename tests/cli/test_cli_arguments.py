import subprocess
import sys
from argparse import ArgumentTypeError
from dataclasses import replace
from pathlib import Path

import pytest

from huescope import __version__
from huescope.analysis import orders, proposals
from huescope.analysis.options import FOR_PEOPLE, ClusteringOptions
from huescope.analysis.region import Rectangle
from huescope.cli.arguments import audit, find, thumbnail, types
from huescope.cli.arguments.analyze import AnalyzeArguments
from huescope.cli.arguments.command import parse
from huescope.cli.arguments.difference import DifferenceArguments
from huescope.cli.arguments.reduce import ReduceArguments
from huescope.cli.arguments.window_arguments import WindowArguments
from huescope.color import difference


def test_pictures_open_the_window():
    assert parse([]) == WindowArguments(())
    assert parse(["a.jpg", "b c.png"]) == WindowArguments(("a.jpg", "b c.png"))
    assert parse(["a", "--theme", "dark", "b", "--size", "800x600", "--screenshot", "o.png"]) == (
        WindowArguments(("a", "b"), Path("o.png"), (800, 600), "dark")
    )


def test_commands_are_parsed():
    assert parse(["analyze", "a", "b"]) == AnalyzeArguments(("a", "b"))
    assert parse(
        ["analyze", "--json", "a", "--colors", "16", "--order", "hue", "--formula", "cie76", "b"]
    ) == AnalyzeArguments(("a", "b"), 16, "hue", "cie76", json=True)
    assert parse(["reduce", "a", "--colors", "4", "-o", "b.PNG"]) == (
        ReduceArguments(("a",), Path("b.PNG"), 4)
    )
    assert parse(["difference", "#f00", "00FF01"]) == (
        DifferenceArguments((255, 0, 0), (0, 255, 1))
    )
    assert parse(["difference", "--json", "f00", "--formula", "all", "#0f0"]) == (
        DifferenceArguments((255, 0, 0), (0, 255, 0), "all", json=True)
    )


def test_colours_are_given_in_any_css_notation():
    assert parse(["difference", "red", "oklch(60% .2 30)"]) == (
        DifferenceArguments((255, 0, 0), (222, 62, 45))
    )
    fixed = parse(["analyze", "a", "--fixed", "rgb(1, 2, 3),navy,#fff"]).options.fixed
    assert fixed == ((1, 2, 3), (0, 0, 128), (255, 255, 255))


def test_british_spelling_is_understood(tmp_path, monkeypatch):
    assert parse(["analyse", "a", "--colours", "4"]) == AnalyzeArguments(("a",), 4)
    assert parse(["export", "a", "-o", "b.css", "--colours", "4"]).colors == 4
    monkeypatch.chdir(tmp_path)
    (tmp_path / "analise").touch()  # a picture, not a misspelt command
    assert parse(["analise"]) == WindowArguments(("analise",))


def test_clustering_options_are_parsed():
    chosen = [
        "--space", "oklab", "--accent", ".5", "--fixed", "#ff0000,0af", "--represent", "pixel",
    ]  # fmt: skip
    pixels = ["--ignore", "black,background", "--region", "1,2.5,30,40"]
    options = ClusteringOptions(
        space="oklab", accent=0.5, fixed=((255, 0, 0), (0, 170, 255)), represent="pixel"
    )
    assert parse(["reduce", "a", "--colors", "4", "-o", "b.png", *chosen]).options == options
    assert parse(["analyze", "a", *chosen, *pixels]).options == replace(
        options, ignore=frozenset({"background", "black"}), region=Rectangle(1, 2.5, 30, 40)
    )


def test_a_mood_is_balanced_where_a_person_picks_and_area_where_a_picture_is_analysed():
    reduce, export = ["reduce", "a", "--colors", "4", "-o", "b.png"], ["export", "a", "-o", "b.ase"]
    assert parse(["analyze", "a"]).options == parse(reduce).options == ClusteringOptions()
    assert parse(export).options == FOR_PEOPLE
    assert parse([*export, "--space", "lab"]).options == ClusteringOptions(space="lab")
    for mood in proposals.registry():
        for argv in (["analyze", "a"], reduce, export):
            assert parse([*argv, "--mood", mood]).options == ClusteringOptions(mood=mood)


@pytest.mark.parametrize(
    ("typed", "space"),
    [
        (["--dither", "diffusion"], "oklab"),
        (["--dither", "ordered", "--fixed", "red"], "oklab"),
        (["--dither", "diffusion", "--space", "srgb"], "srgb"),
        (["--dither", "diffusion", "--dither-strength", "0"], "srgb"),
        (["--dither", "diffusion", "--mood", "vivid"], "srgb"),
        (["--dither", "none"], "srgb"),
    ],
)
def test_the_palette_of_a_dithered_picture_is_found_in_oklab(typed, space):
    found = parse(["reduce", "a", "--colors", "4", "-o", "b.png", *typed])
    assert found.options.space == space


def test_names_that_look_like_something_else_can_be_given():
    assert parse(["./analyze"]) == WindowArguments(("./analyze",))
    assert parse(["--", "analyze"]) == WindowArguments(("analyze",))
    assert parse(["--", "-odd.jpg", "--json"]) == WindowArguments(("-odd.jpg", "--json"))
    assert parse(["analyze", "--json", "--", "-odd.jpg"]).pictures == ("-odd.jpg",)
    assert parse(["reduce", "--colors", "4", "-o", "b.png", "--", "-odd"]).pictures == ("-odd",)
    assert parse(["caf\udce9.jpg"]).pictures == ("caf\udce9.jpg",)


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["--bogus"], "unrecognized arguments: --bogus"),
        (["a.jpg", "--theme", "pink"], "--theme"),
        (["a.jpg", "--size", "800"], "800 is no size such as 1440x900"),
        (["a.jpg", "--size", "8x6"], "200 to 10000 pixels, not 8x6"),
        (["a.jpg", "--size", "99999x900"], "200 to 10000 pixels"),
        (["a.jpg", "--screenshot", "out.jpg"], "out.jpg does not end in .png"),
        (["analyze"], "PICTURE"),
        (["analyze", "a.jpg", "--colors", "1"], "1 is no number of colours from 2 to 256"),
        (["analyze", "a.jpg", "--colors", "257"], "257 is no number"),
        (["analyze", "a.jpg", "--colors", "9" * 5000], "is no number"),
        (["analyze", "a.jpg", "--colors", "2.5"], "2.5 is no number"),
        (["analyze", "a.jpg", "--colors", "٣"], "is no number"),
        (["analyze", "a.jpg", "--memory", "0"], "0 is no number of megabytes"),
        (["analyze", "a.jpg", "--page", "0"], "0 is no number of a page"),
        (["analyze", "a.jpg", "--order", "alphabet"], "there are share, zucconi"),
        (["analyze", "a.jpg", "--formula", "cie1066"], "there are ciede2000, cie76"),
        (["analyze", "a.jpg", "--col", "5"], "unrecognized arguments"),
        (["analyze", "a.jpg", "--colrs", "5"], "--colrs 5. Did you mean --colors?"),
        (["analyze", "a.jpg", "--space", "okalb"], "Did you mean oklab?"),
        (["analyze", "a.jpg", "--order", "lightnes"], "Did you mean lightness?"),
        (
            ["analise", "a.jpg"],
            "there is no command analise, nor such a file. Did you mean analyze",
        ),
        (["analyze", "a.jpg", "--space", "hsv"], "--space"),
        (["analyze", "a.jpg", "--accent", "2"], "An accent is a number from 0 to 1, not 2.0."),
        (["analyze", "a.jpg", "--accent", "high"], "high is no number from 0 to 1"),
        (["analyze", "a.jpg", "--ignore", "sky"], "there are background, white, black."),
        (["analyze", "a.jpg", "--ignore", ""], "there are background, white, black."),
        (["analyze", "a.jpg", "--fixed", "#f00,#ff0000"], "given twice"),
        (["analyze", "a.jpg", "--fixed", "ret"], "“ret” is no colour"),
        (["analyze", "a.jpg", "--region", "1,2,3"], "'1,2,3' is no region such as 10,20,300,200"),
        (["analyze", "a.jpg", "--region", "0,0,5,0"], "A region needs a width and a height"),
        (["analyze", "a.jpg", "--represent", "median"], "--represent"),
        (["difference"], "COLOUR"),
        (["difference", "#fff"], "COLOUR"),
        (["difference", "#fff", "reddish"], "“reddish” is no colour"),
        (["difference", "#fff", "#000", "#f00"], "#f00"),
        (["difference", "#fff", "#000", "--formula", "cie1066"], "there are ciede2000"),
        (["analyze", "a.jpg", "--formula", "all"], "'all' is no colour difference"),
        (["reduce", "a.jpg"], "--colors"),
        (["reduce", "a.jpg", "--colors", "4"], "--output"),
        (["reduce", "a.jpg", "b.jpg", "--colors", "4", "-o", "c.png"], "c.png is that of a file"),
        (["reduce", "a.jpg", "--colors", "4", "-o", "a.txt"], "'.txt' is the suffix of no picture"),
    ],
)
def test_wrong_arguments_are_status_2_and_a_sentence(argv, reason, capsys):
    with pytest.raises(SystemExit) as stop:
        parse(argv)
    assert stop.value.code == 2
    said = capsys.readouterr().err
    assert reason in said
    assert len(said.splitlines()) == 2


@pytest.mark.parametrize("command", [[], ["analyze"], ["reduce"], ["difference"]])
def test_help_fits_a_terminal(command, capsys):
    with pytest.raises(SystemExit) as stop:
        parse([*command, "--help"])
    assert stop.value.code == 0
    assert all(len(line) <= 100 for line in capsys.readouterr().out.splitlines())


def test_help_names_every_order_and_formula(capsys):
    with pytest.raises(SystemExit):
        parse(["analyze", "--help"])
    words = capsys.readouterr().out.split()
    assert {*orders.registry(), *difference.registry()} <= set(words)


def test_help_on_differences_names_every_formula(capsys):
    with pytest.raises(SystemExit):
        parse(["difference", "--help"])
    assert set(difference.registry()) <= set(capsys.readouterr().out.split())


def test_version_is_the_one_of_the_package(capsys):
    with pytest.raises(SystemExit) as stop:
        parse(["--version"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"Huescope {__version__}\n"


def test_the_window_starts_without_loading_the_engine(process_environment):
    """And `main` is reached before any other import, which Ctrl+C could end in a traceback."""
    code = (
        "import sys; before = set(sys.modules); import huescope.__main__\n"
        "early = set(sys.modules) - before - {'__future__', 'huescope', 'huescope.__main__'}\n"
        "from huescope.cli.arguments.command import parse\n"
        "parse(['a.jpg', '--theme', 'dark'])\n"
        "print(early | ({'numpy', 'PIL', 'cv2', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=process_environment, capture_output=True, check=False
    )
    assert done.stdout.strip() == b"set()", done.stderr


@pytest.mark.parametrize(
    "alone",
    [
        {"values": (("profile", "WORK"),)},
        {"size_px": (800, 600)},
        {"theme": "dark"},
        {"screenshot": Path("out.png")},
        {"new_window": True},
    ],
    ids=lambda each: next(iter(each)),
)
def test_pictures_go_to_the_open_window_unless_an_option_asks_for_another(alone):
    assert WindowArguments(("a.png",)).may_share_window
    assert not WindowArguments(("a.png",), **alone).may_share_window


@pytest.mark.parametrize(
    ("kind", "taken", "wrong"),
    [
        (types.colors, {"2": 2, "256": 256}, ["1", "257", "x", "-1", "\u0663", "2.5"]),
        (types.page, {"1": 0, "999999999": 999999998}, ["0", "1000000000", "-1", "\u0663"]),
        (types.megabytes, {"1": 1, "999999999": 999999999}, ["0", "1000000000", "1e3"]),
        (types.fraction, {"0": 0, "0.5": 0.5, "1": 1}, ["-0.1", "1.01", "nan", "x"]),
        (types.size_px, {"200x10000": (200, 10000)}, ["199x200", "200x10001", "200", "x"]),
        (find._count, {"1": 1, "999999": 999999}, ["0", "1000000", "x"]),
        (thumbnail._side_px, {"16": 16, "2048": 2048}, ["15", "2049", "x"]),
        (audit._percent, {"0": 0, "80%": 0.8, "100": 1}, ["-0.5", "100.5", "%"]),
        (audit._delta_e, {"0": 0, "2.5": 2.5, "100": 100}, ["-0.5", "100.5", "nan"]),
    ],
)
def test_numbers_of_arguments_have_limits(kind, taken, wrong):
    assert {text: kind(text) for text in taken} == taken
    for text in wrong:
        with pytest.raises(ArgumentTypeError, match=r"is no (number|size|distance)|each side"):
            kind(text)


def test_what_is_not_given_has_the_usual_value():
    for command in (["analyze", "a"], ["plot", "a", "-o", "b.pdf"], ["export", "a", "-o", "b.css"]):
        assert parse(command).colors == 8
    assert parse(["plot", "a", "-o", "b.pdf"]).format == "png"
    assert parse(["thumbnail", "a", "b.png"]).side_px == 256
    assert parse(["find", "red"]).count == 20
    chosen = parse(["audit", "a.css", "in"])
    assert (chosen.within, chosen.fail_under, chosen.reports, chosen.json) == (5, None, (), False)


@pytest.mark.parametrize("option", [["-o", "a.css"], ["--format", "css"], ["--option", "x=y"]])
def test_only_what_is_shown_of_the_library_is_written(option, capsys):
    for command, reason in (
        (["library"], 'only "show NAME" writes a palette'),
        (["library", "show"], "show which NAME?"),
    ):
        with pytest.raises(SystemExit):
            parse([*command, *option])
        assert reason in capsys.readouterr().err
