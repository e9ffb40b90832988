import pytest

from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState


def after(*sent, choices=Choices()):  # noqa: B008 - it is frozen
    state = WindowState.begin(choices)
    for event in sent:
        state = update(state, event)
    return state


def test_a_chosen_comparison_is_remembered():
    state = after(events.Compare(Comparison.SIDE_BY_SIDE))
    assert state.comparison is state.choices.comparison is Comparison.SIDE_BY_SIDE
    assert after(choices=state.choices).comparison is Comparison.SIDE_BY_SIDE


def test_the_slider_reveals_the_reduced_picture_once():
    state = after(events.SetColors(5))
    assert state.comparison is Comparison.DIVIDER
    assert state.choices.comparison is Comparison.ORIGINAL
    chosen = after(events.Compare(Comparison.REDUCED), events.SetColors(5))
    assert chosen.comparison is Comparison.REDUCED


def test_the_held_original_is_in_place_of_everything():
    state = after(events.Compare(Comparison.DIVIDER), events.HoldOriginal(True))
    assert state.shows_original
    assert not update(state, events.HoldOriginal(False)).shows_original


@pytest.mark.parametrize(("asked", "divider"), [(-1, 0), (0.3, 0.3), (7, 1)])
def test_the_divider_stays_on_the_picture(asked, divider):
    assert after(events.MoveDivider(asked)).divider == divider
