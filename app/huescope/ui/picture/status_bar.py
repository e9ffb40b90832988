"""A bar over the picture on a failed or stopped opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from huescope.errors import NothingVisible, ReadError, RemoteError, printable
from huescope.texts import marked
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.events import DismissFailure, Resume
from huescope.ui.state.picture import Phase
from huescope.ui.style import design, icons
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_ICON_PX = 16
_STOPPED = marked("Stopped at the first look: colours and shares are approximate.")


class PictureStatusBar(QWidget):
    """Shows why the requested picture is not open, or only approximate.

    Parameters
    ----------
    theme : Theme
        The theme.
    store : Store
        Holds the state of the picture.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = store
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(design.font(design.BODY_PX))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.copy = CopyButton(self)
        self.retry = QPushButton(tr("Try Again"), self)
        self.dismiss = QPushButton(tr("Dismiss"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, design.STEP_PX, design.STEP_PX, design.STEP_PX))
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for button in (self.copy, self.retry, self.dismiss):
            row.addWidget(button)
        self.retry.clicked.connect(self._retry)
        self.dismiss.clicked.connect(self._dismiss)
        self.hide()
        store.observe(_shown_text, self._show)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def text(self) -> str:
        """The message; empty while hidden."""
        return self._text.text() if not self.isHidden() else ""

    def _show(self) -> None:
        state = self._store.state
        sentence = sentence_of(state)
        failure = state.picture.failure
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.copy.offer(failure.request_id if isinstance(failure, RemoteError) else "")
        if failure is None:
            self.retry.setText(tr("Continue"))
            self.retry.setToolTip(tr("Read the rest of the picture"))
        else:
            self.retry.setText(tr("Try Again"))
            self.retry.setToolTip(tr("Read the picture once more"))
        self.retry.setVisible(failure is None or isinstance(failure, ReadError))
        self.dismiss.setVisible(failure is not None)
        unread = state.picture.left_unread
        effect = (
            tr("nothing else changes") if unread is None else tr("the rest of the picture is read")
        )
        self.dismiss.setToolTip(tr("Hide this message; {effect}", effect=effect))
        self.setVisible(bool(sentence))

    @Slot()
    def _retry(self) -> None:
        self._store.send(Resume())

    @Slot()
    def _dismiss(self) -> None:
        self._store.send(DismissFailure())

    @Slot()
    def _tint(self) -> None:
        color = design.grey(self._theme.greys.text).name()
        pixmap = icons.pixmap("alert-triangle", color, _ICON_PX, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)


def sentence_of(state: WindowState) -> str:
    """Return the message on the requested picture; empty if there is none."""
    picture, shown = state.picture, state.shown
    if shown is None:
        return ""
    if picture.phase is Phase.FAILED and picture.failure is not None:
        name = printable(picture.wanted.name) if picture.wanted else ""
        sentence = translated(str(picture.failure))
        text = sentence if sentence.startswith(name) else f"{name}: {sentence}"
        if shown.is_exact or isinstance(picture.failure, NothingVisible):
            return text
        unread = picture.left_unread
        of = tr("What is shown") if unread is None else printable(unread.name)
        return tr("{failure} {shown} is a first look.", failure=text, shown=of)
    if picture.phase is Phase.CANCELLED and not shown.is_exact:
        return translated(_STOPPED)
    return ""


def _shown_text(state: WindowState) -> tuple[object, ...]:
    return sentence_of(state), state.picture.failure
