"""Functions of Sass and Less give what the compilers of both print."""

from pathlib import Path

import pytest
from coloraide import Color

from huescope.palette import formats

LINES = (
    (Path(__file__).parents[2] / "data" / "preprocessor_colors.tsv")
    .read_text(encoding="utf-8")
    .splitlines()[2:]
)
ROWS = [line.split("\t") for line in LINES]
ROUNDING = 1.01 / 255  # Less prints whole steps of eight bits


@pytest.mark.parametrize(("language", "sigil"), [("scss", "$"), ("less", "@")])
def test_functions_give_what_the_compiler_prints(language, sigil):
    rows = [(text, color) for kind, text, color in ROWS if kind == language]
    sheet = "\n".join(f"{sigil}v{place}: {text};" for place, (text, _) in enumerate(rows))
    palette = formats.read(sheet.encode(), f"x.{language}")
    assert palette.remarks == ()
    for (text, expected), swatch in zip(rows, palette.swatches, strict=True):
        stated = swatch.coordinates
        found = Color(stated.space, stated.values, stated.alpha).convert("srgb").clip()
        printed = Color(expected).convert("srgb").clip()
        assert found[:] == pytest.approx(printed[:], abs=ROUNDING), text


@pytest.mark.parametrize(
    "text",
    [
        "color.invert(#369, $space: oklch)",
        "color.to-gamut(oklch(60% 0.4 40), rgb, local-minde)",
        "color.adjust(#369, $chroma: 1)",
        "color.mix(oklch(60% 0.1 40), #369, 20%)",
        "color.scale(#369, $hue: 10%)",
        "theme-color('x')",
        "lighten(#369, $nowhere)",
        "hsl(hue($nowhere), 40%, 40%)",
        "color.complement(#369, rgb)",
    ],
)
def test_what_is_not_computed_is_told(text):
    palette = formats.read(f"$a: red; $b: {text};".encode(), "x.scss")
    assert [each.name for each in palette.swatches] == ["a"]
    assert "“b”" in palette.remarks[0]


@pytest.mark.parametrize(
    "text", ["color.red(#369)", "math.div(4, 2)", "red(#369)", "argb(#369)", "map.keys((a: #369))"]
)
def test_what_is_made_of_a_color_and_is_none_is_not_told(text):
    assert formats.read(f"$a: red; $b: {text};".encode(), "x.scss").remarks == ()


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("color.adjust(#102030, $red: 1)", ["#112030"]),
        ("color.scale(red, $lightness: 5%)", ["#ff0d0d"]),
        ("color.adjust(#102030, $red: 1, $green: 2, $blue: 3)", ["#112233"]),
        ("linear-gradient(red, color.mix(red, blue), #00f)", ["#ff0000", "#800080", "#0000ff"]),
        ("1px solid darken(red, 10%)", ["#cc0000"]),
    ],
)
def test_what_a_rule_computes_is_a_color_and_its_arguments_are_none(value, codes):
    read = formats.read(f".a {{ background: {value} }}".encode(), "a.scss")
    assert [swatch.hex for swatch in read.swatches] == codes


def test_what_a_rule_computes_of_what_is_not_known_is_told():
    text = ".a { color: color-mix(in lab, var(--x), red); fill: #123456 }"
    read = formats.read(text.encode(), "a.css")
    assert [swatch.hex for swatch in read.swatches] == ["#123456"]
    assert "color-mix" in read.remarks[0]


def test_numbers_of_a_theme_are_a_color_where_nothing_uses_them():
    read = formats.read(b":root { --primary: 222.2 47.4% 11.2%; --depth: 1 2% 3% }", "a.css")
    assert [(swatch.name, swatch.hex) for swatch in read.swatches] == [("primary", "#0f172a")]
