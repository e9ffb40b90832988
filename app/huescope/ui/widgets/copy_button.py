"""A button that copies the id of a failed request, for the service's support."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated

_OFFER, _DONE = marked("Copy request id"), marked("Copied")


class CopyButton(QPushButton):
    """Copies a request id; hidden if there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translated(_OFFER), parent)
        self._request_id = ""
        self.setAutoDefault(False)
        self.setToolTip(tr("Copy what the service calls this request, to tell its support"))
        self.clicked.connect(self._copy)
        self.hide()

    def offer(self, request_id: str) -> None:
        """Set the id to copy; hide the button if it is empty."""
        self._request_id = request_id
        self.setText(translated(_OFFER))
        self.setVisible(bool(request_id))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._request_id)
        self.setText(translated(_DONE))
