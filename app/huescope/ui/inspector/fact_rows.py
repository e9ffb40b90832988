"""Figures with a label before and words after them, in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from huescope.ui.language.direction import leading
from huescope.ui.language.translation import translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL_PX = 72
_CAPTION_DROP_PX = 2


class Fact(NamedTuple):
    """A line: what it is about, the figure, what that means, and a sentence on its measure."""

    label: str
    figure: str
    words: str
    tooltip: str


class FactRows(QWidget):
    """Facts, one a line; the words wrap where there is little room.

    Parameters
    ----------
    parent : QWidget, optional
        The parent.
    label_px : int
        Room for the longest label, with the space after it.
    """

    def __init__(self, parent: QWidget | None = None, label_px: int = _LABEL_PX) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(design.STEP_PX)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, design.sized(label_px) - design.STEP_PX)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        while len(self._rows) < len(facts):
            self._add_row()
        for row, fact in zip(self._rows, facts, strict=False):
            for label, text in zip(row, fact[:3], strict=True):
                label.setText(translated(text))
                label.setToolTip(plain(translated(fact.tooltip)))
        for place, row in enumerate(self._rows):
            for label in row:
                label.setVisible(place < len(facts))
        self.setVisible(bool(facts))

    @property
    def texts(self) -> list[str]:
        """The lines that are shown."""
        shown = (row for row in self._rows if not row[0].isHidden())
        return [" ".join(label.text() for label in row) for row in shown]

    def _add_row(self) -> None:
        row = QLabel(self), QLabel(self), QLabel(self)
        for column, label in enumerate(row):
            label.setFont(design.font(design.BODY_PX if column == 1 else design.CAPTION_PX))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(leading())
            label.setProperty("quiet", column != 1)
            if column != 1:  # so that all stand on one line of text
                label.setContentsMargins(0, _CAPTION_DROP_PX, 0, 0)
            self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        row[2].setWordWrap(True)
        row[2].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows.append(row)
