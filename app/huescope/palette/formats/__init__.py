"""The files that a palette travels in: one format a file.

A new file here with the names of `Writer` or `Reader` is a new format everywhere, and so is a
person's own template (`huescope.palette.templates.discovery`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from huescope.errors import OptionError, UnsupportedPalette, printable, suggestion
from huescope.palette.format import FAMILIES, Format, Illustrated, Option, Reader, Writer
from huescope.palette.losses import losses as _losses
from huescope.palette.naming import UniqueNames
from huescope.palette.reading.limits import check_size
from huescope.palette.reading.swatches import with_clean_name
from huescope.palette.templates.discovery import folder as templates_folder
from huescope.palette.templates.discovery import templates
from huescope.plugins import Registry
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.palette.swatch import Swatch

__all__ = [
    "FAMILIES",
    "Format",
    "Option",
    "Reader",
    "Writer",
    "check",
    "for_file",
    "get",
    "losses",
    "picture",
    "read",
    "readers",
    "registry",
    "shows_photograph",
    "templates_folder",
    "write",
    "writers",
]

_REGISTRY: Registry[Format] = Registry(__name__, "palette format")


def registry() -> Mapping[str, Format]:
    """List all formats by `NAME`: those of this folder, and after them the templates of today."""
    known = cast("dict[str, Format]", templates())
    return MappingProxyType({**_REGISTRY.all(), **known})


def get(name: str) -> Format:
    """Find a format.

    Raises
    ------
    HuescopeError
        If there is none of that name.
    """
    known = _REGISTRY.all()
    if name in known:  # no template has the name of one of these, so their folder need not be read
        return known[name]
    found = registry().get(name)
    if found is None:
        meant = suggestion(name, writers())
        raise OptionError(
            marked(
                "{name} is no palette format; huescope formats lists them.{meant}",
                name=ascii(name),
                meant=meant,
            )
        )
    return found


def writers() -> dict[str, Writer]:
    """List the formats that palettes can be written in, by `NAME`."""
    return {
        name: cast("Writer", format_)
        for name, format_ in registry().items()
        if hasattr(format_, "write")
    }


@cache
def readers() -> Mapping[str, Reader]:
    """List the formats that palettes can be read from, by `NAME`, the surest to tell first.

    Templates are only written.
    """
    return MappingProxyType(
        {
            name: cast("Reader", format_)
            for name, format_ in _REGISTRY.all().items()
            if hasattr(format_, "read")
        }
    )


def write(
    palette: Palette,
    name: str,
    chosen: Mapping[str, str] | None = None,
    photograph: Photograph | None = None,
) -> bytes | Mapping[str, bytes]:
    """Write a palette in a format.

    Parameters
    ----------
    palette : Palette
        Any.
    name : str
        `NAME` of the format.
    chosen : mapping of str to str, optional
        Values for some of its options; the others are as they are by default.
    photograph : Photograph, optional
        The picture that the palette is from, for formats that can show it.

    Returns
    -------
    bytes, or mapping of str to bytes
        See `Writer.write`.

    Raises
    ------
    HuescopeError
        If there is no format of that name, or it cannot be written, or has no such option or
        value.
    """
    options = check(name, chosen or {})
    writer = cast("Writer", get(name))
    if shows_photograph(name):
        return cast("Illustrated", writer).write(palette, options, photograph)
    return writer.write(palette, options)


def shows_photograph(name: str) -> bool:
    """Return whether a format can show the picture that a palette is from."""
    return bool(getattr(get(name), "SHOWS_PHOTOGRAPH", False))


def picture(
    palette: Palette,
    name: str,
    chosen: Mapping[str, str] | None = None,
    photograph: Photograph | None = None,
) -> bytes | None:
    """Draw what a file will look like, where its content is no picture that can be shown.

    Parameters
    ----------
    palette, name, chosen, photograph
        As for `write`.

    Returns
    -------
    bytes or None
        A PNG file; None of most formats.

    Raises
    ------
    HuescopeError
        As for `write`.
    """
    options = check(name, chosen or {})
    draw = getattr(get(name), "picture", None)
    if draw is None:
        return None
    given = (photograph,) if shows_photograph(name) else ()
    return cast("bytes", draw(palette, options, *given))


def check(name: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """Complete the options of a format that is to be written.

    Parameters
    ----------
    name : str
        `NAME` of the format.
    chosen : mapping of str to str
        Values for some of its options.

    Returns
    -------
    dict of str to str
        A value for each.

    Raises
    ------
    HuescopeError
        As for `write`.
    """
    format_ = get(name)
    if not hasattr(format_, "write"):
        raise OptionError(
            marked("{label} files can be opened, but not written.", label=format_.LABEL)
        )
    return _options(cast("Writer", format_), chosen)


def for_file(name: str) -> Writer:
    """Choose the format of a file that is to be written, by its suffix.

    Parameters
    ----------
    name : str
        Of the file.

    Returns
    -------
    Writer
        Of several with the suffix the one that is called like it, else the first.

    Raises
    ------
    OptionError
        If no format has the suffix, or the one that has it can only be opened.
    """
    suffixes = [
        (suffix, writer)
        for writer in writers().values()
        for suffix in writer.SUFFIXES
        if name.lower().endswith(suffix)
    ]
    if not suffixes:
        raise OptionError(_unwritable(name))
    longest = max((suffix for suffix, _ in suffixes), key=len)
    fitting = [writer for suffix, writer in suffixes if suffix == longest]
    return next((each for each in fitting if f".{each.NAME}" == longest), fitting[0])


def _unwritable(name: str) -> str:
    for reader in readers().values():
        if name.lower().endswith(reader.SUFFIXES):
            return f"{reader.LABEL} files can be opened, but not written."
    return f"{printable(name)}: no format has this suffix; huescope formats lists them all."


def _options(writer: Writer, chosen: Mapping[str, str]) -> dict[str, str]:
    options = {option.name: option for option in writer.OPTIONS}
    for name, value in chosen.items():
        if name not in options:
            known = ", ".join(options) or "none"
            raise OptionError(
                marked(
                    "{label} has no option {name}; it has {known}.",
                    label=writer.LABEL,
                    name=ascii(name),
                    known=known,
                )
            )
        choices = options[name].choices
        if choices and value not in choices:
            raise OptionError(
                marked(
                    "{value} is no value of {name}; there are {choices}.",
                    value=ascii(value),
                    name=name,
                    choices=", ".join(choices),
                )
            )
    return {name: chosen.get(name, option.default) for name, option in options.items()}


def losses(palette: Palette, name: str) -> tuple[str, ...]:
    """Say what a file of a format will not hold of a palette.

    Parameters
    ----------
    palette : Palette
        What is to be written.
    name : str
        `NAME` of the format.

    Returns
    -------
    tuple of str
        Sentences for a person; empty where nothing is lost, or the format states no limits.
    """
    format_ = get(name)
    holds = getattr(format_, "HOLDS", None)
    return () if holds is None else _losses(palette, format_.LABEL, holds)


def read(data: bytes, name: str) -> Palette:
    """Read a palette file, whatever its format; names that are none are taken away.

    Parameters
    ----------
    data : bytes
        The whole content.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        What it holds.

    Raises
    ------
    UnsupportedPalette
        If no format knows the content.
    DamagedPalette
        If one does, and something is wrong with it.
    PaletteTooLarge
        If it is larger, or holds more, than any palette.
    """
    if not data.strip():
        raise UnsupportedPalette(name, marked("there is nothing in it"))
    for reader in readers().values():
        if reader.recognizes(data, name):
            check_size(data, name)
            return _cleaned(reader.read(data, name), reader)
    raise UnsupportedPalette(name, marked("this is no palette file that Huescope knows"))


def _cleaned(palette: Palette, reader: Reader) -> Palette:
    """Take away names that are none and tell equal ones apart.

    A format with ``KEEPS_NAMES`` holds all that a palette has, and is left as it is.
    """
    if getattr(reader, "KEEPS_NAMES", False):
        return palette
    nothing = () if palette.swatches or palette.remarks else (marked("There is no colour in it."),)
    return replace(
        palette,
        name=palette.name.strip("\0 "),
        remarks=(*palette.remarks, *nothing),
        swatches=_with_names_once(map(with_clean_name, palette.swatches)),
    )


def _with_names_once(swatches: Iterable[Swatch]) -> tuple[Swatch, ...]:
    """Tell swatches of one group that are called the same apart by a number."""
    groups: dict[str, UniqueNames] = {}
    found = []
    for swatch in swatches:
        name = swatch.name
        if name:
            names = groups.setdefault(swatch.group, UniqueNames(counts_on=False))
            name = names.give(name)
        found.append(swatch if name == swatch.name else replace(swatch, name=name))
    return tuple(found)
