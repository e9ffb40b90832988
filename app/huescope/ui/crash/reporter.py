"""Tells a person of unexpected errors, in one dialog at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from huescope.texts import marked
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from huescope.ui.crash.dialog import CrashDialog
    from huescope.ui.tasks.failures import Failure

_DOING = {
    "open": marked("opening a picture"),
    "prefetch": marked("reading the next picture"),
    "study": marked("analysing the picture"),
    "step": marked("finding the palette"),
    "arrange": marked("sorting the palette"),
    "save": marked("saving the project"),
    "draft": marked("keeping a draft of your work"),
    "drafts": marked("looking for unsaved work"),
    "thumbnail": marked("making a small picture"),
    "connect": marked("connecting to the storage"),
    "judge": marked("opening the Judge window"),
    "plot": marked("preparing the histogram"),
}
"""What a person would call the work of a channel of `huescope.ui.tasks.runner`."""


class CrashReporter(QObject):
    """Shows unexpected errors; a fault that was shown once is only notified when it comes back.

    Parameters
    ----------
    notify : callable
        Shows a sentence for a moment.
    window : QWidget
        The window, which owns this.
    """

    _told = Signal(object)

    def __init__(self, notify: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._notify = notify
        self._window = window
        self._dialog: CrashDialog | None = None
        self._shown: set[str] = set()
        # Queued: a fault may be in painting, and most are in other threads.
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, failure: Failure) -> None:
        """Show a failure; from any thread."""
        self._told.emit(failure)

    @Slot(object)
    def _show(self, failure: Failure) -> None:
        from huescope.ui.crash.redaction import redacted

        if self._dialog is not None:
            self._dialog.add(redacted(failure.details), is_new=failure.place not in self._shown)
        elif failure.place in self._shown:
            self._notify(tr("The same unexpected error happened again; the log has it."))
        else:
            self._open(failure.doing, redacted(failure.details))
        self._shown.add(failure.place)

    def _open(self, channel: str, details: str) -> None:
        from huescope.ui.crash.dialog import CrashDialog

        doing = _DOING.get(channel)
        sentence = (
            tr("Huescope met an error that it did not expect while {doing}.", doing=doing)
            if doing
            else tr("Huescope met an error that it did not expect.")
        )
        owner = QApplication.activeModalWidget() or self._window
        self._dialog = CrashDialog(sentence, details, owner)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
