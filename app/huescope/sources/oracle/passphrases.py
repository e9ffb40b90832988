"""Passphrases of keys, from when they are typed until the program ends; never written anywhere."""

from __future__ import annotations

import threading

FIELD = "passphrase"
"""Name of the field to ask for one."""

_lock = threading.Lock()
_typed: dict[tuple[str, str], str] = {}
_refused: set[tuple[str, str]] = set()


def remember(config_file: str, profile: str, passphrase: str) -> None:
    """Keep what a person typed; nothing typed changes nothing."""
    if passphrase:
        with _lock:
            _typed[config_file, profile] = passphrase
            _refused.discard((config_file, profile))


def recall(config_file: str, profile: str) -> str | None:
    """Give what was typed for a profile; None if nothing was."""
    with _lock:
        return _typed.get((config_file, profile))


def refuse(config_file: str, profile: str) -> None:
    """Drop what turned out to be wrong."""
    with _lock:
        if _typed.pop((config_file, profile), None) is not None:
            _refused.add((config_file, profile))


def was_refused(config_file: str, profile: str) -> bool:
    """Tell whether what was typed last was wrong."""
    with _lock:
        return (config_file, profile) in _refused
