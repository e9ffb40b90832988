"""Options that are previewed leave no trace in the history, whatever happens meanwhile."""

from dataclasses import replace
from pathlib import Path

import pytest

from huescope.analysis.dithering import DitheringOptions
from huescope.analysis.options import FOR_PEOPLE
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.state.file_events import project_of
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState

VIVID, MUTED = (replace(FOR_PEOPLE, mood=mood) for mood in ("vivid", "muted"))


def after(*sent):
    state = WindowState.begin(Choices())
    for event in sent:
        state = update(state, event)
    return state


def preview(options):
    return events.PreviewOptions(options)


def test_a_preview_ends_with_the_history_from_before_it():
    before = after()
    shown = after(preview(VIVID), preview(MUTED))
    assert shown.options == MUTED
    assert shown.revision > before.revision
    ended = update(shown, preview(None))
    assert ended.options == FOR_PEOPLE
    assert ended.document.history.steps == before.document.history.steps
    assert update(ended, preview(None)) is ended


def test_what_is_chosen_from_a_preview_is_one_undo_step():
    chosen = after(preview(MUTED), preview(VIVID), events.SetOptions(VIVID), preview(None))
    assert chosen.options == VIVID
    assert chosen.document.before_preview is None
    assert update(chosen, events.Undo()).options == FOR_PEOPLE


def test_a_document_that_is_left_during_a_preview_gets_its_options_back():
    two = events.AddPalettes([Palette(name, (Swatch((200, 16, 46)),)) for name in ("A", "B")])
    before = after(two)
    left = after(two, preview(VIVID), events.SelectPalette(0), preview(None))
    assert len(left.documents.items) == 2
    for document, old in zip(left.documents.items, before.documents.items, strict=True):
        assert document.state == old.state
        assert document.before_preview is None


@pytest.mark.parametrize(
    "act",
    [
        events.SetColors(5),
        events.SetOrder("own"),
        events.SetDithering(DitheringOptions("ordered", 0.5)),
        events.DuplicatePalette("Copy"),
    ],
)
def test_what_is_done_during_a_preview_is_done_to_the_palette_from_before_it(act):
    assert (ended := after(preview(VIVID), act, preview(None))).options == FOR_PEOPLE
    plain = after(act)
    assert [each.state for each in ended.documents.items] == [
        each.state for each in plain.documents.items
    ]


def test_a_file_that_is_saved_during_a_preview_is_of_the_palette_from_before_it():
    saving = after(preview(VIVID), events.Save(Path("one.huescope")))
    assert saving.options == FOR_PEOPLE
    assert project_of(after(preview(VIVID))).documents == project_of(after()).documents


def test_work_that_is_in_no_file_is_modified_during_a_preview():
    edit = events.EditPalette("Add", Palette("Mine", (Swatch((200, 16, 46)),)))
    edited = after(edit)
    shown = update(edited, preview(VIVID))
    assert not shown.current.edited
    assert edited.is_modified
    assert shown.is_modified
    assert shown.document.has_work
    assert shown.document.is_own
    assert not after(preview(VIVID)).is_modified
