"""A dock widget with a title bar that folds or hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from huescope.ui.style import icons
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme

_ANY_HEIGHT_PX = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not name


class TitleBar(QWidget):
    """The title bar of a dock, with a button that folds or hides it."""

    def __init__(self, title: str, theme: Theme, dock: DockPanel) -> None:
        super().__init__(dock)
        self._theme = theme
        self._dock = dock
        label = QLabel(title, self)
        label.setFont(look.font(look.BODY_PX, bold=True))
        self._button = QToolButton(self)
        self._button.clicked.connect(dock.toggle_fold if dock.folds else dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 4)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._button)
        theme.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Update icon and tooltip of the button."""
        if not self._dock.folds:
            name, tooltip = "x", "Hide this panel; the View menu shows it again"
        elif self._dock.folded:
            name, tooltip = "chevron-right", "Unfold this panel"
        else:
            name, tooltip = "chevron-down", "Fold this panel"
        self._button.setIcon(icons.icon(name, look.grey(self._theme.greys.quiet).name()))
        self._button.setToolTip(tooltip)


class DockPanel(QDockWidget):
    """A dock widget that can be moved, resized, and folded to its title or hidden.

    Parameters
    ----------
    name, title : str
        The key under which its position is stored, and its title.
    contents : QWidget
        The widget in the dock.
    theme : Theme
        The theme.
    folds : bool
        Whether its button folds it; otherwise the button hides it, as for a dock that has a side
        of the window to itself.
    """

    def __init__(
        self, name: str, title: str, contents: QWidget, theme: Theme, *, folds: bool = True
    ) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.folds = folds
        self.folded = False
        self._contents = contents
        self.setWidget(contents)
        self.title_bar = TitleBar(title, theme, self)
        self.setTitleBarWidget(self.title_bar)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )

    @Slot()
    def toggle_fold(self) -> None:
        """Fold or unfold the contents."""
        self.set_folded(folded=not self.folded)

    def set_folded(self, *, folded: bool) -> None:
        """Show only the title, or everything."""
        self.folded = folded
        self._contents.setVisible(not folded)
        title_px = self.title_bar.sizeHint().height()
        self.setMaximumHeight(title_px if folded else _ANY_HEIGHT_PX)
        self.title_bar.tint()
