"""``huescope reduce``: a picture at its full size in few colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.findings import find
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.recolor import reduce_picture
from huescope.cancellation import Job
from huescope.cli.indexed_png import encode
from huescope.cli.source_access import picture_from, refuse_same_file, with_secrets
from huescope.cli.terminal import write_output
from huescope.errors import OptionError, printable
from huescope.imaging.decode import decode
from huescope.palette.files import save

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.reduce import ReduceArguments


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
    write_output(with_secrets(lambda values: _reduce(arguments, values, Job()), arguments.values))
    return 0


def _reduce(arguments: ReduceArguments, values: Mapping[str, str], job: Job) -> str:
    """Reduce and save the picture; give the sentence that reports it."""
    source, output = picture_from(arguments.picture, values), arguments.output
    refuse_same_file(source, output, "this is the picture itself; give the result another name")
    picture = decode(source.read(job), source.name, job)
    findings = find(picture, job, arguments.options)
    reduction = findings.palette(arguments.colors, job).reduction
    paints_rgb_u8 = findings.paints(reduction)
    left_out = len(paints_rgb_u8) - len(reduction.rgb_u8)
    if len(paints_rgb_u8) > MAX_COLORS:
        raise OptionError(
            f"With what is ignored these are {len(paints_rgb_u8)} colours, and a picture of a "
            f"palette has {MAX_COLORS}: ask for {left_out} fewer."
        )
    indices_u8 = reduce_picture(picture, paints_rgb_u8, job)
    data, kind = encode(indices_u8, paints_rgb_u8, picture.alpha_u8)
    save(data, output)
    besides = f" and {left_out} left as they were" if left_out else ""
    done = (
        f"{printable(str(output))}: {len(reduction.rgb_u8)} colours{besides}, "
        f"{picture.width_px} × {picture.height_px} pixels, {kind} PNG, {len(data):,} bytes."
    )
    return " ".join([done, *filter(None, [reduction.note])])
