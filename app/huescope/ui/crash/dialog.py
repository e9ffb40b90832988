"""The dialog of an unexpected error: what happened, what is safe, and the details to send."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from huescope import __version__
from huescope.texts import marked
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design

_SAFE = marked(
    "Your pictures were not changed, and unsaved palettes are kept as a "
    "draft. You can go on; if it happens again, save your work and start "
    "Huescope anew."
)
_WIDTH_PX, _HEIGHT_PX, _DETAILS_PX = 520, 340, 100
_MOST_KINDS = 10
"""How many different errors the details hold; more follow from the first ones."""


class CrashDialog(QDialog):
    """Tells of an unexpected error.

    Parameters
    ----------
    sentence : str
        What happened.
    details : str
        For the developers, redacted.
    owner : QWidget
        The window or dialog that it opens over.
    """

    def __init__(self, sentence: str, details: str, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Unexpected Error"))
        summary = details.strip().rpartition("\n")[2]
        self._details = [f"{summary}\nHuescope {__version__}\n\n{details}"]
        self._more = 0
        self._sentence = _label(sentence, self)
        self._count = _label("", self)
        self._count.setProperty("quiet", True)
        self._count.hide()
        self.details = QPlainTextEdit(self._details[0], self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setMinimumHeight(design.sized(_DETAILS_PX))
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setToolTip(
            tr("For the developers: where it happened, without names of folders")
        )
        self.copy = QPushButton(tr("&Copy Details"), self)
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(tr("Copy the details, to send them to the developers"))
        self.go_on = QPushButton(tr("&Go On"), self)
        self.go_on.setDefault(True)
        self.go_on.setToolTip(tr("Close this and go on working (Enter)"))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        self.go_on.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self._sentence, _label(translated(_SAFE), self), self._count, self.details):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setMinimumWidth(design.sized(_WIDTH_PX))
        self.resize(design.sized(_WIDTH_PX), design.sized(_HEIGHT_PX))

    @property
    def text(self) -> str:
        """What happened, and how often since."""
        return " ".join(filter(None, (self._sentence.text(), self._count.text())))

    def add(self, details: str, *, is_new: bool) -> None:
        """Count one more error, and add its details if it is another one."""
        self._more += 1
        self._count.setText(
            tr_plural("{n} more error since then.", "{n} more errors since then.", self._more)
        )
        self._count.show()
        if is_new and len(self._details) < _MOST_KINDS:
            self._details.append(details)
            self.details.appendPlainText(f"\n{details}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._details))
        self.copy.setText(tr("Copied"))


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
