"""The list of formats by family, with a search field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from huescope.texts import marked
from huescope.ui.export.format_delegate import FormatDelegate, SuffixRole
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

    from huescope.palette.formats import Writer
    from huescope.ui.style.theme import Theme

NameRole = Qt.ItemDataRole.UserRole
_SearchedRole = SuffixRole + 1

_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTERING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CENTER = QAbstractItemView.ScrollHint.PositionAtCenter
_NOTHING = marked("No format is called that.")


class _List(QListWidget):
    """A list that shows a text when the search finds nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_empty = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_empty:
            with QPainter(self.viewport()) as painter:
                painter.setPen(design.grey(self._theme.greys.quiet))
                painter.drawText(
                    self.viewport().rect().adjusted(8, 8, -8, -8),
                    Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
                    translated(_NOTHING),
                )


class FormatList(QWidget):
    """The writable formats, searchable by name, suffix or description."""

    chosen = Signal(str)
    """`NAME` of the format that became current."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a format"))
        self.field.setAccessibleName(tr("Find a format"))
        self.field.setToolTip(tr("Type a name, a suffix or a program; the arrow keys choose"))
        self.field.setClearButtonEnabled(True)
        self.list = _List(theme, self)
        self.list.setAccessibleName(tr("Formats"))
        self.list.setItemDelegate(FormatDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.STEP_PX)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._announce)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    @property
    def current(self) -> str:
        """`NAME` of the current format; empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(NameRole))

    def fill(self, writers: Mapping[str, Writer], chosen: str) -> None:
        """List the formats, sorted by family and name.

        Parameters
        ----------
        writers : mapping of str to Writer
            By `NAME`.
        chosen : str
            The current one; the first if it does not exist.
        """
        from huescope.palette.formats import FAMILIES

        for part in (self.list, self.field):
            part.blockSignals(True)  # no signals while filling
        self.list.clear()
        self.field.clear()
        for family, title in FAMILIES.items():
            members = [each for each in writers.values() if family == each.FAMILY]
            if members:
                self._add_heading(title)
            for writer in sorted(members, key=lambda each: translated(each.LABEL).casefold()):
                self._add(writer, title)
        self._filter("")
        items = self._formats()
        wanted = [item for item in items if item.data(NameRole) == chosen]
        if items:
            self.list.setCurrentItem((wanted or items)[0])
            self.list.scrollToItem(self.list.currentItem(), _CENTER)
        for part in (self.list, self.field):
            part.blockSignals(False)
        self._announce()

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(translated(title), self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, writer: Writer, family: str) -> None:
        item = QListWidgetItem(translated(writer.LABEL), self.list)
        described = translated(writer.LABEL), translated(writer.DESCRIPTION), translated(family)
        searched = (writer.LABEL, writer.NAME, *writer.SUFFIXES, *described)
        item.setData(NameRole, writer.NAME)
        item.setData(SuffixRole, writer.SUFFIXES[0])
        item.setData(_SearchedRole, "\n".join(searched).casefold())
        item.setToolTip(translated(writer.DESCRIPTION))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _formats(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if item.data(NameRole)]

    @Slot(str)
    def _filter(self, text: str) -> None:
        """Show the formats that contain all words, under the headings of their families."""
        words = text.casefold().split()
        shown: list[QListWidgetItem] = []
        for item in self._items():
            searched = item.data(_SearchedRole)
            if searched is None:
                heading = item
                heading.setHidden(True)
                continue
            fits = all(word in searched for word in words)
            item.setHidden(not fits)
            if fits:
                shown.append(item)
                heading.setHidden(False)
        self.list.is_empty = bool(words) and not shown
        if words and shown:
            self.list.setCurrentItem(min(shown, key=partial(self._distance, text.casefold())))
            self.list.scrollToItem(self.list.currentItem())
        self.list.viewport().update()

    def _distance(self, text: str, item: QListWidgetItem) -> tuple[bool, ...]:
        """Sort key of matches: by suffix, by start of the name, then the current one."""
        suffix, label = item.data(SuffixRole), item.text().casefold()
        by_suffix = suffix.lstrip(".") == text.strip().lstrip(".")
        return (
            not by_suffix,
            not label.startswith(text),
            not all(word in label for word in text.split()),
            item is not self.list.currentItem(),
        )

    @Slot()
    def _announce(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrows from the field to the list, and letters from the list to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field:
                return self._key_of_field(event)
            if watched is self.list and _is_letter(event):
                self.field.setFocus()
                self.field.setText(event.text())
                return True
        return super().eventFilter(watched, event)

    def _key_of_field(self, event: QKeyEvent) -> bool:
        if event.key() in _WALKING:
            self.list.event(event)
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        # If nothing was found, Enter would save a format that is not visible.
        return self.list.is_empty and event.key() in _ENTERING


def _is_letter(event: QKeyEvent) -> bool:
    """Return whether a key types a character; a space selects."""
    is_command = bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
    return bool(event.text().strip()) and event.text().isprintable() and not is_command
