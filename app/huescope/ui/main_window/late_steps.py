"""The order in which the parts of a window are built after its first paint, and what they wait for.

Importing and building them takes as long as everything that the first paint needs.
"""

from __future__ import annotations

from collections import deque
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from huescope.ui.state.picture import Phase
from huescope.ui.state.work import is_busy

if TYPE_CHECKING:
    from huescope.ui.store.store import Store

_OPENING = (
    "huescope.palette.archive",
    "huescope.ui.persistence.project_manager",
    "projects",
    "huescope.ui.connect.connections",
    "connections",
    "huescope.ui.clipboard.incoming",
    "huescope.ui.tasks.path_sorting",
    "huescope.ui.main_window.open_commands",
    "open_commands",
)
"""What a picture is opened with; modules are imported before a part, in steps of their own."""
_SEEN = (
    "huescope.ui.browser.listing.lister",
    "huescope.ui.browser.navigation.navigator",
    "huescope.ui.browser.view.gallery",
    "huescope.ui.browser.browser",
    "browser",
    "export_commands",
    "huescope.ui.inspector.scopes_panel",
    "huescope.ui.inspector.panel",
    "inspector",
    "huescope.library.folder",
    "keeper",
)
"""What stands beside the picture."""
_USED = (
    "severity_bar",
    "editor",
    "reduced_commands",
    "pick_commands",
    "menus",
    "board_commands",
    "huescope.ui.browser.library.page",
    "library_commands",
    "huescope.ui.main_window.settings_commands",
    "settings_commands",
    "huescope.ui.main_window.help_commands",
    "help_commands",
    "huescope.ui.main_window.welcome",
    "welcome",
    "prefetch",
)
"""What is seen when it is used."""
_ASKED_EVERY_MS = 20
_PATIENCE_MS = 1000
"""After so long, what stands beside a picture does not wait any longer for its first palette."""
PARTS_WITH_COMMANDS = (
    "projects",
    "editor",
    "export_commands",
    "reduced_commands",
    "pick_commands",
    "connections",
    "open_commands",
    "board_commands",
    "library_commands",
    "settings_commands",
    "help_commands",
    "welcome",
)
"""Parts whose `handlers` run commands of the window; the ones that are built soonest first."""


class LateSteps(QMainWindow):
    """A window that builds its parts, attributes of the subclass, in steps between which it obeys.

    A picture that is opened meanwhile comes first: the browser and the inspector are built when its
    first palette is shown, all other parts when nobody waits for anything any more.
    """

    store: Store

    ready = Signal()
    """What opens a picture is there."""
    built = Signal()
    """All parts are there."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = deque((*_OPENING, *_SEEN, *_USED))
        self._waiting = QElapsedTimer()
        self.is_whole = False
        """Whether all parts are there."""

    @Slot()
    def build_step_by_step(self) -> None:
        """Build every part that is not there yet; between the parts, the window obeys."""
        if not self._steps:
            return  # closed meanwhile
        if self._has_to_wait():
            QTimer.singleShot(_ASKED_EVERY_MS, self, self.build_step_by_step)
            return
        self._build_next()
        if len(self._steps) == len(_SEEN) + len(_USED):
            self.ready.emit()
        if self._steps:
            QTimer.singleShot(0, self, self.build_step_by_step)
        else:
            self.is_whole = True
            self.built.emit()

    def build_at_once(self) -> None:
        """Build every part that is not there yet."""
        while self._steps:
            self._build_next()
        self.is_whole = True

    def stop_building(self) -> None:
        """Build nothing more: the window closes."""
        self._steps.clear()

    def _build_next(self) -> None:
        """Import a module, or build a part; nearly all of these steps take less than 15 ms."""
        step = self._steps.popleft()
        if "." in step:
            import_module(step)
        else:
            getattr(self, step)

    def _has_to_wait(self) -> bool:
        """Tell whether the next step would delay a picture that is being opened."""
        state = self.store.state
        if not self._is_sorting() and not is_busy(state):
            self._waiting.invalidate()
            return False
        if len(self._steps) <= len(_USED):
            return True
        if not self._waiting.isValid():
            self._waiting.start()
        has_palette = bool(state.swatches) and state.picture.phase is not Phase.LOADING
        return not has_palette and not self._waiting.hasExpired(_PATIENCE_MS)

    def _is_sorting(self) -> bool:
        """Tell whether paths are being sorted, so that a picture may be opened in a moment."""
        raise NotImplementedError

    def is_built(self, part: str) -> bool:
        """Whether the part of this name was built already."""
        return part in vars(self)
