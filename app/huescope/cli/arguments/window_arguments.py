"""What a command line asks of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from huescope.cli.arguments.source_options import Values


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """Open the window.

    Attributes
    ----------
    pictures : tuple of str
        As typed; may be empty.
    screenshot : pathlib.Path or None
        Where to write a screenshot of the window, before exiting.
    size_px : tuple of int or None
        Width and height of the window.
    theme : str or None
        A key of the themes; None for the setting of the system.
    language : str or None
        The code of a language; None for the setting.
    values : tuple of tuple of str
        Options for network sources.
    new_window : bool
        Whether to open a window even if there is one.
    """

    pictures: tuple[str, ...]
    screenshot: Path | None = None
    size_px: tuple[int, int] | None = None
    theme: str | None = None
    language: str | None = None
    values: Values = ()
    new_window: bool = False

    @property
    def may_share_window(self) -> bool:
        """Whether a window that is open already may show the pictures."""
        looks_usual = self.size_px is None and self.theme is None and self.language is None
        is_plain = looks_usual and not self.values
        return is_plain and self.screenshot is None and not self.new_window
