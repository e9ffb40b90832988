import re
from collections import defaultdict
from dataclasses import replace
from itertools import chain, count, islice

import numpy as np
import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.single import parse_css
from huescope.palette import editing, formats
from huescope.palette.naming import UniqueNames, _base_name, named, unique_name
from huescope.palette.nearest_names import _known, color_named, nearest_names
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

RGB = st.tuples(*[st.integers(0, 255)] * 3)


def test_colours_of_css_have_their_names():
    rgb_u8 = np.array([[30, 144, 255], [255, 255, 255], [0, 0, 0], [102, 51, 153]], np.uint8)
    assert nearest_names(rgb_u8) == ["dodgerblue", "white", "black", "rebeccapurple"]
    assert Color("rebeccapurple").to_string(hex=True) == "#663399"


def test_a_colour_is_found_by_its_name_however_it_is_spelled():
    assert color_named("Dark  Teal") == color_named("darkteal") == (1, 77, 78)
    assert color_named("navy") == (0, 0, 128)  # of CSS, not of the survey
    assert color_named("no such colour") is None


def test_the_nearest_name_by_ciede2000_is_found():
    random = np.random.default_rng(3)
    rgb_u8 = random.integers(0, 256, (300, 3), dtype=np.uint8)
    names, known = _known()
    lab = rgb_u8_to_lab(rgb_u8)
    found = nearest_names(rgb_u8)
    for color, name in zip(lab, found, strict=True):
        seen = ciede2000.difference(np.broadcast_to(color, known.shape), known)
        assert seen[names.index(name)] <= seen.min() + 0.5


SWATCHES = st.lists(
    st.builds(
        Swatch,
        rgb=st.sampled_from([(255, 0, 0), (254, 1, 0), (0, 0, 255)]),
        name=st.sampled_from(["", "sky", "sky 2", "sky 4", "sea", "red", "7"]),
        name_is_own=st.booleans(),
        locked=st.booleans(),
    ).map(lambda swatch: swatch if swatch.name else replace(swatch, name_is_own=False)),
    max_size=9,
)


def has_minimal_numbers(swatches):
    """Tell whether every derived name is there once, with the lowest numbers that there are."""
    own = {swatch.name for swatch in swatches if swatch.name_is_own}
    derived = [swatch.name for swatch in swatches if not swatch.name_is_own]
    if len(set(derived)) < len(derived) or own & set(derived):
        return False
    by_base = defaultdict(set)
    for name in derived:
        stem, _, number = name.rpartition(" ")
        base = stem if stem and number.isdecimal() else name
        by_base[base].add(name)
    for base, names in by_base.items():
        lowest = (name for name in numbers(base) if name not in own)
        if names != set(islice(lowest, len(names))):
            return False
    return True


def numbers(base):
    return chain([base], (f"{base} {number}" for number in count(2)))


@given(SWATCHES)
def test_derived_names_are_unique_and_minimal_and_own_ones_stay(swatches):
    result = named(swatches)
    assert [replace(new, name="") for new in result] == [replace(old, name="") for old in swatches]
    for old, new in zip(swatches, result, strict=True):
        assert new.name == old.name if old.name_is_own else new.name
    assert has_minimal_numbers(result)
    assert named(result) == result


@given(st.lists(st.sampled_from(["sky", "sky 2", "sky 7", "sea", "sea 3"]), max_size=9))
def test_numbers_run_in_the_order_of_the_palette(names):
    result = [each.name for each in named([Swatch((1, 2, 3), name=name) for name in names])]
    for base in ("sky", "sea"):
        found = [name for name in result if name.startswith(base)]
        assert found == list(islice(numbers(base), len(found)))


def test_a_lone_name_has_no_number():
    assert [each.name for each in named([Swatch((200, 170, 0), name="golden 4")])] == ["golden"]
    palette = Palette("", named([Swatch((255, 215, 0))] * 4))
    assert [each.name for each in palette.swatches] == ["gold", "gold 2", "gold 3", "gold 4"]
    lone = editing.remove(palette, [0, 1, 2]).palette
    assert [each.name for each in lone.swatches] == ["gold"]
    assert "--gold:" in formats.write(lone, "css", {}).decode()


def test_a_locked_swatch_keeps_its_number_while_there_are_so_many():
    locked = Swatch((9, 9, 9), name="olive 2", locked=True)
    others = [Swatch((1, 2, 3), name="olive"), Swatch((5, 5, 5), name="olive 3")]
    assert [each.name for each in named([locked, *others])] == ["olive 2", "olive", "olive 3"]
    assert [each.name for each in named([locked])] == ["olive"]


ACTS = st.one_of(
    st.tuples(st.just("remove"), st.integers(0, 9)),
    st.tuples(st.just("duplicate"), st.integers(0, 9)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("lock"), st.integers(0, 9), st.booleans()),
    st.tuples(st.just("recolor"), st.integers(0, 9), st.sampled_from(["#f00", "#fe0100", "#00f"])),
    st.tuples(st.just("rename"), st.integers(0, 9), st.sampled_from(["red", "sky", "red 2", ""])),
    st.tuples(st.just("group"), st.integers(0, 9), st.sampled_from(["warm", "cold"])),
    st.tuples(st.just("ungroup"), st.integers(0, 9)),
    st.tuples(st.just("insert"), st.integers(0, 9), st.sampled_from(["#f00", "#00f"])),
)


def _act(palette, verb, place, *given):
    if not palette.swatches:
        return palette
    place %= len(palette.swatches)
    match verb, given:
        case "move", [goal]:
            edit = editing.move(palette, [place], goal % (len(palette.swatches) + 1))
        case "lock", [locked]:
            edit = editing.lock(palette, [place], locked=locked)
        case "recolor", [text]:
            edit = editing.recolor(palette, place, parse_css(text))
        case "rename", [name]:
            edit = editing.rename(palette, place, name)
        case "group", [name]:
            edit = editing.group(palette, [place], name)
        case "insert", [text]:
            edit = editing.insert(palette, [Swatch.of(parse_css(text))], place)
        case verb, []:
            edit = getattr(editing, verb)(palette, [place])
    return edit.palette


@given(acts=st.lists(ACTS, max_size=12))
@settings(max_examples=50)
def test_whatever_is_done_to_a_palette_derived_names_stay_unique_and_minimal(acts):
    palette = Palette("", named([Swatch((255, 0, 0)), Swatch((254, 1, 0)), Swatch((0, 0, 255))]))
    for act in acts:
        before = {each.name for each in palette.swatches if each.name_is_own}
        palette = _act(palette, *act)
        assert has_minimal_numbers(palette.swatches)
        after = {each.name for each in palette.swatches if each.name_is_own}
        if act[0] in {"move", "lock", "recolor", "group", "ungroup"}:
            assert after == before
        assert len(set(css_names(palette))) == len(palette.swatches)


def css_names(palette):
    if not palette.swatches:
        return []
    return re.findall(r"^  (--[\w-]+):", formats.write(palette, "css", {}).decode(), re.MULTILINE)


def test_a_name_of_its_own_stays_and_the_others_give_way():
    own = Swatch((255, 0, 0), name="white", name_is_own=True)
    assert [each.name for each in named([Swatch((255, 255, 255)), own])] == ["white 2", "white"]


def test_a_number_tells_names_apart():
    assert unique_name("sky", []) == "sky"
    assert unique_name("sky", ["sky"]) == "sky 2"
    assert unique_name("sky 2", ["sky", "sky 2"]) == "sky 3"
    assert unique_name("7", ["7"]) == "7 2"
    assert unique_name("blue 500", ["blue 500"]) == "blue 500 2"


@given(
    st.lists(st.sampled_from(["sky", "sky 2", "sky 2 2", "blue 500", "7", " 2", ""]), max_size=30)
)
def test_each_name_is_given_once(wanted):
    names = UniqueNames(["sky"])
    found = [names.give(each) for each in wanted]
    assert len({"sky", *found}) == len(wanted) + 1
    assert all(
        new.startswith(old.rpartition(" 2")[0]) for new, old in zip(found, wanted, strict=True)
    )


def test_names_are_fit_to_be_shown():
    names, _ = _known()
    assert len(names) == len(set(names)) > 850
    unfit = {"poop", "vomit", "snot", "boring", "gross", "nice", "barbie", "liliac", "lavendar"}
    assert not unfit & {word for name in names for word in name.split()}
    assert not {"dark", "pale", "bland", "reddish", "greenish"} & set(names)


def test_a_locked_swatch_keeps_its_name_though_another_of_that_name_comes_before():
    found = (
        Swatch((1, 2, 3), name="olive"),
        Swatch((9, 9, 9), name="olive", locked=True),
        Swatch((5, 5, 5), name="olive"),
    )
    assert [each.name for each in named(found)] == ["olive 2", "olive", "olive 3"]


@pytest.mark.parametrize(
    ("name", "base"),
    [("blue 2", "blue"), ("blue 2 3", "blue"), ("blue 2 sky", "blue 2 sky"), ("7", "7"),
     ("sky blue \uff12", "sky blue \uff12")],
)  # fmt: skip
def test_only_numbers_at_the_end_of_a_derived_name_are_stripped(name, base):
    assert _base_name(name) == base
