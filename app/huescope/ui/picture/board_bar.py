"""The bar over a board: what is selected, how much it counts, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from huescope.ui.language.direction import margins
from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr, tr_plural
from huescope.ui.picture.board_editing import WEIGHT_TEXTS, WEIGHTS, place_of
from huescope.ui.state.board_view import selected_items
from huescope.ui.style import design
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.ui.picture.board_editing import BoardEditing
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store

_SLIDER_PX = 96


class BoardBar(QWidget):
    """Shown over a board.

    Parameters
    ----------
    store : Store
        Holds the board and which of its pictures are selected.
    editing : BoardEditing
        Does what is asked for with them.
    parent : QWidget
        The parent.
    """

    add_requested = Signal()
    """More pictures are to be chosen."""
    arrange_requested = Signal()
    """All pictures are to be placed automatically."""

    def __init__(self, store: Store, editing: BoardEditing, parent: QWidget) -> None:
        super().__init__(parent)
        self._store, self._editing = store, editing
        self._title = ElidedLabel(self)
        self._title.setFont(design.font(design.BODY_PX))
        self._weight_label = QLabel(tr("Counts"), self)
        self._weight = QSlider(Qt.Orientation.Horizontal, self)
        self._weight.setRange(0, len(WEIGHTS) - 1)
        self._weight.setPageStep(1)
        size_with_text(self._weight, fixed_width=_SLIDER_PX)
        self._weight.setAccessibleName(tr("How much the selected pictures count"))
        self._weight.setToolTip(
            tr(
                "How much the colours of the selected pictures count, from a quarter to "
                "four times ( [ and ] )"
            )
        )
        self._weight.valueChanged.connect(self._weigh)
        self._weight_text = QLabel(self)
        size_with_text(self._weight_text, minimum_width=22)
        self.out = self._button(
            tr("Leave Out"), tr("Let the selected pictures stay, without their colours (Space)")
        )
        self.out.setCheckable(True)
        self.remove = self._button(
            tr("Remove"), tr("Take the selected pictures off the board (Delete)")
        )
        self.add = self._button(tr("Add Pictures…"), tr("Lay more pictures on the board"))
        self.arrange = self._button(tr("Arrange"), tr("Lay all pictures in rows again"))
        self.out.clicked.connect(editing.toggle_left_out)
        self.remove.clicked.connect(editing.remove)
        self.add.clicked.connect(self.add_requested)
        self.arrange.clicked.connect(self.arrange_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 4, design.STEP_PX, 4))
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._title, 1)
        for widget in self._of_selection():
            row.addWidget(widget)
        row.addSpacing(design.STEP_PX)
        row.addWidget(self.add)
        row.addWidget(self.arrange)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        store.observe(_told, self._show)
        self._show()

    def _button(self, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("small", True)
        button.setFont(design.font(design.CAPTION_PX))
        button.setToolTip(tooltip)
        return button

    @property
    def controls(self) -> list[QWidget]:
        """What the keyboard can reach, from left to right."""
        return [self._weight, self.out, self.remove, self.add, self.arrange]

    def _of_selection(self) -> tuple[QWidget, ...]:
        return (self._weight_label, self._weight, self._weight_text, self.out, self.remove)

    def _show(self) -> None:
        state = self._store.state
        board, items = state.current.board, selected_items(state)
        self.setVisible(board is not None)
        if board is None:
            return
        text = tr_plural("{n} picture", "{n} pictures", len(board.items))
        out = sum(each.left_out for each in board.items)
        if out:
            text = tr("{pictures}, {out} left out", pictures=text, out=out)
        if len(items) == 1:
            text = items[0].name
        elif items:
            text = tr("{items} of {pictures} selected", items=len(items), pictures=text)
        self._title.setText(text)
        self.arrange.setEnabled(any(each.rect is not None for each in board.items))
        if items:
            weight = items[0].weight
            self._weight.blockSignals(True)
            self._weight.setValue(place_of(weight))
            self._weight.blockSignals(False)
            self._weight_text.setText(WEIGHT_TEXTS.get(weight, f"{figures(weight, 'g')}×"))
            self.out.setChecked(all(each.left_out for each in items))
            self._weight.setEnabled(not self.out.isChecked())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what is in the menu as well, where there is no room for it."""
        layout, has_selection = self.layout(), bool(selected_items(self._store.state))
        if layout is None:
            return
        for widget in (*self._of_selection(), self.add, self.arrange):
            widget.setVisible(has_selection or widget in {self.add, self.arrange})
        for widget in (self.arrange, self.add, self._weight_label):
            if layout.minimumSize().width() <= self.width():
                break
            widget.hide()

    @Slot(int)
    def _weigh(self, place: int) -> None:
        self._editing.weigh(WEIGHTS[place])


def _told(state: WindowState) -> tuple[object, ...]:
    return state.current.board, state.selected_items
