"""Workaround for the cost of PySide's import hook."""

from __future__ import annotations

import PySide6.QtCore  # noqa: F401 - installs the hook


def skip_source_scan() -> bool:
    """Keep PySide from reading the source of every module that is imported.

    After each import its hook searches the source of the module for "PySide6", to decide where
    ``from __feature__ import ...`` applies. Huescope uses none of these features, and reading four
    hundred files took 40 ms before the first paint, and more for NumPy and pyqtgraph after it.

    Returns
    -------
    bool
        Whether the hook was found; it is no public interface, and may be absent in another version.
    """
    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # made by PySide
    except ImportError:
        return False
    if not hasattr(feature, "_mod_uses_pyside"):
        return False
    feature._mod_uses_pyside = _uses_no_features  # noqa: SLF001 - there is no other switch
    return True


def _uses_no_features(_module: object) -> bool:
    return False
