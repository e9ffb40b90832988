"""The connect dialog: a form for each kind of source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from huescope.errors import RemoteError, SecretNeeded
from huescope.sources import kinds
from huescope.sources.keyring import KEYRING
from huescope.texts import marked
from huescope.ui.connect.form import Form, fit
from huescope.ui.connect.form_status import FormStatus
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.fitted_scroll_area import FittedScrollArea

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.sources.place import Place
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "connect"
_WIDTH_PX = 480
_HINT = marked("Secrets are never saved: closing Huescope forgets them.")


class ConnectDialog(QDialog):
    """Asks for the values of a connection, and connects.

    Parameters
    ----------
    runner : TaskRunner
        Runs the connection attempt.
    theme, settings : Theme, Settings
        The theme, and the values entered last.
    parent : QWidget
        The window.
    """

    connected = Signal(object)
    """The `Place` that was connected to."""

    def __init__(
        self,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self.setWindowTitle(tr("Connect to Storage"))
        offered = {name: kind for name, kind in kinds.registry().items() if kind.FIELDS}
        self.forms = {name: Form(theme, kind.FIELDS, self) for name, kind in offered.items()}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._kind_chosen)
        self._tabs = {
            name: self._make_tab(name, translated(kind.TITLE)) for name, kind in offered.items()
        }
        self._pages = QStackedWidget(self)
        for form in self.forms.values():
            self._pages.addWidget(form)
        self.status = FormStatus(theme, translated(_HINT), self)
        self.connect_button = QPushButton(tr("Connect"), self)
        self.connect_button.setDefault(True)
        self.connect_button.setToolTip(tr("Open what the form says (Enter)"))
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setToolTip(tr("Stop connecting, or close this form (Esc)"))
        self._compose()
        self.connect_button.clicked.connect(self._connect)
        self.cancel_button.clicked.connect(self.reject)
        self._show_busy(busy=False)

    @property
    def kind(self) -> str:
        """`NAME` of the current kind of source."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    @property
    def form(self) -> Form:
        """The current form."""
        return self.forms[self.kind]

    def ask(self, kind: str = "") -> None:
        """Show the dialog, filled with the values entered last.

        Parameters
        ----------
        kind : str, optional
            `NAME` of the kind of source; by default the last one.
        """
        if not self._busy:
            for name, form in self.forms.items():
                form.fill(self._settings.typed(name))
            last = kind or self._settings.typed_kind
            self._tabs.get(last, next(iter(self._tabs.values()))).setChecked(True)
            self._show_form()
            self.status.show_hint()
        self.show()
        self.raise_()
        self.activateWindow()

    def reject(self) -> None:
        """Cancel a running attempt, or else close the dialog."""
        if self._busy:
            self._runner.cancel(_CHANNEL)
            self._show_busy(busy=False)
            self.status.show_hint()
            self.form.focus_first_empty()
        else:
            super().reject()

    def _compose(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        tabs.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.connect_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(tabs)
        self._scrolled = FittedScrollArea(self._pages, self)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.status)
        column.addLayout(buttons)

    def _make_tab(self, name: str, title: str) -> QToolButton:
        tab = QToolButton(self)
        tab.setObjectName(name)
        tab.setText(title)
        tab.setCheckable(True)
        tab.setProperty("toggle", True)
        tab.setToolTip(tr("Connect to {title}", title=title))
        tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(tab)
        return tab

    @Slot()
    def _kind_chosen(self) -> None:
        self._show_form()
        self.status.show_hint()

    def _show_form(self) -> None:
        for form in self.forms.values():  # the stack takes the height of the current form
            shown = QSizePolicy.Policy.Fixed if form is self.form else QSizePolicy.Policy.Ignored
            form.setSizePolicy(QSizePolicy.Policy.Preferred, shown)
        self._pages.setCurrentWidget(self.form)
        self._scrolled.updateGeometry()
        fit(self, self._column, design.sized(_WIDTH_PX))
        self.form.focus_first_empty()

    @Slot()
    def _connect(self) -> None:
        form, missing = self.form, self.form.missing
        if missing is not None:
            self.status.show_error(tr("{label} has to be filled in.", label=missing.label))
            form.focus_input(missing.name)
            return
        self._show_busy(busy=True)
        self.status.show_progress(0.0, tr("connecting"))
        self._runner.submit(
            _CHANNEL,
            _connecting(self.kind, form.values),
            self._arrived,
            self._failed,
            on_progress=self.status.show_progress,
        )

    def _arrived(self, place: Place) -> None:
        self._settings.set_typed(self.kind, self.form.open_values)
        if place.reference is not None:
            KEYRING.remember(place.reference, self.form.secrets)
        self._show_busy(busy=False)
        self.accept()
        self.connected.emit(place)

    def _failed(self, error: HuescopeError) -> None:
        self._show_busy(busy=False)
        self.status.show_error(
            translated(str(error)), error.request_id if isinstance(error, RemoteError) else ""
        )
        fit(self, self._column, design.sized(_WIDTH_PX))  # a long message may need more room
        if isinstance(error, SecretNeeded):
            self.form.focus_input(error.field)

    def _show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self._pages, self.connect_button, *self._tabs.values()):
            widget.setDisabled(busy)
        if busy:
            self.cancel_button.setFocus()


def _connecting(kind: str, values: dict[str, str]) -> Callable[[Job], Iterator[Any]]:
    def run(job: Job) -> Iterator[Any]:
        yield kinds.get(kind).connect(values, job)

    return run
