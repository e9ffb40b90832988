"""The audited pictures, the worst first."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QImage

from huescope.color.srgb import format_hex
from huescope.ui.language.translation import tr
from huescope.ui.style.numbers import share_text
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from huescope.collection.audit import Brand
    from huescope.ui.tasks.brand_audit import Audited

MOST_MAPS = 1000
"""So many pictures have maps, the worst ones: of a whole bucket they would fill memory and disk."""

AuditedRole = Qt.ItemDataRole.UserRole


class AuditModel(QAbstractListModel):
    """Takes pictures in any order, and keeps the one with the least share on brand first."""

    def __init__(self) -> None:
        super().__init__()
        self.brand: Brand | None = None
        self._rows: list[Audited] = []
        self._keys: list[tuple[float, str]] = []
        self._total = 0.0

    @property
    def mean_share(self) -> float:
        """The mean of the shares on brand; 0 without pictures."""
        return self._total / len(self._rows) if self._rows else 0.0

    @property
    def rows(self) -> tuple[Audited, ...]:
        """The pictures."""
        return tuple(self._rows)

    def begin(self, brand: Brand | None = None) -> None:
        """Forget all pictures, and take those of another audit."""
        self.beginResetModel()
        self.brand, self._rows, self._keys, self._total = brand, [], [], 0.0
        self.endResetModel()

    def add(self, audited: Audited) -> None:
        """Take a picture."""
        key = audited.audit.share, audited.audit.location
        row = bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key)
        self._rows.insert(row, audited)
        self._total += audited.audit.share
        self.endInsertRows()
        if len(self._rows) > MOST_MAPS:  # one row came to stand behind the last that has a map
            last = self._rows[MOST_MAPS]
            self._rows[MOST_MAPS] = replace(last, thumbnail=QImage(), map=None)
            if last.map is not None:
                last.map.unlink(missing_ok=True)

    def missing(self, audited: Audited) -> str:
        """Name the colours of the brand that a picture does not have; empty for none."""
        if self.brand is None or not audited.audit.missing:
            return ""
        names = ", ".join(self.brand.names[place] for place in audited.audit.missing)
        return tr("without {names}", names=names)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        audited = self._rows[index.row()]
        if role == AuditedRole:
            return audited
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(self._lines(audited))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(self._lines(audited)))
        return None

    def _lines(self, audited: Audited) -> list[str]:
        share, foreign = share_text(audited.audit.share), audited.audit.foreign
        off = ", ".join(f"{format_hex(each.rgb)} {share_text(each.share)}" for each in foreign)
        return [
            audited.source.name,
            tr("{share} on brand", share=share),
            *filter(None, [self.missing(audited), off and tr("off brand: {colors}", colors=off)]),
        ]
