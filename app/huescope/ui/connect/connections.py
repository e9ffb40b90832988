"""From an address, a remembered reference or the form to a picture or place that opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.errors import HuescopeError, SecretNeeded
from huescope.sources import kinds
from huescope.ui.connect.ask import SecretDialog
from huescope.ui.connect.dialog import ConnectDialog
from huescope.ui.connect.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.settings import Settings
    from huescope.ui.tasks import TaskRunner
    from huescope.ui.theme import Theme

    _Open = Callable[[Mapping[str, str]], Source | Place]


class Connections(QObject):
    """Finds sources and places; secrets that are missing are asked for.

    Parameters
    ----------
    runner, theme, settings : TaskRunner, Theme, Settings
        For the dialogs.
    window : QWidget
        Over which they open.
    """

    source_found = Signal(object)
    """A `Source` to open."""
    place_found = Signal(object)
    """A `Place` to show."""
    said = Signal(str)
    """Why there is none."""

    def __init__(
        self, runner: TaskRunner, theme: Theme, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = window
        self._secrets = Secrets()
        self.dialog: ConnectDialog | None = None

    @Slot()
    def show_form(self) -> None:
        """Ask where the pictures are."""
        if self.dialog is None:
            self.dialog = ConnectDialog(
                self._runner, self._theme, self._settings, self._secrets, self._window
            )
            self.dialog.connected.connect(self.place_found)
        self.dialog.ask()

    def open_text(self, text: str) -> None:
        """Open what lies at an address, as the account that was connected last."""
        kind = kinds.kind_of(text)
        if kind is None:
            self.said.emit("That is no address that Huescope can open.")
            return
        known = {**self._settings.typed(kind.NAME), **self._secrets.last(kind.NAME)}
        self._open(kind.NAME, lambda secrets: kind.open_text(text, {**known, **secrets}), {})

    def open_picture(self, reference: Reference) -> None:
        """Go back to a picture."""
        self._return_to(reference, is_place=False)

    def open_place(self, reference: Reference) -> None:
        """Go back to a place."""
        self._return_to(reference, is_place=True)

    def ask_again(self, reference: Reference, error: SecretNeeded, *, is_place: bool) -> None:
        """Ask for a secret that was found missing or wrong on the way, and try again with it."""
        self._ask(reference.kind, error, self._way_back(reference, is_place=is_place), {})

    def _return_to(self, reference: Reference, *, is_place: bool) -> None:
        self._open(reference.kind, self._way_back(reference, is_place=is_place), {})

    def _way_back(self, reference: Reference, *, is_place: bool) -> _Open:
        known = self._secrets.of(reference)

        def way(secrets: Mapping[str, str]) -> Source | Place:
            kind = kinds.get(reference.kind)
            back = kind.place_at if is_place else kind.source_at
            return back(reference, {**known, **secrets})

        return way

    def _open(self, kind: str, way: _Open, secrets: Mapping[str, str]) -> None:
        try:
            found = way(secrets)
        except SecretNeeded as error:
            self._ask(kind, error, way, secrets)
            return
        except HuescopeError as error:
            self.said.emit(str(error))
            return
        if secrets and found.reference is not None:
            self._secrets.remember(found.reference, secrets)
        signal = self.place_found if hasattr(found, "pages") else self.source_found
        signal.emit(found)

    def _ask(self, kind: str, error: SecretNeeded, way: _Open, known: Mapping[str, str]) -> None:
        field = next(each for each in kinds.get(kind).FIELDS if each.name == error.field)
        question = SecretDialog(self._theme, field, str(error), self._window)
        answer = _Answer(
            question, lambda secret: self._open(kind, way, {**known, field.name: secret})
        )
        question.answered.connect(answer.take)
        question.show()


class _Answer(QObject):
    """What happens with a secret, for as long as its dialog is there."""

    def __init__(self, question: SecretDialog, then: Callable[[str], None]) -> None:
        super().__init__(question)
        self._then = then

    @Slot(str)
    def take(self, secret: str) -> None:
        self._then(secret)
