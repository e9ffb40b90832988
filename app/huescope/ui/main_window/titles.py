"""What the window calls things: its title, the picture in the toolbar, and Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from huescope.errors import printable
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.document_events import undo_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.toolbar import Tools
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store

_HISTORY = {
    "undo": (marked("&Undo"), marked("&Undo {step}")),
    "redo": (marked("&Redo"), marked("&Redo {step}")),
}
"""Titles of the commands without and with the title of a step."""


class Titles(QObject):
    """Keeps the titles of a window and of its commands up to date.

    Parameters
    ----------
    store : Store
        The state.
    actions : Actions
        The commands.
    tools : Tools
        Shows the name of the picture.
    window : QMainWindow
        The window.
    """

    def __init__(
        self,
        store: Store,
        actions: Actions,
        tools: Tools,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._tools = tools
        self._window = window
        self._named: dict[str, str] = {}
        """The step that each command names."""
        window.setWindowTitle("Huescope")
        store.observe(lambda state: (state.name, state.opening_name), self._show_name)
        store.observe(_titled, self._show_title)
        store.observe(_step_titles, self._show_steps)
        store.observe(lambda state: bool(state.documents.closed), self._show_closed)
        self._show_steps()
        self._show_closed()

    def _show_closed(self) -> None:
        self._actions["reopen_palette"].setEnabled(bool(self._store.state.documents.closed))

    def _show_title(self) -> None:
        """Set the window title and the modified mark."""
        state = self._store.state
        project = printable(state.file.path.name) if state.file.path else ""
        names = " — ".join(name for name in (project, translated(state.name)) if name)
        self._window.setWindowTitle(f"{names.replace('[*]', '[*][*]') or 'Huescope'}[*]")
        self._window.setWindowModified(state.is_modified)

    def _show_name(self) -> None:
        """Show the name of the picture, or of the one that takes long to open."""
        state = self._store.state
        opening = (
            tr("Opening {opening_name}…", opening_name=printable(state.opening_name))
            if state.opening_name
            else ""
        )
        self._tools.show_name(opening or translated(state.name))

    def _show_steps(self) -> None:
        """Name what Undo and Redo would do, where it is another step than before."""
        titles = _step_titles(self._store.state)
        for command, title in zip(("undo", "redo"), titles, strict=True):
            if title == self._named.get(command):
                continue
            self._named[command] = title
            action = self._actions[command]
            action.setEnabled(bool(title))
            step, plain_title, step_title = translated(title), *_HISTORY[command]
            action.setText(
                translated(step_title).format(step=step) if title else translated(plain_title)
            )


def _titled(state: WindowState) -> tuple[object, ...]:
    """Give what the title of the window tells."""
    return state.name, state.file.path, state.is_modified


def _step_titles(state: WindowState) -> tuple[str, str]:
    return undo_title(state), state.document.history.redo_title
