"""The tools that are used on the picture, one at a time: the eyedropper and the region tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.ui.inspector.options import OptionsBox
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.panel import PicturePanel


class PickCommands(QObject):
    """Begins and ends the tools of the picture.

    Parameters
    ----------
    picture : PicturePanel
        Has the eyedropper, and the region that is drawn.
    options : OptionsBox
        Has the buttons of the region tools.
    settings : Settings
        Stores the size of the eyedropper.
    actions : Actions
        Its command is unchecked when the eyedropper ends.
    parent : QObject
        The owner.
    """

    notified = Signal(str)
    """A notice for the user."""

    def __init__(
        self,
        picture: PicturePanel,
        options: OptionsBox,
        settings: Settings,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._eyedropper = picture.eyedropper
        self._region = picture.region
        self._options = options
        self._settings = settings
        self._actions = actions
        options.tool_chosen.connect(picture.region.begin)
        picture.region.drawn.connect(self.cancel)
        picture.eyedropper.side_chosen.connect(self._remember_side)
        picture.eyedropper.ended.connect(self._end)

    @property
    def handlers(self) -> dict[str, Callable[[bool], None]]:
        """Slot of the command by its id."""
        return {"pick": self._pick}

    def _pick(self, wanted: bool) -> None:
        """Start or stop the eyedropper."""
        if not wanted:
            self._eyedropper.end()
            return
        self.cancel()
        self._eyedropper.begin()
        if not self._eyedropper.is_active:
            self._end()
            self.notified.emit(tr("There is no picture to pick from."))

    @Slot()
    def _end(self) -> None:
        self._actions["pick"].setChecked(False)

    @Slot()
    def cancel(self) -> None:
        """Leave the region tool."""
        self._region.begin("")
        self._options.end_tool()

    @Slot(int)
    def _remember_side(self, side_px: int) -> None:
        self._settings.picked_side_px = side_px
