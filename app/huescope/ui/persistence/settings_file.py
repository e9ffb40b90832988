"""The settings file itself: whether it is sound, can be read, and can be written.

`QSettings` reads what it can of any file, says nothing of the rest, and replaces the file.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from huescope.errors import WriteError, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job

_LINE = re.compile(r"\s*(?:$|[;#]|\[[^\]]*\]\s*$|[^=]+=)")
_PROBE_BYTES = 1 << 16  # about as much as the file and a few more recent places


def checked(store: QSettings) -> tuple[QSettings, str]:
    """Set a damaged file aside, and leave one alone that cannot be read.

    Parameters
    ----------
    store : QSettings
        Of an INI file, which may be missing.

    Returns
    -------
    store : QSettings
        What to use: with all that could be read of a damaged file; empty and never written in
        place of a file that cannot be read.
    problem : str
        One sentence for a person; empty where all is well.
    """
    path = Path(store.fileName())
    try:
        sound = is_sound(path.read_bytes())
    except FileNotFoundError:
        return store, ""
    except OSError as error:
        return _unwritten(), (
            f"The settings cannot be read ({error.strerror}), and none are kept: {_shown(path)}."
        )
    return (store, "") if sound else _set_aside(store, path)


def is_sound(content: bytes) -> bool:
    """Tell whether an INI file holds what `QSettings` writes: UTF-8, sections and assignments."""
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
    """Find out in a worker whether settings can be written, and raise the cause where not.

    Yields
    ------
    None
        Once, where they can.

    Raises
    ------
    WriteError
        If the folder cannot be made, or no file can be written into it.
    """
    from huescope.palette.files import make_folder

    job.check()
    make_folder(path.parent)
    probe = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with probe.open("xb") as file:
            file.write(bytes(_PROBE_BYTES))
        if path.exists() and not os.access(path, os.W_OK):
            raise WriteError(_shown(path), "settings cannot be kept here (Permission denied)")
    except OSError as error:
        reason = f"settings cannot be kept here ({error.strerror})"
        raise WriteError(_shown(path.parent), reason) from error
    finally:
        with contextlib.suppress(OSError):  # it was never made, or the failure is being told
            probe.unlink()
    yield None


def _set_aside(store: QSettings, path: Path) -> tuple[QSettings, str]:
    readable = {key: store.value(key) for key in store.allKeys() if "/" in key}
    aside = _free_name(path)
    try:
        path.rename(aside)
    except OSError as error:
        return _unwritten(), (
            f"The settings file is damaged and cannot be set aside ({error.strerror}), so no "
            f"settings are kept: {_shown(path)}."
        )
    fresh = QSettings(str(path), QSettings.Format.IniFormat)
    fresh.clear()
    for key, value in readable.items():
        fresh.setValue(key, value)
    return fresh, (
        f"The settings file was damaged. It was set aside as {_shown(aside.name)}, and what could "
        "be read of it is kept."
    )


def _free_name(path: Path) -> Path:
    """Find a name for the damaged file that replaces no other."""
    number = 1
    while True:
        suffix = ".damaged" if number == 1 else f".damaged-{number}"
        name = path.with_name(path.name + suffix)
        if not os.path.lexists(name):
            return name
        number += 1


def _unwritten() -> QSettings:
    """Make a store that stays in memory: its file would lie inside a device."""
    return QSettings(str(Path(os.devnull) / "settings.ini"), QSettings.Format.IniFormat)


def _shown(path: Path | str) -> str:
    return printable(str(path))
