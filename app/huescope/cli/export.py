"""``huescope export`` and ``huescope convert``: write a palette in a file format."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis.findings import find_palettes
from huescope.analysis.orders import DEFAULT as DEFAULT_ORDER
from huescope.analysis.shared_palette import merged_equally, shared_palette
from huescope.api.palettes import palette_from, palette_of
from huescope.api.pins import pins_of
from huescope.cancellation import Job
from huescope.cli.batch import results
from huescope.cli.inputs import inputs_of, is_many
from huescope.cli.output_files import ReadFiles, sources_of
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import write_file
from huescope.cli.targets import targets_of, unwritten
from huescope.cli.terminal import error_line, write_error, write_output
from huescope.dataclass import dataclass
from huescope.errors import (
    HuescopeError,
    OptionError,
    PaletteError,
    UnsupportedPalette,
    printable,
)
from huescope.imaging.decode import decode
from huescope.imaging.photograph import photograph_of
from huescope.palette import formats
from huescope.palette.files import save_written, stem_of
from huescope.plurals import counted
from huescope.sources.existing import is_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cli.arguments.export import ConvertArguments, ExportArguments
    from huescope.cli.inputs import Inputs
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class _Made:
    """A palette, where it is from, and the picture where the format shows it."""

    palette: Palette
    source: Source
    photograph: Photograph | None = None
    is_of_file: bool = False


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
    inputs = inputs_of(arguments.sources, recursive=arguments.recursive, values=arguments.values)
    if not inputs.texts:
        return 1  # what is wrong with the folders has been told
    if arguments.shared:
        return _export_shared(arguments, inputs)
    if len(inputs.texts) > 1 or any(map(is_many, arguments.sources)):
        return _export_each(arguments, inputs)
    work = partial(_palette, arguments, inputs.texts[0], job=Job())
    if arguments.resume and not _unwritten(arguments, inputs.texts[0]):
        return 0
    made = with_secrets(work, arguments.values)
    if made.is_of_file and arguments.for_pictures:
        raise PaletteError(made.source.name, f"it is a palette file, {_without_effect(arguments)}")
    chosen = dict(arguments.chosen)
    read = ReadFiles([made.source])
    deliver(made.palette, read, arguments.output, arguments.format, chosen, made.photograph)
    return 0


def _export_each(arguments: ExportArguments, inputs: Inputs) -> int:
    """Write one file for each source into a folder."""
    suffix = formats.get(arguments.format).SUFFIXES[0]
    output = arguments.output
    if output is None or (output.name.lower().endswith(suffix) and not is_folder(output)):
        raise OptionError("Several palettes go into a folder; --shared makes one of all pictures.")
    targets = targets_of(inputs.texts, arguments.values, output, suffix, resume=arguments.resume)
    read = ReadFiles(sources_of(inputs.texts, dict(arguments.values)))
    failed, pictures = inputs.failed, 0
    work = partial(_palette, arguments)
    outcomes = results([text for text, _ in targets], work, arguments.values)
    for (_, path), outcome in zip(targets, outcomes, strict=True):
        try:
            made = _or_raise(outcome)
            pictures += not made.is_of_file
            chosen = dict(arguments.chosen)
            for remark in made.palette.remarks:
                write_error(f"{printable(made.source.name)}: {remark}")
            palette = replace(made.palette, remarks=())
            deliver(palette, read, path, arguments.format, chosen, made.photograph)
        except HuescopeError as error:
            write_error(error_line(error))
            failed = True
    if targets and arguments.for_pictures and not (pictures or failed):
        write_error(f"All of these are palette files, {_without_effect(arguments)}.")
    return 1 if failed else 0


def _without_effect(arguments: ExportArguments) -> str:
    options = " and ".join(arguments.for_pictures)
    verb = "is" if len(arguments.for_pictures) == 1 else "are"
    return f"and {options} {verb} for pictures"


def _unwritten(arguments: ExportArguments, text: str) -> bool:
    """Tell whether the only file is still to be written."""
    return arguments.output is None or bool(unwritten([(text, arguments.output)]))


def _export_shared(arguments: ExportArguments, inputs: Inputs) -> int:
    """Write one palette of all pictures that can be read."""
    if arguments.resume and not _unwritten(arguments, inputs.texts[0]):
        return 0
    failed = inputs.failed

    def kept() -> Iterator[tuple[ColorCounts, float]]:
        nonlocal failed
        for outcome in results(inputs.texts, partial(_kept, arguments), arguments.values):
            if isinstance(outcome, HuescopeError):
                write_error(error_line(outcome))
                failed = True
            else:
                yield outcome, 1.0

    counts = merged_equally(kept())
    if not counts.packed.size:
        raise OptionError("None of the pictures can be read, so there is no palette to share.")
    reduction = shared_palette(counts, arguments.colors, arguments.options, Job())
    name = counted(len(inputs.texts), "picture")
    palette = palette_from(reduction, name, name, arguments.order or DEFAULT_ORDER)
    read = ReadFiles(sources_of(inputs.texts, dict(arguments.values)))
    deliver(palette, read, arguments.output, arguments.format, dict(arguments.chosen))
    return 1 if failed else 0


def _or_raise(outcome: _Made | HuescopeError) -> _Made:
    if isinstance(outcome, HuescopeError):
        raise outcome
    return outcome


def convert(arguments: ConvertArguments) -> int:
    """Write a palette file in another format; of a picture, the swatches painted in it."""
    source, job = source_typed(arguments.source, {}), Job()
    palette = palette_of(source.read(job), source.name, job)
    deliver(
        palette, ReadFiles([source]), arguments.output, arguments.format, dict(arguments.chosen)
    )
    return 0


def _palette(arguments: ExportArguments, text: str, values: Mapping[str, str], job: Job) -> _Made:
    """Read a palette file, or compute the palette of a picture, depending on the content."""
    source = source_typed(text, values)
    data = source.read(job)
    try:
        return _Made(formats.read(data, source.name), source, is_of_file=True)
    except UnsupportedPalette:
        rendering = arguments.rendering.into(arguments.options.working_space)
        picture = decode(data, source.name, job, rendering, arguments.page)
    findings = find_palettes(picture, job, arguments.options)
    reduction = findings.palette(arguments.colors, job).reduction
    palette = palette_from(
        reduction, stem_of(source.name), source.name, arguments.order or DEFAULT_ORDER
    )
    is_left_out = dict(arguments.chosen).get("photograph") == "no"
    if is_left_out or not formats.shows_photograph(arguments.format):
        return _Made(palette, source)
    places_px = pins_of(palette, picture, findings, reduction, job)
    return _Made(palette, source, photograph_of(picture, places_px))


def _kept(
    arguments: ExportArguments, text: str, values: Mapping[str, str], job: Job
) -> ColorCounts:
    """Count the colours of a picture, as far as they are not ignored."""
    source = source_typed(text, values)
    picture = decode(source.read(job), source.name, job, arguments.rendering, arguments.page)
    return find_palettes(picture, job, arguments.options).kept


def deliver(
    palette: Palette,
    read: ReadFiles,
    output: Path | None,
    name: str,
    chosen: Mapping[str, str],
    photograph: Photograph | None = None,
) -> None:
    """Write a palette, but never over a file that is read.

    Parameters
    ----------
    palette : Palette
        The palette; its remarks are printed.
    read : ReadFiles
        What must not be written over.
    output : Path or None
        Where to write; None for standard output.
    name : str
        The format.
    chosen : mapping of str to str
        Options of the format.
    photograph : Photograph, optional
        The picture, for formats that show it.
    """
    for remark in palette.remarks:
        write_error(remark)
    content = formats.write(palette, name, chosen, photograph)
    if output is None:
        label = formats.get(name).LABEL
        if not isinstance(content, bytes):
            raise OptionError(f"{label} is a folder; give it a name.")
        write_file(content, label, is_text=formats.writers()[name].IS_TEXT)
        return
    read.refuse(output, "this is what is read; give the result another name")
    save_written(content, output)
    colors = counted(len(palette.swatches), "colour")
    write_output(f"{printable(str(output))}: {colors}, {formats.get(name).LABEL}.")
