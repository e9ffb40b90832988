"""The command that asks for the settings, and applies them to the open window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.imaging import policy
from huescope.sources.remote.cache import default_cache
from huescope.ui.language.translation import translated
from huescope.ui.settings.dialog import SettingsDialog
from huescope.ui.state import events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner


class SettingsCommands(QObject):
    """Opens the dialog of the settings.

    Parameters
    ----------
    store, runner : Store, TaskRunner
        The state of the window, and where its work is done.
    theme, settings : Theme, Settings
        The theme, and the stored settings.
    window : QWidget
        The window.
    """

    theme_chosen = Signal(str)
    """A key of the themes."""
    screen_wanted = Signal()
    """The profile of the monitor may be wanted, or not any longer."""
    surround_chosen = Signal(str)
    """A key of `design.SURROUNDS`."""
    index_unwanted = Signal()
    """The colours of browsed pictures are not to be kept any longer."""
    library_moved = Signal(object)
    """The `Path` of another folder for the library of palettes."""
    clear_library_requested = Signal()
    """All palettes of the library are to be deleted."""
    notified = Signal(str)
    """A sentence on what could not be done."""

    def __init__(
        self,
        store: Store,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = window
        default_cache().most_bytes = self._cache_bytes

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """What runs each command."""
        return {"settings": self.ask}

    def ask(self) -> SettingsDialog:
        """Open the dialog."""
        dialog = SettingsDialog(self._theme, self._settings, self._window)
        dialog.changed.connect(self._apply)
        dialog.library_moved.connect(self.library_moved)
        dialog.clear_library_requested.connect(self.clear_library_requested)
        dialog.open()
        return dialog

    @Slot(dict)
    def _apply(self, values: dict[str, str]) -> None:
        policy.use(self._settings.policy())
        self._theme.choose_text_size(int(values["text"]))
        self.theme_chosen.emit(values["theme"])
        self.surround_chosen.emit(values["surround"])
        self.screen_wanted.emit()
        self._store.send(events.SetFirstColors(int(values["colors"])))
        self._store.send(events.SetFormula(values["formula"]))
        self._store.send(events.SetWorkingSpace(values["working_space"]))
        self._store.send(events.SetTolerance(int(values["tolerance"]) / 100))
        if not self._settings.keeps_index:
            self.index_unwanted.emit()
        resize = partial(_resize_cache, self._cache_bytes)
        self._runner.submit("cache", resize, _ignore, self._report, idle=True)

    @property
    def _cache_bytes(self) -> int:
        return self._settings.cache_mb * 2**20

    def _report(self, error: Exception) -> None:
        self.notified.emit(translated(str(error)))


def _resize_cache(most_bytes: int, _job: Job) -> Iterator[None]:
    default_cache().resize(most_bytes)
    yield


def _ignore(_result: object) -> None:
    """Do nothing more."""
