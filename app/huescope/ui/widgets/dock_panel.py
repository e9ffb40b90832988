"""A dock widget with a title bar that hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme


class TitleBar(QWidget):
    """The title bar of a dock, with a button that hides it."""

    def __init__(self, title: str, theme: Theme, dock: DockPanel) -> None:
        super().__init__(dock)
        self._theme = theme
        label = QLabel(title, self)
        label.setFont(design.font(design.BODY_PX, bold=True))
        self._button = QToolButton(self)
        self._button.setProperty("small", True)
        self._button.setToolTip(tr("Hide this panel; the View menu and the toolbar show it again"))
        self._button.setAccessibleName(tr("Hide {title}", title=title))
        self._button.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 4, design.STEP_PX, 4))
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._button)
        theme.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Tint the icon of the button."""
        self._button.setIcon(icons.icon("x", design.grey(self._theme.greys.quiet).name()))


class DockPanel(QDockWidget):
    """A dock widget that can be moved, resized and hidden; it is empty until `setWidget`.

    Parameters
    ----------
    name, title : str
        The key under which its position is stored, and its title.
    least_px : int
        Least width of what will be in it, so that nothing moves when it is there.
    theme : Theme
        The theme.
    """

    def __init__(self, name: str, title: str, least_px: int, theme: Theme) -> None:
        super().__init__(title)
        self.setObjectName(name)
        place = QWidget()
        place.setMinimumWidth(least_px)
        self.setWidget(place)
        self.title_bar = TitleBar(title, theme, self)
        self.setTitleBarWidget(self.title_bar)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
