"""``huescope plot``: a picture and its colours as a PNG or PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.figure_drawing import four_panels, six_sizes
from huescope.analysis.findings import find
from huescope.analysis.options import STOPS
from huescope.cancellation import Job
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import is_standard, output_name, report, write_file
from huescope.imaging.decode import decode
from huescope.palette.files import save
from huescope.plurals import counted
from huescope.sources.local import refuse_same_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.plot import PlotArguments


def plot(arguments: PlotArguments) -> int:
    """Draw the picture beside its colours, or in the classic numbers of colours.

    Parameters
    ----------
    arguments : PlotArguments
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
    done = with_secrets(lambda values: _plot(arguments, values, Job()), arguments.values)
    report(done, arguments.output)
    return 0


def _plot(arguments: PlotArguments, values: Mapping[str, str], job: Job) -> str:
    """Draw and save the figure; give the sentence that reports it."""
    source, output = source_typed(arguments.picture, values), arguments.output
    refuse_same_file(source, output, "this is the picture itself; give the figure another name")
    picture = decode(source.read(job), source.name, job)
    findings = find(picture, job, arguments.options)
    if arguments.sheet:
        figure = six_sizes(picture, findings, job)
    else:
        reduction = findings.palette(arguments.colors, job).reduction
        figure = four_panels(picture, findings, reduction.swatches)
    data = figure.pdf() if output.suffix.lower() == ".pdf" else figure.png()
    if is_standard(output):
        write_file(data, "A figure", is_text=False)
    else:
        save(data, output)
    what = "in " + ", ".join(map(str, STOPS)) + " colours" if arguments.sheet else "four panels"
    return f"{output_name(output)}: {what}, {counted(len(data), 'byte', separator=',')}."
