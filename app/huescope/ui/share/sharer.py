"""Sharing of the shown palette: opens the dialog, and keeps it up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.library.entry import SHARED
from huescope.ui.state.picture_events import cannot_be_copied
from huescope.ui.state.pins import pinned_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.ui.clipboard.drag_files import DragFiles
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.share.dialog import ShareDialog
    from huescope.ui.share.drawing import Subject
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner


class Sharer(QObject):
    """Opens the dialog that shares the shown palette.

    Parameters
    ----------
    store : Store
        Holds the palette and the picture.
    runner : TaskRunner
        Draws boards and writes files.
    files : DragFiles
        Keeps the files that are dragged out.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window.
    """

    notified = Signal(str)
    """A notice for the user."""
    taken = Signal(int, str, str)
    """The id of the document that was shared, and origin and place of its library entry."""

    def __init__(
        self,
        store: Store,
        runner: TaskRunner,
        files: DragFiles,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._files = files
        self._theme = theme
        self._settings = settings
        self._window = parent
        self._dialog: ShareDialog | None = None
        store.observe(_followed, self._follow)

    @property
    def dialog(self) -> ShareDialog:
        """The dialog, created on first use."""
        if self._dialog is None:
            from huescope.ui.share.dialog import ShareDialog

            self._dialog = ShareDialog(
                self._runner, self._files, self._theme, self._settings, self._window
            )
            self._dialog.shared.connect(self._note_shared)
        return self._dialog

    @Slot()
    def ask(self) -> None:
        """Open the dialog with the shown palette."""
        if reason := cannot_be_copied(self._store.state):
            self.notified.emit(reason)
        else:
            self.dialog.ask(_subject(self._store.state))

    @Slot(str)
    def _note_shared(self, path: str) -> None:
        self.taken.emit(self._store.state.document.id, SHARED, path)

    def _follow(self) -> None:
        """Update the open dialog when colours became exact, or were located."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_subject(_subject(self._store.state))


def _followed(state: WindowState) -> tuple[object, ...]:
    """Give what a board shows."""
    return state.palette, state.located, state.shown and state.shown.opened


def _subject(state: WindowState) -> Subject:
    from huescope.ui.share.drawing import Subject

    return Subject(state.palette, pinned_picture(state))
