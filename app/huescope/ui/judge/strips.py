"""Colour strips before and after a change, and a card for a pair."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.color.luminance import readable_text_color
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter, mirrored
from huescope.ui.language.translation import in_own_direction, tr
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme
    from huescope.ui.vision.simulation import Rgb

_IN_A_ROW = 64
_GAP_PX = 4
_CARD_PX = 96
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignBottom)


class TwoStrips(QWidget):
    """Each colour of a palette above its replacement; many take several rows.

    Parameters
    ----------
    theme : Theme
        The theme.
    name : str
        The accessible name.
    height_px : int
        Its height.
    """

    def __init__(self, theme: Theme, name: str, height_px: int) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._vision = theme.vision
        self.tops: Sequence[Rgb] = ()
        self.bottoms: Sequence[Rgb] = ()
        self.setAccessibleName(name)
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.vision.changed.connect(self.update)

    def show_colors(self, tops: Sequence[Rgb], bottoms: Sequence[Rgb]) -> None:
        """Set the colours; as many above as below."""
        self.tops, self.bottoms = tops, bottoms
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            rows = ceil(len(self.tops) / _IN_A_ROW)
            if rows:
                high_px = (self.height() - (rows - 1) * _GAP_PX) // rows
                columns = ceil(len(self.tops) / rows)
                for row in range(rows):
                    top_px = row * (high_px + _GAP_PX)
                    self._paint_row(painter, row * columns, columns, QRect(0, top_px, 0, high_px))

    def _paint_row(self, painter: QPainter, first: int, columns: int, area: QRect) -> None:
        edges = [round(self.width() * place / columns) for place in range(columns + 1)]
        upper_px = area.height() // 2
        for place, (left, right) in enumerate(pairwise(edges), start=first):
            if place >= len(self.tops):
                return
            upper = QRect(left, area.top(), right - left, upper_px)
            lower = QRect(left, area.top() + upper_px, right - left, area.height() - upper_px)
            painter.fillRect(upper, self._vision.color(self.tops[place]))
            painter.fillRect(lower, self._vision.color(self.bottoms[place]))


class PairCard(QWidget):
    """Two large touching colours with their names."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._vision = theme.vision
        self._colors: tuple[tuple[Rgb, str], ...] = ()
        self.setAccessibleName(name)
        self.setFixedHeight(_CARD_PX)
        theme.vision.changed.connect(self.update)

    def show_pair(self, *colors: tuple[Rgb, str]) -> None:
        """Set the colours, each with its name; none for an empty card."""
        self._colors = colors
        names = tr(" and ").join(name for _rgb, name in colors)
        self.setAccessibleDescription(names)
        self.setToolTip(plain(names))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(design.font(design.CAPTION_PX))
            edges = [0, self.width() // 2, self.width()]
            for (left, right), (rgb, name) in zip(pairwise(edges), self._colors, strict=False):
                half = mirrored(QRect(left, 0, right - left, self.height()), self)
                seen = self._vision.rgb(rgb)
                painter.fillRect(half, self._vision.color(rgb))
                painter.setPen(design.grey(readable_text_color(seen)[0]))
                inside = half.adjusted(8, 8, -8, -8)
                painter.drawText(inside, _WRAPPED, in_own_direction(_cut(painter, name, inside)))


def _cut(painter: QPainter, name: str, room: QRect) -> str:
    """Elide a name to two lines."""
    return painter.fontMetrics().elidedText(
        name, Qt.TextElideMode.ElideRight, 2 * room.width() - 24
    )
