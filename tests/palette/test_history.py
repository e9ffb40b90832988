from hypothesis import given
from hypothesis import strategies as st

from huescope.palette.history import History


def test_steps_have_titles_and_can_be_undone_and_redone():
    history = History.of("first").done("Rename", "second").done("Delete", "third")
    assert (history.undo_title, history.redo_title) == ("Delete", "")
    history = history.undone()
    assert (history.state, history.undo_title, history.redo_title) == ("second", "Rename", "Delete")
    history = history.undone().undone()
    assert (history.state, history.undo_title) == ("first", "")
    assert history.redone().state == "second"
    assert history.redone().redone().redone().state == "third"


def test_a_new_step_discards_redo():
    history = History.of(0).done("One", 1).undone().done("Two", 2)
    assert history.redo_title == ""
    assert history.undone().state == 0


def test_the_steps_of_one_drag_are_one_step():
    history = History.of(8)
    for colors in (9, 10, 11):
        history = history.done("Colours", colors, merge="colors")
    assert history.undone().state == 8
    history = history.merge_ended().done("Colours", 12, merge="colors")
    assert history.undone().state == 11


def test_a_better_version_adds_no_step_and_stays_saved():
    history = History.of("quick").done("Colours", "quick 12", merge="colors")
    saved = history.marked_saved(history.step.number).replaced("exact 12")
    assert saved.state == "exact 12"
    assert saved.is_saved
    assert saved.undone().state == "quick"


def test_the_saved_state_is_known_across_undo():
    history = History.of(0)
    assert history.is_saved
    history = history.done("One", 1)
    assert not history.is_saved
    history = history.marked_saved(history.step.number).done("Two", 2, merge="two")
    assert not history.is_saved
    history = history.undone()
    assert history.is_saved
    history = history.undone().done("Other", 3)
    assert not history.is_saved
    assert not history.undone().is_saved


def test_a_saved_step_is_not_merged_away():
    history = History.of(0).done("Colours", 1, merge="colors")
    history = history.marked_saved(history.step.number).done("Colours", 2, merge="colors")
    assert not history.is_saved
    assert history.undone().state == 1
    assert history.undone().is_saved


@given(st.lists(st.tuples(st.integers(), st.sampled_from(["", "a", "b"])), max_size=20))
def test_no_two_steps_share_a_number(steps):
    history = History.of(None)
    for place, (state, merge) in enumerate(steps):
        history = history.done("Step", state, merge=merge)
        if place % 3 == 2:
            history = history.undone()
    numbers = [step.number for step in history.steps]
    assert len(set(numbers)) == len(numbers)


@given(st.lists(st.integers(), max_size=20))
def test_undo_leads_to_the_first_state_and_redo_to_the_last(states):
    history = History.of(None)
    for state in states:
        history = history.done("Step", state)
    for _ in range(len(states) + 1):
        history = history.undone()
    assert history.state is None
    for _ in range(len(states) + 1):
        history = history.redone()
    assert history.state == (states[-1] if states else None)


def test_only_the_last_of_several_steps_is_merged():
    history = History.of(1).done("a", 2).done("b", 3, merge="k").done("b", 4, merge="k")
    assert [step.state for step in history.steps] == [1, 2, 4]
