"""The options of the clustering: colour space, mean or pixel, region."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from huescope.analysis.options import DESCRIPTIONS, REPRESENTATIONS, SPACES
from huescope.texts import marked
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.events import SetOptions
from huescope.ui.style import design, icons
from huescope.ui.widgets.drop_down import INSET_PX, DropDown
from huescope.ui.widgets.region_tools import LASSO, RECTANGLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_TOOL_PX, _LABEL_PX = 24, 72
_REGION_TOOLS = {
    RECTANGLE: (
        "marquee-2",
        marked("Draw a rectangle over the picture: only what is inside counts"),
        marked("Rectangle"),
    ),
    LASSO: (
        "lasso",
        marked("Draw round a part of the picture: only what is inside counts"),
        marked("Lasso"),
    ),
}


class OptionsBox(QWidget):
    """Choices of colour space, and of mean or pixel; tools for a region, to be put beside."""

    tool_chosen = Signal(str)
    """The chosen region tool; empty for none."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = store
        self.space = self._choice("space", tr("Colour space"), SPACES)
        self.represent = self._choice("represent", tr("Kind of swatch"), REPRESENTATIONS)
        self._tools = {name: self._make_tool(name) for name in _REGION_TOOLS}
        self.whole = QToolButton(self)
        self.whole.setToolTip(tr("Look at the whole picture again"))
        self.whole.setAccessibleName(tr("Whole picture"))
        self.whole.clicked.connect(self._forget_region)
        self.region_tools = (*self._tools.values(), self.whole)
        """Buttons that draw a region and let it go, for the head of the section."""
        for button in self.region_tools:
            button.setFixedSize(_TOOL_PX, _TOOL_PX)
            button.setProperty("small", True)
        self._compose()
        store.observe(lambda state: state.options, self._show)
        theme.changed.connect(self._tint)
        self._tint()
        self._show()

    def _compose(self) -> None:
        """Put each choice beside its name, in the columns of the values above."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, design.sized(_LABEL_PX) - INSET_PX)
        grid.setColumnStretch(1, 1)
        for row, (name, choice) in enumerate(
            ((tr("Space", "of colours"), self.space), (tr("Swatch"), self.represent))
        ):
            label = QLabel(name, self)
            label.setFont(design.font(design.CAPTION_PX))
            label.setProperty("quiet", True)
            label.setAlignment(leading())
            grid.addWidget(label, row, 0)
            label.setBuddy(choice)
            label.setToolTip(choice.toolTip())
            grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignLeft)

    def end_tool(self) -> None:
        """Uncheck the region tools."""
        for button in self._tools.values():
            button.setChecked(False)

    def _choice(self, option: str, name: str, labels: Mapping[str, str]) -> DropDown:
        choice = DropDown(self._theme, self)
        for key, label in labels.items():
            choice.addItem(translated(label), key)
        choice.setToolTip(translated(DESCRIPTIONS[option]))
        choice.setAccessibleName(name)
        choice.setObjectName(option)
        choice.activated.connect(self._chosen)
        return choice

    def _make_tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setObjectName(name)
        button.setToolTip(translated(_REGION_TOOLS[name][1]))
        button.setAccessibleName(translated(_REGION_TOOLS[name][2]))
        button.clicked.connect(self._tool_clicked)
        return button

    def _tint(self) -> None:
        greys = self._theme.greys
        text, panel = design.grey(greys.text).name(), design.grey(greys.panel).name()
        for name, button in self._tools.items():
            button.setIcon(icons.icon(_REGION_TOOLS[name][0], text, panel))
        self.whole.setIcon(icons.icon("x", text, panel))

    @Slot()
    def _show(self) -> None:
        options = self._store.state.options
        self.space.setCurrentIndex(self.space.findData(options.space))
        self.space.setEnabled(options.dial == 0)  # only the exact palette is found in a space
        self.represent.setCurrentIndex(self.represent.findData(options.represent))
        self.whole.setVisible(options.region is not None)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        choice = self.sender()
        if isinstance(choice, DropDown):
            changed = {choice.objectName(): choice.itemData(place)}
            self._store.send(SetOptions(replace(self._store.state.options, **changed)))

    @Slot()
    def _tool_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, QToolButton):
            return
        for other in self._tools.values():
            if other is not button:
                other.setChecked(False)
        self.tool_chosen.emit(button.objectName() if button.isChecked() else "")

    @Slot()
    def _forget_region(self) -> None:
        self._store.send(SetOptions(replace(self._store.state.options, region=None)))
