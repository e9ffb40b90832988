"""The field for colours to search for, with the colours that were understood below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from huescope.errors import ColorError
from huescope.ui.browser.navigation.path_field import keeps_escape
from huescope.ui.clipboard import color_mime
from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

    from huescope.collection.words import Amount
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_STRIP_PX = 8


class ColorField(QLineEdit):
    """Takes colours in words and notations, and swatches that are dropped on it.

    Parameters
    ----------
    parent : QWidget
        The parent.
    """

    submitted = Signal()
    """Return was pressed, or a colour dropped."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setPlaceholderText(tr("teal, 20% orange"))
        self.setAccessibleName(tr("Colours to find"))
        self.setToolTip(
            tr(
                "Colours of the pictures to find, such as “dark teal with a little "
                "orange” or “60% #1e90ff, gold”; swatches can be dropped here"
            )
        )
        self.setFont(design.font(design.CAPTION_PX))
        self.setMinimumWidth(40)
        self.setClearButtonEnabled(False)
        self.returnPressed.connect(self.submitted)

    def add(self, swatches: Sequence[Swatch]) -> None:
        """Add colours to those that are there."""
        self.setText(", ".join(filter(None, [self.text().strip(), *(s.hex for s in swatches)])))
        self.submitted.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's Cancel command."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        color_mime.offer_to_take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(color_mime.swatches_of(event.mimeData()))


class Understood(QWidget):
    """Shows the colours of a text, as wide as they are wanted.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.amounts: tuple[Amount, ...] = ()
        self.problem = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.vision.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(80, _STRIP_PX)

    @Slot(str)
    def read(self, text: str) -> None:
        """Show the colours of a text; none where it names none yet."""
        from huescope.collection.words import amounts_in

        try:
            self.amounts, self.problem = (amounts_in(text) if text.strip() else ()), ""
        except ColorError as error:
            self.amounts, self.problem = (), translated(str(error))
        names = ", ".join("#{:02x}{:02x}{:02x}".format(*each.rgb) for each in self.amounts)
        self.setAccessibleName(
            tr("Understood: {names}", names=names) if names else tr("No colours yet")
        )
        self.setToolTip(self.problem or names)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        wanted = [each.share or each.weight for each in self.amounts]
        left = 0.0
        with QPainter(self) as painter:
            for amount, weight in zip(self.amounts, wanted, strict=True):
                right = left + self.width() * weight / sum(wanted)
                color = self._theme.vision.of(QColor(*amount.rgb))
                painter.fillRect(round(left), 0, round(right) - round(left), self.height(), color)
                left = right
