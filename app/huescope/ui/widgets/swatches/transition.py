"""Swatches that move to their new places, so that the user sees which one went where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QRect, QVariantAnimation, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

_DURATION_MS = 140
MOST_CELLS = 64
"""More of them are too small to be followed."""


class SwatchTransition(QObject):
    """The way of cells from where they were to where they are.

    Parameters
    ----------
    parent : QObject
        The owner.
    """

    moved = Signal()
    """The cells are somewhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: tuple[QRect | None, ...] = ()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_DURATION_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.moved)

    @property
    def is_under_way(self) -> bool:
        """Whether cells are still moving."""
        return self._animation.state() == QVariantAnimation.State.Running

    def begin(
        self, cells: Sequence[QRect], colors: Sequence[bytes], new_colors: Sequence[bytes]
    ) -> None:
        """Set off, if the swatches stand in another order.

        Parameters
        ----------
        cells : sequence of QRect
            Where the swatches were.
        colors, new_colors : sequence of bytes
            Red, green and blue of each swatch, as it was and as it is now; as many as cells.
        """
        if len(cells) < 2:
            return
        import numpy as np

        from huescope.analysis.clustering.matching import match_colors

        was, now = (
            np.frombuffer(b"".join(each), np.uint8).reshape(-1, 3) for each in (colors, new_colors)
        )
        places = match_colors(was, now).tolist()
        if places == list(range(len(cells))):
            return
        self._from = tuple(cells[place] if place >= 0 else None for place in places)
        self._animation.start()

    def stop(self) -> None:
        """Be there at once."""
        self._animation.stop()

    def at(self, row: int, cell: QRect) -> QRect:
        """Return where a cell is now, on its way to where it belongs."""
        start = self._from[row]
        if start is None:
            return cell
        progress = float(self._animation.currentValue())

        def between(old: int, new: int) -> int:
            return round(old + (new - old) * progress)

        return QRect(
            between(start.x(), cell.x()),
            between(start.y(), cell.y()),
            between(start.width(), cell.width()),
            between(start.height(), cell.height()),
        )
