"""The pictures of a board, drawn together as one picture whose gaps are transparent."""

from __future__ import annotations

from dataclasses import replace
from math import inf, sqrt
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.read_only import read_only
from huescope.dataclass import dataclass
from huescope.imaging.picture import Picture
from huescope.moodboard.layout import GAP, bounds, placements
from huescope.palette.board.arrangement import Rect

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from huescope.moodboard.board import Board
    from huescope.moodboard.parts import Part

PIXELS = 4_000_000
_MOST_SCALE = 2.0
_EDGE = 0.03
"""Of the shorter side of a picture: so far from its edge, there are no pins."""


@dataclass(frozen=True, slots=True, eq=False)
class Composition:
    """Where each picture of a board is in the picture that was drawn of it.

    Attributes
    ----------
    board : Board
        The board.
    rects : mapping of int to Rect
        In units of the board, by id.
    origin : tuple of float
        The upper left corner of the drawn picture, in units of the board.
    scale : float
        Pixels of the drawn picture for each unit.
    parts : mapping of int to Part
        What is known of the pictures, by id.
    """

    board: Board
    rects: Mapping[int, Rect]
    origin: tuple[float, float]
    scale: float
    parts: Mapping[int, Part]

    def to_pixels(self, rect: Rect) -> Rect:
        """Convert units of the board to pixels of the drawn picture."""
        x, y = (rect.x - self.origin[0]) * self.scale, (rect.y - self.origin[1]) * self.scale
        return Rect(x, y, rect.width * self.scale, rect.height * self.scale)

    def to_units(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Convert a place in the drawn picture to units of the board."""
        return x_px / self.scale + self.origin[0], y_px / self.scale + self.origin[1]

    def for_pins(self, preview: Picture, width_px: int) -> Picture:
        """Make transparent what has no pins: pictures that do not count, and edges of pictures.

        Parameters
        ----------
        preview : Picture
            The drawn picture, of any size.
        width_px : int
            Its width as it was drawn.
        """
        if preview.alpha_u8 is None:
            return preview
        all_out = not any(each.counting for each in self.board.items)
        ratio = preview.width_px / width_px
        counts = np.zeros(preview.alpha_u8.shape, np.bool_)
        for item in self.board.items:
            rect = self.to_pixels(self.rects[item.id])
            edges = (rect.y, rect.bottom, rect.x, rect.right)
            top, bottom, left, right = (max(0, round(edge * ratio)) for edge in edges)
            counts[top:bottom, left:right] = False
            edge = round(_EDGE * min(bottom - top, right - left))
            inner = np.s_[top + edge : bottom - edge, left + edge : right - edge]
            counts[inner] = item.counting > 0 or all_out
        return replace(preview, alpha_u8=read_only(np.where(counts, preview.alpha_u8, 0)))

    def trimmed(
        self, picture: Picture, places_px: Sequence[tuple[int, int] | None]
    ) -> tuple[Picture, tuple[tuple[int, int] | None, ...]]:
        """Cut the margin off, so that the edges of the board align with what stands beside it.

        Parameters
        ----------
        picture : Picture
            The drawn picture.
        places_px : sequence of tuple of int or None
            Columns and rows in it.

        Returns
        -------
        tuple of Picture and tuple
            The picture, and the places in it.
        """
        margin = min(int(GAP * self.scale), (min(picture.rgb_u8.shape[:2]) - 1) // 2)
        inner = np.s_[margin : picture.height_px - margin, margin : picture.width_px - margin]
        alpha_u8 = None if picture.alpha_u8 is None else _contiguous(picture.alpha_u8[inner])
        cut = replace(picture, rgb_u8=_contiguous(picture.rgb_u8[inner]), alpha_u8=alpha_u8)
        places = (each and (each[0] - margin, each[1] - margin) for each in places_px)
        return cut, tuple(places)

    def carried(self, before: Composition, x_px: int, y_px: int) -> tuple[int, int] | None:
        """Tell where a pixel that was drawn before is now; None where its picture is gone."""
        id_ = before.item_at(x_px, y_px)
        if id_ is None or id_ not in self.rects:
            return None
        old, new = before.to_pixels(before.rects[id_]), self.to_pixels(self.rects[id_])
        x = new.x + (x_px + 0.5 - old.x) / old.width * new.width
        y = new.y + (y_px + 0.5 - old.y) / old.height * new.height
        return int(x), int(y)

    def item_at(self, x_px: float, y_px: float) -> int | None:
        """Return the id of the uppermost picture at a place; None for a gap."""
        x, y = self.to_units(x_px, y_px)
        for item in reversed(self.board.items):
            rect = self.rects[item.id]
            if rect.x <= x < rect.right and rect.y <= y < rect.bottom:
                return item.id
        return None


def compose(
    board: Board, parts: Mapping[int, Part], name: str, most_pixels: float = inf
) -> tuple[Picture, Composition]:
    """Draw the pictures of a board.

    Parameters
    ----------
    board : Board
        At least one picture.
    parts : mapping of int to Part
        Their thumbnails, by id; a picture that has none stays a gap.
    name : str
        Of the drawn picture.
    most_pixels : float
        Fewer than `PIXELS` take less time.

    Returns
    -------
    tuple of Picture and Composition
        At most about `PIXELS` and `most_pixels` pixels.
    """
    aspects = {
        id_: part.size_px[0] / part.size_px[1] for id_, part in parts.items() if part.size_px[1]
    }
    rects = placements(board, aspects)
    around = bounds(list(rects.values())) or Rect(0, 0, 1, 1)
    width, height = around.width + 2 * GAP, around.height + 2 * GAP
    scale = min(_MOST_SCALE, sqrt(min(PIXELS, most_pixels) / (width * height)))
    origin = around.x - GAP, around.y - GAP
    composition = Composition(board, rects, origin, scale, dict(parts))
    shape = max(1, round(height * scale)), max(1, round(width * scale))
    rgb_u8, alpha_u8 = np.zeros((*shape, 3), np.uint8), np.zeros(shape, np.uint8)
    for item in board.items:
        part = parts.get(item.id)
        if part is not None and part.thumbnail is not None:
            _draw(part.thumbnail, composition.to_pixels(rects[item.id]), rgb_u8, alpha_u8)
    return Picture(name, "", read_only(rgb_u8), read_only(alpha_u8)), composition


def _contiguous(pixels_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return read_only(np.ascontiguousarray(pixels_u8))


def _draw(
    thumbnail: Picture, rect: Rect, rgb_u8: NDArray[np.uint8], alpha_u8: NDArray[np.uint8]
) -> None:
    """Lay a thumbnail over what is drawn so far."""
    left, top = max(0, round(rect.x)), max(0, round(rect.y))
    right, bottom = max(left + 1, round(rect.right)), max(top + 1, round(rect.bottom))
    place = np.s_[top : min(bottom, alpha_u8.shape[0]), left : min(right, alpha_u8.shape[1])]
    height, width = alpha_u8[place].shape
    if not (width and height):
        return
    shrinks = width < thumbnail.width_px
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    scaled_u8 = cv2.resize(thumbnail.rgb_u8, (width, height), interpolation=how)
    if thumbnail.alpha_u8 is None:
        rgb_u8[place], alpha_u8[place] = scaled_u8, 255
        return
    mask = cv2.resize(thumbnail.alpha_u8, (width, height), interpolation=how)
    seen = mask > 0
    rgb_u8[place][seen] = scaled_u8[seen]
    alpha_u8[place] = np.maximum(alpha_u8[place], mask)
