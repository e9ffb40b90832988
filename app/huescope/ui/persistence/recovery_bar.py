"""A bar over the picture that offers to restore drafts after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from huescope.errors import printable
from huescope.ui.style import theme as look
from huescope.ui.style.numbers import date_text, things
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.ui.persistence.drafts import Draft
    from huescope.ui.style.theme import Theme

_NAMED = 3


class RecoveryBar(QWidget):
    """Lists unsaved palettes, with buttons to restore or discard them."""

    restored = Signal(list)
    """The `Draft`s to restore."""
    discarded = Signal(list)
    """The `Draft`s to discard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafts: list[Draft] = []
        self._text = StatusLabel(theme)
        self.restore = QPushButton("Restore", self)
        self.restore.setToolTip("Open these palettes again, just as they were")
        self.discard = QPushButton("Discard", self)
        self.discard.setToolTip("Let these palettes go for good")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, look.STEP_PX, look.STEP_PX, look.STEP_PX)
        row.setSpacing(look.STEP_PX)
        row.addWidget(self._text, 1)
        row.addWidget(self.restore)
        row.addWidget(self.discard)
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.hide()

    @Slot(list)
    def offer(self, drafts: Sequence[Draft]) -> None:
        """Offer drafts, the newest last."""
        self._drafts = list(drafts)
        text = _summary(self._drafts)
        self._text.set_text(text)
        self._text.setToolTip(text)
        self.show()

    @Slot()
    def _restore(self) -> None:
        self.hide()
        self.restored.emit(self._drafts)

    @Slot()
    def _discard(self) -> None:
        self.hide()
        self.discarded.emit(self._drafts)


def _summary(drafts: Sequence[Draft]) -> str:
    names = [
        printable(document.state.palette.name) or "a palette without a name"
        for draft in drafts
        for document in draft.project.documents
    ]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    when = date_text(drafts[-1].written_s, with_time=True)
    what = things(len(names), "palette was", "palettes were")
    return f"{what} not saved when Huescope ended ({when}): {', '.join(names[:_NAMED])}{more}"
