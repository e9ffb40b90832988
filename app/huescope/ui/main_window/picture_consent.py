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
from huescope.ui.language.translation import tr, tr_plural
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
        self._asked: tuple[Reference, ...] = ()
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

    def ask(self, *references: Reference) -> None:
        """Ask whether to open pictures, unless that was declined; the last question counts."""
        asked = tuple(each for each in references if each not in self._declined)
        if not asked:
            return
        self._asked = asked
        where = printable(asked[0].location)
        shown = where if len(where) <= _LONGEST else f"{where[:_LONGEST]}…"
        if self._box is None:
            self._box = self._made()
        others = len(asked) - 1
        place = (
            tr("The first is at {shown}", shown=shown)
            if others
            else tr("It is at {shown}", shown=shown)
        )
        self._box.setText(
            tr_plural(
                "Open the picture that this project is from?",
                "Open the {n} pictures that this project is from?",
                len(asked),
            )
        )
        self._box.setInformativeText(plain(f"{place}\n{tr('Nothing was read or fetched yet.')}"))
        self._box.open()

    def forget_declined(self) -> None:
        """Ask anew: a project was opened."""
        self._declined.clear()

    def _made(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("ask to open a picture")
        box.setStandardButtons(_BUTTON.Open | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Cancel)
        for which, text, tooltip in (
            (_BUTTON.Open, tr("&Open Picture"), tr("Read or fetch it, now and in future")),
            (_BUTTON.Cancel, tr("&Not Now"), tr("Work on the palette without its picture")),
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
        for reference in self._asked:
            self._settings.add_known(reference)
        self.given.emit()

    @Slot()
    def _decline(self) -> None:
        self._declined.update(self._asked)

    @Slot()
    def _forget_box(self) -> None:
        self._box = None
