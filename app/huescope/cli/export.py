"""``huescope export`` and ``huescope convert``: write a palette in a file format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.arrangement import arrange
from huescope.analysis.findings import find
from huescope.analysis.orders import DEFAULT as DEFAULT_ORDER
from huescope.cancellation import Job
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import write_file
from huescope.cli.terminal import write_error, write_output
from huescope.color.difference import DEFAULT as DEFAULT_FORMULA
from huescope.errors import OptionError, UnsupportedPalette, printable
from huescope.imaging.decode import decode
from huescope.palette import formats
from huescope.palette.files import save_written, stem_of
from huescope.palette.naming import named
from huescope.palette.palette import Palette
from huescope.plurals import counted
from huescope.sources.local import refuse_same_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.cli.arguments.export import ConvertArguments, ExportArguments
    from huescope.sources.source import Source


def export(arguments: ExportArguments) -> int:
    """Write the palette of a picture, or of a palette file, in a format.

    Parameters
    ----------
    arguments : ExportArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.

    Raises
    ------
    HuescopeError
        If the source cannot be read, or the file cannot be written.
    """
    palette, source = with_secrets(lambda values: _palette(arguments, values), arguments.values)
    _deliver(palette, source, arguments.output, arguments.format, dict(arguments.chosen))
    return 0


def convert(arguments: ConvertArguments) -> int:
    """Write a palette file in another format; as `export`, but a picture is refused."""
    source = source_typed(arguments.source, {})
    palette = formats.read(source.read(Job()), source.name)
    _deliver(palette, source, arguments.output, arguments.format, dict(arguments.chosen))
    return 0


def _palette(arguments: ExportArguments, values: Mapping[str, str]) -> tuple[Palette, Source]:
    """Read a palette file, or compute the palette of a picture, depending on the content."""
    source = source_typed(arguments.source, values)
    job = Job()
    data = source.read(job)
    try:
        return formats.read(data, source.name), source
    except UnsupportedPalette:
        picture = decode(data, source.name, job, arguments.rendering)
    findings = find(picture, job, arguments.options)
    reduction = findings.palette(arguments.colors, job).reduction
    if reduction.note is not None:
        write_error(reduction.note)
    order = arguments.order or DEFAULT_ORDER
    swatches = arrange(reduction.swatches, order, DEFAULT_FORMULA).swatches
    stem = stem_of(source.name)
    return Palette(stem, named(swatches), source=source.name), source


def _deliver(
    palette: Palette,
    source: Source,
    output: Path | None,
    name: str,
    chosen: Mapping[str, str],
) -> None:
    for remark in palette.remarks:
        write_error(remark)
    content = formats.write(palette, name, chosen)
    if output is None:
        label = formats.get(name).LABEL
        if not isinstance(content, bytes):
            raise OptionError(f"{label} is a folder; give it a name.")
        write_file(content, label, is_text=formats.writers()[name].IS_TEXT)
        return
    refuse_same_file(source, output, "this is what is read; give the result another name")
    save_written(content, output)
    colors = counted(len(palette.swatches), "colour")
    write_output(f"{printable(str(output))}: {colors}, {formats.get(name).LABEL}.")
