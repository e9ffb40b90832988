import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.errors import OptionError
from huescope.palette import editing
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch


def of(*names, groups=None):
    return Palette(
        "Test",
        tuple(
            Swatch((place, 0, 0), name=name, name_is_own=True, group=(groups or {}).get(name, ""))
            for place, name in enumerate(names)
        ),
    )


def names(edit):
    return [swatch.name for swatch in edit.palette.swatches]


@st.composite
def palettes(draw):
    count = draw(st.integers(1, 8))
    groups = draw(st.lists(st.sampled_from(["", "a", "b"]), min_size=count, max_size=count))
    swatches = tuple(
        Swatch((place, 1, 2), name=f"n{place}", name_is_own=True, group=group)
        for place, group in enumerate(groups)
    )
    return Palette("Any", editing.gathered(swatches))


def places_of(palette):
    return st.lists(
        st.integers(0, len(palette.swatches) - 1), min_size=1, max_size=8, unique=True
    ).map(sorted)


def is_sound(palette):
    runs = [group for group, _ in palette.runs if group]
    every = [swatch.name for swatch in palette.swatches]
    return len(runs) == len(set(runs)) and len(every) == len(set(every))


@given(st.data())
def test_moving_loses_nothing_and_keeps_groups_together(data):
    palette = data.draw(palettes())
    places = data.draw(places_of(palette))
    goal = data.draw(st.integers(0, len(palette.swatches)))
    edit = editing.move(palette, places, goal)
    assert sorted(names(edit)) == sorted(swatch.name for swatch in palette.swatches)
    assert is_sound(edit.palette)


@given(st.data())
def test_every_edit_leaves_a_valid_palette(data):
    palette = data.draw(palettes())
    places = data.draw(places_of(palette))
    for edit in (
        editing.remove(palette, places),
        editing.duplicate(palette, places),
        editing.group(palette, places, "new"),
        editing.ungroup(palette, places),
        editing.lock(palette, places, locked=True),
        editing.rename(palette, places[0], "n0"),
        editing.insert(palette, [Swatch((9, 9, 9)), Swatch((9, 9, 9), name="n0")], places[0]),
        editing.recolor(palette, places[0], Coordinates("oklch", (0.7, 0.3, 150))),
    ):
        assert is_sound(edit.palette)
        assert edit.title
        assert all(swatch.name for swatch in edit.palette.swatches)


def test_swatches_are_moved_in_their_order():
    palette = of("a", "b", "c", "d")
    assert names(editing.move(palette, [0, 2], 4)) == ["b", "d", "a", "c"]
    assert names(editing.move(palette, [3], 0)) == ["d", "a", "b", "c"]
    assert names(editing.move(palette, [1], 2)) == ["a", "b", "c", "d"]


def test_a_swatch_joins_the_group_it_is_put_into_and_leaves_the_one_it_is_taken_from():
    palette = of("a", "b", "c", "d", groups={"a": "g", "b": "g", "c": "g"})
    into = editing.move(palette, [3], 1).palette
    assert [swatch.group for swatch in into.swatches] == ["g"] * 4
    out = editing.move(palette, [0], 4).palette
    assert [swatch.group for swatch in out.swatches] == ["g", "g", "", ""]


def test_names_stay_unique_when_one_is_given_or_copied():
    palette = of("a", "b")
    assert names(editing.rename(palette, 1, "a")) == ["a", "a 2"]
    assert names(editing.duplicate(palette, [0])) == ["a", "a 2", "b"]
    assert names(editing.insert(palette, [Swatch((1, 1, 1), name="b")], 2)) == ["a", "b", "b 2"]


def test_a_copy_of_a_name_that_the_program_gave_is_numbered_with_the_others():
    palette = Palette("", (Swatch((255, 0, 0), name="red"),))
    assert names(editing.duplicate(palette, [0])) == ["red", "red 2"]
    mixed = Palette("", (Swatch((255, 0, 0), name="red", name_is_own=True), *palette.swatches))
    assert names(editing.duplicate(mixed, [1])) == names(editing.duplicate(mixed, [1]))
    copied = editing.duplicate(mixed, [1]).palette.swatches
    assert [each.name_is_own for each in copied] == [True, False, False]
    assert len({each.name for each in copied}) == 3


def test_without_a_name_a_swatch_is_called_by_its_colour():
    palette = Palette("", (Swatch((255, 0, 0), name="mine", name_is_own=True),))
    assert names(editing.rename(palette, 0, "")) == ["red"]
    plain = editing.rename(palette, 0, "").palette
    assert names(editing.recolor(plain, 0, Coordinates("srgb", (0, 0, 1)))) == ["blue"]
    assert names(editing.recolor(palette, 0, Coordinates("srgb", (0, 0, 1)))) == ["mine"]


def test_a_colour_beyond_srgb_is_kept_as_stated():
    wide = Coordinates("display-p3", (0, 1, 0))
    edit = editing.recolor(of("a"), 0, wide)
    assert edit.palette.swatches[0].coordinates == wide


def test_edits_have_titles_for_the_menu():
    palette = of("a", "b", "c")
    assert editing.remove(palette, [0]).title == "Delete Swatch"
    assert editing.remove(palette, [0, 1]).title == "Delete 2 Swatches"


def test_invalid_edits_are_one_error_message():
    palette = of("a")
    for act in (
        *[
            lambda act=act, places=places: act(palette, places)
            for act in (editing.remove, editing.duplicate, editing.ungroup)
            for places in ([], [1], [-1])
        ],
        lambda: editing.lock(palette, [1], locked=True),
        lambda: editing.group(palette, [1], "new"),
        lambda: editing.recolor(palette, 1, Coordinates("srgb", (0, 0, 0))),
        lambda: editing.insert(palette, [Swatch((1, 2, 3))], 2),
        lambda: editing.rename(palette, 1, "x"),
        lambda: editing.move(palette, [0], 5),
        lambda: editing.insert(palette, [], 0),
        lambda: editing.group(palette, [0], ""),
    ):
        with pytest.raises(OptionError, match=r"\.$"):
            act()
    with pytest.raises(OptionError, match=r"There is no swatch 2 in"):
        editing.rename(palette, 1, "x")
    with pytest.raises(OptionError, match=r"There is no place 6 in"):
        editing.move(palette, [0], 5)
    many = Palette("", tuple(Swatch((place % 256, place // 256, 0)) for place in range(257)))
    with pytest.raises(OptionError, match="At most 256"):
        editing.lock(many, list(range(257)), locked=True)
    locked = editing.lock(many, list(range(256)), locked=True).palette
    assert sum(swatch.locked for swatch in locked.swatches) == 256


def test_swatches_that_leave_a_group_follow_it():
    groups = "gggh"
    swatches = [Swatch((1, 2, place), group=group) for place, group in enumerate(groups)]
    found = editing.ungroup(Palette("", tuple(swatches)), [1]).palette.swatches
    assert [(each.rgb[2], each.group) for each in found] == [
        (0, "g"), (2, "g"), (1, ""), (3, "h"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("group", "staying", "near", "found"),
    [("h", "g", "", "h"), ("", "g", "", ""), ("", "g", "g", "g"), ("", "", "", "g")],
)
def test_a_moved_swatch_leaves_a_group_that_stays_behind(group, staying, near, found):
    assert editing._joined(Swatch((1, 2, 3), group="g"), group, staying, near).group == found


def test_a_swatch_that_is_added_keeps_its_group_outside_of_others():
    palette = Palette("", tuple(Swatch((1, 2, place), group="g") for place in range(2)))
    for goal, group in ((1, "g"), (2, "new")):
        found = editing.insert(palette, [Swatch((9, 9, 9), group="new")], goal).palette
        assert [each.group for each in found.swatches if each.rgb == (9, 9, 9)] == [group]
