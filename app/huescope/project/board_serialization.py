"""JSON serialization of a board, without secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.moodboard.board import MAX_WEIGHT, MIN_WEIGHT, Board, Item
from huescope.moodboard.editing import MOST_PICTURES
from huescope.palette.board.arrangement import Rect
from huescope.palette.reading.json import NotAsAgreed
from huescope.project.serialization import reference_from_json, reference_to_json
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.reading.json import Checked

_FARTHEST, _LEAST_SIDE = 100_000.0, 1.0
_MOST_ID = 2**31


def board_to_json(board: Board) -> dict[str, Any]:
    """Convert a board to JSON values."""
    return {"pictures": [_item_to_json(each) for each in board.items]}


def board_from_json(stated: Checked) -> Board:
    """Read what `board_to_json` wrote; what the pictures are read from is not known then.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    pictures = list(stated["pictures"].items())
    if not 0 < len(pictures) <= MOST_PICTURES:
        raise NotAsAgreed(
            f"{stated.place}.pictures has {len(pictures)} entries, not 1 to {MOST_PICTURES}"
        )
    items = tuple(_item_from_json(each) for each in pictures)
    if len({each.id for each in items}) < len(items):
        raise NotAsAgreed(marked("two of {place}.pictures have the same id", place=stated.place))
    return Board(items)


def _item_to_json(item: Item) -> dict[str, Any]:
    told: dict[str, Any] = {"id": item.id, "name": item.name}
    source = None if item.reference is None else reference_to_json(item.reference)
    if source is not None:
        told["source"] = source
    if item.rect is not None:
        told["rectangle"] = [item.rect.x, item.rect.y, item.rect.width, item.rect.height]
    if item.weight != 1.0:
        told["weight"] = item.weight
    if item.left_out:
        told["left_out"] = True
    return told


def _item_from_json(stated: Checked) -> Item:
    source, rectangle = stated.get("source"), stated.get("rectangle")
    weight, left_out = stated.get("weight"), stated.get("left_out")
    return Item(
        stated["id"].whole(1, _MOST_ID),
        stated["name"].text(),
        None if source is None else reference_from_json(source),
        rect=None if rectangle is None else _rect_from_json(rectangle),
        weight=1.0 if weight is None else weight.number(MIN_WEIGHT, MAX_WEIGHT),
        left_out=False if left_out is None else left_out.truth(),
    )


def _rect_from_json(stated: Checked) -> Rect:
    numbers = list(stated.items())
    if len(numbers) != 4:
        raise NotAsAgreed(
            marked("{place} has {numbers} numbers, not 4", place=stated.place, numbers=len(numbers))
        )
    x, y = (each.number(-_FARTHEST, _FARTHEST) for each in numbers[:2])
    width, height = (each.number(_LEAST_SIDE, _FARTHEST) for each in numbers[2:])
    return Rect(x, y, width, height)
