"""Passphrases of keys, from when they are typed until the program ends; never written anywhere."""

from __future__ import annotations

import threading

FIELD = "passphrase"
"""Name of the field to ask for one."""

_lock = threading.Lock()
_typed: dict[tuple[str, str], str] = {}


def remember(config_file: str, profile: str, passphrase: str) -> None:
    """Keep what a person typed; nothing typed changes nothing."""
    if passphrase:
        with _lock:
            _typed[config_file, profile] = passphrase


def recall(config_file: str, profile: str) -> str | None:
    """Give what was typed for a profile; None if nothing was."""
    with _lock:
        return _typed.get((config_file, profile))


def forget(config_file: str, profile: str) -> None:
    """Drop what turned out to be wrong."""
    with _lock:
        _typed.pop((config_file, profile), None)
