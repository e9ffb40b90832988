"""Undo: the states that a document went through, each under the name of the step to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

_State = TypeVar("_State")


@dataclass(frozen=True, slots=True)
class _Step(Generic[_State]):
    """One state, and what led to it."""

    title: str
    state: _State
    merge: str


class History(Generic[_State]):
    """A line of states that can be walked back to the first and forth again.

    Parameters
    ----------
    first : object
        The state to begin with. States are immutable: they are kept, never copied.
    """

    def __init__(self, first: _State) -> None:
        self._steps = [_Step("", first, "")]
        self._place = 0
        self._saved: int | None = 0

    @property
    def state(self) -> _State:
        """The state in force."""
        return self._steps[self._place].state

    @property
    def first(self) -> _State:
        """The state to begin with."""
        return self._steps[0].state

    @property
    def undo_title(self) -> str:
        """What `undo` takes back, such as "Rename"; empty at the first state."""
        return self._steps[self._place].title

    @property
    def redo_title(self) -> str:
        """What `redo` does once more; empty at the last state."""
        following = self._steps[self._place + 1 : self._place + 2]
        return following[0].title if following else ""

    @property
    def is_saved(self) -> bool:
        """Whether the state in force is the one that was marked as saved last."""
        return self._saved == self._place

    def do(self, title: str, state: _State, *, merge: str = "") -> None:
        """Take a step; what was undone before can no longer be redone.

        Parameters
        ----------
        title : str
            What was done, as words for a menu.
        state : object
            What it led to.
        merge : str
            Steps in a row with the same text become one, so that dragging a slider is one step;
            empty for a step of its own.
        """
        last = self._steps[self._place]
        grows = bool(merge) and merge == last.merge and not self.redo_title
        del self._steps[self._place + 1 :]
        if self._saved is not None and self._saved > self._place:
            self._saved = None
        if grows and self._saved != self._place:
            self._steps[self._place] = _Step(title, state, merge)
            return
        self._steps.append(_Step(title, state, merge))
        self._place += 1

    def replace(self, state: _State) -> None:
        """Put a better version of the state in force in its place; no step of its own."""
        last = self._steps[self._place]
        self._steps[self._place] = _Step(last.title, state, last.merge)

    def end_merge(self) -> None:
        """Let the next step be one of its own, whatever it merges with."""
        last = self._steps[self._place]
        self._steps[self._place] = _Step(last.title, last.state, "")

    def mark_saved(self) -> None:
        """Remember the state in force as the one that is on the disk."""
        self._saved = self._place

    def mark_unsaved(self) -> None:
        """Remember that no state of these is on the disk."""
        self._saved = None

    def undo(self) -> _State:
        """Go one state back, at the first stay; return the state in force."""
        self._place = max(0, self._place - 1)
        return self.state

    def redo(self) -> _State:
        """Go one state forth, at the last stay; return the state in force."""
        self._place = min(len(self._steps) - 1, self._place + 1)
        return self.state
