"""The selected colour: its values, where it is from, its contrast and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from huescope.texts import marked
from huescope.ui.inspector import selected_text
from huescope.ui.inspector.color_sample import ColorSample
from huescope.ui.inspector.fact_rows import FactRows
from huescope.ui.inspector.section import Section
from huescope.ui.inspector.selected_text import NOTHING_SELECTED
from huescope.ui.inspector.value_list import ValueList
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.picture_events import cannot_be_copied
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_FEW_VALUES = 5
_MORE, _FEWER = marked("All notations"), marked("Fewer notations")


class SelectedColor(Section):
    """Describes the selected swatches of the palette.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    notified = Signal(str, object)
    """A notice for the user, and its `QColor` or None."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(tr("Selected colour"), parent)
        self._theme = theme
        self._store = store
        self.is_expanded = False
        """Whether all notations are shown."""
        self.sample = ColorSample(theme, self)
        self.name = _label(self, design.font(design.HEADING_PX, bold=True))
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.origin = _label(self, design.font(design.CAPTION_PX), quiet=True)
        self.values = ValueList(theme, self)
        self.values.copied.connect(self._copy)
        self.more = self._make_more()
        self.facts = FactRows(self)
        for part in (self.sample, self.name, self.origin, self.values, self.more, self.facts):
            self.column.addWidget(part)
        theme.changed.connect(self._tint)
        store.observe(_described, self._show)
        self._tint()
        self._show()

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(translated(_MORE))
        button.setFont(design.font(design.CAPTION_PX))
        button.setProperty("flush", True)
        button.setToolTip(tr("Show or hide the notations that are used less often"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._expand)
        return button

    @Slot()
    def _tint(self) -> None:
        name = "chevron-up" if self.is_expanded else "chevron-down"
        self.more.setIcon(icons.icon(name, design.grey(self._theme.greys.quiet).name()))

    @Slot()
    def _expand(self) -> None:
        """Show all notations, or the most used ones."""
        self.is_expanded = not self.is_expanded
        self.more.setText(translated(_FEWER if self.is_expanded else _MORE))
        self._tint()
        self._show()

    def _show(self) -> None:
        # Each part that is shown would lay out the inspector anew, with the plot of the histogram.
        self.column.setEnabled(False)
        self._show_parts()
        self.column.setEnabled(True)

    def _show_parts(self) -> None:
        state = self._store.state
        places = state.selected
        self.sample.set_swatches([state.swatches[place] for place in places])
        self.sample.setVisible(bool(places))
        for part in (self.name, self.values, self.more):
            part.setVisible(len(places) == 1)
        if len(places) == 1:
            self._show_values(state, places[0])
        else:
            self.origin.show()
            self.origin.setText(
                selected_text.summary(state) if places else translated(NOTHING_SELECTED)
            )
        self.facts.set_facts(list(selected_text.facts(state)))

    def _show_values(self, state: WindowState, place: int) -> None:
        from huescope.palette.facts import values_of

        swatch = state.swatches[place]
        values = values_of(state.palette, place, None if self.is_expanded else _FEW_VALUES)
        self.name.setText(swatch.name or swatch.hex)
        self.origin.setText(selected_text.origin(state, place))
        self.origin.setVisible(bool(self.origin.text()))
        self.values.set_values(values)

    @Slot(str)
    def _copy(self, text: str) -> None:
        state = self._store.state
        refusal = cannot_be_copied(state)
        if refusal or not state.selected:
            self.notified.emit(refusal, None)
            return
        QGuiApplication.clipboard().setText(text)
        self.notified.emit(
            tr("Copied {color}", color=text), QColor(*state.swatches[state.selected[0]].rgb)
        )


def _label(parent: QWidget, font: QFont, *, quiet: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setFont(font)
    label.setWordWrap(True)
    label.setAlignment(leading())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", quiet)
    return label


def _described(state: WindowState) -> tuple[object, ...]:
    """Give all that the description depends on."""
    found = (state.reduced, state.located, state.picked, state.document.source)
    return state.selected, state.palette, state.arranged, *found
