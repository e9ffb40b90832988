"""Checks of the settings file: whether it is valid, readable and writable.

`QSettings` reads what it can of any file, ignores the rest silently, and overwrites the file.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSettings

from huescope.errors import WriteError, printable
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job

log = logging.getLogger(__name__)

_LOCKED_S = 0.04  # a change takes one or two milliseconds, and the window waits for it
_TRIED_EVERY_S = 0.002
_NOTE = "settings not written"
_LINE = re.compile(r"\s*(?:$|[;#]|\[[^\]]*\]\s*$|[^=]+=)")
_PROBE_BYTES = 1 << 16  # about as much as the file and a few more recent places


def checked(store: QSettings) -> tuple[QSettings, str]:
    """Rename a damaged settings file, and leave an unreadable one alone.

    Parameters
    ----------
    store : QSettings
        The store of an INI file, which may be missing.

    Returns
    -------
    store : QSettings
        The store to use: with all readable values of a damaged file; in memory only instead of an
        unreadable one.
    problem : str
        A sentence for the user; empty if there is no problem.
    """
    path = Path(store.fileName())
    try:
        sound = is_sound(path.read_bytes())
    except FileNotFoundError:
        return store, ""
    except OSError as error:
        return _unwritten(), (
            tr(
                "The settings cannot be read ({strerror}), and none are kept: {path}.",
                strerror=error.strerror,
                path=_shown(path),
            )
        )
    return (store, "") if sound else _set_aside(store, path)


def is_sound(content: bytes) -> bool:
    """Return whether an INI file is what `QSettings` writes: UTF-8, sections and assignments."""
    try:
        lines = content.decode().splitlines()
    except UnicodeDecodeError:
        return False
    continued = False
    for line in lines:
        if "\0" in line or not (continued or _LINE.match(line)):
            return False
        continued = line.endswith("\\") and not line.endswith("\\\\")
    return True


def check_writable(path: Path, job: Job) -> Iterator[None]:
    """Check in a worker that settings can be written.

    Yields
    ------
    None
        Once, if they can.

    Raises
    ------
    WriteError
        If the folder cannot be created, or no file can be written into it.
    """
    from huescope.palette.files import make_folder

    job.check()
    make_folder(path.parent)
    probe = path.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with probe.open("xb") as file:
            file.write(bytes(_PROBE_BYTES))
        if path.exists() and not os.access(path, os.W_OK):
            raise WriteError(_shown(path), "settings cannot be kept here (Permission denied)")
    except OSError as error:
        reason = tr("settings cannot be kept here ({strerror})", strerror=error.strerror)
        raise WriteError(_shown(path.parent), reason) from error
    finally:
        with contextlib.suppress(OSError):  # it was never created, or the error is being raised
            probe.unlink()
    yield None


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of a settings file, for a change of what is in it.

    `QSettings` merges the changes of several processes key by key; what one makes of a value that
    another one changed in between is lost. Where the lock cannot be had soon, the change goes on.

    Parameters
    ----------
    path : Path
        The file.
    """
    lock = QLockFile(f"{path}.change")
    end_s = time.monotonic() + _LOCKED_S
    while not lock.tryLock(0) and time.monotonic() < end_s:  # with a limit, it tries twice only
        time.sleep(_TRIED_EVERY_S)
    try:
        yield
    finally:
        lock.unlock()


def leave_note(folder: Path, path: Path) -> None:
    """Note that settings could not be written, for the next start; the window is closing."""
    log.error("The settings could not be written: %s", path)
    # The disk may be full here too; a folder that cannot be written is told at the start anyway.
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _NOTE).write_text(str(path), encoding="utf-8")


def take_note(folder: Path) -> None:
    """Take away the note that the last start left.

    Raises
    ------
    WriteError
        If there was one.
    """
    note = folder / _NOTE
    try:
        path = note.read_text(encoding="utf-8")
        note.unlink()
    except (OSError, UnicodeDecodeError):
        return
    raise WriteError(
        _shown(path), tr("the settings could not be written when the window was closed")
    )


def _set_aside(store: QSettings, path: Path) -> tuple[QSettings, str]:
    readable = {key: store.value(key) for key in store.allKeys() if "/" in key}
    aside = _free_name(path)
    try:
        path.rename(aside)
    except OSError as error:
        return _unwritten(), (
            tr(
                "The settings file is damaged and cannot be set aside ({strerror}), so "
                "no settings are kept: {path}.",
                strerror=error.strerror,
                path=_shown(path),
            )
        )
    fresh = QSettings(str(path), QSettings.Format.IniFormat)
    fresh.clear()
    for key, value in readable.items():
        fresh.setValue(key, value)
    return fresh, (
        tr(
            "The settings file was damaged. It was set aside as {name}, and what "
            "could be read of it is kept.",
            name=_shown(aside.name),
        )
    )


def _free_name(path: Path) -> Path:
    """Return a free path for the damaged file."""
    number = 1
    while True:
        suffix = ".damaged" if number == 1 else f".damaged-{number}"
        name = path.with_name(path.name + suffix)
        if not os.path.lexists(name):
            return name
        number += 1


def _unwritten() -> QSettings:
    """Return a store that stays in memory, because its file cannot exist."""
    return QSettings(str(Path(os.devnull) / "settings.ini"), QSettings.Format.IniFormat)


def _shown(path: Path | str) -> str:
    return printable(str(path))
