"""The list of all shortcuts, which can be searched and printed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from huescope.texts import marked
from huescope.ui.help import search
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.ui.help.entries import Entry

_SIZE = QSize(520, 600)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOTHING = marked("No shortcut does that.")


class ShortcutsDialog(QDialog):
    """Lists what keys do; open it with `show_entries`.

    Parameters
    ----------
    parent : QWidget
        The window.
    """

    print_requested = Signal(object)
    """The list of `Entry` that is shown, to be printed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a shortcut"))
        self.field.setAccessibleName(tr("Find a shortcut"))
        self.field.setToolTip(tr("Type what it does, or its keys"))
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget(self)
        self.list.setObjectName("shortcuts")
        self.list.setAccessibleName(tr("Shortcuts"))
        self.list.setToolTip(tr("What each key does, by menu and by part of the window"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(0)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = QLabel(translated(_NOTHING), self)
        self.nothing.setProperty("quiet", True)
        self.print_button = self._button(
            tr("&Print…"), tr("Print what is listed, or save it as PDF")
        )
        self.close_button = self._button(tr("C&lose"), tr("Close this list (Esc)"))
        self._compose()
        self.field.textChanged.connect(self._fill)
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.listed))
        self.close_button.clicked.connect(self.reject)

    def _button(self, title: str, tooltip: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        return button

    def _compose(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(text_sized(self, _SIZE))

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Open with those of the entries that have keys."""
        self._entries = [each for each in entries if each.keys]
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    @property
    def listed(self) -> list[Entry]:
        """The entries that fit what was typed, in the order of the menus."""
        texts = [
            (each.title, each.group, f"{each.description} {' '.join(each.keys)}")
            for each in self._entries
        ]
        return [self._entries[place] for place in sorted(search.best(self.field.text(), texts))]

    def _fill(self) -> None:
        self.list.clear()
        for group, entries in groupby(self.listed, lambda each: each.group):
            self._add_heading(group)
            for entry in entries:
                item = QTreeWidgetItem([entry.title, "   ".join(entry.keys)])
                item.setToolTip(0, entry.description)
                item.setTextAlignment(1, _RIGHT)
                self.list.addTopLevelItem(item)
        is_empty = self.list.topLevelItemCount() == 0
        self.nothing.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self.print_button.setEnabled(not is_empty)

    def _add_heading(self, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFont(0, design.font(design.CAPTION_PX, bold=True))
        self.list.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
