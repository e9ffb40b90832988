"""Asks before the picture of a project from somebody else is read or fetched.

A project file states where its picture is: any path or address. Opening one must not tell its
author who opened it, nor make this computer ask others in its network.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from huescope.errors import printable
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from huescope.sources.reference import Reference
    from huescope.ui.persistence.settings import Settings

_LONGEST = 300
_BUTTON = QMessageBox.StandardButton


class PictureConsent(QObject):
    """Knows which pictures may be opened without a question, and asks the question.

    Parameters
    ----------
    settings : Settings
        Knows the pictures that this person opened.
    window : QWidget
        The question opens over it.
    """

    given = Signal()
    """A picture may be opened now."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._box: QMessageBox | None = None
        self._asked: Reference | None = None
        self._declined: set[Reference] = set()

    def may_open(self, reference: Reference, project: Path | None) -> bool:
        """Tell whether a picture may be opened without a question.

        Parameters
        ----------
        reference : Reference
            The picture, as a project states it.
        project : Path or None
            The project file; None for work that is in no file.

        Returns
        -------
        bool
            True for a picture that was opened on this computer before, and for a file in the folder
            of the project or below it.
        """
        if self._settings.knows(reference):
            return True
        if reference.kind != "local" or project is None:
            return False
        folder = project.absolute().parent
        path = Path(reference.location)
        return ".." not in path.parts and path.is_relative_to(folder)

    def ask(self, reference: Reference) -> None:
        """Ask whether to open a picture, unless that was declined; the last question counts."""
        if reference in self._declined:
            return
        self._asked = reference
        where = printable(reference.location)
        shown = where if len(where) <= _LONGEST else f"{where[:_LONGEST]}…"
        if self._box is None:
            self._box = self._made()
        self._box.setInformativeText(plain(f"It is at {shown}\nNothing was read or fetched yet."))
        self._box.open()

    def forget_declined(self) -> None:
        """Ask anew: a project was opened."""
        self._declined.clear()

    def _made(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("ask to open a picture")
        box.setText("Open the picture that this project is from?")
        box.setStandardButtons(_BUTTON.Open | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Cancel)
        for which, text, tooltip in (
            (_BUTTON.Open, "&Open Picture", "Read or fetch it, now and in future"),
            (_BUTTON.Cancel, "&Not Now", "Work on the palette without its picture"),
        ):
            box.button(which).setText(text)
            box.button(which).setToolTip(tooltip)
        box.button(_BUTTON.Open).clicked.connect(self._agree)
        box.button(_BUTTON.Cancel).clicked.connect(self._decline)
        box.finished.connect(box.deleteLater)
        box.finished.connect(self._forget_box)
        return box

    @Slot()
    def _agree(self) -> None:
        if self._asked is not None:
            self._settings.add_known(self._asked)
            self.given.emit()

    @Slot()
    def _decline(self) -> None:
        if self._asked is not None:
            self._declined.add(self._asked)

    @Slot()
    def _forget_box(self) -> None:
        self._box = None
