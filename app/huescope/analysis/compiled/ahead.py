"""Compile the loops of clustering into the cache: a program, `python -m`."""

from __future__ import annotations

import importlib

from huescope.analysis.compiled import loading


def main() -> None:
    """Compile all functions."""
    for name in loading.MODULES:
        importlib.import_module(name)
    loading.mark_as_compiled()


if __name__ == "__main__":
    main()
