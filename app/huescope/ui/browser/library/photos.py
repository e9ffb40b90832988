"""Reads the thumbnails of the visible entries, in a worker, and keeps the last ones."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from huescope.errors import HuescopeError
from huescope.ui.browser.library.model import Photo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.cancellation import Job
    from huescope.library.entry import Entry
    from huescope.library.folder import Library
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "library photographs"
_MOST = 240  # of 256 pixels a side, a sixth of a megabyte each
_COALESCE_MS = 15

_Key = tuple[str, float]


class Photos(QObject):
    """The thumbnails of entries by id and version; GUI thread only.

    Parameters
    ----------
    runner : TaskRunner
        Reads them.
    parent : QObject
        The parent.
    """

    read = Signal()
    """Some were read."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._known: OrderedDict[_Key, Photo] = OrderedDict()
        self._latest: dict[str, Photo] = {}
        self._wanted: tuple[Library | None, list[Entry]] = (None, [])
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COALESCE_MS)
        self._timer.timeout.connect(self._begin)

    def get(self, entry: Entry) -> Photo | None:
        """Return a thumbnail, or that of an earlier version of the entry while it is read."""
        return self._known.get(_key(entry)) or self._latest.get(entry.id)

    def want(self, library: Library | None, entries: Sequence[Entry]) -> None:
        """Read the thumbnails of the visible entries, and no others any more."""
        self._wanted = library, [each for each in entries if _key(each) not in self._known]
        self._timer.start()

    @Slot()
    def _begin(self) -> None:
        library, entries = self._wanted
        if library is None or not entries:
            self._runner.cancel(_CHANNEL)
            return
        work = partial(_read, library, entries)
        self._runner.submit(_CHANNEL, work, self._take, _ignore)

    def _take(self, found: Sequence[tuple[_Key, QImage | None]]) -> None:
        for key, image in found:
            self._known[key] = self._latest[key[0]] = Photo(image)
        while len(self._known) > _MOST:
            oldest, _photo = self._known.popitem(last=False)
            self._latest.pop(oldest[0], None)
        self.read.emit()


def _read(
    library: Library, entries: Sequence[Entry], job: Job
) -> Iterator[list[tuple[_Key, QImage | None]]]:
    """Read thumbnails, and give those that were read after each few."""
    found: list[tuple[_Key, QImage | None]] = []
    for entry in entries:
        job.check()
        try:
            image = QImage.fromData(library.read(entry.id).document.thumbnail)
        except HuescopeError:  # the next look into the folder tells why
            image = QImage()
        found.append((_key(entry), None if image.isNull() else image))
        if len(found) >= 8:
            yield found
            found = []
    yield found


def _key(entry: Entry) -> _Key:
    return entry.id, entry.written_s


def _ignore(_error: HuescopeError) -> None:
    """Do nothing: each failure is passed over as it happens."""
