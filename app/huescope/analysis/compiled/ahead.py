"""Compile the loops of clustering into the cache: a program, `python -m`."""

from __future__ import annotations

import importlib
import os

from huescope.analysis.compiled import loading


def main() -> None:
    """Compile all functions, after other work."""
    if hasattr(os, "nice"):
        os.nice(10)
    for name in loading.MODULES:
        importlib.import_module(name)
    loading.mark_as_compiled()


if __name__ == "__main__":
    main()
