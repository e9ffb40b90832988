from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import PaletteMatching, carry
from huescope.project.state import OWN_ORDER

RED = Swatch((200, 20, 20), 50, 0.5)
GREEN = Swatch((20, 160, 40), 30, 0.3)
BLUE = Swatch((20, 40, 200), 20, 0.2)


def test_a_name_of_its_own_follows_the_colour_until_it_is_another():
    sky = replace(BLUE, name="sky", name_is_own=True)
    moved = Swatch((40, 70, 210), 10, 0.1)
    assert carry([RED, GREEN, sky], [RED, GREEN, moved])[2].name == "sky"
    assert carry([sky], [RED])[0].name == ""


def test_a_name_from_the_colour_stays_while_the_colour_is_nearly_the_same():
    old = replace(RED, name="brick")
    near, far = Swatch((201, 21, 19)), Swatch((240, 90, 90))
    assert carry([old], [near])[0].name == "brick"
    assert carry([old], [far])[0].name == ""


def test_a_locked_swatch_is_the_same_but_for_its_share():
    locked = replace(RED, name="brand", name_is_own=True, group="logo", locked=True, kind="spot")
    [found] = carry([locked], [Swatch(RED.rgb, 7, 0.07)])
    assert found == replace(locked, pixels=7, share=0.07)


def test_names_missing_in_a_smaller_palette_are_remembered():
    sky = replace(BLUE, name="sky", name_is_own=True)
    found = carry([RED], [RED, BLUE], remembered=[sky])
    assert [swatch.name for swatch in found] == ["", "sky"]
    away = carry([RED], [RED, GREEN], remembered=[sky])
    assert [swatch.name for swatch in away] == ["", ""]


def test_a_name_follows_its_original_colour_and_does_not_drift():
    sky = replace(BLUE, name="sky", name_is_own=True)
    drifted = replace(sky, rgb=(90, 90, 160))
    found = [Swatch((120, 110, 150)), Swatch((30, 50, 190))]
    assert [swatch.name for swatch in carry([drifted], found, [sky])] == ["", "sky"]


def test_groups_stay_together_in_any_order():
    shown = (replace(RED, group="warm"), GREEN, BLUE)
    found = [BLUE, GREEN, RED, Swatch((250, 120, 30), 1, 0.01, group="warm")]
    arranged = PaletteMatching(shown, "share", "ciede2000").arrange(found)
    groups = [swatch.group for swatch in arranged.swatches]
    assert groups.count("warm") == 2
    first = groups.index("warm")
    assert groups[first : first + 2] == ["warm", "warm"]


def test_a_key_step_keeps_places_until_the_exact_palette_arrives():
    found = [GREEN, RED, BLUE, Swatch((220, 200, 40), 5, 0.05)]
    step = PaletteMatching((RED, BLUE, GREEN), "share", "ciede2000").arrange(found).swatches
    assert [swatch for swatch in step if swatch in (RED, GREEN, BLUE)] == [RED, BLUE, GREEN]
    exact = PaletteMatching(step, "share", "ciede2000").arrange(found).swatches
    assert [swatch.share for swatch in exact] == [0.5, 0.3, 0.2, 0.05]


def test_a_palette_of_many_more_colours_is_sorted_at_once():
    found = [Swatch((value, 90, 90), value, value / 1000) for value in range(10, 200, 10)]
    arranged = PaletteMatching((RED, GREEN), "share", "ciede2000").arrange(found)
    shares = [swatch.share for swatch in arranged.swatches]
    assert shares == sorted(shares, reverse=True)


def test_in_the_own_order_matching_colours_keep_their_places():
    arranged = PaletteMatching((BLUE, RED, GREEN), OWN_ORDER, "ciede2000").arrange(
        [RED, GREEN, BLUE]
    )
    assert [swatch.rgb for swatch in arranged.swatches] == [BLUE.rgb, RED.rgb, GREEN.rgb]
    assert len(arranged.delta_e) == 2
    first = PaletteMatching((), OWN_ORDER, "ciede2000").arrange([RED, BLUE])
    assert [swatch.rgb for swatch in first.swatches] == [RED.rgb, BLUE.rgb]


RGBS = st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=1, max_size=12, unique=True)


@given(RGBS, RGBS, st.sampled_from(["share", "hue", OWN_ORDER]), st.booleans())
def test_nothing_is_lost_or_made_up(before, after, order, held):
    shown = tuple(Swatch(rgb, name=f"n{place}") for place, rgb in enumerate(before))
    found = [Swatch(rgb, pixels=len(after) - place) for place, rgb in enumerate(after)]
    arranged = PaletteMatching(shown, order, "cie76", held).arrange(found)
    assert sorted(swatch.rgb for swatch in arranged.swatches) == sorted(after)
    names = [swatch.name for swatch in arranged.swatches if swatch.name]
    assert len(names) == len(set(names))


def test_no_colour_gives_an_empty_palette():
    assert PaletteMatching((), "share", "ciede2000").arrange([]).swatches == ()


def test_a_number_goes_with_the_colour_that_made_it_necessary():
    shown = (replace(RED, name="red"), Swatch((230, 20, 10), name="red 2"), BLUE)
    arranged = PaletteMatching(shown, "share", "ciede2000").arrange([Swatch((230, 20, 10), 9)])
    assert [swatch.name for swatch in arranged.swatches] == ["red"]
