"""The palette of a picture, and palette files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from huescope.analysis import orders
from huescope.analysis.arrangement import arrange
from huescope.analysis.findings import find_palettes
from huescope.analysis.options import FOR_PEOPLE
from huescope.analysis.painted_swatches import painted_swatches
from huescope.api.options import clustering_options, number_of_colors, page_index, rendering
from huescope.api.pictures import picture_of, picture_source, read_bytes
from huescope.cancellation import Job
from huescope.color.difference import DEFAULT as DEFAULT_FORMULA
from huescope.errors import OptionError, UnsupportedPalette, UnsupportedPicture
from huescope.imaging.decode import decode
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.palette import formats
from huescope.palette.files import save_written, stem_of
from huescope.palette.naming import named
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from huescope.analysis.reduction import Reduction
    from huescope.api.options import PaletteOptions
    from huescope.api.pictures import PictureLike
    from huescope.imaging.picture import Picture


def palette_from(reduction: Reduction, name: str, source: str, order: str) -> Palette:
    """Name the colours that were found, and put them in order.

    Parameters
    ----------
    reduction : Reduction
        What was found.
    name, source : str
        Of the palette, and of the picture that it is from.
    order : str
        Name of the order of its swatches.

    Returns
    -------
    Palette
        With a remark where there are fewer colours than asked for.
    """
    swatches = arrange(reduction.swatches, order, DEFAULT_FORMULA).swatches
    remarks = () if reduction.note is None else (reduction.note,)
    return Palette(name, named(swatches), source=source, remarks=remarks)


def palette(
    picture: PictureLike,
    colors: int = 8,
    *,
    order: str = orders.DEFAULT,
    intent: str = DEFAULT_RENDERING.intent,
    black_point: bool = DEFAULT_RENDERING.black_point,
    page: int = 1,
    name: str | None = None,
    **options: Unpack[PaletteOptions],
) -> Palette:
    """Find a palette as a person would pick it: what ``huescope export`` writes.

    Parameters
    ----------
    picture : path, str, bytes, numpy.ndarray or PIL.Image.Image
        See `huescope.analyze`.
    colors : int, optional
        Number of colours, 2 to 256.
    order : str, optional
        Name of the order of the swatches.
    intent, black_point, page, name
        See `huescope.analyze`.
    **options
        The other options of `huescope.analyze`; the mood is "balanced" if not given.

    Returns
    -------
    Palette
        A sequence of swatches with names, groups and shares. A picture of fewer colours gives
        fewer, and one of `Palette.remarks` says so.

    Raises
    ------
    HuescopeError
        As `huescope.analyze` raises them.

    Examples
    --------
    >>> import huescope, numpy as np
    >>> flag = np.array([[[200, 16, 46], [200, 16, 46], [1, 33, 105]]], np.uint8)
    >>> [swatch.hex for swatch in huescope.palette(flag, 2)]
    ['#c8102e', '#012169']
    """
    job = Job()
    chosen = clustering_options(FOR_PEOPLE, **options)
    source, _ = picture_source(picture, name)
    decoded = picture_of(
        source,
        source.read(job),
        job,
        rendering(intent, black_point=black_point).into(chosen.working_space),
        page_index(page),
    )
    findings = find_palettes(decoded, job, chosen)
    reduction = findings.palette(number_of_colors(colors), job).reduction
    return palette_from(reduction, stem_of(decoded.name), decoded.name, orders.get(order).NAME)


def palette_of(data: bytes, name: str, job: Job) -> Palette:
    """Read a palette file, or the swatches that are painted in a picture of a palette.

    Parameters
    ----------
    data, name : bytes, str
        The content of the file, and its name with the suffix.
    job : Job
        May be cancelled.

    Returns
    -------
    Palette
        Its remarks say what could not be kept.

    Raises
    ------
    PaletteError
        If it is no palette file, and no picture in which swatches are painted.
    """
    try:
        return formats.read(data, name)
    except UnsupportedPalette as error:
        try:
            picture = decode(data, name, job)
        except UnsupportedPicture:
            raise error from None
    return painted_palette(picture, job)


def painted_palette(picture: Picture, job: Job) -> Palette:
    """Take the swatches that are painted in a picture of a palette: found, not clustered.

    Parameters
    ----------
    picture : Picture
        A strip of colours, or a sheet of swatches.
    job : Job
        May be cancelled.

    Returns
    -------
    Palette
        In the order of the picture.

    Raises
    ------
    UnsupportedPalette
        If no swatches are painted in it.
    """
    colors = painted_swatches(picture, job)
    if not colors:
        raise UnsupportedPalette(picture.name, "there are no swatches painted in this picture")
    swatches = named([Swatch.of_code(color, picture.working_space) for color in colors])
    return Palette(stem_of(picture.name), swatches, source=picture.name)


def read_palette(source: str | PathLike[str] | bytes, name: str | None = None) -> Palette:
    """Read a palette file of any format that Huescope knows, by its content.

    Of a picture, such as a strip of colours or a sheet, the swatches that are painted in it.

    Parameters
    ----------
    source : path, str or bytes
        A file, an address, or the bytes of a file.
    name : str, optional
        The name of the file that bytes are from, with its suffix: plain text is known by it.

    Returns
    -------
    Palette
        `Palette.remarks` say what could not be kept.

    Raises
    ------
    ReadError
        If the file cannot be read.
    PaletteError
        If it is no palette file, and no picture of swatches.

    Examples
    --------
    >>> import huescope
    >>> huescope.read_palette(b":root { --sky: #1e90ff }", "site.css")[0].name
    'sky'
    """
    data, called = read_bytes(source, name)
    return palette_of(data, called, Job())


def write_palette(
    palette: Palette,
    path: str | PathLike[str],
    format: str | None = None,  # noqa: A002 - as the command line calls it
    options: Mapping[str, str] | None = None,
    *,
    photograph: PictureLike | None = None,
) -> Path:
    """Write a palette file; an existing file is replaced in one step.

    Parameters
    ----------
    palette : Palette
        Any.
    path : path or str
        The file. Its suffix is the format, if none is given; the folder must exist.
    format : str, optional
        Name of the format, as ``huescope formats`` lists them.
    options : mapping of str to str, optional
        Values for options of the format, such as ``{"notation": "oklch"}``.
    photograph : path, str, bytes, numpy.ndarray or PIL.Image.Image, optional
        The picture that a sheet or a page shows beside the palette, with a pin for each colour; see
        `huescope.analyze`.

    Returns
    -------
    pathlib.Path
        The file; of a few formats, a folder.

    Raises
    ------
    OptionError
        If the suffix is of no format, or the format has no such option or shows no photograph.
    WriteError
        If it cannot be written.
    """
    target = Path(path)
    chosen = formats.for_file(target.name).NAME if format is None else format
    shown = None
    if photograph is not None:
        if not formats.shows_photograph(chosen):
            raise OptionError(f"{formats.get(chosen).LABEL} files show no photograph.")
        from huescope.api.pins import photograph_with_pins

        job = Job()
        source, _ = picture_source(photograph)
        picture = picture_of(source, source.read(job), job, DEFAULT_RENDERING)
        shown = photograph_with_pins(palette, picture, job)
    save_written(formats.write(palette, chosen, options, shown), target)
    return target
