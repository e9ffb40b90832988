"""The suffixes of picture files, found when they are first asked for.

To list the formats imports a module for each. The window, which needs them for files that a person
brings, is painted before.
"""

from __future__ import annotations

SUFFIXES: frozenset[str]
"""Lower-case suffixes for the file dialog and the folder browser; decoding never asks them."""


def __getattr__(name: str) -> frozenset[str]:
    if name != "SUFFIXES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from huescope.imaging.kinds import registry

    suffixes = frozenset(suffix for kind in registry().values() for suffix in kind.SUFFIXES)
    globals()[name] = suffixes
    return suffixes
