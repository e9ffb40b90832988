"""The command palette: type a part of a command's name, and run it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from huescope.texts import marked
from huescope.ui.help import search
from huescope.ui.help.entry_delegate import ROW_PX, EntryDelegate, EntryRole
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.ui.help.entries import Entry
    from huescope.ui.style.theme import Theme

_SIZE, _TOP_PX, _AROUND_LIST_PX = QSize(560, 420), 64, 88
_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_NOTHING = marked("No command is called that.")
_DISABLED = marked("{title} is not possible now.")


class CommandPalette(QDialog):
    """Runs a command that is found by its name; open it with `ask`.

    It closes when something else is clicked.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The window, at whose top it opens.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self._entries: Sequence[Entry] = ()
        self._list_px = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("command-palette")
        self.setWindowTitle(tr("Commands"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.setToolTip(tr("Type a part of its name; the arrow keys choose, Enter runs it"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setToolTip(tr("Enter, or a click, runs the chosen command"))
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.description = QLabel(self)
        self.description.setProperty("quiet", True)
        self.description.setFont(design.font(design.CAPTION_PX))
        self.description.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(design.STEP_PX)
        for widget in (self.field, self.list, self.description):
            column.addWidget(widget)
        self.field.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._describe)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)

    def ask(self, entries: Sequence[Entry]) -> None:
        """Open with these commands, the ones that are possible now first."""
        self._entries = sorted(
            (each for each in entries if each.action is not None), key=lambda each: not _can(each)
        )
        self._place()
        self.field.clear()
        self._filter("")
        self.show()
        self.field.setFocus()

    def _place(self) -> None:
        window = self._window
        room = window.size() - QSize(32, 2 * _TOP_PX)
        size = (_SIZE * design.text_scale()).boundedTo(room)
        self.setFixedWidth(size.width())
        self._list_px = size.height() - design.sized(_AROUND_LIST_PX)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + _TOP_PX)

    def _filter(self, query: str) -> None:
        texts = [(each.title, each.group, each.description) for each in self._entries]
        self.list.clear()
        for place in search.best(query, texts):
            entry = self._entries[place]
            item = QListWidgetItem(entry.title)
            item.setData(EntryRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(entry))
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        rows_px = self.list.count() * design.sized(ROW_PX)
        self.list.setFixedHeight(min(rows_px, self._list_px))
        self.adjustSize()
        self.list.setCurrentRow(0)
        self._describe()

    def _describe(self) -> None:
        item = self.list.currentItem()
        entry: Entry | None = None if item is None else item.data(EntryRole)
        text = translated(_NOTHING)
        if entry is not None:
            text = (
                entry.description
                if _can(entry)
                else translated(_DISABLED).format(title=entry.title)
            )
        self.description.setText(text)
        self.field.setAccessibleDescription("" if entry is None else spoken(entry))

    def _run(self, item: QListWidgetItem | None) -> None:
        entry: Entry | None = None if item is None else item.data(EntryRole)
        if entry is None or entry.action is None or not _can(entry):
            return
        self.close()
        QTimer.singleShot(0, entry.action, entry.action.trigger)  # when the palette is gone

    def changeEvent(self, event: QEvent) -> None:
        """Close when another window is used."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that walk in the list and run a command do so while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _WALKING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)


def _can(entry: Entry) -> bool:
    return entry.action is not None and entry.action.isEnabled()


def spoken(entry: Entry) -> str:
    """Put a command, where it is and its keys in one line for a screen reader."""
    return ", ".join(part for part in (entry.title, entry.group, " or ".join(entry.keys)) if part)
