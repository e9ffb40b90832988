import dataclasses

import pytest

from huescope.analysis.options import (
    DEFAULT,
    DESCRIPTIONS,
    FOR_PEOPLE,
    MAX_FIXED,
    ClusteringOptions,
)
from huescope.errors import OptionError


def test_every_option_has_a_sentence_for_its_tooltip():
    assert set(DESCRIPTIONS) == {field.name for field in dataclasses.fields(ClusteringOptions)}
    for sentence in DESCRIPTIONS.values():
        assert sentence.endswith(".")
        assert ". " not in sentence


def test_defaults_change_nothing():
    assert ClusteringOptions() == DEFAULT
    assert (DEFAULT.space, DEFAULT.accent, DEFAULT.represent) == ("srgb", None, "mean")
    assert DEFAULT.mood == "area"
    assert DEFAULT.dial == 0
    assert not DEFAULT.fixed
    assert not DEFAULT.ignore
    assert DEFAULT.region is None


def test_the_dial_is_the_moods_own_place_unless_one_was_chosen():
    assert FOR_PEOPLE.mood == "balanced"
    assert 0 < FOR_PEOPLE.dial < ClusteringOptions(mood="vivid").dial == 1
    assert ClusteringOptions(mood="vivid", accent=0.25).dial == 0.25


@pytest.mark.parametrize(
    ("mood", "accent", "named"),
    [
        ("area", None, "area"),
        ("area", 0.1, "balanced"),
        ("area", 0.5, "balanced"),
        ("area", 1.0, "vivid"),
        ("muted", 0.0, "area"),
        ("muted", 0.9, "muted"),
        ("vivid", 0.2, "vivid"),
    ],
)
def test_a_palette_is_named_by_its_place_on_the_dial(mood, accent, named):
    assert ClusteringOptions(mood=mood, accent=accent).named_mood == named


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"space": "hsv"}, "'hsv' is no colour space; there are srgb, oklab, lab."),
        ({"mood": "gloomy"}, "'gloomy' is no mood; there are area, balanced, vivid, bright, muted"),
        ({"represent": "median"}, "there are mean, pixel."),
        ({"ignore": frozenset({"sky"})}, "there are background, white, black."),
        ({"accent": 1.5}, "An accent is a number from 0 to 1, not 1.5."),
        ({"accent": float("nan")}, "An accent is a number from 0 to 1, not nan."),
        ({"accent": "a"}, "An accent is a number from 0 to 1, not a."),
        ({"fixed": ((1, 2, 300),)}, "is no colour of red, green and blue"),
        ({"fixed": ((1, 2),)}, "is no colour of red, green and blue"),
        ({"fixed": ((1, 2, 3), (1, 2, 3))}, "given twice"),
        ({"fixed": tuple((0, green, blue) for green in (0, 1) for blue in range(200))}, "most 256"),
    ],
)
def test_a_wrong_option_is_one_error_message(wrong, sentence):
    with pytest.raises(OptionError, match=sentence) as caught:
        ClusteringOptions(**wrong)
    assert str(caught.value).endswith(".")


def test_as_many_colours_can_be_fixed_as_a_palette_has():
    colors = tuple((number, 0, 0) for number in range(MAX_FIXED))
    assert ClusteringOptions(fixed=colors).fixed == colors
    with pytest.raises(OptionError, match="at most 256 fixed colours, not 257"):
        ClusteringOptions(fixed=(*colors, (0, 1, 0)))
