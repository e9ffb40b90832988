"""Empty state of a panel: what happened, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme

_ICON_PX = 48
_TEXT_WIDTH_PX = 420


class EmptyState(QWidget):
    """An icon, a heading and a sentence in the middle of a panel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "photo"
        self._thumbnail = QImage()
        self._icon = QLabel(self)
        self._heading = QLabel(self)
        self._text = QLabel(self)
        self._heading.setFont(design.font(design.HEADING_PX, bold=True))
        self._text.setFont(design.font(design.BODY_PX))
        column = QVBoxLayout(self)
        column.setSpacing(design.STEP_PX)
        column.addStretch(1)
        for label in (self._icon, self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(_TEXT_WIDTH_PX)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.copy = CopyButton(self)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retry = QPushButton(tr("Try Again"), self)
        self.retry.setToolTip(tr("Read the picture once more"))
        self.retry.hide()
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._tint)
        theme.vision.changed.connect(self._tint)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def set_content(
        self,
        icon_name: str,
        heading: str,
        text: str,
        request_id: str = "",
        *,
        can_retry: bool = False,
        thumbnail_png: bytes = b"",
    ) -> None:
        """Show what happened and why.

        Parameters
        ----------
        icon_name, heading, text : str
            What is shown.
        request_id : str
            Id of a failed request, to be copied; empty for none.
        can_retry : bool
            Whether to offer to try again.
        thumbnail_png : bytes
            A small copy of what cannot be shown, in place of the icon; empty for none.
        """
        self.copy.offer(request_id)
        self.retry.setVisible(can_retry)
        self._icon_name = icon_name
        self._thumbnail = QImage.fromData(thumbnail_png)
        self._heading.setText(heading)
        self._text.setText(text)
        for each in (self._heading, self._text):  # a layout ignores heightForWidth of centred items
            each.setMinimumHeight(each.heightForWidth(_TEXT_WIDTH_PX))
        self.setAccessibleName(f"{heading}. {text}")
        self._tint()

    def _tint(self) -> None:
        if not self._thumbnail.isNull():
            self._icon.setPixmap(QPixmap.fromImage(self._theme.vision.image(self._thumbnail)))
            return
        color = design.grey(self._theme.greys.quiet).name()
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, color, _ICON_PX, ratio))
