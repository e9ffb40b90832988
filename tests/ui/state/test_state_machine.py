"""What a window shows stays true whatever a person does and whenever workers answer."""

from dataclasses import replace

import pytest
from hypothesis import settings
from window_machine import WindowMachine, painted

from huescope.palette.palette import Palette
from huescope.sources.reference import Reference
from huescope.ui.state import events
from huescope.ui.state.documents import Document
from huescope.ui.tasks import pipeline


@pytest.fixture(autouse=True)
def _first_looks_of_small_pictures(monkeypatch):
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", 1000)


WindowMachine.TestCase.settings = settings(max_examples=12, stateful_step_count=40)


@pytest.mark.long
class TestWindowMachine(WindowMachine.TestCase):
    """Run by pytest."""

    @pytest.fixture(autouse=True)
    def _small(self, _first_looks_of_small_pictures):
        pass


class First:
    """Draws the first swatch."""

    def draw(self, _strategy):
        return 0


@pytest.fixture
def machine():
    """Give a machine that shows the first picture."""
    machine = WindowMachine()
    machine.begin(which=0, settled=0)
    machine.go_on(None)
    yield machine
    machine.teardown()


def test_an_answer_that_comes_while_a_pin_is_moved_is_painted(machine):
    machine.bring(pace=0)
    machine.move_pin(data=First(), rgb=(0, 0, 0), end=None, pace=None)
    assert painted(machine.state) == {(200, 16, 46)}


@pytest.mark.parametrize("pace", [0, None])
def test_a_pin_is_let_go_where_another_picture_is_opened(machine, pace):
    machine.move_pin(data=First(), rgb=(0, 0, 0), end=None, pace=pace)
    machine.open(which=1, pace=pace)
    assert machine.state.pin_move is None
    machine.move_pin(data=First(), rgb=(0, 0, 0), end=None, pace=None)
    machine.everything_on_the_screen_is_of_one_picture()


def test_locks_stay_where_the_same_picture_is_opened_again(machine):
    machine.lock(data=First(), locked=True, pace=3)
    machine.open(which=0, pace=2)
    machine.locked_swatches_are_the_fixed_colours()
    machine.go_on(None)
    machine.locked_swatches_are_the_fixed_colours()


def test_a_palette_of_no_picture_is_of_the_one_that_it_is_found_in(machine):
    machine.bring(pace=None)
    assert not machine.state.document.has_picture
    machine.slide(colors=[5], held=False, answers=0, pace=None)
    machine.open(which=1, pace=None)
    machine.select(place=1, pace=None)
    assert machine.state.name == "first.png"
    machine.a_palette_that_was_found_is_the_exact_one()


def test_a_palette_that_was_left_unsorted_is_sorted_when_it_comes_back(machine):
    unsorted = Palette("Left", machine.state.swatches[::-1])
    left = replace(machine.state.current, palette=unsorted, basis=None, edited=True)
    missing = Reference("file", "elsewhere.png")
    machine.send(events.AddDocuments([Document.of(left, reference=missing)]))
    machine.go_on(None)
    assert machine.state.shown is None
    machine.the_shown_order_is_the_one_that_is_named()


def test_no_reduction_to_a_palette_that_was_closed_stays(machine):
    machine.close(place=0, pace=0)
    machine.cancel(pace=None)
    assert machine.state.shown is not None
    assert machine.state.reduced is None or machine.state.swatches


def test_no_pin_is_moved_before_its_picture_is_painted(machine):
    machine.open(which=1, pace=2)
    assert machine.state.swatches
    assert machine.state.reduced.image is None
    machine.move_pin(data=First(), rgb=(0, 0, 0), end=None, pace=0)
    assert machine.state.pin_move is None
