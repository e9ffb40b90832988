"""The open palettes of a window, each with its undo history and the picture that it is from."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.moodboard.source import is_same_board
from huescope.palette.history import History
from huescope.project.project import is_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.project.picked_pixel import PickedPixel
    from huescope.project.state import State
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source

_MOST_CLOSED = 32


@dataclass(frozen=True, slots=True)
class Document:
    """One open palette.

    Attributes
    ----------
    history : History of State
        The palette and its parameters, with all steps that can be undone and redone.
    reference : Reference or None
        The way back to the picture that it is from, where there is one that can be kept.
    source : Source or None
        That picture, where it was opened since Huescope started.
    thumbnail : bytes
        That picture as a small PNG; empty while there is none.
    picked : tuple of PickedPixel
        Colours that a person took from that picture, or from the one on the screen if it has none.
    brought : bool
        Whether it came from a file, a copy or a command, was saved, or is a board that a person
        edited; then it is never replaced by the palette of another picture.
    id : int
        Tells it apart from all others of its window; 0 before it is open.
    file : str
        The palette or project file that it was opened from; empty for none.
    entry : str
        Id of its entry in the library of palettes; empty while it has none.
    opened_over : int
        Id of the document that was shown when its palette was opened; 0 for none.
    before_preview : History of State or None
        Its history as it was before the palette of other options was previewed; None at other
        times.
    """

    history: History[State]
    reference: Reference | None = None
    source: Source | None = field(default=None, compare=False)
    thumbnail: bytes = field(default=b"", repr=False)
    picked: tuple[PickedPixel, ...] = ()
    brought: bool = False
    id: int = 0
    file: str = field(default="", compare=False)
    entry: str = field(default="", compare=False)
    opened_over: int = field(default=0, compare=False)
    before_preview: History[State] | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, state: State, **known: object) -> Document:
        """Begin a document with a state; `known` are other attributes by name."""
        return cls(History.of(state), **known)  # type: ignore[arg-type] # by their own names

    @property
    def state(self) -> State:
        """The palette and its parameters, as they are now."""
        return self.history.state

    @property
    def has_picture(self) -> bool:
        """Whether there is a way to the picture that it is from."""
        is_board = self.state.board is not None
        return self.source is not None or self.reference is not None or is_board

    @property
    def is_as_opened(self) -> bool:
        """Whether its palette is the one that was opened over another, with edits at most.

        After colours were found in a picture, that is so again when they are undone.
        """
        steps = self.history.steps[: self.history.place + 1]
        return bool(self.opened_over) and all(each.state.is_brought for each in steps)

    @property
    def has_work(self) -> bool:
        """Whether it holds what a person did, also where that is a choice of pictures.

        A palette that is previewed is none; what it hides for a while counts.
        """
        state = self.without_preview().state
        return is_work(state) or (self.brought and state.board is not None)

    @property
    def is_own(self) -> bool:
        """Whether a person brought it or worked on it: then no other picture replaces it."""
        return self.brought or self.was_worked_on

    @property
    def was_worked_on(self) -> bool:
        """Whether any of its steps, those that are undone too, holds what a person did."""
        steps = self.without_preview().history.steps
        return self.has_work or any(is_work(step.state) for step in steps)

    def without_preview(self) -> Document:
        """Return the document as it was before the palette of other options was previewed."""
        if self.before_preview is None:
            return self
        return replace(self, history=self.before_preview, before_preview=None)

    def is_from(self, source: Source) -> bool:
        """Tell whether the palette is from this picture, or from a version of this board."""
        if source is self.source:
            return True
        if self.reference is not None and self.reference == source.reference:
            return True
        return is_same_board(self.source, source)


@dataclass(frozen=True, slots=True)
class Documents:
    """The open palettes, one of which is shown. Immutable.

    Attributes
    ----------
    items : tuple of Document
        In the order of their tabs; at least one.
    place : int
        Index of the one that is shown.
    closed : tuple of Document
        The last ones that were closed and can be reopened, the newest last.
    last_id : int
        The highest id that was given to a document.
    previous_id : int
        Id of the document that was shown before; 0 for none. It may be closed.
    """

    items: tuple[Document, ...]
    place: int = 0
    closed: tuple[Document, ...] = ()
    last_id: int = 0
    previous_id: int = 0

    @classmethod
    def of(cls, state: State) -> Documents:
        """Begin with one document."""
        return cls((Document.of(state, id=1),), last_id=1)

    @property
    def current(self) -> Document:
        """The one that is shown."""
        return self.items[self.place]

    def with_current(self, document: Document) -> Documents:
        """Exchange the shown document for another version of it."""
        return self.with_item(self.place, document)

    def with_item(self, place: int, document: Document) -> Documents:
        """Exchange one document for another version of it."""
        items = (*self.items[:place], document, *self.items[place + 1 :])
        return replace(self, items=items)

    def without_strays(self) -> Documents:
        """Forget pixels of the picture on the screen, which goes, in palettes of no picture."""
        items = tuple(
            replace(each, picked=()) if each.picked and not each.has_picture else each
            for each in self.items
        )
        return replace(self, items=items)

    def by_id(self, id_: int) -> int | None:
        """Find the place of a document; None where it is not open any more."""
        return next((place for place, each in enumerate(self.items) if each.id == id_), None)

    def added(self, documents: Sequence[Document]) -> Documents:
        """Open documents after the shown one, and show the first of them.

        A palette that nobody brought or worked on makes room for them.
        """
        before = [each for each in self.items[: self.place + 1] if each.is_own]
        after = [each for each in self.items[self.place + 1 :] if each.is_own]
        added = self._numbered(documents)
        items = (*before, *added, *after)
        return replace(self, items=items, place=len(before), last_id=self.last_id + len(documents))

    def filled(self, documents: Sequence[Document], place: int) -> Documents:
        """Show other documents in place of all the open ones; closed ones can be reopened still."""
        added = self._numbered(documents)
        return Documents(tuple(added), place, self.closed, self.last_id + len(documents))

    def selected(self, place: int) -> Documents:
        """Show another of the open documents."""
        if place == self.place or not 0 <= place < len(self.items):
            return self
        left = replace(self.current, history=self.current.history.merge_ended())
        return replace(self.with_current(left), place=place)

    def found_own(self, source: Source) -> int | None:
        """Find the document of a picture that a person brought or worked on."""
        places = [
            place for place, each in enumerate(self.items) if each.is_own and each.is_from(source)
        ]
        return self.place if self.place in places else next(iter(places), None)

    def returned_to(self, place: int) -> Documents:
        """Show a document that a person worked on, and close those that nobody did."""
        document = self.items[place]
        items = tuple(each for each in self.items if each.is_own)
        return replace(self, items=items, place=items.index(document))

    def without(self, place: int) -> Documents:
        """Close a document that is not the only one; what a person worked on can be reopened."""
        if len(self.items) < 2 or not 0 <= place < len(self.items):
            return self
        gone = self.items[place]
        items = self.items[:place] + self.items[place + 1 :]
        closed = (*self.closed, gone)[-_MOST_CLOSED:] if gone.is_own else self.closed
        moved = place < self.place or self.place == len(items)
        return replace(self, items=items, place=self.place - moved, closed=closed)

    def reopened(self) -> Documents:
        """Bring back the document that was closed last."""
        if not self.closed:
            return self
        shorter = replace(self, closed=self.closed[:-1])
        last = self.closed[-1]
        return replace(shorter.added([last]), last_id=self.last_id)

    def with_entry(self, id_: int, entry: str) -> Documents:
        """Note which entry of the library a document has, also one that was closed."""
        items, closed = (
            tuple(replace(each, entry=entry) if each.id == id_ else each for each in documents)
            for documents in (self.items, self.closed)
        )
        return replace(self, items=items, closed=closed)

    def _numbered(self, documents: Sequence[Document]) -> list[Document]:
        return [
            replace(each, id=each.id or self.last_id + number)
            for number, each in enumerate(documents, start=1)
        ]
