"""The palette of a board stays that of its pictures, whatever a person does."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition
from window_machine import WindowMachine, act

from huescope.moodboard import composition as composing
from huescope.moodboard import editing as board_editing
from huescope.moodboard.source import BoardSource
from huescope.palette.board.arrangement import Rect
from huescope.ui.state import board_view, events
from huescope.ui.state.picture import Phase
from huescope.ui.state.work import is_busy
from huescope.ui.tasks import pipeline

SEVERAL = st.lists(st.integers(0, 4), min_size=2, max_size=3, unique=True)
BOARD_CHANGES = {
    "weigh": lambda board, ids: board_editing.weighed(board, ids, 2.5),
    "leave out": lambda board, ids: board_editing.left_out(board, ids, out=True),
    "count": lambda board, ids: board_editing.left_out(board, ids, out=False),
    "remove": board_editing.removed,
    "place": lambda board, ids: board_editing.placed(
        board, {id_: Rect(100.0 * id_, 0.0, 90.0, 60.0) for id_ in ids}, ids
    ),
    "arrange": lambda board, _ids: board_editing.arranged_anew(board),
}


class BoardMachine(WindowMachine):
    """A person who lays pictures on boards too."""

    def shows_board(self):
        return self.state.current.board is not None

    @act(which=SEVERAL)
    def lay_on_a_board(self, which):
        self.send(events.NewBoard(tuple(self.sources[each] for each in which)))
        assert len(self.state.current.board.items) == len(which)

    @act(which=SEVERAL)
    def add_to_a_board(self, which):
        self.send(events.AddToBoard(tuple(self.sources[each] for each in which)))
        assert self.state.current.board is not None

    @precondition(shows_board)
    @act(
        change=st.sampled_from(sorted(BOARD_CHANGES)),
        ids=st.sets(st.integers(1, 4), min_size=1),
        merge=st.booleans(),
    )
    def change_the_board(self, change, ids, merge):
        before = self.state
        board = BOARD_CHANGES[change](before.current.board, ids)
        self.send(events.EditBoard("Change", board, merge=change if merge else ""))
        assert self.state.current.board == board
        if board != before.current.board and not merge:
            self.send(events.Undo())
            assert self.state.current.board == before.current.board
            self.send(events.Redo())
            assert self.state.current.board == board

    @act(ids=st.frozensets(st.integers(1, 5)))
    def select_on_the_board(self, ids):
        self.send(events.SelectOnBoard(ids))

    @act(id_=st.integers(1, 3), which=st.integers(0, 2))
    def find_pictures_of_a_board(self, id_, which):
        self.send(events.FindBoardPictures({id_: self.sources[which]}))

    @invariant()
    def some_picture_of_a_board_counts(self):
        for document in self.state.documents.items:
            if document.state.board is not None:
                assert any(each.counting for each in document.state.board.items)

    @invariant()
    def the_shown_board_is_that_of_its_palette(self):
        state = self.state
        shown, board = state.shown, state.current.board
        if is_busy(state) or shown is None or not state.document.is_from(shown.source):
            return  # a palette without a picture is shown beside any
        assert isinstance(shown.source, BoardSource) == (board is not None)
        if board is not None and shown.is_exact and state.picture.phase is Phase.EXACT:
            composition = board_view.composition(state)
            assert shown.source.board == composition.board == board
            assert set(composition.rects) == {each.id for each in board.items}

    @invariant()
    def what_pictures_gave_adds_to_the_palette(self):
        state = self.state
        given = board_view.given(state)
        if is_busy(state) or not given or board_view.composition(state) is None:
            return
        counting = {each.id for each in state.current.board.items if each.counting}
        gave = {id_ for id_, shares in given.items() if any(share for _, share in shares)}
        assert gave <= counting or not gave & counting  # none of those that count can be read
        total = sum(share for shares in given.values() for _, share in shares)
        assert 0 <= total < 1.001, given
        for portion in board_view.portions(state).values():
            assert 0 < portion < 1.001


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", 1000)
    monkeypatch.setattr(composing, "PIXELS", 20_000)


BoardMachine.TestCase.settings = settings(max_examples=5, stateful_step_count=30)


@pytest.mark.long
class TestBoardMachine(BoardMachine.TestCase):
    """Run by pytest."""

    @pytest.fixture(autouse=True)
    def _fast(self, _small):
        pass


@pytest.fixture
def machine():
    machine = BoardMachine()
    yield machine
    machine.teardown()


def test_a_board_whose_new_pictures_were_not_waited_for_can_be_read_later(machine):
    machine.send(events.NewBoard(tuple(machine.sources[:2])))
    machine.go_on(None)
    machine.send(events.AddToBoard((machine.sources[2],)))
    machine.send(events.Cancel())
    machine.go_on(None)
    assert machine.state.picture.phase is Phase.CANCELLED
    assert not machine.state.current.basis.exact
    machine.resume(pace=None)
    assert machine.state.picture.phase is Phase.EXACT
    assert len(board_view.composition(machine.state).rects) == 3
    machine.a_palette_that_was_found_is_the_exact_one()


def test_a_board_is_called_by_its_number_of_pictures_until_it_is_renamed(machine):
    def name():
        return machine.state.palette.name

    machine.send(events.NewBoard(tuple(machine.sources[:2])))
    machine.send(events.AddToBoard((machine.sources[2],)))
    assert name() == "3 pictures"
    board = board_editing.removed(machine.state.current.board, {1})
    machine.send(events.EditBoard("Remove", board))
    assert name() == "2 pictures"
    machine.send(events.Undo())
    assert name() == "3 pictures"
    renamed = replace(machine.state.palette, name="Winter")
    machine.send(events.EditPalette("Rename", renamed))
    machine.send(events.EditBoard("Remove", board))
    assert name() == "Winter"
