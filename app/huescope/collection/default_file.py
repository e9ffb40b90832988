"""Where the colour index of a person lies. Nothing heavy is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def default_file() -> Path:
    """Return where this person's index lies, by the convention of the system."""
    from platformdirs import user_data_path

    return user_data_path("huescope", appauthor=False) / "colour-index.sqlite"
