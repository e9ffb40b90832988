"""The toolbar: menus and opening on the left, the picture's name, what to do with it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.main_window.compare_commands import CompareButton
from huescope.ui.style import design, icons
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QMenuBar, QWidget

    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.layout import Docks
    from huescope.ui.style.theme import Theme

_ICON_PX = 18
_OPENING = ("open", "open_folder", "connect")
_SEEING = ("pick", "judge")
_TITLE_PX, _LEAST_TITLE_PX = 96, 64
_ALL_TEXTS, _SOME_TEXTS, _NO_TEXTS, _LEAST = range(4)
_SIDE_PX = 5  # beside the padding that the style sheet gives on all sides
_SIDES = {
    "browser": ("layout-sidebar-left-collapse", "layout-sidebar-left-expand"),
    "inspector": ("layout-sidebar-right-collapse", "layout-sidebar-right-expand"),
}
_SIDE_KEYS = {"browser": "F7", "inspector": "F8"}
_HIDE_TIPS = {
    "browser": marked("Hide the browse panel"),
    "inspector": marked("Hide the inspector panel"),
}
_SHOW_TIPS = {
    "browser": marked("Show the browse panel"),
    "inspector": marked("Show the inspector panel"),
}


class Tools(QToolBar):
    """The toolbar, which cannot be moved or closed, with the menus in the same line.

    A line of their own would take height from the photograph. In a narrow window, first the
    commands that open pictures and then all show their icons only; in a very narrow one, those
    that open pictures are in the File menu only.

    Parameters
    ----------
    actions : Actions
        The commands.
    docks : Docks
        Shown and hidden by a button at each end.
    menu_bar : QMenuBar
        The menus; on macOS, the system shows them elsewhere.
    theme : Theme
        Tints the icons.
    parent : QWidget
        The window.
    """

    def __init__(
        self, actions: Actions, docks: Docks, menu_bar: QMenuBar, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr("Tools"), parent)
        self._theme = theme
        self._docks = docks
        self._opening: dict[QToolButton, QAction] = {}
        self._needed_px: list[int] = []  # in each stage
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        self._title = ElidedLabel(self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setFont(design.font(design.BODY_PX, bold=True))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(_TITLE_PX)
        self.compare_button = CompareButton(actions, theme, self)
        self.share_button = self._button(actions, "share")
        self.share_button.setProperty("primary", True)
        self.export_button = self._button(actions, "export")
        self._addside("browser")
        self.addWidget(menu_bar)
        menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for command in _OPENING:
            button = self._button(actions, command)
            self._opening[button] = self.addWidget(button)
        self.addWidget(self._title)
        self.addWidget(self.compare_button)
        for command in _SEEING:
            self.addAction(actions[command])
        self.addWidget(self.share_button)
        self.addWidget(self.export_button)
        self._addside("inspector")
        for button in self.findChildren(QToolButton):  # those of actions have no way by keyboard
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._style_buttons(_ALL_TEXTS)
        theme.changed.connect(self._tint)
        theme.text_size_changed.connect(self._follow_text_size)
        self._tint()
        self._size_icons()

    def _button(self, actions: Actions, command: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[command])
        return button

    def _addside(self, name: str) -> None:
        action = getattr(self._docks, name).toggleViewAction()
        action.setShortcut(_SIDE_KEYS[name])
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setProperty("side", True)
        button.setAccessibleName(action.text())
        action.toggled.connect(self._tint)

    @Slot()
    def _follow_text_size(self) -> None:
        self._size_icons()
        self._needed_px.clear()
        QTimer.singleShot(0, self, self._fit)  # when the buttons know their new sizes

    def _size_icons(self) -> None:
        self.setIconSize(QSize(design.sized(_ICON_PX), design.sized(_ICON_PX)))

    @Slot()
    def _tint(self) -> None:
        color = design.grey(self._theme.greys.quiet).name()
        for name, (collapse, expand) in _SIDES.items():
            action = getattr(self._docks, name).toggleViewAction()
            shown = action.isChecked()
            action.setIcon(icons.icon(collapse if shown else expand, color))
            tip = translated(_HIDE_TIPS[name] if shown else _SHOW_TIPS[name])
            action.setToolTip(f"{tip} ({_SIDE_KEYS[name]})")

    def _style_buttons(self, stage: int) -> None:
        """Show texts beside icons, or icons only; the primary action always has its text."""
        for action in self._opening.values():
            action.setVisible(stage < _LEAST)
        self._title.setMinimumWidth(_TITLE_PX if stage < _LEAST else _LEAST_TITLE_PX)
        for action in self.actions():
            button = self.widgetForAction(action)
            if not isinstance(button, QToolButton):
                continue
            has_text = stage == _ALL_TEXTS or (stage == _SOME_TEXTS and button not in self._opening)
            has_text = button is self.share_button or (has_text and not button.property("side"))
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if has_text else style.ToolButtonIconOnly
            )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        layout = self.layout()
        if not self._needed_px and layout is not None:
            for stage in range(_LEAST):
                self._style_buttons(stage)
                layout.invalidate()  # it keeps the hints of the buttons
                self._needed_px.append(self.sizeHint().width())
        fitting = (stage for stage, px in enumerate(self._needed_px) if self.width() >= px)
        self._style_buttons(next(fitting, _LEAST))

    @Slot(str)
    def show_name(self, name: str) -> None:
        """Set the name of the picture."""
        self._title.setText(name)
        self._title.setToolTip(plain(name))
