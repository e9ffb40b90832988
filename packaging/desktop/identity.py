"""What the program is called by desktops, installers and stores."""

from __future__ import annotations

import re
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

NAME = "Huescope"
# Reverse DNS, as AppStream, Flatpak and macOS want it. The window tells it to the desktop as well
# (`ui/app.py`), so that the two find each other. It must be a domain of the project's before the
# first release to a store, and never change after it.
IDENTIFIER = "io.huescope.Huescope"
SUMMARY = "See the colours of a picture, and take them with you"


def version() -> str:
    """Return the version of the program, without importing it."""
    text = (CHECKOUT / "app" / "huescope" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/huescope/__init__.py has no __version__")
    return found[1]
