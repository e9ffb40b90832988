"""What a person does with a board; each function returns another board."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.moodboard.board import MAX_WEIGHT, MIN_WEIGHT, Board, Item

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from huescope.palette.board.arrangement import Rect
    from huescope.sources.source import Source

MOST_PICTURES = 500


def added(board: Board, sources: Iterable[Source]) -> Board:
    """Add pictures, each of which is placed automatically.

    Parameters
    ----------
    board : Board
        Any; a picture that is on it already is not added again.
    sources : iterable of Source
        The pictures; those beyond `MOST_PICTURES` are left out.

    Returns
    -------
    Board
        The same object where there is nothing to add.
    """
    known = {each.source.location for each in board.items if each.source is not None} - {""}
    last = max((each.id for each in board.items), default=0)
    new: list[Item] = []
    for source in sources:
        if source.location in known or len(board.items) + len(new) >= MOST_PICTURES:
            continue
        known |= {source.location} - {""}
        id_ = last + len(new) + 1
        new.append(Item(id_, source.name, source.reference, source))
    return replace(board, items=(*board.items, *new)) if new else board


def removed(board: Board, ids: Collection[int]) -> Board:
    """Take pictures off the board; the last one stays."""
    kept = tuple(each for each in board.items if each.id not in ids)
    return replace(board, items=kept) if kept else board


def placed(board: Board, rects: Mapping[int, Rect], moved: Collection[int] = ()) -> Board:
    """Give pictures their places, and lay the moved ones above the others.

    Parameters
    ----------
    board : Board
        Any.
    rects : mapping of int to Rect
        Places by id; pictures that are not named keep theirs.
    moved : collection of int
        Which of them a person moved.
    """
    items = [replace(each, rect=rects.get(each.id, each.rect)) for each in board.items]
    return replace(board, items=tuple(sorted(items, key=lambda each: each.id in moved)))


def arranged_anew(board: Board) -> Board:
    """Place all pictures automatically, in the order in which they were added."""
    items = (replace(each, rect=None) for each in board.items)
    return replace(board, items=tuple(sorted(items, key=lambda each: each.id)))


def weighed(board: Board, ids: Collection[int], weight: float) -> Board:
    """Let the colours of pictures count for more or less; they are not left out any longer."""
    weight = min(MAX_WEIGHT, max(MIN_WEIGHT, weight))
    return _changed(board, ids, weight=weight, left_out=False)


def left_out(board: Board, ids: Collection[int], *, out: bool) -> Board:
    """Leave the colours of pictures out, or count them again; those of one at least count."""
    changed = _changed(board, ids, left_out=out)
    return changed if any(each.counting for each in changed.items) else board


def found(board: Board, sources: Mapping[int, Source]) -> Board:
    """Give pictures of a project file what they are read from."""
    items = tuple(replace(each, source=sources.get(each.id, each.source)) for each in board.items)
    return replace(board, items=items)


def _changed(board: Board, ids: Collection[int], **changes: object) -> Board:
    items = tuple(
        replace(each, **changes) if each.id in ids else each  # type: ignore[arg-type] # by name
        for each in board.items
    )
    return replace(board, items=items)
