"""The colour cloud with its controls: three dimensions or a plane, shades or swatches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.texts import marked
from huescope.ui.inspector.cloud_view import CloudView
from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme

_VIEWS = {
    "": ("3-D", marked("Drag or use the arrow keys to turn it, the wheel or + and − to zoom")),
    "hue": (
        marked("Hue"),
        marked("Hue as direction, chroma as distance from grey, as seen from white"),
    ),
    "lightness": (
        marked("Lightness"),
        marked("Lightness upwards, chroma to the right; greys at the left"),
    ),
}
_CELLS_TIP = marked("Draw each shade in the colour of the swatch that it belongs to")


class CloudPanel(QWidget):
    """A row of toggles over the cloud."""

    pointed = Signal(object)
    """Index of the swatch under the pointer, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.view = CloudView(theme, self)
        self.view.pointed.connect(self.pointed)
        self.planes = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        for plane, (label, tooltip) in _VIEWS.items():
            button = _toggle(translated(label), translated(tooltip), self)
            button.setObjectName(plane)
            button.setChecked(not plane)
            self.planes.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.cells = _toggle(tr("Cells"), translated(_CELLS_TIP), self)
        row.addWidget(self.cells)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.planes.buttonClicked.connect(self._choose_plane)
        self.cells.toggled.connect(self.view.show_cells)

    def highlight(self, place: int | None) -> None:
        """Point out the shades of a swatch; None for none."""
        self.view.highlight(place)

    @Slot(QAbstractButton)
    def _choose_plane(self, button: QAbstractButton) -> None:
        self.view.set_plane(button.objectName())


def _toggle(label: str, tooltip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(label)
    button.setToolTip(tooltip)
    button.setAccessibleDescription(tooltip)
    button.setCheckable(True)
    button.setProperty("toggle", True)
    button.setFont(design.font(design.CAPTION_PX))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
