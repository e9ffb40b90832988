"""A window without Qt: its state, and real work that ends when a test wants it to."""

from collections import deque

from huescope.cancellation import Job
from huescope.errors import HuescopeError
from huescope.ui.state import events
from huescope.ui.state.requests import AT_REST
from huescope.ui.state.scheduling import Schedule
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState
from huescope.ui.store.workers import answers, job_of


class ImpatientJob(Job):
    """A job that does not wait."""

    def rest(self, _seconds):
        self.check()


class Work:
    """One piece of work under way, which goes on when it is asked to."""

    def __init__(self, request, state):
        self.request = request
        self.job = ImpatientJob(threads=1)  # more are slower on small pictures
        self._function = job_of(request, state, None)
        self._results = None
        self._replies = answers(request)
        self.is_over = False

    def go_on(self):
        """Work until there is an answer; give the events that it becomes."""
        if self._results is None:
            self._results = self._function(self.job)
        try:
            found = self._replies.result(next(self._results))
        except StopIteration:
            self.is_over = True
            found = self._replies.ended()
        except HuescopeError as error:
            self.is_over = True
            return [each for each in (self._replies.error(error), self._replies.ended()) if each]
        return [found] if found is not None else []


class SimulatedWindow:
    """Holds a state and its work, as the store of a window does with threads."""

    def __init__(self, choices=Choices()):  # noqa: B008 - it is frozen
        self.state = WindowState.begin(choices)
        self._schedule = Schedule()
        self.work = {}
        self.dropped = deque(maxlen=8)
        """Cancelled work, which may still answer."""

    @property
    def channels(self):
        """The channels in which there is work, but for what only begins after a rest."""
        return sorted(set(self.work) - {each.CHANNEL for each in AT_REST})

    def send(self, event):
        self.state = update(self.state, event)
        self._follow()

    def _follow(self):
        changes = self._schedule.follow(self.state)
        for request in changes.cancelled:
            self.dropped.append(self.work.pop(request.CHANNEL))
        for request in changes.started:
            self.work[request.CHANNEL] = Work(request, self.state)

    def advance(self, channel):
        """Let one piece of work give its next answer."""
        work = self.work[channel]
        for event in work.go_on():
            if isinstance(event, events.PaletteFound) and event.reduced.image is not None:
                self._schedule.seen(work.request)
            if work.is_over:
                self._schedule.ended(work.request)
                self.work.pop(channel, None) if self.work.get(channel) is work else None
            self.send(event)
        if work.is_over:
            self._schedule.ended(work.request)
            if self.work.get(channel) is work:
                del self.work[channel]
            self._follow()

    def settle(self, most=400):
        """Let all work end that anything waits for; fail if there is no end to it."""
        for _ in range(most):
            if not self.channels:
                return
            self.advance(self.channels[0])
        raise AssertionError(f"still at work: {sorted(self.work)}")
