"""What those who observe the state of a window may rely on."""

from huescope.ui.state import events
from huescope.ui.state.work import is_busy


class Observer:
    """Notes what there is whenever it is called, and may send an event then."""

    def __init__(self, window, event=None):
        self.window = window
        self.event = event
        self.notes = []

    def note(self):
        store = self.window.store
        self.notes.append((store.state.notice.text, self.window.runner.busy("open")))
        if self.event is not None:
            event, self.event = self.event, None
            store.send(event)
            assert store.state.notice.text == event.text


def test_an_observer_that_sends_an_event_finds_it_in_the_state_at_once(window):
    first, second = Observer(window, events.Say("later")), Observer(window)
    for observer in (first, second):
        window.store.observe(lambda state: state.notice, observer.note)
    window.store.send(events.Say("first"))
    assert [text for text, _busy in first.notes] == ["first", "later"]
    assert [text for text, _busy in second.notes] == ["later"]  # never an older state than before


def test_work_is_under_way_before_anybody_hears_of_it(window, photo, open_in):
    observer = Observer(window)
    window.store.observe(is_busy, observer.note)
    open_in(window, photo)
    assert observer.notes[0][1]


def test_an_event_without_effect_notifies_no_observer(window):
    told = []
    window.store.changed.connect(told.append)
    window.store.send(events.Undo())
    window.store.send(events.LoadingIsSlow(99))
    assert told == []


def test_an_observer_hears_of_the_past_also_after_another_part_was_built(window):
    first, second = Observer(window), Observer(window)
    window.store.send(events.Say("before"))
    with window.store.catching_up():
        with window.store.catching_up():
            window.store.observe(lambda state: state.notice, first.note)
        window.store.observe(lambda state: state.notice, second.note)
    for observer in (first, second):
        assert [text for text, _busy in observer.notes] == ["before"]
