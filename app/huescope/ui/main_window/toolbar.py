"""The toolbar: open on the left, the picture's name in the middle, view and export right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QToolButton

from huescope.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.ui.main_window.actions import Actions

_ICON_PX = 18
_WHOLE_PERCENT_FROM = 0.1


class Tools(QToolBar):
    """The toolbar, which cannot be moved or closed."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("Tools", parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title = ElidedLabel(self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(80)
        self._zoom = QLabel(self)
        self._zoom.setProperty("quiet", True)
        self._zoom.setMinimumWidth(56)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._zoom.setToolTip("How large the picture is shown")
        self.export_button = QToolButton(self)
        self.export_button.setDefaultAction(actions["export"])
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addAction(actions["open"])
        self.addAction(actions["open_folder"])
        self.addAction(actions["connect"])
        self.addWidget(self._title)
        self.addWidget(self._zoom)
        self.addAction(actions["fit"])
        self.addAction(actions["actual_size"])
        self.addAction(actions["pick"])
        self.addAction(actions["judge"])
        self.addSeparator()
        self.addWidget(self.export_button)

    @Slot(str)
    def show_name(self, name: str) -> None:
        """Set the name of the picture."""
        self._title.setText(name)
        self._title.setToolTip(name)

    @Slot(float)
    def show_zoom(self, zoom: float) -> None:
        """Set the zoom factor; 1 is 100 %."""
        percent = 100 * zoom
        whole = zoom >= _WHOLE_PERCENT_FROM
        self._zoom.setText(f"{percent:.0f} %" if whole else f"{percent:.1f} %")
