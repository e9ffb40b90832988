"""The one folder of settings and drafts, and the move from that of earlier versions.

Earlier versions kept both where `QSettings` puts them: in a folder that is written with a capital
letter beside ours on Linux, and in quite another place on macOS and Windows.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSettings

log = logging.getLogger(__name__)

_NAME = "settings.ini"
_UNSAVED = "unsaved"


def folder() -> Path:
    """Return the folder for the settings of this user, which need not exist."""
    from platformdirs import user_config_path

    return user_config_path("huescope", appauthor=False)


def settings_file() -> Path:
    """Return the settings file; that of an earlier version is moved there first."""
    return moved(earlier_file(), folder() / _NAME)


def earlier_file() -> Path:
    """Return where earlier versions kept the settings."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return Path(QSettings(ini, user, "Huescope", "Huescope").fileName())


def unsaved_beside(settings: Path) -> Path:
    """Return the folder of drafts beside a settings file."""
    return settings.parent / _UNSAVED


def moved(earlier: Path, target: Path) -> Path:
    """Move settings, unless there are some at the new place.

    Parameters
    ----------
    earlier, target : Path
        The file, and where it shall be.

    Returns
    -------
    Path
        Where it is: the target, or the earlier place if it cannot be moved.
    """
    if target.exists() or not earlier.exists():
        return target
    from huescope.errors import WriteError
    from huescope.palette.files import make_folder, save

    try:
        make_folder(target.parent)
        save(earlier.read_bytes(), target)  # all of it or nothing, also across disks
        earlier.unlink()
    except (OSError, WriteError):
        log.warning("The settings of an earlier version could not be moved", exc_info=True)
        return target if target.exists() else earlier
    return target
