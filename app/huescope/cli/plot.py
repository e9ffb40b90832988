"""``huescope plot``: a picture and its colours as a PNG or PDF file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis.figure_drawing import four_panels, six_sizes
from huescope.analysis.findings import find
from huescope.analysis.options import STOPS
from huescope.cancellation import Job
from huescope.cli.arguments.plot import SUFFIXES
from huescope.cli.batch import any_fails, results
from huescope.cli.inputs import inputs_of, is_many
from huescope.cli.output_files import ReadFiles, sources_of
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import is_standard, output_name, report, write_file
from huescope.cli.targets import targets_of, unwritten
from huescope.errors import OptionError
from huescope.imaging.decode import decode
from huescope.palette.files import save
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.cli.arguments.plot import PlotArguments
    from huescope.cli.inputs import Inputs


def plot(arguments: PlotArguments) -> int:
    """Draw the picture beside its colours, or in the classic numbers of colours.

    Parameters
    ----------
    arguments : PlotArguments
        What was typed.

    Returns
    -------
    int
        Exit status: 0, or 1 if any of several pictures could not be read or drawn.

    Raises
    ------
    HuescopeError
        If the only picture cannot be read, or its file not be written.
    """
    inputs = inputs_of(arguments.pictures, recursive=arguments.recursive, values=arguments.values)
    if not inputs.texts:
        return 1  # what is wrong with the folders has been told
    several = len(inputs.texts) > 1 or any(map(is_many, arguments.pictures))
    if several or arguments.into_folder:
        return _plot_each(arguments, inputs)
    text, output = inputs.texts[0], arguments.output
    if not (is_standard(output) or output.suffix.lower() in SUFFIXES):
        raise OptionError(f"A figure is a file that ends in {' or '.join(SUFFIXES)}.")
    if arguments.resume and not unwritten([(text, output)]):
        return 0
    read = ReadFiles(sources_of([text], dict(arguments.values)))
    done = with_secrets(
        lambda values: _plot(arguments, read, {text: output}, text, values, Job()),
        arguments.values,
    )
    report(done, output)
    return 0


def _plot_each(arguments: PlotArguments, inputs: Inputs) -> int:
    """Draw a figure for each picture into a folder."""
    output = arguments.output
    if is_standard(output) or (output.suffix and not arguments.into_folder):
        raise OptionError("Several figures go into a folder.")
    suffix = f".{arguments.format}"
    texts = dict.fromkeys(inputs.texts)  # each once
    found = targets_of(texts, arguments.values, output, suffix, resume=arguments.resume)
    targets = dict(found)
    read = ReadFiles(sources_of(texts, dict(arguments.values)))
    work = partial(_plot, arguments, read, targets)
    failed = any_fails(results(tuple(targets), work, arguments.values))
    return 1 if failed or inputs.failed else 0


def _plot(
    arguments: PlotArguments,
    read: ReadFiles,
    targets: Mapping[str, Path],
    text: str,
    values: Mapping[str, str],
    job: Job,
) -> str:
    """Draw and save the figure; give the sentence that reports it."""
    source, output = source_typed(text, values), targets[text]
    read.refuse(output, "this is the picture itself; give the figure another name")
    picture = decode(source.read(job), source.name, job)
    findings = find(picture, job, arguments.options)
    notes = picture.notes
    if arguments.sheet:
        figure = six_sizes(picture, findings, job)
    else:
        reduction = findings.palette(arguments.colors, job).reduction
        notes = tuple(filter(None, [reduction.note, *notes]))
        figure = four_panels(picture, findings, reduction.swatches)
    suffix = f".{arguments.format}" if is_standard(output) else output.suffix.lower()
    data = figure.pdf() if suffix == ".pdf" else figure.png()
    if is_standard(output):
        write_file(data, "A figure", is_text=False)
    else:
        save(data, output)
    what = "in " + ", ".join(map(str, STOPS)) + " colours" if arguments.sheet else "four panels"
    done = f"{output_name(output)}: {what}, {counted(len(data), 'byte', separator=',')}."
    return " ".join([done, *notes])
