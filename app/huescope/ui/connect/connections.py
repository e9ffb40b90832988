"""Opens sources and places by address, stored reference or the connect dialog."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.errors import HuescopeError
from huescope.sources import kinds
from huescope.sources.keyring import KEYRING
from huescope.sources.page import at_page
from huescope.ui.connect.secret_dialog import SecretDialog
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import SecretNeeded
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.connect.dialog import ConnectDialog
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner


class Connections(QObject):
    """Finds sources and places, and asks for missing secrets.

    Parameters
    ----------
    runner, theme, settings : TaskRunner, Theme, Settings
        Used by the dialogs.
    window : QWidget
        Parent of the dialogs.
    """

    source_found = Signal(object)
    """A `Source` to open."""
    place_found = Signal(object)
    """A `Place` to show."""
    notified = Signal(str)
    """A notice on why nothing was found."""
    prepared = Signal(object)
    """The kinds of sources by name, once they are imported."""

    def __init__(
        self, runner: TaskRunner, theme: Theme, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = window
        self.dialog: ConnectDialog | None = None

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {"connect": self.show_form}

    def prepare(self) -> None:
        """Import the kinds of sources in a worker, which takes a tenth of a second."""
        self._runner.submit("kinds", _load_kinds, self.prepared.emit, self._report_error)

    @Slot()
    def show_form(self) -> None:
        """Show the connect dialog."""
        from huescope.ui.connect.dialog import ConnectDialog

        if self.dialog is None:
            self.dialog = ConnectDialog(self._runner, self._theme, self._settings, self._window)
            self.dialog.connected.connect(self.place_found)
        self.dialog.ask()

    def open_text(self, text: str, values: Mapping[str, str] | None = None) -> None:
        """Open an address.

        Parameters
        ----------
        text : str
            The address.
        values : mapping of str to str, optional
            Values of the connection by field; by default those used last.
        """
        kind = kinds.kind_of(text)
        if kind is None:
            self.notified.emit(tr("That is no address that Huescope can open."))
            return
        account = values or KEYRING.last(kind.NAME) or self._settings.typed(kind.NAME)
        self._open(lambda: kind.open_text(text, account))

    def open_picture(self, reference: Reference) -> None:
        """Open the picture of a stored reference."""
        self._open(partial(_source_at, reference))

    def source_of(self, reference: Reference) -> Source | None:
        """Return the source of a reference; None after a notice if it cannot be opened."""
        try:
            return _source_at(reference)
        except HuescopeError as error:
            self.notified.emit(translated(str(error)))
            return None

    def place_around(self, reference: Reference) -> Place | None:
        """Return the place that contains a picture; None if its kind has no places."""
        kind = kinds.get(reference.kind)
        if not kind.FIELDS:
            return None
        folder = replace(reference.whole, location=reference.location.rpartition("/")[0] + "/")
        return kind.place_at(folder, KEYRING.secrets_of(folder))

    def open_place(self, reference: Reference) -> None:
        """Open the place of a stored reference."""
        self._open(partial(self.place_of, reference))

    def place_of(self, reference: Reference) -> Place:
        """Return the place of a reference, with the secrets that are known by now."""
        return kinds.get(reference.kind).place_at(reference, KEYRING.secrets_of(reference))

    def ask(
        self, reference: Reference, error: SecretNeeded, then: Callable[[Reference], object]
    ) -> None:
        """Ask for a missing or wrong secret, and go on with it.

        All that needs the same secret, such as a picture and its place, shares one dialog.

        Parameters
        ----------
        reference : Reference
            What is closed.
        error : SecretNeeded
            What it needs, and why.
        then : callable
            Called with `reference` once the secret is known.
        """
        question = self._question_about(reference, error)
        question.answered.connect(_Retry(question, reference, then).take)
        question.show()

    def _question_about(self, reference: Reference, error: SecretNeeded) -> SecretDialog:
        fields = kinds.get(reference.kind).FIELDS
        field = next(each for each in fields if each.name == error.field)
        about = (reference.kind, reference.values, field.name)
        for asked in self._window.findChildren(SecretDialog):
            if asked.about == about and asked.isVisible():
                return asked
        question = SecretDialog(self._theme, field, translated(str(error)), self._window)
        question.about = about
        return question

    def _report_error(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))

    def _open(self, find: Callable[[], Source | Place]) -> None:
        try:
            found = find()
        except HuescopeError as error:
            self.notified.emit(translated(str(error)))
            return
        signal = self.place_found if hasattr(found, "pages") else self.source_found
        signal.emit(found)


def _source_at(reference: Reference) -> Source:
    whole = reference.whole
    source = kinds.get(whole.kind).source_at(whole, KEYRING.secrets_of(whole))
    return at_page(source, reference.page)


def _load_kinds(_job: Job) -> Iterator[object]:
    yield kinds.registry()


class _Retry(QObject):
    """Goes on with the secret that was entered; owned by its dialog."""

    def __init__(
        self, question: SecretDialog, reference: Reference, then: Callable[[Reference], object]
    ) -> None:
        super().__init__(question)
        self._field = question.field.name
        self._reference = reference
        self._then = then

    @Slot(str)
    def take(self, secret: str) -> None:
        KEYRING.remember(self._reference, {self._field: secret})
        self._then(self._reference)
