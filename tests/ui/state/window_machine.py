"""A person at a window, and workers that take their time: the machine of state tests.

The machine sends events in any order to the state, with real work on small pictures that goes on
when the machine says so: late, in any order, or never. Nothing sleeps, and there is no Qt
application.
"""

import functools
import io
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from named_swatches import lost_names, names_shown, without_dropped
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.analysis.dithering import DitheringOptions
from huescope.cancellation import Job
from huescope.moodboard.source import is_same_board
from huescope.palette import editing
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import arranged_in
from huescope.project.state import OWN_ORDER
from huescope.project.steps import is_as_saved
from huescope.sources.memory import MemoryPicture
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.documents import Document
from huescope.ui.state.file_events import project_of
from huescope.ui.state.picture import Phase
from huescope.ui.state.requests import OpenRequest, StepRequest, StudyRequest
from huescope.ui.state.work import is_busy, is_settled

PIN_ENDS = (events.DropPin, events.CancelPin, None)
ORDERS = ("share", "lightness", "hue", OWN_ORDER)


def picture(seed, kind):
    """Make the bytes of a small picture; as JPEG, a first look of it comes before the rest."""
    random = np.random.default_rng(seed)
    rgb_u8 = random.integers(0, 256, (4, 6, 3), np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8).save(buffer, kind, **({"subsampling": 0} if kind == "JPEG" else {}))
    return buffer.getvalue()


SOURCES = (
    ("first.png", picture(1, "PNG")),
    ("second.jpg", picture(2, "JPEG")),
    ("third.jpg", picture(3, "JPEG")),
    ("broken.png", picture(4, "PNG")[:60]),
    ("letter.jpg", b"This is a letter, not a picture."),
)


PACES = st.sampled_from([None, 0, 1, None, 2, 3, 5])
"""How often workers answer after an act of the person; None until all of them have ended."""


def act(**strategies):
    """Make a rule of something that a person does, after which workers answer at some pace."""

    def decorate(method):
        @functools.wraps(method)
        def act_and_go_on(self, pace, **drawn):
            method(self, **drawn)
            self.go_on(pace)

        del act_and_go_on.__wrapped__
        return rule(pace=PACES, **strategies)(act_and_go_on)

    return decorate


class WindowMachine(RuleBasedStateMachine):
    """A person, and workers that take their time."""

    def __init__(self):
        super().__init__()
        self.window = SimulatedWindow()
        self.folder = tempfile.TemporaryDirectory()
        self.sources = [MemoryPicture(name, data) for name, data in SOURCES]
        self.marks = {}
        """Names that a person gave, and whether the last thing done to them was undoing them."""
        self.stopped = set()
        """What palettes were found for where a person stopped it before they were exact."""

    def teardown(self):
        self.folder.cleanup()

    @property
    def state(self):
        return self.window.state

    def send(self, event):
        self.window.send(event)

    # -- pictures ----------------------------------------------------------------------------

    @initialize(which=st.integers(0, 2), settled=st.integers(0, 3))
    def begin(self, which, settled):
        self.send(events.OpenPicture(self.sources[which]))
        if settled:
            self.window.settle()

    @act(which=st.integers(0, len(SOURCES) - 1))
    def open(self, which):
        before = self.state
        self.send(events.OpenPicture(self.sources[which]))
        assert self.state.name == before.name or self.state.document.is_own

    @act(which=st.integers(0, 2), late=st.integers(1, 3))
    def open_another_before_it_comes(self, which, late):
        """What comes of the first one, after all, has no effect on the second."""
        self.send(events.OpenPicture(self.sources[which]))
        first = self.window.work.get(OpenRequest.CHANNEL)
        self.send(events.OpenPicture(self.sources[(which + 1) % 3]))
        before = self.state
        for _ in range(late):
            if first is not None and not first.is_over:
                for event in first.go_on():
                    self.send(event)
        assert self.state is before

    @act()
    def cancel(self):
        before = self.state
        self.send(events.Cancel())
        assert self.state.picture.phase is not Phase.LOADING
        if not before.picture.is_opening and not before.step_ended:
            self.stopped.add((self.state.colors, self.state.options))

    @act()
    def resume(self):
        self.send(events.Resume())

    @act()
    def dismiss(self):
        self.send(events.DismissFailure())

    @act()
    def wait_long(self):
        self.send(events.LoadingIsSlow(self.state.picture.ticket))
        picture = self.state.picture
        if picture.phase is Phase.LOADING and self.state.shown is not None:
            is_same = is_same_board(picture.request.source, picture.shown.source)
            assert self.state.is_dimmed != is_same

    # -- the palette -------------------------------------------------------------------------

    @act(
        colors=st.lists(st.sampled_from([2, 5, 6, 12]), min_size=1, max_size=3),
        held=st.booleans(),
        answers=st.integers(0, 2),
    )
    def slide(self, colors, held, answers):
        """Move the slider, back and forth too, faster than the last answers come."""
        self.send(events.HoldSlider(held))
        for each in colors:
            self.send(events.SetColors(each))
            self.go_on(answers)

    @act()
    def release(self):
        self.send(events.HoldSlider(False))

    @act(comparison=st.sampled_from(Comparison), divider=st.sampled_from([0.0, 0.4, 1.0]))
    def compare(self, comparison, divider):
        self.send(events.Compare(comparison))
        self.send(events.MoveDivider(divider))

    @act(order=st.sampled_from(ORDERS))
    def sort(self, order):
        self.send(events.SetOrder(order))

    @act(formula=st.sampled_from(["ciede2000", "cie76"]))
    def measure(self, formula):
        self.send(events.SetFormula(formula))

    @act(method=st.sampled_from(["none", "ordered", "diffusion"]))
    def dither(self, method):
        self.send(events.SetDithering(DitheringOptions(method, 0.5)))

    @act(accent=st.sampled_from([0.0, 1.0]), ignore=st.sampled_from([(), ("white",), ("black",)]))
    def choose(self, accent, ignore):
        options = replace(self.state.options, accent=accent, ignore=frozenset(ignore))
        self.send(events.SetOptions(options))

    @act(accent=st.sampled_from([0.0, 1.0, None]), times=st.integers(1, 2))
    def preview(self, accent, times):
        """Point at another mood, which changes the palette for as long as it is pointed at."""
        steps = [step.title for step in self.state.document.history.steps]
        for _ in range(times):
            self.send(events.PreviewOptions(replace(self.state.options, accent=accent)))
        assert [step.title for step in self.state.document.history.steps] == steps

    @act()
    def end_preview(self):
        self.send(events.PreviewOptions(None))
        assert all(each.before_preview is None for each in self.state.documents.items)

    def edit(self, act, *arguments, sorts=False, **named):
        done = act(self.state.palette, *arguments, **named)
        if done.palette != self.state.palette:
            self.send(events.EditPalette(done.title, done.palette, sorts))
            self.marks = without_dropped(self.marks, self.state)

    def has_swatches(self):
        return bool(self.state.swatches)

    @precondition(has_swatches)
    @act(data=st.data())
    def name(self, data):
        name = f"mark {len(self.marks)}"
        place = data.draw(st.integers(0, len(self.state.swatches) - 1))
        old = self.state.swatches[place].name
        self.edit(editing.rename, place, name)
        self.marks.pop(old, None)
        self.marks[name] = False

    @precondition(has_swatches)
    @act(data=st.data(), locked=st.booleans())
    def lock(self, data, locked):
        place = data.draw(st.integers(0, len(self.state.swatches) - 1))
        self.edit(editing.lock, [place], locked=locked)

    @precondition(has_swatches)
    @act(data=st.data())
    def remove(self, data):
        place = data.draw(st.integers(0, len(self.state.swatches) - 1))
        self.marks.pop(self.state.swatches[place].name, None)
        self.edit(editing.remove, [place])

    @precondition(has_swatches)
    @act(rgb=st.tuples(*[st.integers(0, 255)] * 3), sorts=st.booleans())
    def pick(self, rgb, sorts):
        name = f"mark {len(self.marks)}"
        swatch = Swatch(rgb, name=name, name_is_own=True, locked=True)
        self.edit(editing.insert, [swatch], len(self.state.swatches), sorts=sorts)
        self.marks[name] = False

    @precondition(has_swatches)
    @act(data=st.data())
    def move(self, data):
        places = st.integers(0, len(self.state.swatches) - 1)
        self.edit(editing.move, [data.draw(places)], data.draw(places))

    @precondition(has_swatches)
    @act(data=st.data(), rgb=st.tuples(*[st.integers(0, 255)] * 3), end=st.sampled_from(PIN_ENDS))
    def move_pin(self, data, rgb, end):
        """Move a pin, which may be let go later, or never."""
        place = data.draw(st.integers(0, len(self.state.swatches) - 1))
        steps = self.state.document.history.undo_title
        self.send(events.MovePin(place, rgb, (1, 2)))
        self.send(events.MovePin(place, rgb, (3, 4)))
        assert self.state.document.history.undo_title == steps
        if end is not None:
            self.send(end())
            assert self.state.pin_move is None
            self.marks = without_dropped(self.marks, self.state)

    @act()
    def undo(self):
        self.send(events.PreviewOptions(None))  # whose palette shows no names
        before = names_shown(self.state)
        self.send(events.Undo())
        for name in before - names_shown(self.state):
            if name in self.marks:
                self.marks[name] = True

    @act()
    def redo(self):
        self.send(events.Redo())
        for name in names_shown(self.state):
            if name in self.marks:
                self.marks[name] = False

    @act()
    def find_again(self):
        if self.state.current.edited:
            for swatch in self.state.swatches:
                if not swatch.locked:
                    self.marks.pop(swatch.name, None)
            self.send(events.FindAgain())
            self.marks = without_dropped(self.marks, self.state)

    # -- documents ---------------------------------------------------------------------------

    @act()
    def bring(self):
        self.send(events.AddPalettes([Palette("Brand", (Swatch((200, 16, 46), name="Red"),))]))

    @act()
    def duplicate(self):
        self.send(events.DuplicatePalette("Copy"))

    @act(place=st.integers(0, 4))
    def select(self, place):
        self.send(events.SelectPalette(place))

    @act(place=st.integers(0, 4))
    def close(self, place):
        self.send(events.ClosePalette(place))

    @act()
    def reopen(self):
        self.send(events.ReopenPalette())

    @act(name=st.sampled_from(["one", "two"]))
    def save(self, name):
        self.send(events.Save(Path(self.folder.name) / f"{name}.huescope"))

    @precondition(has_swatches)
    @act(data=st.data())
    def save_and_go_on_working(self, data):
        """Name a swatch while the file is being written."""
        self.send(events.PreviewOptions(None))  # of a palette that may have no swatches
        if not self.state.swatches:
            return
        self.send(events.Save(Path(self.folder.name) / "slow.huescope"))
        place = data.draw(st.integers(0, len(self.state.swatches) - 1))
        name = f"mark {len(self.marks)} of a slow file"
        self.marks.pop(self.state.swatches[place].name, None)
        self.edit(editing.rename, place, name)
        self.marks[name] = False

    # -- workers -----------------------------------------------------------------------------

    def go_on(self, pace):
        """Let workers answer: not at all, a few times, or until nothing is left to do."""
        if pace is None:
            self.window.settle()
            assert is_settled(self.state)
            assert not self.state.picture.is_opening
            return
        for number in range(pace):
            if channels := self.window.channels:
                self.window.advance(channels[number % len(channels)])

    @act()
    def wait(self):
        pass

    @precondition(lambda self: self.window.dropped)
    @rule(data=st.data())
    def answer_too_late(self, data):
        """Work that was cancelled answers all the same; nobody hears of it."""
        work = self.window.dropped[data.draw(st.integers(0, len(self.window.dropped) - 1))]
        if work.is_over or not self.is_stale(work.request):
            return
        before = self.state
        shown = before.shown
        for event in work.go_on():
            self.send(event)
            if isinstance(event, events.ShadesGrouped) and shown is not None and shown.studied:
                # Those of what is still shown, while the next picture is loading, are welcome.
                is_of_shown = event.grouped.of is shown.studied.findings.kept
                before = self.state if is_of_shown else before
        assert self.state is before

    def is_stale(self, request):
        """Whether a request is about another picture, or a palette of before."""
        if isinstance(request, (OpenRequest, StudyRequest)):
            return request.ticket != self.state.picture.ticket
        return isinstance(request, StepRequest) and request.revision != self.state.revision

    # -- what always holds -------------------------------------------------------------------

    @invariant()
    def nothing_that_a_person_did_is_lost(self):
        assert lost_names(self.marks, self.state) == set()

    @invariant()
    def what_is_in_no_file_counts_as_modified(self):
        if self.state.file.saved and self.state.file.saving is None and not self.state.is_modified:
            written = [each.state for each in self.written().documents]
            for document in map(Document.without_preview, self.state.documents.items):
                state = document.state
                is_written = any(is_as_saved(each, state) for each in written)
                assert is_written or not document.has_work

    @invariant()
    def names_that_a_person_gave_are_in_a_file_or_count_as_modified(self):
        if self.state.is_modified or not self.marks:
            return
        documents = map(Document.without_preview, self.state.documents.items)
        palettes = [each.state.palette.swatches for each in documents]
        unsaved = {swatch.name for swatches in palettes for swatch in swatches} & set(self.marks)
        if unsaved and self.state.file.path is not None:
            palettes = [each.state.palette.swatches for each in self.written().documents]
            unsaved -= {swatch.name for swatches in palettes for swatch in swatches}
        assert not unsaved

    @invariant()
    def locked_swatches_are_the_fixed_colours(self):
        for document in self.state.documents.items:
            state = document.state
            locked = {swatch.rgb for swatch in state.palette.swatches if swatch.locked}
            assert set(state.options.fixed) == locked

    def written(self):
        from huescope.project import file

        path = self.state.file.path
        return file.read(path.read_bytes(), path.name)

    @invariant()
    def the_shown_order_is_the_one_that_is_named(self):
        state = self.state
        if is_busy(state) or state.order == OWN_ORDER or state.pin_move is not None:
            return
        swatches = state.current.palette.swatches
        arranged = arranged_in(state.order, swatches, "ciede2000")
        assert [each.rgb for each in arranged.swatches] == [each.rgb for each in swatches]

    @invariant()
    def a_palette_that_was_found_is_the_exact_one(self):
        state = self.state
        shown, basis = state.shown, state.current.basis
        if is_busy(state) or shown is None or not shown.is_exact or not state.is_of(shown):
            return
        if state.pin_move is not None:  # what is found meanwhile is asked for again at its end
            return
        if state.current.edited or basis is None or basis.brought:
            return
        if (basis.colors, basis.options) in self.stopped:
            return
        assert shown.studied.findings.options == state.options
        exact = shown.studied.findings.palette(state.colors, Job()).reduction
        assert {each.rgb for each in exact.swatches} == {each.rgb for each in state.swatches}

    @invariant()
    def the_picture_is_painted_as_it_is_to_be_dithered(self):
        state = self.state
        if is_busy(state) or state.step is None or state.reduced is None:
            return
        if state.shown is not None and state.reduced.is_final:
            assert state.reduced.dithering == state.current.dithering

    @invariant()
    def the_picture_is_in_colours_of_no_palette_where_there_is_none(self):
        if not is_busy(self.state) and not self.state.swatches:
            assert self.state.reduced is None or self.state.shown is None

    @invariant()
    def the_difference_is_that_of_the_shown_reduction(self):
        state = self.state
        if is_busy(state) or state.comparison is not Comparison.DIFFERENCE:
            return
        if state.shown is not None and state.reduced is not None:
            assert state.difference.reduced is state.reduced

    @invariant()
    def the_slider_finds_a_palette_wherever_a_picture_was_analysed(self):
        state = self.state
        if state.shown is None or is_busy(state):
            return
        if state.shown.studied is None:  # such as of a board of which no picture can be read
            assert state.picture.phase is Phase.FAILED
        else:
            assert state.step is not None or not state.swatches

    @invariant()
    def frequent_colours_are_exact_ones_while_a_picture_opens(self):
        state = self.state
        if state.picture.phase is Phase.FIRST_LOOK and state.dominant.swatches:
            assert state.picture.shown.is_exact

    @invariant()
    def differences_are_those_of_the_shown_swatches(self):
        assert self.state.arranged.swatches == self.state.swatches

    @invariant()
    def everything_on_the_screen_is_of_one_picture(self):
        state = self.state
        shown = state.shown
        if shown is None:
            return
        assert state.is_of(shown) or state.is_dimmed
        assert state.name == shown.source.name
        assert all(stop in shown.stops for stop in shown.stops)
        if is_busy(state) or shown.studied is None:
            return
        assert state.reduced is not None or not state.swatches
        if state.swatches and state.reduced is not None and state.pin_move is None:
            assert painted(state) == {swatch.rgb for swatch in state.current.palette.swatches}
        findings = shown.studied.findings
        assert shown.grouped_of is findings.kept or "group" in self.window.work
        frequent = shown.grouped if state.choices.grouped else findings.dominant
        assert {each.rgb for each in state.dominant.swatches} == {each.rgb for each in frequent}

    @invariant()
    def nothing_works_on_a_picture_that_has_gone(self):
        shown = self.state.picture.shown
        for work in self.window.work.values():
            request = work.request
            if isinstance(request, (OpenRequest, StudyRequest)):
                assert request.ticket == self.state.picture.ticket
            elif isinstance(request, StepRequest):
                assert shown is not None
                assert request.studied is shown.studied

    @invariant()
    def as_many_colours_as_are_asked_for(self):
        state = self.state
        shown = state.shown
        if is_busy(state) or shown is None or not shown.is_exact or state.current.edited:
            return
        if state.pin_move is not None:  # what is found meanwhile is asked for again at its end
            return
        if state.is_of(shown) and state.swatches:
            note = state.reduced.reduction.note if state.reduced else None
            assert len(state.swatches) == state.colors or note

    @invariant()
    def a_draft_can_be_written(self):
        assert len(project_of(self.state).documents) == len(self.state.documents.items)


def painted(state):
    """Give the colours that the picture is painted in."""
    return set(map(tuple, state.reduced.reduction.rgb_u8.tolist()))
