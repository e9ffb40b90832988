"""Four cards over the picture: what to do first, each shown by doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from huescope.dataclass import dataclass
from huescope.texts import marked
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH_PX = 300
_MARGIN_PX = 16


@dataclass(frozen=True, slots=True)
class Step:
    """What a card teaches.

    Attributes
    ----------
    id : str
        What `WelcomeCard.shown` names.
    title, text : str
        The heading, and a sentence or two.
    button : str
        What the button says that does it.
    """

    id: str
    title: str
    text: str
    button: str


STEPS = (
    Step(
        "open",
        marked("Drop a picture"),
        marked(
            "Drop a picture anywhere on this window, or press Ctrl+O. Folders and "
            "buckets open in the browser on the left."
        ),
        marked("Open a Sample"),
    ),
    Step(
        "slide",
        marked("Choose how many colours"),
        marked(
            "Move the slider under the palette, from 2 to 256. The picture follows, "
            "and small pictures under it show where it leads."
        ),
        marked("Move the Slider"),
    ),
    Step(
        "lock",
        marked("Keep what you like"),
        marked(
            "Select a colour and press L: it stays, wherever the slider goes. Drag a "
            "pin to take another colour from the picture."
        ),
        marked("Lock a Colour"),
    ),
    Step(
        "export",
        marked("Take it away"),
        marked(
            "Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma "
            "and many others, and Share makes a board for a client."
        ),
        marked("Open Export"),
    ),
)


class WelcomeCard(QFrame):
    """Shows one step at a time in the upper corner where lines begin; Esc skips all.

    Parameters
    ----------
    parent : QWidget
        What it stands over.
    """

    shown = Signal(str)
    """The id of a `Step` that is to be shown by doing it."""
    turned = Signal()
    """Another card is shown."""
    closed = Signal()
    """The person went through all cards, or skipped them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._place = parent, 0
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.count.setFont(design.font(design.CAPTION_PX))
        self.title = QLabel(self)
        self.title.setFont(design.font(design.HEADING_PX, bold=True))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.skip = self._button(
            tr("Skip"), tr("Close these cards; Help > Welcome shows them again")
        )
        self.do = self._button("", tr("Show it on the picture that is open"))
        self.next = self._button(tr("Next"), tr("Go on to the next card"))
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.do)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 12)
        column.setSpacing(design.STEP_PX)
        for part in (self.count, self.title, self.text):
            column.addWidget(part)
        column.addLayout(buttons)
        self.skip.clicked.connect(self._close)
        self.do.clicked.connect(self._do)
        self.next.clicked.connect(self.go_on)
        parent.installEventFilter(self)
        self.hide()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self._place]

    def begin(self) -> None:
        """Show the first card."""
        self._place = 0
        self._show_step()
        self.show()
        self._lay_out()  # once more: buttons are wider as soon as they have their style
        self.raise_()
        self.do.setFocus(Qt.FocusReason.PopupFocusReason)

    def allow(self, *, allowed: bool) -> None:
        """Enable the button that does what the card says, or disable it."""
        self.do.setEnabled(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Skip the cards with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Follow the width that the buttons take with other texts."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return handled

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(True)  # Return presses the one that has the focus
        return button

    def _show_step(self) -> None:
        step, is_last = self.step, self._place == len(STEPS) - 1
        self.count.setText(tr("{place} of {steps}", place=self._place + 1, steps=len(STEPS)))
        self.title.setText(translated(step.title))
        self.text.setText(translated(step.text))
        self.do.setText(translated(step.button))
        self.next.setText(tr("Done") if is_last else tr("Next"))
        self.skip.setVisible(not is_last)
        self.setAccessibleName(
            tr("Welcome, card {card}: {title}", card=self.count.text(), title=step.title)
        )
        self.setAccessibleDescription(translated(step.text))
        self._lay_out()

    def _lay_out(self) -> None:
        room_px = self._over.width() - 2 * _MARGIN_PX
        width_px = min(room_px, max(design.sized(_WIDTH_PX), self.minimumSizeHint().width()))
        place = QRect(_MARGIN_PX, _MARGIN_PX, width_px, self.heightForWidth(width_px))
        self.setGeometry(mirrored(place, self._over))

    @Slot()
    def _do(self) -> None:
        self.shown.emit(self.step.id)

    @Slot()
    def go_on(self) -> None:
        """Turn to the next card; after the last one, close."""
        if self._place == len(STEPS) - 1:
            self._close()
            return
        self._place += 1
        self._show_step()
        self.turned.emit()

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()
