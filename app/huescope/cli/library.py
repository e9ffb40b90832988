"""``huescope library``: print the palettes of the library, or write one of them."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from huescope.cancellation import Job
from huescope.cli.export import deliver
from huescope.cli.output_files import ReadFiles
from huescope.cli.terminal import write_error, write_output
from huescope.collection.words import amounts_in
from huescope.errors import OptionError, ReadError, printable
from huescope.library import location
from huescope.library.folder import Library
from huescope.library.search import Search, found
from huescope.plurals import counted
from huescope.sources.existing import is_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cli.arguments.library import LibraryArguments
    from huescope.library.entry import Entry

_LEAST_OF_ID = 4


def library(arguments: LibraryArguments) -> int:
    """Print the palettes of the library, or write one of them.

    Parameters
    ----------
    arguments : LibraryArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0, or 1 if nothing was found.

    Raises
    ------
    HuescopeError
        If the library cannot be read, or the palette not be written.
    """
    opened = _opened(arguments)
    contents = opened.contents(Job())
    for remark in contents.remarks:
        write_error(remark)
    if arguments.name is not None:
        palette = opened.read(_named(arguments.name, contents.entries).id).palette
        deliver(palette, ReadFiles([]), arguments.output, arguments.format, dict(arguments.chosen))
        return 0
    hexes = [
        "#{:02x}{:02x}{:02x}".format(*each.rgb)
        for text in arguments.colors
        for each in amounts_in(text)
    ]
    text = " ".join([arguments.search, *hexes])
    shown = found(contents.entries, Search(text, arguments.starred, arguments.order))
    for entry in shown:
        write_output(_as_json(entry) if arguments.json else _as_text(entry))
    if not shown:
        write_error(
            "No palette of the library is like that."
            if contents.entries
            else "There is no palette in the library."
        )
    return 0 if shown else 1


def _opened(arguments: LibraryArguments) -> Library:
    if arguments.folder is not None:
        if not is_folder(arguments.folder):
            raise ReadError(str(arguments.folder), "there is no such folder")
        return Library(arguments.folder)
    base = location.default_base()
    folder = location.library_folder(base)
    return Library(folder, private=folder == location.default_folder(base))


def _named(name: str, entries: Sequence[Entry]) -> Entry:
    """Find one entry by its id, the beginning of that, or its name."""
    folded = name.casefold()
    equal = [each for each in entries if folded in {each.id, each.name.casefold()}]
    if not equal and len(name) >= _LEAST_OF_ID:
        equal = [each for each in entries if each.id.startswith(folded)]
    if not equal:
        raise ReadError(name, "no palette of the library has that name or id")
    if len(equal) > 1:
        palettes = counted(len(equal), "palette")
        raise OptionError(f"{printable(name)} is the name of {palettes}; give the id of one.")
    return equal[0]


def _as_text(entry: Entry) -> str:
    """Format a tab-separated line; tabs within names are escaped."""
    star = "* " if entry.starred else ""
    count = str(len(entry.palette.swatches))
    return "\t".join(
        [f"{star}{printable(entry.name)}", count, _when(entry), entry.origin, entry.id]
    )


def _as_json(entry: Entry) -> str:
    told = {
        "id": entry.id,
        "name": entry.name,
        "colors": [each.hex for each in entry.palette.swatches],
        "date": _when(entry),
        "origin": entry.origin,
        "place": entry.place,
        "source": entry.source,
        "starred": entry.starred,
        "tags": list(entry.tags),
    }
    return json.dumps(told)


def _when(entry: Entry) -> str:
    """Format the date in UTC, to the second (RFC 3339)."""
    when = dt.datetime.fromtimestamp(int(entry.date_s), dt.UTC)
    return when.isoformat().replace("+00:00", "Z")
