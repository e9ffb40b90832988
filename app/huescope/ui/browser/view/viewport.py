"""Requests thumbnails of the visible entries, and watches their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from huescope.sources.local import LocalFile
from huescope.ui.browser.thumbnails.worker import ThumbnailTask

if TYPE_CHECKING:
    from pathlib import Path

    from huescope.ui.browser.listing.lister import Lister
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.thumbnails.loader import ThumbnailLoader
    from huescope.ui.browser.view.entry_view import EntryView

MAX_REMOTE_BYTES = 64 * 2**20
"""Larger pictures are not read over a network for their thumbnail alone."""

_COALESCE_MS = 15
_WATCH_DELAY_MS = 200
# Thumbnails are made in these sizes only, so that moving the slider needs few new ones.
_SIDES_PX = (48, 64, 96, 128, 192, 256, 384, 512)


class Viewport(QObject):
    """Tracks the visible rows of a view.

    Parameters
    ----------
    view : EntryView
        The view, which is the parent.
    model, loader, lister
        The model, the loader of thumbnails, and what watches files.
    """

    def __init__(
        self, view: EntryView, model: EntryModel, loader: ThumbnailLoader, lister: Lister
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._loader = loader
        self._lister = lister
        self.side_px = _SIDES_PX[0]
        self._update_timer = QTimer(self)
        self._update_timer.setSingleShot(True)
        self._update_timer.setInterval(_COALESCE_MS)
        self._update_timer.timeout.connect(self._update)
        self._watch_timer = QTimer(self)
        self._watch_timer.setSingleShot(True)
        self._watch_timer.setInterval(_WATCH_DELAY_MS)
        self._watch_timer.timeout.connect(self._watch)
        self._files: list[Path] = []
        view.viewport_changed.connect(self.update_soon)

    @property
    def is_pending(self) -> bool:
        """Whether an update is scheduled."""
        return self._update_timer.isActive() or self._watch_timer.isActive()

    @Slot()
    def update_soon(self) -> None:
        """Schedule an update, once for many changes."""
        if not self._update_timer.isActive():
            self._update_timer.start()

    @Slot()
    def _update(self) -> None:
        """Request the visible thumbnails, then those of the next page."""
        if not self._view.isVisible():
            self._loader.request([], remote=False)
            return
        rows = self._view.visible_rows()
        tasks = self._tasks(rows)
        files = [task.source.path for task in tasks if isinstance(task.source, LocalFile)]
        if files:  # reading ahead costs no network traffic
            last = min(rows.stop + len(rows), self._model.rowCount())
            tasks += self._tasks(range(rows.stop, last))
        self._loader.request(tasks, remote=not files)
        place = self._model.place
        if place is not None and place.watched is not None:
            self._files = files
            self._watch_timer.start()

    @Slot()
    def _watch(self) -> None:
        """Watch the visible files, once scrolling has stopped."""
        self._lister.watch_files(self._files)

    def _tasks(self, rows: range) -> list[ThumbnailTask]:
        needed = self.side_px * self._view.devicePixelRatioF()
        side_px = next((each for each in _SIDES_PX if each >= needed), _SIDES_PX[-1])
        tasks = []
        for row in rows:
            entry, source = self._model.entry(row), self._model.source(row)
            if source is None or entry.unreadable:
                continue
            if isinstance(source, LocalFile) or entry.size_bytes <= MAX_REMOTE_BYTES:
                tasks.append(ThumbnailTask(source, entry, side_px))
        return tasks
