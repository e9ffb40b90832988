"""The interface of a palette file format.

A format is a module in `huescope.palette.formats`. One with `write` (and `OPTIONS`) can be saved
and exported, one with `recognizes` and `read` can be opened, and many have both.
"""

from __future__ import annotations

from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from huescope.dataclass import dataclass
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a format when writing.

    Attributes
    ----------
    name : str
        The key in `Options` and on the command line.
    label : str
        The label of its field.
    tooltip : str
        One sentence on what it is good for.
    default : str
        The default value.
    choices : mapping of str to str
        Labels by the allowed values; empty for any text. "yes" and "no" together make a check box.
    """

    name: str
    label: str
    tooltip: str
    default: str = ""
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Format(Protocol):
    """The attributes of every format.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        Its name in menus and file dialogs.
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

    A visual format that is not an image also has `picture`, with the arguments of `write`, which
    returns a PNG preview.

    Attributes
    ----------
    OPTIONS : tuple of Option
        Its options; may be empty.
    IS_TEXT : bool
        Whether the content is UTF-8 text, which can be previewed and copied.
    """

    OPTIONS: tuple[Option, ...]
    IS_TEXT: bool

    def write(self, palette: Palette, options: Mapping[str, str]) -> bytes | Mapping[str, bytes]:
        """Write a palette.

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


class Illustrated(Writer, Protocol):
    """A format that can show the picture that a palette is from.

    It has an option "photograph"; if it has `picture`, that takes the photograph, too.

    Attributes
    ----------
    SHOWS_PHOTOGRAPH : bool
        True.
    """

    SHOWS_PHOTOGRAPH: bool

    def write(
        self,
        palette: Palette,
        options: Mapping[str, str],
        photograph: Photograph | None = None,
    ) -> bytes | Mapping[str, bytes]:
        """Write a palette as `Writer.write` does, with its picture if one is given."""


class Reader(Format, Protocol):
    """A format that palettes can be read from.

    One in which all that a palette has is kept just as it was also has ``KEEPS_NAMES = True``: of
    others, names that are none are taken away and equal ones told apart. ``RANK`` (100 where there
    is none) says in which order formats are asked whether they recognize a content.
    """

    def recognizes(self, data: bytes, name: str) -> bool:
        """Return whether the content, and for plain text also the name, is of this format."""

    def read(self, data: bytes, name: str) -> Palette:
        """Read a whole file.

        Parameters
        ----------
        data : bytes
            Its content; may be arbitrary bytes.
        name : str
            The file's name, for errors, and for the palette's name if the content has none.

        Returns
        -------
        Palette
            Everything in the file; its `remarks` say what could not be kept.

        Raises
        ------
        DamagedPalette
            If the content violates the format; says what is wrong and where.
        PaletteTooLarge
            If it holds more than any palette needs.
        """


FAMILIES = MappingProxyType(
    {
        "web": marked("Web"),
        "tokens": marked("Design tokens"),
        "adobe": marked("Adobe"),
        "paint": marked("Paint and draw"),
        "app": marked("App development"),
        "sheet": marked("Sheets"),
        "data": marked("Data"),
        "template": marked("Your templates"),
    }
)
"""The categories of formats, in the order in which they are listed."""
