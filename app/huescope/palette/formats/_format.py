"""What a file of this folder must offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from huescope.palette.palette import Palette


class Format(Protocol):
    """A kind of palette file, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        The name that a person reads in a menu or file dialog.
    SUFFIX : str
        With its dot, lower case.
    DESCRIPTION : str
        One sentence for a tooltip.
    """

    NAME: str
    LABEL: str
    SUFFIX: str
    DESCRIPTION: str

    def write(self, palette: Palette) -> bytes:
        """Give the content of a file that holds the palette."""
