"""Documents and their entries in the library of palettes."""

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState

RED = Swatch((200, 16, 46))


def after(*sent):
    state = WindowState.begin(Choices())
    for event in sent:
        state = update(state, event)
    return state


OPENED = after(
    events.AddPalettes([Palette("A", (RED,)), Palette("B", (RED,))], ["/a.ase", "/b.ase"])
)


def test_documents_remember_the_files_that_they_are_from():
    assert [each.file for each in OPENED.documents.items] == ["/a.ase", "/b.ase"]
    assert after(events.AddPalettes([Palette("A", (RED,))])).document.file == ""


def test_an_entry_is_noted_also_of_a_closed_document():
    second = OPENED.documents.items[1].id
    closed = update(update(OPENED, events.ClosePalette(1)), events.NoteEntry(second, "e" * 32))
    again = update(closed, events.ReopenPalette())
    assert [each.entry for each in again.documents.items] == ["", "e" * 32]
    copy = update(again, events.DuplicatePalette("C"))
    assert copy.document.entry == ""


def test_renaming_an_entry_renames_its_documents_as_a_step_that_is_undone():
    first = OPENED.documents.items[0].id
    noted = update(OPENED, events.NoteEntry(first, "e" * 32))
    renamed = update(noted, events.RenameEntry("e" * 32, "Autumn"))
    assert [each.state.palette.name for each in renamed.documents.items] == ["Autumn", "B"]
    assert update(renamed, events.Undo()).palette.name == "A"
    same = update(renamed, events.RenameEntry("e" * 32, "Autumn"))
    assert same.documents == renamed.documents
