"""Undo history: the states of a document, each with the title of the step that led to it."""

from __future__ import annotations

from dataclasses import replace
from typing import Generic, TypeVar

from huescope.dataclass import dataclass

_State = TypeVar("_State")


@dataclass(frozen=True, slots=True)
class Step(Generic[_State]):
    """One state and what led to it.

    Attributes
    ----------
    title : str
        Its title in a menu; empty for the first state.
    state : object
        The resulting state; immutable.
    number : int
        Differs for each step of one history, also after undo and merging; a better version of a
        state (`History.replaced`) keeps it unless a file with the state before is out of date.
    merge : str
        A following step with the same text replaces this one; empty for none.
    """

    title: str
    state: _State
    number: int
    merge: str = ""


@dataclass(frozen=True, slots=True)
class History(Generic[_State]):
    """A linear undo history. Immutable.

    Attributes
    ----------
    steps : tuple of Step
        From the first state on; at least one.
    place : int
        Index of the current state in `steps`.
    saved : int or None
        Number of the saved step; None if there is none.
    last_number : int
        The highest number ever given to a step.
    """

    steps: tuple[Step[_State], ...]
    place: int = 0
    saved: int | None = 0
    last_number: int = 0

    @classmethod
    def of(cls, first: _State) -> History[_State]:
        """Start a history with a state, which counts as saved."""
        return cls((Step("", first, 0),))

    @property
    def step(self) -> Step[_State]:
        """The step that led to the current state."""
        return self.steps[self.place]

    @property
    def state(self) -> _State:
        """The current state."""
        return self.step.state

    @property
    def undo_title(self) -> str:
        """Title of the step that `undone` reverts, such as "Rename"; empty at the first state."""
        return self.step.title

    @property
    def redo_title(self) -> str:
        """Title of the step that `redone` repeats; empty at the last state."""
        following = self.steps[self.place + 1 : self.place + 2]
        return following[0].title if following else ""

    @property
    def is_saved(self) -> bool:
        """Whether the current state is the saved one."""
        return self.saved == self.step.number

    def done(self, title: str, state: _State, *, merge: str = "") -> History[_State]:
        """Add a step, and discard the steps that could be redone.

        Parameters
        ----------
        title : str
            Its title in a menu.
        state : object
            The resulting state.
        merge : str
            Consecutive steps with the same key become one, so that dragging a slider is one step;
            empty for a separate step. A saved step is never merged away.
        """
        grows = bool(merge) and merge == self.step.merge and not self.redo_title
        kept = self.steps[: self.place + 1]
        if grows and not self.is_saved:
            kept = kept[:-1]
        number = self.last_number + 1
        steps = (*kept, Step(title, state, number, merge))
        return replace(self, steps=steps, place=len(steps) - 1, last_number=number)

    def replaced(self, state: _State, *, as_saved: bool = True) -> History[_State]:
        """Exchange the current state for a better version, without adding an undo step.

        Parameters
        ----------
        state : object
            The better version.
        as_saved : bool
            Whether a file that holds the current state holds this one too.
        """
        if as_saved:
            return self._with_step(replace(self.step, state=state))
        number = self.last_number + 1
        history = self._with_step(replace(self.step, state=state, number=number))
        return replace(history, last_number=number)

    def merge_ended(self) -> History[_State]:
        """Keep the next step from merging with the last one."""
        return self._with_step(replace(self.step, merge="")) if self.step.merge else self

    def undone(self) -> History[_State]:
        """Undo a step, unless at the first state."""
        return replace(self, place=max(0, self.place - 1))

    def redone(self) -> History[_State]:
        """Redo a step, unless at the last state."""
        return replace(self, place=min(len(self.steps) - 1, self.place + 1))

    def marked_saved(self, number: int | None) -> History[_State]:
        """Mark a step as saved, by its number; None for no step."""
        return replace(self, saved=number)

    def _with_step(self, step: Step[_State]) -> History[_State]:
        steps = (*self.steps[: self.place], step, *self.steps[self.place + 1 :])
        return replace(self, steps=steps)
