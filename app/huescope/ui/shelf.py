"""The palettes that are open in a window, each with its own way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.palette.history import History

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch
    from huescope.project.state import State
    from huescope.sources.reference import Reference

_REMEMBERED = 256


class Document:
    """One open palette.

    Parameters
    ----------
    state : State
        The first one.
    reference : Reference or None
        Of the picture that it is from.
    """

    def __init__(self, state: State, reference: Reference | None = None) -> None:
        self.history: History[State] = History(state)
        self.reference = reference
        self.is_own = False
        """Whether a person worked on it, or brought it: then nothing replaces it."""
        self.remembered: tuple[Swatch, ...] = ()
        """Swatches with a name or group of their own that a smaller palette had no place for."""

    def remember(self, swatches: tuple[Swatch, ...]) -> None:
        """Keep in mind what swatches were called, the last ones first."""
        names = {swatch.name for swatch in swatches}
        older = (swatch for swatch in self.remembered if swatch.name not in names)
        self.remembered = (*swatches, *older)[:_REMEMBERED]


class Shelf(QObject):
    """The open palettes, one of which is shown.

    Parameters
    ----------
    state : State
        Of the first palette.
    parent : QObject
        The owner.
    """

    listed = Signal()
    """A palette came, went, or is called otherwise; or another one is shown."""
    stepped = Signal()
    """What can be undone or redone is something else."""

    def __init__(self, state: State, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = [Document(state)]
        self._place = 0

    @property
    def documents(self) -> tuple[Document, ...]:
        """All open palettes in their order, at least one."""
        return tuple(self._documents)

    @property
    def place(self) -> int:
        """Which of them is shown."""
        return self._place

    @property
    def current(self) -> Document:
        """The one that is shown."""
        return self._documents[self._place]

    @property
    def state(self) -> State:
        """Of the palette that is shown."""
        return self.current.history.state

    # -- steps -------------------------------------------------------------------------------

    def do(self, title: str, state: State, *, merge: str = "") -> None:
        """Take a step of the shown palette, under the name that the menu shows."""
        named = state.palette.name != self.state.palette.name
        self.current.history.do(title, state, merge=merge)
        self.stepped.emit()
        if named:
            self.listed.emit()

    def replace(self, state: State) -> None:
        """Put a better version of the state in force in its place; no step."""
        self.current.history.replace(state)

    def undo(self) -> None:
        """Go one state back."""
        self.current.history.undo()
        self._announce()

    def redo(self) -> None:
        """Go one state forth."""
        self.current.history.redo()
        self._announce()

    # -- palettes ----------------------------------------------------------------------------

    def add(self, document: Document) -> None:
        """Open one more palette and show it; one that nobody worked on makes room for it."""
        if self.current.is_own:
            self._place += 1
            self._documents.insert(self._place, document)
        else:
            self._documents[self._place] = document
        self._announce()

    def select(self, place: int) -> None:
        """Show another of the open palettes."""
        if place != self._place and 0 <= place < len(self._documents):
            self.current.history.end_merge()
            self._place = place
            self._announce()

    def close(self, place: int) -> None:
        """Close a palette; the last one stays."""
        if len(self._documents) > 1 and 0 <= place < len(self._documents):
            del self._documents[place]
            if place < self._place or self._place == len(self._documents):
                self._place -= 1
            self._announce()

    def _announce(self) -> None:
        self.stepped.emit()
        self.listed.emit()
