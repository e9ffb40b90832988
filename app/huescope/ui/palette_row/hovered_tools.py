"""Which swatch shows its tools, and which of them is under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_REST_MS = 250
_NONE = (-1, "")


class HoveredTools(QObject):
    """Shows the tools of a swatch once the pointer rests on it, and only then lets them be used.

    A click that comes sooner is aimed at the swatch, whatever tool would stand there.

    Parameters
    ----------
    tool_at : callable
        Gives the place of the swatch at a point, -1 for none, and the tool seen there.
    parent : QObject
        The grid.
    """

    changed = Signal(int)
    """The place of a swatch that looks different now."""

    def __init__(self, tool_at: Callable[[QPoint], tuple[int, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._tool_at = tool_at
        self._point = QPoint(-1, -1)
        self._place = -1
        self._pressed = _NONE
        self.shown_on = -1
        """The place of the swatch that shows its tools; -1 for none."""
        self.tool = ""
        """The tool under the pointer; empty for none."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_REST_MS)
        self.timer.timeout.connect(self._show)

    def move(self, point: QPoint) -> None:
        """Follow the pointer."""
        self._point = point
        place, tool = self._tool_at(point)
        if place != self._place:
            self.leave()
            self._place = place
            if place >= 0:
                self.timer.start()
        elif tool != self.tool:
            self.changed.emit(place)
        self.tool = tool

    def leave(self) -> None:
        """Hide the tools: the pointer is elsewhere."""
        self.timer.stop()
        hidden, self.shown_on = self.shown_on, -1
        self._place, self.tool = _NONE
        self.changed.emit(hidden)

    @Slot()
    def _show(self) -> None:
        self.shown_on = self._place
        self.tool = self._tool_at(self._point)[1]
        self.changed.emit(self._place)

    def press(self, point: QPoint) -> bool:
        """Press the tool at a point; tell whether there is one."""
        self._pressed = self._tool_at(point)
        return bool(self._pressed[1])

    def release(self, point: QPoint) -> tuple[int, str] | None:
        """Give the tool that was pressed with its place, no tool if the pointer has left it.

        None where no tool was pressed.
        """
        pressed, self._pressed = self._pressed, _NONE
        if not pressed[1]:
            return None
        return pressed if pressed == self._tool_at(point) else _NONE
