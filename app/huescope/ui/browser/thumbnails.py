"""Thumbnails made in a worker: last asked first, and what scrolled away is dropped."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from huescope.errors import HuescopeError
    from huescope.job import Job
    from huescope.ui.tasks import TaskRunner

_MOST_WAITING = 64
_CHANNEL = "thumbnails"


class ThumbnailLoader(QObject):
    """Keeps a short stack of wanted thumbnails and works it off in one worker.

    Parameters
    ----------
    runner : TaskRunner
        A runner of its own, so that a folder full of pictures never holds up the open one.
    size_px : int
        The thumbnails fit into a square of this side.
    parent : QObject
        The owner.
    """

    loaded = Signal(object, object)
    """A path, and its `QImage` or None where it cannot be read."""
    dropped = Signal(object)
    """A path that was pushed out by newer wishes."""

    def __init__(self, runner: TaskRunner, size_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._size_px = size_px
        self._wanted: deque[Path] = deque()
        self._held = False

    def want(self, path: Path) -> None:
        """Ask for a thumbnail; the last asked is made first."""
        self._wanted.append(path)
        if len(self._wanted) > _MOST_WAITING:
            self.dropped.emit(self._wanted.popleft())
        self._begin()

    def hold(self, held: bool) -> None:
        """Leave the processor to the picture that is being opened, or go on."""
        self._held = held
        self._begin()

    def _begin(self) -> None:
        if self._wanted and not self._held and not self._runner.busy(_CHANNEL):
            self._runner.submit(
                _CHANNEL, self._make_all, self._deliver, self._fail, on_finished=self._begin
            )

    @property
    def busy(self) -> bool:
        """Whether thumbnails are being made, or wait for it."""
        return bool(self._wanted) or self._runner.busy(_CHANNEL)

    def clear(self) -> None:
        """Forget every wish, because another folder is shown."""
        self._wanted.clear()
        self._runner.cancel(_CHANNEL)

    def _make_all(self, job: Job) -> Iterator[tuple[Path, QImage | None]]:
        while not self._held:
            try:
                path = self._wanted.pop()
            except IndexError:
                return
            yield path, _make(path, self._size_px, job)

    def _deliver(self, result: tuple[Path, QImage | None]) -> None:
        self.loaded.emit(*result)

    def _fail(self, _error: HuescopeError) -> None:
        """Leave the picture that failed without a thumbnail; `_begin` goes on with the rest."""


def _make(path: Path, size_px: int, job: Job) -> QImage | None:
    from huescope.errors import PictureError, ReadError
    from huescope.imaging.thumbnail import thumbnail
    from huescope.sources.local import LocalFile
    from huescope.ui.images import from_picture

    source = LocalFile(path)
    try:
        picture = thumbnail(source.read(job), source.name, size_px, job)
    except (PictureError, ReadError):
        return None  # shown as a broken picture; opening it says why
    return from_picture(picture)
