"""Which colours are proposed: the mood, and the dial from calm to vivid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from huescope.analysis import proposals
from huescope.analysis.options import DESCRIPTIONS
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, translated
from huescope.ui.palette_row.density import Density
from huescope.ui.state.events import PreviewOptions, SetOptions
from huescope.ui.style import design
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.drop_down import INSET_PX, DropDown, fill

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_STEPS = 20
_LINE_PX = 26
_WIDTH_PX, _TINY_WIDTH_PX, _LEAST_WIDTH_PX = 248, 304, 208


class MoodDropDown(DropDown):
    """The named moods; while its list is open, the last line compares them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Mood"))
        self._moods = 0
        self.setAccessibleName(tr("Mood"))
        self.setToolTip(translated(DESCRIPTIONS["mood"]))
        self.closed.connect(self._drop_last_later)

    def showPopup(self) -> None:
        # Not there at other times: arrow keys and wheel choose among moods only.
        self._drop_last()
        self._moods = self.count()
        self.insertSeparator(self._moods)
        self.addItem(tr("Compare moods…"))
        super().showPopup()

    @Slot()
    def _drop_last_later(self) -> None:
        QTimer.singleShot(0, self, self._drop_last)  # what was chosen is told after closing

    @Slot()
    def _drop_last(self) -> None:
        if self._moods and not self.view().isVisible():
            while self.count() > self._moods:
                self.removeItem(self.count() - 1)


class MoodBar(QWidget):
    """Two controls of one thing: a named mood, and its place between calm and vivid.

    Parameters
    ----------
    theme : Theme
        The look in force.
    store : Store
        Holds the options.
    parent : QWidget, optional
        The owner.
    """

    compare_requested = Signal()
    """The moods are to be compared."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.mood = MoodDropDown(theme, self)
        fill(self.mood, proposals.registry(), store.state.options.named_mood)
        self.dial = QSlider(Qt.Orientation.Horizontal, self)
        self.dial.setRange(0, _STEPS)
        self.dial.setAccessibleName(tr("From calm to vivid"))
        self.dial.setToolTip(translated(DESCRIPTIONS["accent"]))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        size_with_text(self, minimum_width=_LEAST_WIDTH_PX)
        line = QHBoxLayout()
        line.setSpacing(design.STEP_PX)
        line.setContentsMargins(
            margins(INSET_PX, 0, INSET_PX // 2, 0)
        )  # as the texts in the line below
        line.addWidget(self._word(tr("Calm")))
        line.addWidget(self.dial, 1)
        line.addWidget(self._word(tr("Vivid")))
        line.addStrut(design.sized(_LINE_PX))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(line)
        self._under = QHBoxLayout()
        self._under.setSpacing(2 * design.STEP_PX)
        self._under.addWidget(self.mood)
        self._under.addStretch(1)
        self._box.addLayout(self._under)
        self._box.addStretch(1)
        self.set_density(Density.ROOMY)
        self.mood.activated.connect(self._choose)
        self.mood.highlighted.connect(self._preview)
        self.mood.closed.connect(self._end_preview)
        self.dial.valueChanged.connect(self._turn)
        store.observe(lambda state: state.options, self._show)
        store.observe(lambda state: state.shown is not None, self._enable)
        self._show()
        self._enable()

    def sizeHint(self) -> QSize:
        """As wide whatever is chosen, so that the slider beside it never moves."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def add_beside(self, widget: QWidget) -> None:
        """Put another control beside the named mood."""
        self._under.addWidget(widget)

    def set_density(self, density: Density) -> None:
        """Put the named mood beside the dial, instead of under it, in a tiny window."""
        direction = QBoxLayout.Direction
        is_tiny = density is Density.TINY
        self._box.setDirection(direction.LeftToRight if is_tiny else direction.TopToBottom)
        self.setMaximumWidth(design.sized(_TINY_WIDTH_PX if is_tiny else _WIDTH_PX))

    def _word(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(design.font(design.BODY_PX))
        label.setToolTip(translated(DESCRIPTIONS["accent"]))
        return label

    def _show(self) -> None:
        options = self._store.state.options
        if self._store.state.document.before_preview is None:
            self.mood.setCurrentIndex(self.mood.findData(options.named_mood))
        self.dial.blockSignals(True)  # showing is not asking
        self.dial.setValue(round(options.dial * _STEPS))
        self.dial.blockSignals(False)

    def _enable(self) -> None:
        self.setEnabled(self._store.state.shown is not None)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self.mood.itemData(place) is None:
            self._show()
            self.compare_requested.emit()
        else:
            self._store.send(SetOptions(self._in_mood(place)))

    @Slot(int)
    def _preview(self, place: int) -> None:
        """Show the palette of the mood that is pointed at in the list."""
        is_mood = self.mood.itemData(place) is not None
        self._store.send(PreviewOptions(self._in_mood(place) if is_mood else None))

    @Slot()
    def _end_preview(self) -> None:
        self._store.send(PreviewOptions(None))

    def _in_mood(self, place: int) -> ClusteringOptions:
        return self._store.state.options.in_mood(self.mood.itemData(place))

    @Slot(int)
    def _turn(self, step: int) -> None:
        accent = step / _STEPS
        self._store.send(SetOptions(replace(self._store.state.options, accent=accent)))
