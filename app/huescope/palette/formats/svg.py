"""A sheet of swatches as a drawing that stays sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import TONES
from huescope.palette.sheets.text import BACKGROUND, COLUMNS, PHOTOGRAPH, WRITTEN, title
from huescope.palette.sheets.vector import svg
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph

NAME = "svg"
LABEL = marked("SVG sheet")
FAMILY = "sheet"
SUFFIXES = (".svg",)
DESCRIPTION = marked("A sheet of swatches with their names and values, as a drawing with text.")
OPTIONS = (COLUMNS, *WRITTEN, PHOTOGRAPH, BACKGROUND)
IS_TEXT = True
SHOWS_PHOTOGRAPH = True

_SCALE = 2  # pixels for each unit of the layout


def write(
    palette: Palette, options: Mapping[str, str], photograph: Photograph | None = None
) -> bytes:
    """Draw a sheet.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `OPTIONS`.
    photograph : Photograph, optional
        The picture that it is from.

    Returns
    -------
    bytes
        See `huescope.palette.sheets.vector.svg`.
    """
    [page] = compose(palette, options, only_own_font=False, photograph=photograph)
    ground = TONES[options["background"]].ground
    return svg(page, ground, _SCALE, title(palette), palette.note)
