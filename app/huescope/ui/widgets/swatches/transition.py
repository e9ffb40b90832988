"""Animation of swatches that move to new places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QRect, QVariantAnimation, Signal

from huescope.ui.style import motion

if TYPE_CHECKING:
    from collections.abc import Sequence

_DURATION_MS = 120
MAX_CELLS = 64
"""More cells are too small to follow."""


class SwatchTransition(QObject):
    """Animates cells from their old to their new positions.

    Parameters
    ----------
    parent : QObject
        The parent.
    """

    moved = Signal()
    """The cells moved."""

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
        """Start the animation, if the order of the swatches changed.

        Parameters
        ----------
        cells : sequence of QRect
            The old cells.
        colors, new_colors : sequence of bytes
            Red, green and blue of each swatch, before and after; as many as cells.
        """
        if motion.is_reduced():
            return
        if sum(old != new for old, new in zip(colors, new_colors, strict=True)) < 2:
            return  # a swatch that got another colour stays where it is
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
        """Stop the animation."""
        self._animation.stop()

    def at(self, row: int, cell: QRect) -> QRect:
        """Return the interpolated position of a cell."""
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
