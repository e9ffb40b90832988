"""The menu of notations for copying colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from huescope.palette.notations import NOTATIONS
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.ui.main_window.export_commands import ExportCommands

_TEMPLATE = "template"
_EXAMPLES = {
    "hex": marked("Such as #1e90ff"),
    "rgb": marked("Such as rgb(30 144 255)"),
    "hsl": marked("Such as hsl(209.6 100% 55.9%)"),
    "oklch": marked("Such as oklch(0.652 0.19 253)"),
    "display-p3": marked("Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB"),
    "variable": marked("Such as --sky: #1e90ff;"),
    _TEMPLATE: marked("Write how each colour is copied"),
}


class CopyMenu(QMenu):
    """Copies in the chosen notation, and makes it the default of Ctrl+C and of clicks.

    Parameters
    ----------
    export_commands : ExportCommands
        Copies colours.
    parent : QWidget
        The window.
    """

    def __init__(self, export_commands: ExportCommands, parent: QWidget) -> None:
        super().__init__(tr("Copy &As"), parent)
        self._export_commands = export_commands
        self.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        for name, label in NOTATIONS.items():
            if name == _TEMPLATE:
                self.addSeparator()
            title = translated(label)
            action = self.addAction(f"{title}…" if name == _TEMPLATE else title)
            action.setCheckable(True)
            action.setData(name)
            action.setToolTip(translated(_EXAMPLES[name]))
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.aboutToShow.connect(self._mark)

    @Slot()
    def _mark(self) -> None:
        """Check the default notation."""
        for action in self._group.actions():
            action.setChecked(action.data() == self._export_commands.notation)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.data() == _TEMPLATE:
            self._export_commands.ask_for_template()
        else:
            self._export_commands.copy_as(action.data())
