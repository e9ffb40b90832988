"""Huescope's own JSON, which keeps all that a palette has.

The file is an object: ``format`` ("huescope-palette"), ``version`` (1), ``name``, ``source``,
``note``, and ``swatches``, each with

- ``name`` and ``own_name`` (whether a person or a file gave it), ``group``;
- ``hex`` (``#rrggbb``) and ``rgb`` (three integers, 0 to 255): what is shown, in sRGB;
- ``alpha``, 0 to 1;
- ``stated``: null, or ``space``, ``values`` and ``alpha`` as in
  `huescope.color.coordinates.Coordinates`;
- ``pixels`` and ``share`` (0 to 1) of the picture; ``locked``; ``kind`` ("process", "global" or
  "spot").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.palette.reading import palette_json
from huescope.palette.writing.json import dumped
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "json"
LABEL = "JSON"
FAMILY = "data"
SUFFIXES = (".json",)
DESCRIPTION = marked("All that is known of the palette, for scripts and for keeping.")
OPTIONS = ()
IS_TEXT = True
RANK = 20
KEEPS_NAMES = True

recognizes = palette_json.recognizes
read = palette_json.read


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write all of a palette but the remarks on where it was read.

    Parameters
    ----------
    palette : Palette
        Any.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        JSON in UTF-8.
    """
    return dumped(
        {
            "format": palette_json.FORMAT,
            "version": palette_json.VERSION,
            "name": palette.name,
            "source": palette.source,
            "note": palette.note,
            "swatches": [_swatch(swatch) for swatch in palette.swatches],
        }
    )


def _swatch(swatch: Swatch) -> dict[str, Any]:
    stated = swatch.stated
    return {
        "name": swatch.name,
        "own_name": swatch.name_is_own,
        "group": swatch.group,
        "hex": swatch.hex,
        "rgb": list(swatch.rgb),
        "alpha": swatch.alpha,
        "stated": stated
        and {"space": stated.space, "values": list(stated.values), "alpha": stated.alpha},
        "pixels": swatch.pixels,
        "share": swatch.share,
        "locked": swatch.locked,
        "kind": swatch.kind,
    }
