"""What a file of this folder must offer.

A format is a module. One that has `write` (and `OPTIONS`) can be saved and exported, one that has
`recognizes` and `read` can be opened, and many have both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a person may choose about a file that is written.

    Attributes
    ----------
    name : str
        The key in `Options` and on the command line.
    label : str
        What a person reads beside the field.
    tooltip : str
        One sentence on what it does for the person.
    default : str
        The value where nobody chose one.
    choices : mapping of str to str
        Labels by value, where there are only these; empty for any text. "yes" and "no" together
        make a tick box.
    """

    name: str
    label: str
    tooltip: str
    default: str = ""
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Format(Protocol):
    """What every module states.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        The name that a person reads in a menu or file dialog.
    FAMILY : str
        A key of `FAMILIES`.
    SUFFIXES : tuple of str
        The usual one first; with their dots, lower case. May have two dots (``.tokens.json``).
    DESCRIPTION : str
        One sentence for a tooltip.
    """

    NAME: str
    LABEL: str
    FAMILY: str
    SUFFIXES: tuple[str, ...]
    DESCRIPTION: str


class Writer(Format, Protocol):
    """A format that palettes can be written in.

    One whose content is to be seen, but is no picture, also has `picture`, with the arguments of
    `write`: it gives a PNG file of what it looks like.

    Attributes
    ----------
    OPTIONS : tuple of Option
        What may be chosen; empty where nothing can be.
    IS_TEXT : bool
        Whether the content is text in UTF-8 that a person can read before it is saved.
    """

    OPTIONS: tuple[Option, ...]
    IS_TEXT: bool

    def write(self, palette: Palette, options: Mapping[str, str]) -> bytes | Mapping[str, bytes]:
        """Give the content of a file that holds the palette.

        Parameters
        ----------
        palette : Palette
            Any names, any number of swatches.
        options : mapping of str to str
            A valid value for each of `OPTIONS`.

        Returns
        -------
        bytes, or mapping of str to bytes
            The content; of a format that is a folder, its files by their relative paths with "/".
        """


class Reader(Format, Protocol):
    """A format that palettes can be read from.

    One in which all that a palette has is kept just as it was also has ``KEEPS_NAMES = True``: of
    others, names that are none are taken away and equal ones told apart. ``RANK`` (100 where there
    is none) says in which order formats are asked whether they recognize a content.
    """

    def recognizes(self, data: bytes, name: str) -> bool:
        """Tell by the content, and for plain text also by the name, whether it is this format."""

    def read(self, data: bytes, name: str) -> Palette:
        """Read a whole file.

        Parameters
        ----------
        data : bytes
            Its content, which may be anything at all.
        name : str
            What the file is called, for the palette's name where the content has none, and for
            sentences.

        Returns
        -------
        Palette
            All that the file holds; its `remarks` say what could not be kept.

        Raises
        ------
        DamagedPalette
            If the content breaks the format's rules; says what is wrong and where.
        PaletteTooLarge
            If it holds more than any palette does.
        """


FAMILIES = MappingProxyType(
    {
        "web": "Web",
        "tokens": "Design tokens",
        "adobe": "Adobe",
        "paint": "Paint and draw",
        "app": "App development",
        "sheet": "Sheets",
        "data": "Data",
        "template": "Your templates",
    }
)
"""The kinds of format, in the order in which they are listed."""
