"""Item model of swatches, with their tooltips and accessible texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from huescope.analysis.arrangement import Arranged
from huescope.ui.language.translation import tr
from huescope.ui.style.numbers import delta_e_text, share_of, swatch_text
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch

    AnyIndex = QModelIndex | QPersistentModelIndex
    PlaceOf = Callable[[Swatch], tuple[int, int] | None]

SwatchRole = Qt.ItemDataRole.UserRole


class SwatchModel(QAbstractListModel):
    """List model of arranged swatches.

    Parameters
    ----------
    parent : QWidget
        The grid.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.arranged = Arranged()
        self.hint = ""
        """Last line of each tooltip."""
        self.place_of: PlaceOf = lambda _swatch: None
        """Returns column and row of the pixel that a swatch was taken from, or None."""
        self.text_of: Callable[[Swatch], str] = swatch_text
        """Formats the hex code of a swatch, and its share of the picture."""

    def arrange(self, arranged: Arranged) -> None:
        """Set the swatches; if their number stays, rows change instead of the model being reset."""
        if len(arranged.swatches) == self.rowCount():
            pairs = enumerate(zip(self.arranged.swatches, arranged.swatches, strict=True))
            changed = [row for row, (was, now) in pairs if was is not now and was != now]
            self.arranged = arranged
            if changed:  # of a single one, views repaint but that
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self.arranged = arranged
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.arranged.swatches)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self.arranged.swatches):
            return None
        swatch = self.arranged.swatches[index.row()]
        if role == SwatchRole:
            return swatch
        if role == Qt.ItemDataRole.DisplayRole:
            return swatch.name or swatch.hex
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (swatch.name, swatch.hex, share_of(swatch), swatch.group)
            return ", ".join([*filter(None, parts), *(["locked"] if swatch.locked else [])])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tooltip(index.row()))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def describe(self, row: int) -> str:
        """Describe a swatch in one line."""
        swatch = self.arranged.swatches[row]
        text = self.text_of(swatch)
        if swatch.name:
            text = f"{swatch.name}  ·  {text}"
        if row < len(self.arranged.delta_e):
            text += f"  ·  {delta_e_text(self.arranged.delta_e[row], self.arranged)}"
        if swatch.group:
            text += f"  ·  {swatch.group}"
        return text

    def _tooltip(self, row: int) -> str:
        swatch = self.arranged.swatches[row]
        red, green, blue = swatch.rgb
        lines = [self.describe(row), f"rgb({red}, {green}, {blue})"]
        place_px = self.place_of(swatch)
        if place_px is not None:
            column, row_px = place_px
            lines.append(tr("The pixel at column {column}, row {row}", column=column, row=row_px))
        if row < len(self.arranged.delta_e):
            same = self.arranged.delta_e[row] < self.arranged.jnd
            by = {"formula": self.arranged.formula, "jnd": self.arranged.jnd}
            lines.append(
                tr("ΔE by {formula}, under the just noticeable difference of {jnd:g}", **by)
                if same
                else tr("ΔE by {formula}, above the just noticeable difference of {jnd:g}", **by)
            )
        if swatch.locked:
            lines.append(tr("Locked: it stays when others are found. Click the lock to let it go."))
        return "\n".join(filter(None, [*lines, self.hint]))
