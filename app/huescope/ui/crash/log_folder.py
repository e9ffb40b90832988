"""The folder of logs: the platform's place for them, of this user only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from huescope.errors import printable
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PRIVATE = 0o700


def made() -> Path:
    """Create the folder if it is missing, and return it.

    Raises
    ------
    OSError
        If it cannot be created.
    """
    from platformdirs import user_log_path

    folder = user_log_path("huescope", appauthor=False)
    folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    return folder


def show(notify: Callable[[str], None]) -> None:
    """Open the folder in the system's file manager.

    Parameters
    ----------
    notify : callable
        Shows a sentence: where the folder is, if no file manager opens it, or why there is none.
    """
    try:
        folder = made()
    except OSError as error:
        notify(
            tr(
                "There is no folder for logs, and none can be created ({strerror}).",
                strerror=error.strerror,
            )
        )
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        notify(tr("The log is in {folder}.", folder=printable(str(folder))))
