"""Status area below a form: a hint, progress, or an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme

_ICON_PX = 18
_HEIGHT_PX = 76


class FormStatus(QStackedWidget):
    """Shows a hint, progress or an error, at a constant minimum height.

    Parameters
    ----------
    theme : Theme
        The theme.
    hint : str
        The hint.
    parent : QWidget, optional
        The dialog.
    """

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(design.sized(_HEIGHT_PX))
        self._hint = _label(self, quiet=True)
        self._hint.setText(hint)
        self._stage = _label(self, quiet=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._icon = QLabel(self)
        self._sentence = _label(self)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = CopyButton(self)
        self._pages = [self._hint, self._make_progress(), self._make_failure()]
        for page in self._pages:
            self.addWidget(page)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def text(self) -> str:
        """The text shown."""
        if self.currentWidget() is self._hint:
            return self._hint.text()
        working = self.currentWidget() is self._pages[1]
        return self._stage.text() if working else self._sentence.text()

    def show_hint(self) -> None:
        """Show the hint."""
        self.setCurrentWidget(self._hint)

    def show_progress(self, fraction: float, stage: str) -> None:
        """Show progress; a fraction of 0 means unknown."""
        self._bar.setRange(0, 1000 if fraction > 0 else 0)
        self._bar.setValue(round(1000 * fraction))
        self._stage.setText(f"{stage[:1].upper()}{stage[1:]}…")
        self.setCurrentWidget(self._pages[1])

    def show_error(self, sentence: str, request_id: str = "") -> None:
        """Show an error, with the request id to copy if there is one."""
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self.copy.offer(request_id)
        self.setCurrentWidget(self._pages[2])
        self._failure.activate()
        self.setFixedHeight(
            max(design.sized(_HEIGHT_PX), self._failure.totalHeightForWidth(self.width()))
        )

    def _make_progress(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.STEP_PX)
        column.addWidget(self._stage)
        column.addWidget(self._bar)
        column.addStretch(1)
        return page

    def _make_failure(self) -> QWidget:
        page = QWidget(self)
        self._failure = row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row.addLayout(column, 1)
        return page

    @Slot()
    def _tint(self) -> None:
        color = design.grey(self._theme.greys.text).name()
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("alert-triangle", color, _ICON_PX, ratio))


def _label(parent: QWidget, *, quiet: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
    label.setProperty("quiet", quiet)
    return label
