"""Workaround for the cost of PySide's import hook."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - installs the hook


def remove_import_hook() -> bool:
    """Import modules as before PySide wrapped the function that does.

    For each import statement it calls two functions, and it reads the source of each imported
    module, to decide where ``from __feature__ import ...`` applies. Huescope uses none of these
    features, and this took 42 ms before the first paint, and more for NumPy and pyqtgraph after it.

    Returns
    -------
    bool
        Whether the hook was found; it is no public interface, and may be absent in another version.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is None:
        return False
    builtins.__import__ = original
    return True
