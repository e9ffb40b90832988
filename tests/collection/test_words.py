import numpy as np
import pytest

from huescope.collection import words
from huescope.collection.queries import query_of_amounts, query_of_palette
from huescope.collection.words import Amount, amounts_in, arguments_joined
from huescope.color.oklab import rgb_u8_to_oklab
from huescope.errors import ColorError, OptionError
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

TEAL, ORANGE = (1, 77, 78), (255, 165, 0)


def test_words_name_colours_and_amounts():
    much, little = amounts_in("dark teal with a little orange")
    assert (much.rgb, little.rgb) == (TEAL, ORANGE)
    assert little.weight < much.weight / 3
    assert [a.share for a in amounts_in("60% navy, 5% gold")] == [0.6, 0.05]
    assert amounts_in("100% navy")[0].share == 1
    assert [a.rgb for a in amounts_in("#1e90ff:30 and rgb(1, 2, 3)")] == [(30, 144, 255), (1, 2, 3)]
    assert amounts_in("mostly blues")[0].rgb == (0, 0, 255)


def test_a_modifier_changes_a_colour_that_has_no_name_of_its_own():
    (plain,), (dark,), (pale,) = map(amounts_in, ("chartreuse", "dark chartreuse", "pale #80ff00"))
    assert sum(dark.rgb) < sum(plain.rgb) < sum(pale.rgb)


def test_pale_and_light_colours_are_lighter_and_dark_ones_darker():
    for name in ("#203080", "#c05020", "#808000"):
        (plain,), (pale,), (light,), (dark,) = (
            amounts_in(f"{modifier}{name}") for modifier in ("", "pale ", "light ", "dark ")
        )
        lightness = [rgb_u8_to_oklab(np.array(each.rgb, np.uint8))[0]
                     for each in (dark, plain, light, pale)]  # fmt: skip
        assert lightness[0] < lightness[1] < min(lightness[2:])


@pytest.mark.parametrize(
    "text", ["", "with", "teal with chairs", "123", "0% red", "200% red", "dark", "chair red"]
)
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(ColorError):
        amounts_in(text)


def test_arguments_are_joined_where_they_are_one_colour_or_sentence():
    assert arguments_joined(["dark", "teal", "orange"]) == ["dark teal", "orange"]
    assert arguments_joined(["teal", "with", "a", "little", "red"]) == ["teal with a little red"]


def test_amounts_become_shares_of_the_picture():
    assert query_of_amounts(amounts_in("red and blue")).shares.tolist() == [0.25, 0.25]
    assert query_of_amounts(amounts_in("red 40%, blue")).shares.tolist() == pytest.approx(
        [0.4, 0.1]
    )
    weighed = [Amount((255, 0, 0), weight=4.0), Amount((0, 0, 255))]
    assert query_of_amounts(weighed).shares.tolist() == pytest.approx([0.4, 0.1])
    assert query_of_amounts(amounts_in("red 90%, blue 90%")).shares.sum() == pytest.approx(1)
    palette = Palette("p", (Swatch((255, 0, 0), share=0.75), Swatch((0, 0, 255), share=0.25)))
    assert query_of_palette(palette).shares.tolist() == pytest.approx([0.375, 0.125], abs=2e-3)
    eight = [Swatch((30 * n, 255 - 30 * n, 0), share=0.1 * (n > 0)) for n in range(8)]
    shares = query_of_palette(Palette("p", tuple(eight))).shares
    assert shares.tolist() == pytest.approx([1 / 16] * 8, abs=2e-3)  # one of unknown share
    with pytest.raises(OptionError):
        query_of_palette(Palette("p", ()))
    with pytest.raises(OptionError):
        query_of_amounts(())


@pytest.mark.parametrize("modifier", words._MODIFIERS)
def test_a_modifier_changes_lightness_and_chroma_by_its_factors(modifier):
    rgb = (150, 90, 60)
    lightness, chroma, to_white = words._MODIFIERS[modifier]
    found = words._modified(rgb, modifier)
    if not lightness:
        assert found == rgb
        return
    before, after = (rgb_u8_to_oklab(np.array(each, np.uint8)) for each in (rgb, found))
    expected = before[0] * lightness
    expected += (1 - expected) * to_white
    assert after[0] == pytest.approx(expected, abs=0.004)
    assert after[1:] == pytest.approx(before[1:] * chroma, abs=0.006)
