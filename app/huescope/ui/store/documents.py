"""The palettes that are open in a window, each with its own way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.palette.history import History

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.options import ClusteringOptions
    from huescope.project.state import State
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source

_CLOSED = 32


class Document:
    """One open palette.

    Parameters
    ----------
    state : State
        The first one.
    reference : Reference or None
        The way back to the picture that it is from, where there is one that can be kept.
    source : Source or None
        That picture, where it was opened since Huescope runs.
    thumbnail : bytes
        That picture as a small PNG; empty while there is none.
    """

    def __init__(
        self,
        state: State,
        reference: Reference | None = None,
        source: Source | None = None,
        thumbnail: bytes = b"",
    ) -> None:
        self.history: History[State] = History(state)
        self.reference = reference
        self.source = source
        self.thumbnail = thumbnail
        self.kept: tuple[int, ClusteringOptions] | None = None
        """The parameters for which its palette stays as it is and is not found again."""
        self.is_own = False
        """Whether a person worked on it, or brought it: then nothing replaces it."""

    @property
    def has_picture(self) -> bool:
        """Whether there is a way to the picture that it is from."""
        return self.source is not None or self.reference is not None

    def is_from(self, source: Source) -> bool:
        """Tell whether the palette is from this picture."""
        if source is self.source:
            return True
        return self.reference is not None and self.reference == source.reference

    @property
    def is_kept(self) -> bool:
        """Whether the palette stays as it is until a parameter changes."""
        state = self.history.state
        return state.edited or self.kept == (state.colors, state.options)

    def keep(self) -> None:
        """Let the palette stay as it is until a parameter changes."""
        state = self.history.state
        self.kept = (state.colors, state.options)

    def bring(self) -> None:
        """Let it be one that a person brought: nothing replaces it, and it stays as it is."""
        self.is_own = True
        self.keep()


class Documents(QObject):
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
        self._closed: list[Document] = []

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

    def add(self, document: Document, *more: Document) -> None:
        """Open palettes after the shown one, and show the first of them.

        A palette that nobody worked on makes room for them.
        """
        before = self._documents[: self._place + 1]
        after = self._documents[self._place + 1 :]
        self._documents = [each for each in before if each.is_own]
        self._place = len(self._documents)
        self._documents += [document, *more, *(each for each in after if each.is_own)]
        self._announce()

    def fill(self, documents: Sequence[Document], place: int) -> None:
        """Show other palettes in place of all the open ones.

        Parameters
        ----------
        documents : sequence of Document
            At least one.
        place : int
            The one that is shown.
        """
        self._documents, self._place = list(documents), place
        self._closed.clear()
        self._announce()

    def find(self, source: Source) -> int | None:
        """Find the palette of a picture that a person worked on; None where there is none."""
        places = [
            place
            for place, document in enumerate(self._documents)
            if document.is_own and document.is_from(source)
        ]
        return self._place if self._place in places else next(iter(places), None)

    def select(self, place: int) -> None:
        """Show another of the open palettes."""
        if place != self._place and 0 <= place < len(self._documents):
            self.current.history.end_merge()
            self._place = place
            self._announce()

    def turn_back(self, place: int) -> None:
        """Show one that a person worked on, and close those that nobody did."""
        document = self._documents[place]
        self._documents = [each for each in self._documents if each.is_own]
        self._place = self._documents.index(document)
        self._announce()

    def close(self, place: int) -> None:
        """Close a palette; one at least is open, so that another follows the last one first."""
        if len(self._documents) > 1 and 0 <= place < len(self._documents):
            closed = self._documents.pop(place)
            if closed.is_own:
                self._closed = [*self._closed, closed][-_CLOSED:]
            if place < self._place or self._place == len(self._documents):
                self._place -= 1
            self._announce()

    def reopen(self) -> None:
        """Bring back the palette that was closed last."""
        if self._closed:
            self.add(self._closed.pop())

    def _announce(self) -> None:
        self.stepped.emit()
        self.listed.emit()
