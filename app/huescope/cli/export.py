"""``huescope export`` and ``huescope convert``: write a palette in a file format."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.analysis.arrangement import arrange
from huescope.analysis.findings import find
from huescope.analysis.orders import DEFAULT as DEFAULT_ORDER
from huescope.analysis.shared_palette import merged, shared_palette
from huescope.cancellation import Job
from huescope.cli.batch import results
from huescope.cli.inputs import inputs_of, is_folder
from huescope.cli.output_files import UniqueStems, make_output_folder
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import write_file
from huescope.cli.terminal import error_line, write_error, write_output
from huescope.color.difference import DEFAULT as DEFAULT_FORMULA
from huescope.errors import HuescopeError, OptionError, UnsupportedPalette, printable
from huescope.imaging.decode import decode
from huescope.palette import formats
from huescope.palette.files import save_written, stem_of
from huescope.palette.naming import named
from huescope.palette.palette import Palette
from huescope.plurals import counted
from huescope.sources.local import LocalFile, refuse_same_file
from huescope.sources.resolve import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.findings import Findings
    from huescope.analysis.reduction import Reduction
    from huescope.cli.arguments.export import ConvertArguments, ExportArguments
    from huescope.cli.inputs import Inputs
    from huescope.sources.source import Source


def export(arguments: ExportArguments) -> int:
    """Write the palettes of pictures, or of palette files, in a format.

    Parameters
    ----------
    arguments : ExportArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0, or 1 if any of several could not be read or written.

    Raises
    ------
    HuescopeError
        If the only source cannot be read, or its file cannot be written.
    """
    inputs = inputs_of(arguments.sources, recursive=arguments.recursive)
    if not inputs.texts:
        return 1  # what is wrong with the folders has been told
    if arguments.shared:
        return _export_shared(arguments, inputs)
    if len(inputs.texts) > 1 or any(map(is_folder, arguments.sources)):
        return _export_each(arguments, inputs)
    work = partial(_palette, arguments, inputs.texts[0])
    palette, source = with_secrets(work, arguments.values)
    _deliver(palette, [source], arguments.output, arguments.format, dict(arguments.chosen))
    return 0


def _export_each(arguments: ExportArguments, inputs: Inputs) -> int:
    """Write one file for each source into a folder."""
    if arguments.output is None:
        raise OptionError("Several palettes go into a folder; --shared makes one of all pictures.")
    make_output_folder(arguments.output)
    suffix = formats.get(arguments.format).SUFFIXES[0]
    read = [LocalFile(Path(text)) for text in inputs.texts if not is_address(text)]
    stems = UniqueStems()
    failed = inputs.failed
    work = partial(_palette, arguments)
    for outcome in results(inputs.texts, work, arguments.values):
        try:
            palette, source = _or_raise(outcome)
            path = arguments.output / f"{stems.give(source)}{suffix}"
            _deliver(palette, read, path, arguments.format, dict(arguments.chosen))
        except HuescopeError as error:
            write_error(error_line(error))
            failed = True
    return 1 if failed else 0


def _export_shared(arguments: ExportArguments, inputs: Inputs) -> int:
    """Write one palette of all pictures that can be read."""
    failed = inputs.failed

    def kept() -> Iterator[ColorCounts]:
        nonlocal failed
        for outcome in results(inputs.texts, partial(_kept, arguments), arguments.values):
            if isinstance(outcome, HuescopeError):
                write_error(error_line(outcome))
                failed = True
            else:
                yield outcome

    counts = merged(kept())
    if not counts.packed.size:
        raise OptionError("None of the pictures can be read, so there is no palette to share.")
    reduction = shared_palette(counts, arguments.colors, arguments.options, Job())
    name = counted(len(inputs.texts), "picture")
    palette = _palette_from(reduction, name, name, arguments.order)
    read = [LocalFile(Path(text)) for text in inputs.texts if not is_address(text)]
    _deliver(palette, read, arguments.output, arguments.format, dict(arguments.chosen))
    return 1 if failed else 0


def _or_raise(outcome: tuple[Palette, Source] | HuescopeError) -> tuple[Palette, Source]:
    if isinstance(outcome, HuescopeError):
        raise outcome
    return outcome


def convert(arguments: ConvertArguments) -> int:
    """Write a palette file in another format; as `export`, but a picture is refused."""
    source = source_typed(arguments.source, {})
    palette = formats.read(source.read(Job()), source.name)
    _deliver(palette, [source], arguments.output, arguments.format, dict(arguments.chosen))
    return 0


def _palette(
    arguments: ExportArguments, text: str, values: Mapping[str, str]
) -> tuple[Palette, Source]:
    """Read a palette file, or compute the palette of a picture, depending on the content."""
    source = source_typed(text, values)
    job = Job()
    data = source.read(job)
    try:
        return formats.read(data, source.name), source
    except UnsupportedPalette:
        findings = _found(arguments, data, source, job)
    reduction = findings.palette(arguments.colors, job).reduction
    name = stem_of(source.name)
    return _palette_from(reduction, name, source.name, arguments.order), source


def _kept(arguments: ExportArguments, text: str, values: Mapping[str, str]) -> ColorCounts:
    """Count the colours of a picture, as far as they are not ignored."""
    source, job = source_typed(text, values), Job()
    return _found(arguments, source.read(job), source, job).kept


def _found(arguments: ExportArguments, data: bytes, source: Source, job: Job) -> Findings:
    picture = decode(data, source.name, job, arguments.rendering)
    return find(picture, job, arguments.options)


def _palette_from(reduction: Reduction, name: str, source: str, order: str | None) -> Palette:
    swatches = arrange(reduction.swatches, order or DEFAULT_ORDER, DEFAULT_FORMULA).swatches
    remarks = () if reduction.note is None else (reduction.note,)
    return Palette(name, named(swatches), source=source, remarks=remarks)


def _deliver(
    palette: Palette,
    read: Iterable[Source],
    output: Path | None,
    name: str,
    chosen: Mapping[str, str],
) -> None:
    """Write a palette, but never over a file that is read."""
    for remark in palette.remarks:
        write_error(remark)
    content = formats.write(palette, name, chosen)
    if output is None:
        label = formats.get(name).LABEL
        if not isinstance(content, bytes):
            raise OptionError(f"{label} is a folder; give it a name.")
        write_file(content, label, is_text=formats.writers()[name].IS_TEXT)
        return
    for source in read:
        refuse_same_file(source, output, "this is what is read; give the result another name")
    save_written(content, output)
    colors = counted(len(palette.swatches), "colour")
    write_output(f"{printable(str(output))}: {colors}, {formats.get(name).LABEL}.")
