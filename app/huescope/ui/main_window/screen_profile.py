"""Shows colours through the profile of the monitor that the window is on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from huescope.ui.platform.monitor_profile import monitor_of, profile_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.platform.monitor_profile import Monitor
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.vision.screen_colors import ScreenColors
    from huescope.ui.vision.simulation import VisionSimulation

_CHANNEL = "monitor"


class ScreenProfile(QObject):
    """Reads the profile once the window is shown, and again where it goes to another monitor.

    Parameters
    ----------
    vision : VisionSimulation
        What all painted colours go through.
    runner : TaskRunner
        Reads the profile.
    settings : Settings
        Whether a person wants it.
    window : QWidget
        The window, which is shown.
    """

    def __init__(
        self, vision: VisionSimulation, runner: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._vision = vision
        self._runner = runner
        self._settings = settings
        self._window = window
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read the profile of the monitor, unless a person does not want it."""
        self._runner.cancel(_CHANNEL)
        if not self._settings.uses_monitor_profile:
            self._vision.use_screen(None)
            return
        work = partial(_read, monitor_of(self._window.screen()))
        self._runner.submit(_CHANNEL, work, self._use, _ignore, idle=True)

    def _use(self, found: list[ScreenColors]) -> None:
        self._vision.use_screen(found[0] if found else None)


def _read(monitor: Monitor, _job: Job) -> Iterator[list[ScreenColors]]:
    icc = profile_of(monitor)
    if icc is None:
        yield []
        return
    from huescope.imaging.monitor import monitor_colors
    from huescope.ui.vision.screen_colors import ScreenColors

    colors = monitor_colors(icc)
    yield [] if colors is None else [ScreenColors(colors)]


def _ignore(_error: Exception) -> None:
    """Show colours as they are."""
