"""A dock with a quiet title that folds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from huescope.ui import icons
from huescope.ui import theme as look

if TYPE_CHECKING:
    from huescope.ui.theme import Theme


class TitleBar(QWidget):
    """The name of a dock, and a button that folds its contents away."""

    def __init__(self, title: str, theme: Theme, dock: Panel) -> None:
        super().__init__(dock)
        self._theme = theme
        self._dock = dock
        label = QLabel(title, self)
        label.setFont(look.font(look.BODY_PX, bold=True))
        self.extra = QHBoxLayout()
        self._fold = QToolButton(self)
        self._fold.setCheckable(False)
        self._fold.clicked.connect(dock.toggle_fold)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 4)
        row.setSpacing(4)
        row.addWidget(label)
        row.addStretch(1)
        row.addLayout(self.extra)
        row.addWidget(self._fold)
        theme.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Draw the chevron in the theme's grey."""
        color = look.grey(self._theme.greys.quiet).name()
        folded = self._dock.folded
        self._fold.setIcon(icons.icon("chevron-right" if folded else "chevron-down", color))
        self._fold.setToolTip("Unfold this panel" if folded else "Fold this panel")


class Panel(QDockWidget):
    """A dock that can be moved, resized and folded."""

    def __init__(self, name: str, title: str, contents: QWidget, theme: Theme) -> None:
        super().__init__(title)
        self.setObjectName(name)
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
        """Fold the contents away, or show them again."""
        self.set_folded(folded=not self.folded)

    def set_folded(self, *, folded: bool) -> None:
        """Show only the title, or everything."""
        self.folded = folded
        self._contents.setVisible(not folded)
        self.setMaximumHeight(self.title_bar.sizeHint().height() if folded else 16777215)
        self.title_bar.tint()
