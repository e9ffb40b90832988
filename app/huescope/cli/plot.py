"""``huescope plot``: a picture and its colours as a PNG or PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from huescope.analysis.findings import find
from huescope.analysis.options import STOPS
from huescope.analysis.recolor import reduce_picture
from huescope.cancellation import Job
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import is_standard, output_name, report, write_file
from huescope.imaging.decode import decode
from huescope.imaging.figures import cell_px, contact_sheet, panels
from huescope.imaging.thumbnail import fitted
from huescope.imaging.writing import ReducedPicture
from huescope.palette.files import save
from huescope.plurals import counted
from huescope.sources.local import refuse_same_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.analysis.findings import Findings
    from huescope.cli.arguments.plot import PlotArguments
    from huescope.imaging.figures import Figure
    from huescope.imaging.picture import Picture


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
    figure = (_sheet if arguments.sheet else _panels)(picture, findings, arguments.colors, job)
    data = figure.pdf() if output.suffix.lower() == ".pdf" else figure.png()
    if is_standard(output):
        write_file(data, "A figure", is_text=False)
    else:
        save(data, output)
    what = "in " + ", ".join(map(str, STOPS)) + " colours" if arguments.sheet else "four panels"
    return f"{output_name(output)}: {what}, {counted(len(data), 'byte', separator=',')}."


def _panels(picture: Picture, findings: Findings, colors: int, job: Job) -> Figure:
    reduction = findings.palette(colors, job).reduction
    leading = findings.leading
    image = _on_white(fitted(picture, cell_px(2, _aspect(picture))))
    return panels(picture.name, image, reduction.swatches, leading.main, leading.second)


def _sheet(picture: Picture, findings: Findings, _colors: int, job: Job) -> Figure:
    small = fitted(picture, cell_px(3, _aspect(picture)))

    def reduced() -> Iterator[tuple[str, Image.Image]]:
        for stop in STOPS:
            paints_rgb_u8 = findings.paints(findings.palette(stop, job).reduction)
            indices_u8 = reduce_picture(small, paints_rgb_u8, job)
            shown = ReducedPicture(indices_u8, paints_rgb_u8, small.alpha_u8)
            yield f"{stop} colours", Image.fromarray(shown.on_white_u8())

    return contact_sheet(picture.name, list(reduced()))


def _aspect(picture: Picture) -> float:
    return picture.height_px / picture.width_px


def _on_white(picture: Picture) -> Image.Image:
    image = Image.fromarray(picture.rgb_u8)
    if picture.alpha_u8 is None:
        return image
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=Image.fromarray(picture.alpha_u8))
    return ground
