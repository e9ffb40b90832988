from dataclasses import replace

import pytest

from huescope.analysis.options import ClusteringOptions
from huescope.analysis.region import Rectangle
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import steps
from huescope.project.state import OWN_ORDER, State

A, B, C = (Swatch((value, 0, 0), name=name) for value, name in ((1, "a"), (2, "b"), (3, "c")))
STATE = State(Palette("Test", (A, B, C)), colors=3, order="hue")


def after(*swatches):
    return steps.edited(STATE, replace(STATE.palette, swatches=swatches))


def test_locked_swatches_are_the_fixed_colours():
    state = after(A, replace(B, locked=True), replace(B, locked=True))
    assert state.options.fixed == (B.rgb,)
    assert state.edited


def test_the_order_is_the_persons_own_once_swatches_stand_otherwise():
    assert after(A, C).order == "hue"
    assert after(A, replace(B, name="sky"), C).order == "hue"
    assert after(B, A, C).order == OWN_ORDER
    assert after(A, B, C, replace(A, rgb=(9, 9, 9))).order == OWN_ORDER


def test_the_number_of_colours_follows_the_number_of_swatches():
    assert after(A, B).colors == 2
    assert after(A).colors == 2
    assert after(B, A, C).colors == 3


def test_an_opened_palette_stays_unchanged():
    options = ClusteringOptions(region=Rectangle(0, 0, 1, 1), fixed=((7, 7, 7),), space="lab")
    state = steps.opened(Palette("Brand", (replace(A, locked=True), B)), options)
    assert state.edited
    assert state.order == OWN_ORDER
    assert state.options == ClusteringOptions(fixed=(A.rgb,), space="lab")


def test_changes_of_options_have_names():
    default = ClusteringOptions()
    assert steps.title_of(default, replace(default, accent=0.5)) == ("Calm to Vivid", "accent")
    assert steps.title_of(default, replace(default, space="lab")) == ("Colour Space", "")


def test_named_swatches_are_remembered_when_removed_or_recolored():
    own, grouped = replace(A, name_is_own=True), replace(C, group="g")
    before = State(Palette("", (own, B, grouped)))
    assert steps.found(before, before.palette.swatches).remembered == ()
    gone = steps.found(before, (B,))
    assert gone.palette.swatches == (B,)
    assert gone.remembered == (own, grouped)
    moved = steps.found(before, (replace(own, rgb=(9, 9, 9)), B, grouped))
    assert moved.remembered == (own,)
    again = steps.found(moved, (replace(own, rgb=(90, 90, 90)), B, grouped))
    assert again.remembered == (own,)
    edited = steps.edited(again, Palette("", (replace(own, rgb=(1, 2, 3)), B, grouped)))
    assert edited.remembered == ()


def test_a_number_goes_when_others_of_the_name_go():
    sky, sky_2 = replace(A, name="sky"), replace(B, name="sky 2")
    assert [each.name for each in after(sky, sky_2).palette.swatches] == ["sky", "sky 2"]
    assert [each.name for each in after(sky_2).palette.swatches] == ["sky"]


def test_a_group_is_remembered_under_whatever_number_its_colour_has():
    grouped = replace(B, name="sky 2", group="Cold")
    before = replace(STATE, palette=Palette("", (replace(A, name="sky"), grouped)))
    renumbered = replace(grouped, name="sky")
    assert steps.found(before, (renumbered,)).remembered == ()
    [remembered] = steps.found(before, (replace(A, name="sky"),)).remembered
    assert remembered.group == "Cold"


@pytest.mark.parametrize(
    ("changes", "is_saved"),
    [
        ({"pixels": 99, "share": 0.5}, True),
        ({"name": "other"}, True),  # a derived name
        ({"locked": True}, False),
        ({"rgb": (9, 9, 9)}, False),
        ({"group": "g"}, False),
        ({"name": "other", "name_is_own": True}, False),
    ],
)
def test_what_a_person_did_to_a_swatch_is_not_saved_yet(changes, is_saved):
    swatches = (A, replace(B, **changes), C)
    palette = replace(STATE.palette, swatches=swatches)
    assert steps.is_as_saved(STATE, replace(STATE, palette=palette)) is is_saved


@pytest.mark.parametrize(
    "changed",
    [
        replace(STATE, colors=4),
        replace(STATE, palette=replace(STATE.palette, note="for print")),
        replace(STATE, palette=replace(STATE.palette, swatches=(A, B))),
    ],
)
def test_what_a_person_did_to_a_palette_is_not_saved_yet(changed):
    assert not steps.is_as_saved(STATE, changed)
    assert steps.is_as_saved(changed, changed)


def test_a_swatch_whose_own_name_stays_is_as_saved():
    own = replace(A, name_is_own=True)
    before = replace(STATE, palette=replace(STATE.palette, swatches=(own,)))
    counted = replace(STATE, palette=replace(STATE.palette, swatches=(replace(own, pixels=7),)))
    assert steps.is_as_saved(before, counted)


@pytest.mark.parametrize("gone", range(10))
def test_a_name_is_remembered_wherever_its_swatch_was(gone):
    swatches = tuple(
        Swatch((place, 0, 0), name=f"n{place}", name_is_own=True) for place in range(10)
    )
    before = State(Palette("", swatches))
    after = steps.found(before, swatches[:gone] + swatches[gone + 1 :])
    assert after.remembered == (swatches[gone],)
