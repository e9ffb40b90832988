"""Which space a design token states, and names at the limit of their length."""

import pytest

from huescope.color.coordinates import Coordinates
from huescope.palette.formats import dtcg
from huescope.palette.swatch import Swatch
from huescope.palette.writing import design_tokens
from huescope.palette.writing.names import Namer, Rules, says_all, words_of


@pytest.mark.parametrize(
    ("space", "values", "stated", "components"),
    [
        ("srgb", (0.0, 1.0, 0.5), "srgb", [0, 1, 0.5]),
        ("display-p3", (0.0, 1.0, 0.0), "display-p3", [0, 1, 0]),
        ("display-p3", (0.0, 1.001, 0.0), "oklch", None),
        ("display-p3", (-0.001, 1.0, 0.0), "oklch", None),
        ("hsl", (360.0, 0.0, 0.0), "hsl", [0, 0, 0]),
        ("hsl", (-90.0, 1.0, 1.0), "hsl", [270, 100, 100]),
        ("hsl", (90.0, 1.001, 0.5), "oklch", None),
        ("hsl", (90.0, -0.001, 0.5), "oklch", None),
        ("hsl", (90.0, 0.5, 1.001), "oklch", None),
        ("hwb", (90.0, 0.5, -0.001), "oklch", None),
        ("lab", (0.0, -20.0, 0.0), "lab", [0, -20, 0]),
        ("lab", (100.0, 20.0, 0.0), "lab", [100, 20, 0]),
        ("lab", (100.01, 0.0, 0.0), "oklch", None),
        ("lab", (-0.01, 0.0, 0.0), "oklch", None),
        ("lch", (50.0, 0.0, 360.0), "lch", [50, 0, 0]),
        ("lch", (50.0, -0.01, 0.0), "oklch", None),
        ("oklab", (0.0, -0.1, 0.0), "oklab", [0, -0.1, 0]),
        ("oklab", (1.0, 0.1, 0.0), "oklab", [1, 0.1, 0]),
        ("oklab", (0.5, -1e-9, 0.1), "oklab", [0.5, 0, 0.1]),
        ("oklab", (1.001, 0.0, 0.0), "oklch", [1, 0, 0]),
        ("oklch", (0.5, 0.0, 30.0), "oklch", [0.5, 0, 30]),
        ("oklch", (0.5, -0.01, 30.0), "oklch", [0.5, 0, 30]),
        ("gray", (0.4,), "srgb", [0.4, 0.4, 0.4]),
    ],
)
def test_a_token_states_its_space_while_its_components_are_in_range(
    space, values, stated, components
):
    token = design_tokens.token_color(Coordinates(space, values), "#000000")
    assert token["colorSpace"] == stated
    if components is not None:
        assert token["components"] == components
        assert "-0.0" not in map(str, token["components"])
    assert 0 <= token["components"][0] <= 360


@pytest.mark.parametrize(
    ("words", "limit", "name"),
    [
        ("ab cd", 5, "ab-cd"),
        ("ab cd", 4, "ab-c"),
        ("ab cd", 3, "ab"),
        ("ab cd", 2, "ab"),
        ("ab cd ef", 6, "ab-cd"),
    ],
)
def test_a_name_is_cut_where_it_is_full(words, limit, name):
    assert Namer("kebab", Rules(limit=limit)).name(words) == name


@pytest.mark.parametrize(
    ("words", "camel", "pascal"),
    [
        ("sky blue", "skyBlue", "SkyBlue"),
        ("blue 500", "blue500", "Blue500"),
        ("p3 4", "p3_4", "P3_4"),
        ("level 2 fold", "level2Fold", "Level2Fold"),
    ],
)
def test_only_numbers_that_would_run_together_are_kept_apart(words, camel, pascal):
    assert Namer("camel", Rules()).name(words) == camel
    assert Namer("pascal", Rules()).name(words) == pascal


def test_a_name_says_all_that_fits_into_it():
    assert [says_all("x" * length, Rules(limit=60)) for length in (60, 61)] == [True, False]


def test_all_accents_are_taken_off_and_no_other_signs():
    accented = "".join(f"a{chr(code)}" for code in (0x300, 0x36F))
    assert words_of(accented, Rules(plain=True)) == ("aa",)
    assert words_of("a\u02ffb", Rules(plain=True)) == ("a", "b")


@pytest.mark.parametrize(("alpha", "stated"), [(1.0, None), (0.5, 0.5)])
def test_a_token_states_its_alpha_where_it_is_not_opaque(alpha, stated):
    swatch = Swatch.of(Coordinates("srgb", (0.2, 0.4, 0.6), alpha))
    value = dtcg._token(swatch, {"space": "srgb", "names": "no"})["$value"]
    assert value.get("alpha") == stated
