"""Workaround for a race in PySide's lazy creation of classes."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

if TYPE_CHECKING:
    from collections.abc import Callable

_SLICE_S = 0.005


def name_all(parent: QtCore.QObject, then: Callable[[], None]) -> None:
    """Access every class of Qt once, a few milliseconds at a time, and then call a function.

    PySide creates a class when it is first accessed. Two threads doing so at once, one by painting
    and one by importing pyqtgraph, which accesses all of them, crashed the program now and then.

    Parameters
    ----------
    parent : QObject
        Owner of the timer.
    then : callable
        Called in the GUI thread.
    """
    modules = QtCore, QtGui, QtWidgets
    names = ((module, name) for module in modules for name in dir(module))
    timer = QtCore.QTimer(parent)

    def name_some() -> None:
        until_s = perf_counter() + _SLICE_S
        for module, name in names:
            getattr(module, name)
            if perf_counter() > until_s:
                return
        timer.stop()
        timer.deleteLater()
        then()

    timer.timeout.connect(name_some)
    timer.start(0)
