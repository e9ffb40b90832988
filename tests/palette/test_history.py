from hypothesis import given
from hypothesis import strategies as st

from huescope.palette.history import History


def test_steps_are_named_and_walked_back_and_forth():
    history = History("first")
    history.do("Rename", "second")
    history.do("Delete", "third")
    assert (history.undo_title, history.redo_title) == ("Delete", "")
    assert history.undo() == "second"
    assert (history.undo_title, history.redo_title) == ("Rename", "Delete")
    assert history.undo() == "first"
    assert history.undo() == "first"
    assert history.undo_title == ""
    assert history.redo() == "second"
    assert history.redo() == "third"
    assert history.redo() == "third"


def test_a_new_step_forgets_what_was_undone():
    history = History(0)
    history.do("One", 1)
    history.undo()
    history.do("Two", 2)
    assert history.redo_title == ""
    assert history.undo() == 0


def test_steps_of_one_drag_are_one_step():
    history = History(8)
    for colors in (9, 10, 11):
        history.do("Colours", colors, merge="colors")
    assert history.undo() == 8
    history.redo()
    history.end_merge()
    history.do("Colours", 12, merge="colors")
    assert history.undo() == 11


def test_a_better_version_is_no_step():
    history = History("quick")
    history.do("Colours", "quick 12", merge="colors")
    history.replace("exact 12")
    assert history.state == "exact 12"
    assert history.undo() == "quick"


def test_what_is_saved_is_known_across_undo():
    history = History(0)
    assert history.is_saved
    history.do("One", 1)
    assert not history.is_saved
    history.mark_saved()
    history.do("Two", 2, merge="two")
    assert not history.is_saved
    history.undo()
    assert history.is_saved
    history.undo()
    history.do("Other", 3)
    assert not history.is_saved
    history.undo()
    assert not history.is_saved


def test_a_saved_state_is_not_merged_away():
    history = History(0)
    history.do("Colours", 1, merge="colors")
    history.mark_saved()
    history.do("Colours", 2, merge="colors")
    assert not history.is_saved
    assert history.undo() == 1
    assert history.is_saved


@given(st.lists(st.integers(), max_size=20))
def test_undo_leads_to_the_first_state_and_redo_to_the_last(states):
    history = History(None)
    for state in states:
        history.do("Step", state)
    for _ in range(len(states) + 1):
        history.undo()
    assert history.state is None
    for _ in range(len(states) + 1):
        history.redo()
    assert history.state == (states[-1] if states else None)
