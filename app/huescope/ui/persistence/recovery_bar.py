"""A bar over the picture that tells of a crash, and offers to restore the drafts it left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from huescope.errors import printable
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, tr_plural
from huescope.ui.style import design
from huescope.ui.style.numbers import date_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.ui.persistence.drafts import Draft
    from huescope.ui.style.theme import Theme

_NAMED = 3


class RecoveryBar(QWidget):
    """Tells that the last run crashed; lists unsaved palettes, to restore or discard them."""

    restored = Signal(list)
    """The `Draft`s to restore."""
    discarded = Signal(list)
    """The `Draft`s to discard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafts: list[Draft] = []
        self._crashed_s: float | None = None
        self._text = StatusLabel(theme)
        self.restore = QPushButton(tr("Restore"), self)
        self.restore.setToolTip(tr("Open these palettes again, just as they were"))
        self.discard = QPushButton(tr("Discard"), self)
        self.discard.setToolTip(tr("Let these palettes go for good"))
        self.dismiss = QPushButton(tr("OK"), self)
        self.dismiss.setToolTip(tr("Hide this; the Help menu shows the folder of the log"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, design.STEP_PX, design.STEP_PX, design.STEP_PX))
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.restore)
        row.addWidget(self.discard)
        row.addWidget(self.dismiss)
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.dismiss.clicked.connect(self.hide)
        self.dismiss.hide()  # or it would make the bar wider
        self.hide()

    @property
    def text(self) -> str:
        """What it tells."""
        return self._text.text

    @Slot(list)
    def offer(self, drafts: Sequence[Draft]) -> None:
        """Offer drafts, the newest last."""
        self._drafts = list(drafts)
        self._tell()

    def tell_crash(self, crashed_s: float) -> None:
        """Tell that Huescope crashed, at a time in seconds since 1970 UTC."""
        self._crashed_s = crashed_s
        self._tell()

    def _tell(self) -> None:
        text = _summary(self._drafts, self._crashed_s)
        self._text.set_text(text)
        self._text.setToolTip(plain(text))
        for button in (self.restore, self.discard):
            button.setVisible(bool(self._drafts))
        self.dismiss.setVisible(not self._drafts)
        self.show()

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._done())

    @Slot()
    def _discard(self) -> None:
        self.discarded.emit(self._done())

    def _done(self) -> list[Draft]:
        self.hide()
        drafts, self._drafts = self._drafts, []
        return drafts


def _summary(drafts: Sequence[Draft], crashed_s: float | None) -> str:
    if not drafts:
        when = date_text(crashed_s or 0.0, with_time=True)
        return tr(
            "Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.", when=when
        )
    names = [
        printable(document.state.palette.name) or tr("a palette without a name")
        for draft in drafts
        for document in draft.project.documents
    ]
    when = date_text(drafts[-1].written_s, with_time=True)
    listed = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        listed = tr("{listed} and {more} more", listed=listed, more=len(names) - _NAMED)
    if crashed_s is None:
        return tr_plural(
            "{n} palette was not saved when Huescope ended ({when}): {listed}",
            "{n} palettes were not saved when Huescope ended ({when}): {listed}",
            len(names),
            when=when,
            listed=listed,
        )
    return tr_plural(
        "Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}",
        "Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}",
        len(names),
        when=when,
        listed=listed,
    )
