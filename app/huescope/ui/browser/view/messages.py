"""What the browser says of a place: how far it is listed, what failed, and why it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from huescope.errors import Cancelled, RemoteError
from huescope.ui.browser.listing import entry_text
from huescope.ui.browser.view.empty_place import Act, empty_place, failed_place
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from huescope.errors import HuescopeError
    from huescope.sources.place import Place
    from huescope.ui.browser.listing.lister import Lister
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.navigation.bars import Footer
    from huescope.ui.browser.view.gallery import Gallery

_SLOW_PLACE_MS = 150
_SLOW_MS = 400


class Messages(QWidget):
    """The notice under the thumbnails; it also fills the footer and the empty gallery.

    Parameters
    ----------
    lister : Lister
        Lists the place.
    model : EntryModel
        What is listed so far.
    gallery : Gallery
        Has the placeholder.
    footer : Footer
        Has one line of text, and the button that stops listing.
    parent : QWidget
        The browser.
    """

    asked = Signal(object)
    """The `Act` for which the button of the placeholder was pressed."""
    given_up = Signal()
    """The user does not wait any longer for the place."""

    def __init__(
        self, lister: Lister, model: EntryModel, gallery: Gallery, footer: Footer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._lister = lister
        self._model = model
        self._gallery = gallery
        self._placeholder = gallery.placeholder
        self._footer = footer
        self._place: Place | None = None
        self._failure: HuescopeError | None = None
        self._stage = ""
        self._waiting = False
        self._act = Act.CHOOSE_FOLDER
        self.since_shown = QElapsedTimer()
        self.notice = QLabel(self)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setFont(design.font(design.CAPTION_PX))
        self.notice.setContentsMargins(12, 6, 12, 0)
        self.notice.hide()
        self._copy = CopyButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignHCenter)
        self._slow_timer = QTimer(self)
        self._slow_timer.setSingleShot(True)
        self._slow_timer.setInterval(_SLOW_PLACE_MS)
        self._slow_timer.timeout.connect(self._show_slow)
        lister.changed.connect(self.show_texts)
        lister.progressed.connect(self._show_progress)
        self._placeholder.pressed.connect(self._press)

    @property
    def text(self) -> str:
        """All messages shown, in one line."""
        shown = (self._placeholder.text, self.notice.text(), self._footer.note.text)
        return " ".join(text for text in shown if text)

    @property
    def is_stopped(self) -> bool:
        """Whether listing was stopped before its end."""
        listing = self._model.listing
        return listing is not None and not listing.complete and not self._lister.is_listing

    def begin(self, place: Place) -> None:
        """Forget what was said; another place was asked for."""
        self._place = place
        self._failure, self._stage, self._waiting = None, "", False
        self.since_shown.start()
        self._slow_timer.start()

    def arrive(self) -> None:
        """Stop waiting: the first page of the place is there."""
        self._slow_timer.stop()
        self._waiting = False

    def fail(self, error: HuescopeError) -> None:
        """Say why the place cannot be listed, or not to its end."""
        self.arrive()
        self._failure = error
        self.show_texts()

    def forget_failure(self) -> None:
        """Stop saying what failed: it is tried once more."""
        self._failure = None

    def give_up(self, before: Place | None) -> None:
        """Say nothing of a place that did not answer; the one before it stays, if there is one."""
        self._waiting = False
        if before is None:
            self._failure = Cancelled()
        else:
            self._place = before
        self.show_texts()

    @Slot()
    def _show_slow(self) -> None:
        """Show a progress bar: the place takes a while."""
        if self._place is not None:
            self._waiting = True
            self._placeholder.show_progress(
                tr("Opening {name}", name=self._place.name), self._stage
            )
            self.show_texts()

    @Slot(str)
    def _show_progress(self, stage: str) -> None:
        self._stage = stage
        if self._waiting:
            self._placeholder.set_stage(stage)
        elif self._model.rowCount():
            self._footer.set_text(stage)

    @Slot()
    def show_texts(self) -> None:
        """Update footer, notice and placeholder."""
        listing, count = self._model.listing, self._model.rowCount()
        is_here = listing is not None and listing.place is self._place
        is_listing = self._lister.is_listing and is_here
        self._gallery.fit_header()
        is_slow = self.since_shown.hasExpired(_SLOW_MS)
        self._footer.offer_stop(offered=is_listing and is_slow and count > 0)
        summary = entry_text.listing_summary(
            listing, self._model.arrangement, is_listing=is_listing, is_stopped=self.is_stopped
        )
        self._footer.set_text("" if self._waiting else summary)
        notice = translated(listing.note) if listing is not None else ""
        request_id = self._failure.request_id if isinstance(self._failure, RemoteError) else ""
        if self._failure is not None and count:
            notice = f"{notice} {translated(str(self._failure))}".strip()
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        self._copy.offer(request_id if count else "")
        if not self._waiting:
            self._show_placeholder(count, request_id)

    def _show_placeholder(self, count: int, request_id: str) -> None:
        """Say why the gallery is empty, if it is."""
        model, told = self._model, None
        if self._failure is None or count:
            words = self._lister.words.strip()
            told = empty_place(self._place, model.listing, model.arrangement, count, words)
        else:
            is_local = self._place is not None and self._place.watched is not None
            told = failed_place(self._failure, is_local=is_local)
        if told is None:
            self._placeholder.hide()
        elif told.act is not Act.NONE or not self._lister.busy:
            self._act = told.act
            self._placeholder.set_content(
                told.icon, told.heading, told.sentence, told.button, told.tooltip, request_id
            )

    @Slot()
    def _press(self) -> None:
        if self._waiting:
            self.given_up.emit()
        else:
            self.asked.emit(self._act)
