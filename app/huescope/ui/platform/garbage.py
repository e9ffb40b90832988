"""Collection of garbage while the window rests, rather than in the middle of a frame."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_REST_MS = 1500
_RARELY = 60  # some five sweeps of a slider from end to end
_ENOUGH = 5


class RestCollector(QObject):
    """Collects the oldest generation 1.5 s after the last change.

    That takes 20 to 40 ms, two frames, and would otherwise come while a slider moves: each step
    makes hundreds of objects. The younger generations take well under a millisecond.

    Parameters
    ----------
    parent : QObject
        The owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        youngest, middle, _oldest = gc.get_threshold()
        gc.set_threshold(youngest, middle, _RARELY)  # should the window never rest
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.collect)

    @Slot()
    def wait(self) -> None:
        """Put collecting off: something has changed."""
        self._rest.start()

    @Slot()
    def collect(self) -> None:
        """Collect, if much was made since the last time."""
        if gc.get_count()[2] >= _ENOUGH:
            gc.collect()
