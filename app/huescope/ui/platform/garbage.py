"""Collection of garbage while the window rests, rather than in the middle of a frame."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from huescope.heap import give_back
from huescope.imaging import helper

_REST_MS = 1500
_RARELY = 60  # some five sweeps of a slider from end to end
_ENOUGH = 5
_LONG_REST_MS = 60_000


class RestCollector(QObject):
    """Collects the oldest generation 1.5 s after the last change.

    That takes 20 to 40 ms, two frames, and would otherwise come while a slider moves: each step
    makes hundreds of objects. The younger generations take well under a millisecond. Freed memory
    is given back to the system as well, and after a minute what decoders keep for the next picture.

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
        self._long_rest = QTimer(self)
        self._long_rest.setSingleShot(True)
        self._long_rest.setInterval(_LONG_REST_MS)
        self._long_rest.timeout.connect(helper.give_back)

    @Slot()
    def wait(self) -> None:
        """Put collecting off: something has changed."""
        self._rest.start()
        self._long_rest.start()

    @Slot()
    def collect(self) -> None:
        """Collect, if much was made since the last time, and give freed memory back."""
        if gc.get_count()[2] >= _ENOUGH:
            gc.collect()
        give_back()
