"""``huescope index``: keep the colours of places for search."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from huescope.cancellation import Job
from huescope.cli.cluster_access import runner_of
from huescope.cli.progress import StatusLine
from huescope.cli.source_access import with_secrets
from huescope.cli.terminal import error_line, tell, write_error, write_output
from huescope.collection.default_file import default_file
from huescope.collection.index_file import ColorIndex, delete
from huescope.collection.indexing import Tally, update_index
from huescope.collection.listing import location_of, place_typed
from huescope.errors import HuescopeError, SubjectError, WriteError, printable
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.index import IndexArguments


def index(arguments: IndexArguments) -> int:
    """Bring the index up to date with each place, or remove them from it.

    Parameters
    ----------
    arguments : IndexArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0, or 1 if a place or a picture could not be read.

    Raises
    ------
    WriteError
        If the index cannot be written.
    """
    path = arguments.index or default_file()
    if arguments.delete:
        was_there = delete(path)
        write_output("The colour index is deleted." if was_there else "There is no colour index.")
        return 0
    status = 0
    with ColorIndex(path) as file:
        if file.note:
            write_error(file.note)
        for text in arguments.places:
            try:
                failed = _forget if arguments.forget else _update
                status |= failed(file, text, arguments)
            except WriteError:
                raise
            except HuescopeError as error:
                write_error(error_line(error))
                status = 1
    return status


def _forget(file: ColorIndex, text: str, arguments: IndexArguments) -> int:
    """Remove a place; give the exit status."""
    removed = file.forget(location_of(place_typed(text, dict(arguments.values))))
    write_output(f"{printable(text)}: {counted(removed, 'entry', 'entries')} forgotten.")
    return 0


def _update(file: ColorIndex, text: str, arguments: IndexArguments) -> int:
    """Index a place; give the exit status."""
    line = StatusLine(sys.stderr)

    def show(tally: Tally) -> None:
        done = tally.unchanged + tally.added + tally.failed
        line.show(f"{done:,} of {tally.listed:,} pictures, {tally.added:,} new…")

    def on_error(error: SubjectError) -> None:
        line.clear()
        tell(error)

    def attempt(values: Mapping[str, str]) -> Tally:
        with runner_of(arguments.cluster, values) as runner:
            place = place_typed(text, values)
            return update_index(file, place, Job(threads=1), show, on_error, runner)

    try:
        tally = with_secrets(attempt, arguments.values)
    finally:
        line.clear()
    if arguments.json:
        write_output(json.dumps({"place": text, **asdict(tally)}))
    else:
        write_output(f"{printable(text)}: {_sentence(tally)}")
    return 1 if tally.failed else 0


def _sentence(tally: Tally) -> str:
    parts = [f"{counted(tally.listed, 'picture', separator=',')}", f"{tally.added:,} read now"]
    parts += [f"{tally.unchanged:,} unchanged"] if tally.unchanged else []
    parts += [f"{tally.failed:,} failed"] if tally.failed else []
    parts += [f"{tally.removed:,} gone"] if tally.removed else []
    return ", ".join(parts) + "."
