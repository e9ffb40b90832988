"""``huescope find``: pictures of the colour index, by their colours."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from huescope.api.palettes import palette_of
from huescope.cancellation import Job
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.terminal import write_error, write_output
from huescope.collection.default_file import default_file
from huescope.collection.index_file import ColorIndex, Filter
from huescope.collection.listing import location_of, place_typed
from huescope.collection.queries import query_of_amounts, query_of_palette, query_of_picture
from huescope.collection.signature import SAMPLE_PX
from huescope.collection.words import amounts_in, arguments_joined
from huescope.errors import ReadError, encodable, printable
from huescope.imaging.thumbnail import decode_for_thumbnail
from huescope.sources.existing import exists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.find import FindArguments
    from huescope.collection.search import Query


def find(arguments: FindArguments) -> int:
    """Print the pictures nearest to what is asked for.

    Parameters
    ----------
    arguments : FindArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0, or 1 if no picture was left to search.

    Raises
    ------
    HuescopeError
        If a colour, picture, palette or the index cannot be read.
    """
    job = Job()
    query = with_secrets(lambda values: _query(arguments, values, job), arguments.values)
    path = arguments.index or default_file()
    if not exists(path):
        raise ReadError("The colour index", 'it is empty; "huescope index PLACE" fills it')
    with ColorIndex(path) as file:
        if file.note:
            write_error(file.note)
        chosen = file.choose(_filter(arguments))
        is_empty = not chosen.locations and file.counts()[0] == 0
    if is_empty:
        write_error('No picture is in the colour index yet; "huescope index PLACE" fills it.')
        return 1
    if not chosen.locations:
        write_error("No picture of the colour index is of that place, shape and date.")
        return 1
    for place, distance in zip(
        *map(list, chosen.signatures.nearest(query, arguments.count, job)), strict=True
    ):
        location = chosen.locations[place]
        if arguments.json:
            found = {"picture": encodable(location), "distance": round(distance, 5)}
            write_output(json.dumps(found))
        else:
            write_output(f"{distance:.3f}  {printable(location)}")
    return 0


def _query(arguments: FindArguments, values: Mapping[str, str], job: Job) -> Query:
    if arguments.like is not None:
        source = source_typed(arguments.like, values)
        picture = decode_for_thumbnail(source.read(job), source.name, SAMPLE_PX, job)
        return query_of_picture(picture, job)
    if arguments.palette is not None:
        source = source_typed(arguments.palette, values)
        return query_of_palette(palette_of(source.read(job), source.name, job))
    texts = arguments_joined(arguments.colors)
    return query_of_amounts([amount for text in texts for amount in amounts_in(text)])


def _filter(arguments: FindArguments) -> Filter:
    places = (place_typed(text, dict(arguments.values)) for text in arguments.places)
    return Filter(
        tuple(map(location_of, places)),
        arguments.orientation,
        _day_s(arguments.since, dt.timedelta()),
        _day_s(arguments.until, dt.timedelta(days=1)),
    )


def _day_s(day: dt.date | None, more: dt.timedelta) -> float | None:
    """Convert the beginning of a day in the local time zone, or of the next."""
    if day is None:
        return None
    return (dt.datetime.combine(day, dt.time()).astimezone() + more).timestamp()
