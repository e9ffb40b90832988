"""In-memory store of the passphrases of private keys; never written anywhere."""

from __future__ import annotations

import threading

FIELD = "passphrase"
"""Name of the field of a passphrase."""

_lock = threading.Lock()
_typed: dict[tuple[str, str], str] = {}
_refused: set[tuple[str, str]] = set()


def remember(config_file: str, profile: str, passphrase: str) -> None:
    """Store a passphrase; an empty one is ignored."""
    if passphrase:
        with _lock:
            _typed[config_file, profile] = passphrase
            _refused.discard((config_file, profile))


def recall(config_file: str, profile: str) -> str | None:
    """Return the passphrase of a profile; None if there is none."""
    with _lock:
        return _typed.get((config_file, profile))


def refuse(config_file: str, profile: str) -> None:
    """Discard a wrong passphrase."""
    with _lock:
        if _typed.pop((config_file, profile), None) is not None:
            _refused.add((config_file, profile))


def was_refused(config_file: str, profile: str) -> bool:
    """Return whether the last passphrase was wrong."""
    with _lock:
        return (config_file, profile) in _refused
