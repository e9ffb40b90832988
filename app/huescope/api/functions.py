"""The functions of the library that take a picture and give a result, or another picture."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Unpack

from huescope.analysis import dithering as methods
from huescope.analysis import orders
from huescope.analysis.dithering import DitheringOptions
from huescope.analysis.options import DEFAULT, ClusteringOptions
from huescope.api.colors import rgb_of
from huescope.api.options import clustering_options, number_of_colors, page_index, rendering
from huescope.api.painting import colors_of, given_colors, own_colors, painted
from huescope.api.palettes import read_palette
from huescope.api.pictures import picture_of, picture_source
from huescope.api.report import Question, analysis_of, report_on
from huescope.cancellation import Job
from huescope.color import difference
from huescope.color.working_space import SRGB
from huescope.errors import OptionError
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PIL import Image

    from huescope.api.colors import ColorLike
    from huescope.api.options import PaletteOptions
    from huescope.api.pictures import PictureLike
    from huescope.api.result import Analysis

    PaletteLike = Palette | Iterable[ColorLike] | str | PathLike[str] | bytes


def analyze(
    picture: PictureLike,
    colors: int = 8,
    *,
    order: str = orders.DEFAULT,
    formula: str = difference.DEFAULT,
    rounds: bool = False,
    curve: bool = False,
    intent: str = DEFAULT_RENDERING.intent,
    black_point: bool = DEFAULT_RENDERING.black_point,
    page: int = 1,
    name: str | None = None,
    **options: Unpack[PaletteOptions],
) -> Analysis:
    """Analyse the colours of a picture: what ``huescope analyze`` prints.

    Parameters
    ----------
    picture : path, str, bytes, numpy.ndarray or PIL.Image.Image
        A file in any format that Huescope opens; a text may also be an address, as on the command
        line. An array is of uint8, 0 to 255, sRGB: height × width (grey), or height × width × 1 to
        4 channels (grey, grey and alpha, RGB, RGBA); other dtypes are refused, for they do not say
        which number is white. The EXIF orientation and ICC profile of an image are applied.
    colors : int, optional
        Number of colours of the palette, 2 to 256.
    order : str, optional
        Name of the order of `Analysis.sorted`.
    formula : str, optional
        Name of the formula of `Analysis.delta_e`.
    rounds, curve : bool, optional
        Whether to measure `Analysis.rounds`, and the palettes of all sizes for `Analysis.curve`.
    intent : str, optional
        Rendering intent of colour profiles: "perceptual", "relative", "saturation" or "absolute".
    black_point : bool, optional
        Whether with black point compensation.
    page : int, optional
        Which page or frame of a file that has several, from 1.
    name : str, optional
        What to call the picture.
    mood : str, optional
        Which colours are chosen: "area" (the least error; where nothing is given), "balanced" (as
        people pick them), "vivid", "bright", "muted" or "deep".
    space : str, optional
        Where clusters are found: "srgb", "oklab" or "lab".
    accent : float, optional
        From calm, 0, to vivid, 1.
    fixed : colour or iterable of colours, optional
        Colours that stay in the palette; see `huescope.difference` for how they can be given.
    ignore : str or collection of str, optional
        What to leave out: "background", "white", "black"; several also as "white,black".
    count_transparent : bool, optional
        Whether what is fully transparent counts as white.
    region : str or iterable of float, optional
        The part to look at, in pixels: x, y, width and height; or x and y of each corner of a
        lasso.
    represent : str, optional
        Whether a swatch is a "mean" or a real "pixel".
    working_space : str, optional
        What a file's colours are kept in: "srgb", or "display-p3" where the file has a wider space
        than sRGB. Swatches then have `Swatch.stated` in Display P3, and `Swatch.rgb` is that
        gamut-mapped to sRGB.

    Returns
    -------
    Analysis
        With the numbers of ``huescope analyze --json``, which `Analysis.to_json` writes.

    Raises
    ------
    ReadError
        If the picture cannot be read.
    PictureError
        If it cannot be decoded, or no pixel of it is left to analyse.
    OptionError, ColorError
        If an option has no such value.

    Examples
    --------
    >>> import huescope, numpy as np
    >>> flag = np.array([[[200, 16, 46], [200, 16, 46], [1, 33, 105]]], np.uint8)
    >>> result = huescope.analyze(flag)
    >>> result.palette[0].hex, result.main.hex, result.unique_colors
    ('#c8102e', '#c8102e', 2)
    """
    question = Question(
        number_of_colors(colors),
        orders.get(order).NAME,
        difference.get(formula).NAME,
        clustering_options(**options),
        rounds,
        rendering(intent, black_point=black_point),
        curve,
        page_index(page),
    )
    source, called = picture_source(picture, name)
    return analysis_of(report_on(source, called, question))


def reduce(
    picture: PictureLike,
    colors: int = 8,
    *,
    palette: PaletteLike | None = None,
    dither: str = methods.DEFAULT,
    strength: float = 1.0,
    matrix_px: int = 8,
    intent: str = DEFAULT_RENDERING.intent,
    black_point: bool = DEFAULT_RENDERING.black_point,
    page: int = 1,
    **options: Unpack[PaletteOptions],
) -> Image.Image:
    """Paint a picture in few colours: what ``huescope reduce`` writes.

    Parameters
    ----------
    picture : path, str, bytes, numpy.ndarray or PIL.Image.Image
        See `analyze`.
    colors : int, optional
        Number of colours, 2 to 256, where no palette is given.
    palette : Palette, palette file or iterable of colours, optional
        The colours to paint with; of more than 256, those that most pixels take.
    dither : str, optional
        How colours are mixed: "none", or a method that ``huescope reduce --help`` lists.
    strength : float, optional
        Of dithering, 0 to 1.
    matrix_px : int, optional
        Side of the pattern of ordered dithering: 2, 4 or 8.
    intent, black_point, page
        See `analyze`.
    **options
        The other options of `analyze`. With a palette, only `ignore` and `count_transparent`. Where
        no `space` is given, clusters are found in "srgb", and for a dithered picture in "oklab".

    Returns
    -------
    PIL.Image.Image
        As large as the picture, upright, sRGB; mode "RGBA" where something is translucent, else
        "RGB".

    Raises
    ------
    HuescopeError
        As `analyze` raises them.
    PaletteError
        If the palette has no colour.

    Examples
    --------
    >>> import huescope, numpy as np
    >>> ramp = np.arange(256, dtype=np.uint8).reshape(16, 16)
    >>> image = huescope.reduce(ramp, palette=["black", "white"])
    >>> image.mode, image.size, len(image.getcolors())
    ('RGB', (16, 16), 2)
    """
    from PIL import Image

    job = Job()
    chosen = clustering_options(**options)
    dithering = DitheringOptions(methods.get(dither).NAME, strength, matrix_px)
    rgb_u8 = None if palette is None else colors_of(_palette(palette), "palette")
    if rgb_u8 is not None:
        _refuse_search(chosen)
    else:
        chosen = dithering.suited(chosen, options.get("space"))
    if chosen.working_space != SRGB:
        raise OptionError("A reduced picture is written in sRGB, so it is also reduced in sRGB.")
    size = number_of_colors(colors)
    source, _ = picture_source(picture)
    decoded = picture_of(
        source,
        source.read(job),
        job,
        rendering(intent, black_point=black_point),
        page_index(page),
    )
    if rgb_u8 is None:
        painting = own_colors(decoded, size, chosen, job)
    else:
        painting = given_colors([decoded], rgb_u8, chosen, job)
    reduced = painted(decoded, painting, dithering, job)
    return Image.fromarray(reduced.rgba_u8() if reduced.translucent else reduced.rgb_u8())


def _palette(given: PaletteLike) -> Palette:
    if isinstance(given, Palette):
        return given
    if isinstance(given, str | bytes | PathLike):
        return read_palette(given)
    return Palette("palette", tuple(Swatch(rgb_of(color)) for color in given))


def _refuse_search(chosen: ClusteringOptions) -> None:
    """Refuse options that say how colours are found, where they are given."""
    kept = ClusteringOptions(
        mood=DEFAULT.mood, ignore=chosen.ignore, count_transparent=chosen.count_transparent
    )
    if chosen != kept:
        raise OptionError("A palette gives the colours: how to find them cannot be said as well.")
