"""The application object: it is told what the system wants to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence


STYLE = ("-style", "Fusion")
"""Options for Qt. Its setStyle() returns a QStyle, and to make that class takes 5 ms."""


class Application(QApplication):
    """An application to which macOS sends the files of "Open With", of the dock and the Finder.

    Parameters
    ----------
    arguments : sequence of str
        The name of the program.
    """

    asked = Signal(str)
    """The path or address of a file to be opened."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__([*arguments, *STYLE])
        self._early: list[str] | None = []

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; it may come before there is a window."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        text = event.file() or event.url().toString()
        if self._early is None:
            self.asked.emit(text)
        else:
            self._early.append(text)
        return True

    def take_early(self) -> list[str]:
        """Return what came before, and tell of all else by `asked` from now on."""
        early, self._early = self._early or [], None
        return early
