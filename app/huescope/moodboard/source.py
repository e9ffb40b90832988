"""A board as what a window opens: its pictures together."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.moodboard.parts import Parts
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.moodboard.board import Board


@dataclass(frozen=True, slots=True, eq=False)
class BoardSource:
    """A `Source` of many pictures; `huescope.moodboard.reading` reads them.

    Attributes
    ----------
    board : Board
        The pictures.
    parts : Parts
        What is known of them, which other versions of the board share.
    identity : object
        The same one for all versions of one board.
    """

    board: Board
    parts: Parts = field(default_factory=Parts, repr=False)
    identity: object = field(default_factory=object, repr=False)

    @property
    def name(self) -> str:
        """How many pictures it has."""
        return marked(
            "Board of {items}",
            items=marked_plural("{n} picture", "{n} pictures", len(self.board.items)),
        )

    @property
    def key(self) -> str:
        """Empty: it is in no listing."""
        return ""

    @property
    def location(self) -> str:
        """Empty: it is in no place."""
        return ""

    @property
    def reference(self) -> None:
        """None: a project file holds the board itself."""
        return

    def stamp(self) -> str:
        """Nothing: each picture has its own."""
        return ""

    def read(self, job: Job) -> bytes:
        """Return nothing: the bytes are those of its pictures."""
        job.check()
        return b""

    def head(self, _size_bytes: int, job: Job) -> bytes:
        """Return nothing, as `read`."""
        return self.read(job)

    def showing(self, board: Board) -> BoardSource:
        """Give another version of the same board."""
        return replace(self, board=board)

    def of_copy(self) -> BoardSource:
        """Give another board of the same pictures, which are not read again."""
        return replace(self, identity=object())


def is_same_board(one: object, other: object) -> bool:
    """Tell whether two sources are versions of one board."""
    return (
        isinstance(one, BoardSource)
        and isinstance(other, BoardSource)
        and one.identity is other.identity
    )
