"""``huescope reduce``: a picture at its full size in few colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.findings import find
from huescope.analysis.recolor import reduce_picture
from huescope.cli.indexed_png import encode
from huescope.cli.reaching import picture_from, with_secrets
from huescope.cli.terminal import say
from huescope.errors import WriteError, printable
from huescope.imaging.decode import decode
from huescope.job import Job
from huescope.palette.files import save
from huescope.sources.local import LocalFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.cli.arguments import ReduceArguments


def reduce(arguments: ReduceArguments) -> int:
    """Write the picture in the colours that ``huescope analyze`` prints.

    Parameters
    ----------
    arguments : ReduceArguments
        What was typed.

    Returns
    -------
    int
        Exit status: 0.

    Raises
    ------
    HuescopeError
        If the picture cannot be read, or the file not be written.
    """
    say(with_secrets(lambda values: _reduce(arguments, values, Job()), arguments.values))
    return 0


def _reduce(arguments: ReduceArguments, values: Mapping[str, str], job: Job) -> str:
    """Do it, and say what was done."""
    source, output = picture_from(arguments.picture, values), arguments.output
    if isinstance(source, LocalFile):
        _refuse_same_file(source.path, output)
    picture = decode(source.read(job), source.name, job)
    reduction = find(picture, job, arguments.options).palette(arguments.colors, job).reduction
    indices_u8 = reduce_picture(picture, reduction.rgb_u8, job)
    data, kind = encode(indices_u8, reduction.rgb_u8, picture.alpha_u8)
    save(data, output)
    done = (
        f"{printable(str(output))}: {len(reduction.rgb_u8)} colours, "
        f"{picture.width_px} × {picture.height_px} pixels, {kind} PNG, {len(data):,} bytes."
    )
    return " ".join([done, *filter(None, [reduction.note])])


def _refuse_same_file(source: Path, output: Path) -> None:
    """Stop before the picture itself is written over, by whatever name it is called."""
    try:
        same = source.samefile(output)
    except OSError:  # one of them does not exist: reading or writing will say what is wrong
        return
    if same:
        raise WriteError(str(output), "this is the picture itself; give the result another name")
