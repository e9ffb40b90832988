"""The suffixes of picture files."""

from __future__ import annotations

from huescope.imaging.kinds import registry

SUFFIXES = frozenset(suffix for kind in registry().values() for suffix in kind.SUFFIXES)
"""Lower-case suffixes for the file dialog and the folder browser; decoding never asks them."""
