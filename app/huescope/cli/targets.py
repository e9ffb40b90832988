"""Files for the results of many pictures: one each in a folder, planned before any work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.output_files import make_output_folder
from huescope.cli.source_access import source_typed
from huescope.cli.standard_streams import is_standard
from huescope.cli.terminal import write_output
from huescope.errors import SubjectError
from huescope.palette.unique_stems import UniqueStems
from huescope.plurals import counted
from huescope.sources.existing import exists

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from huescope.cli.arguments.source_options import Values


def targets_of(
    texts: Iterable[str], values: Values, folder: Path, suffix: str, *, resume: bool
) -> list[tuple[str, Path]]:
    """Name the file for each picture, as the picture is called.

    Parameters
    ----------
    texts : iterable of str
        Pictures as typed or listed.
    values : tuple of tuple of str
        Options for network sources.
    folder : pathlib.Path
        Where to write; made if it is missing.
    suffix : str
        Of the files.
    resume : bool
        Whether to leave out those whose file is there; their number is told.

    Returns
    -------
    list of tuple of str and pathlib.Path
        Pictures and files, in order. The names do not depend on which are left out.

    Raises
    ------
    WriteError
        If the folder cannot be made.
    """
    make_output_folder(folder)
    stems = UniqueStems()
    targets = [(text, folder / f"{stems.give(_name(text, values))}{suffix}") for text in texts]
    return unwritten(targets) if resume else targets


def unwritten(targets: list[tuple[str, Path]]) -> list[tuple[str, Path]]:
    """Leave out the files that an earlier run has written.

    Parameters
    ----------
    targets : list of tuple of str and pathlib.Path
        Pictures and files.

    Returns
    -------
    list of tuple of str and pathlib.Path
        Those whose file is not there; the number of the others is told.
    """
    left = [(text, path) for text, path in targets if is_standard(path) or not exists(path)]
    if len(left) < len(targets):
        written = counted(len(targets) - len(left), "file is", "files are", separator=",")
        write_output(f"{written} there already.")
    return left


def _name(text: str, values: Values) -> str:
    try:
        return source_typed(text, dict(values)).name
    except SubjectError:  # told when its turn comes
        return text
