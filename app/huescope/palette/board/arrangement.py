"""Where photograph, swatches and title lie on a board: rectangles, and nothing of colours."""

from __future__ import annotations

from math import ceil, log, log2
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP = 12.0
"""Between photograph and palette."""
_FOOT = 56.0  # height of the title and what is above it, at usual size of text

# The part of photograph and palette that the palette takes at least: of one colour, and for each
# doubling of their number.
_LEAST_SHARE, _SHARE_OF_DOUBLING = 0.10, 0.035
# The part of the board that it takes at most, likewise, unless the photograph is larger.
_MOST_SHARE, _MOST_OF_DOUBLING = 0.42, 0.06
_WIDER = 1.25  # than the photograph a palette beside it may be
# How much area of the palette counts, against area of the photograph.
_PALETTE_WORTH = 0.35
# Text of this size is easily read; up to it, larger cells are better.
_EASY_SIZE = 18.0
# A name of usual length, and a name over a code, in sizes of the text.
_TEXT_WIDTH, _TEXT_HEIGHT = 6.2, 3.6
# A code alone, which stands where there is no room for names of this size.
_CODE_WIDTH, _CODE_HEIGHT, _LEAST_WITH_NAME = 4.2, 1.2, 10.0
_LEAST_IN_LINE = 13.0
_RAGGED, _OBLONG = 0.3, 0.15


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a board.

    Attributes
    ----------
    width, height : float
        In pixels.
    beside, above : float
        The margins at the left and right, and at the upper and lower end.
    text : float
        Size of its text, against that of a square.
    """

    width: float
    height: float
    beside: float
    above: float
    text: float = 1.0

    @property
    def foot(self) -> float:
        """Height of the title and what is above it."""
        return _FOOT * self.text


# Phones lay their own signs over the ends of a story.
SHAPES = {
    "square": Shape(1080, 1080, 64, 64),
    "landscape": Shape(1920, 1080, 64, 64, text=1.25),
    "story": Shape(
        1080, 1920, 72, 160, text=1.15
    ),  # phones lay their own signs over the ends of a story
}
"""The shapes, by name."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, from the upper left corner of the board."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float) -> Rect:
        """Return it at another place."""
        return Rect(self.x + x, self.y + y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The rectangles of a board.

    Attributes
    ----------
    photograph : Rect or None
        The photograph; None if there is none.
    cells : tuple of Rect
        The swatches in their order; they touch each other.
    foot : Rect
        Where the title stands, at its lower edge.
    """

    photograph: Rect | None
    cells: tuple[Rect, ...]
    foot: Rect


def arrange(shape: Shape, count: int, aspect: float | None) -> Arrangement:
    """Lay out a board.

    The photograph is as large as possible while the palette, below or beside it, keeps a share that
    grows with the number of colours. Both have an edge in common, and are centred together.

    Parameters
    ----------
    shape : Shape
        The board.
    count : int
        The number of colours, at least 1.
    aspect : float or None
        Width over height of the photograph; None without one.

    Returns
    -------
    Arrangement
        Nothing overlaps, and all is inside the margins of the board.
    """
    room_width = shape.width - 2 * shape.beside
    room_height = shape.height - 2 * shape.above - shape.foot
    if aspect is None:
        photograph, palette = None, Rect(0, 0, room_width, room_height)
    else:
        photograph, palette = max(_placed(room_width, room_height, aspect, count), key=_worth)
    parts = [each for each in (photograph, palette) if each is not None]
    width, height = max(each.right for each in parts), max(each.bottom for each in parts)
    left = (shape.width - width) / 2
    top = shape.above + (room_height - height) / 2
    cells = tuple(cell.moved(left, top) for cell in grid(palette, count))
    # A title needs some width, also under a narrow photograph.
    foot_left, foot_width = (left, width) if width >= room_width / 2 else (shape.beside, room_width)
    foot = Rect(foot_left, top + height, foot_width, shape.foot)
    return Arrangement(photograph and photograph.moved(left, top), cells, foot)


def _placed(width: float, height: float, aspect: float, count: int) -> Iterator[tuple[Rect, Rect]]:
    """Place the palette below the photograph, and at its right."""
    doublings = log2(count)
    for_photograph = 1 - _LEAST_SHARE - _SHARE_OF_DOUBLING * doublings
    for_palette = _MOST_SHARE + _MOST_OF_DOUBLING * doublings
    photo_height = min(width / aspect, for_photograph * (height - GAP))
    photo_width = photo_height * aspect
    top = photo_height + GAP
    palette_height = min(height - top, max(photo_height, for_palette * height))
    yield Rect(0, 0, photo_width, photo_height), Rect(0, top, photo_width, palette_height)
    photo_width = min(height * aspect, for_photograph * (width - GAP))
    photo_height = photo_width / aspect
    left = photo_width + GAP
    palette_width = min(width - left, max(_WIDER * photo_width, for_palette * min(width, height)))
    yield Rect(0, 0, photo_width, photo_height), Rect(left, 0, palette_width, photo_height)


def _worth(pair: tuple[Rect, Rect]) -> float:
    photograph, palette = pair
    return photograph.width * photograph.height + _PALETTE_WORTH * palette.width * palette.height


# -- swatches ------------------------------------------------------------------------------------


def grid(room: Rect, count: int) -> list[Rect]:
    """Divide a rectangle into cells without gaps, in rows that differ by one cell at most.

    Parameters
    ----------
    room : Rect
        The rectangle.
    count : int
        The number of cells, at least 1.
    """
    rows = _best_rows(room, count)
    base, longer = divmod(count, rows)
    cells = []
    height = room.height / rows
    for row in range(rows):
        columns = base + (row < longer)
        width = room.width / columns
        cells += [
            Rect(room.x + column * width, room.y + row * height, width, height)
            for column in range(columns)
        ]
    return cells


def _best_rows(room: Rect, count: int) -> int:
    """Choose the number of rows: one line of cells if there is text in them, or else a grid."""
    lines = [rows for rows in (1, count) if _text_size(room, count, rows) >= _LEAST_IN_LINE]
    return max(lines or range(1, count + 1), key=lambda rows: _quality(room, count, rows))


def _quality(room: Rect, count: int, rows: int) -> float:
    width, height = room.width / ceil(count / rows), room.height / rows
    size = min(1.0, _text_size(room, count, rows) / _EASY_SIZE)
    ragged = _RAGGED if count % rows else 0.0
    return size - ragged - _OBLONG * abs(log(width / height))


def _text_size(room: Rect, count: int, rows: int) -> float:
    """Estimate the size of text that fits into a cell."""
    width, height = room.width / ceil(count / rows), room.height / rows
    space = 2 * padding(width, height)
    with_name = min((width - space) / _TEXT_WIDTH, (height - space) / _TEXT_HEIGHT)
    if with_name >= _LEAST_WITH_NAME:
        return with_name
    alone = min((width - space) / _CODE_WIDTH, (height - space) / _CODE_HEIGHT)
    return min(alone, _LEAST_WITH_NAME)


def padding(width: float, height: float) -> float:
    """Return the space between the edge of a cell and its text."""
    return min(20.0, max(4.0, 0.1 * min(width, height)))
