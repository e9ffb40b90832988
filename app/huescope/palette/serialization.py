"""Lossless JSON serialization of a palette.

Default values are left out. docs/project-file.md describes the fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.color.coordinates import SPACES, Coordinates
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.limits import MAX_COLORS
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT, Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

Rgb = tuple[int, int, int]


def palette_to_json(palette: Palette) -> dict[str, Any]:
    """Convert a palette to JSON values.

    Parameters
    ----------
    palette : Palette
        Any.

    Returns
    -------
    dict
        Its name and swatches; empty fields are left out.
    """
    return {
        "name": palette.name,
        **_without_defaults(
            source=palette.source, note=palette.note, remarks=list(palette.remarks)
        ),
        "swatches": [swatch_to_json(swatch) for swatch in palette.swatches],
    }


def palette_from_json(stated: Checked) -> Palette:
    """Read what `palette_to_json` wrote.

    Parameters
    ----------
    stated : Checked
        A JSON object; unknown fields are ignored.

    Returns
    -------
    Palette
        Equal to the one that was written.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    remarks = stated.get("remarks")
    return Palette(
        name=stated["name"].text(),
        swatches=swatches_from_json(stated["swatches"]),
        source=stated.text_of("source"),
        note=stated.text_of("note"),
        remarks=() if remarks is None else tuple(each.text() for each in remarks.items()),
    )


def rgb_to_json(rgb: Rgb) -> str:
    """Format a colour as ``#rrggbb``."""
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"


def rgb_from_json(stated: Checked) -> Rgb:
    """Read what `rgb_to_json` wrote.

    Raises
    ------
    NotAsAgreed
        If it is anything else.
    """
    text = stated.text()
    digits = text.removeprefix("#")
    if len(text) != 7 or len(digits) != 6 or not all(each in _HEX for each in digits):
        raise NotAsAgreed(marked("{place} is no colour such as #1e90ff", place=stated.place))
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def coordinates_from_json(stated: Checked) -> Coordinates:
    """Read a colour with its space, such as ``{"space": "lab", "values": [50, 0, 0]}``.

    Raises
    ------
    NotAsAgreed
        If it is anything else.
    """
    space, alpha = stated["space"].one_of(*SPACES), stated.get("alpha")
    values = tuple(value.number() for value in stated["values"].items())
    if len(values) != len(SPACES[space]):
        raise NotAsAgreed(f"{stated.place}.values are not the {len(SPACES[space])} of {space}")
    return Coordinates(space, values, 1.0 if alpha is None else alpha.number(0.0, 1.0))


_HEX = frozenset("0123456789abcdefABCDEF")


def swatch_to_json(swatch: Swatch) -> dict[str, Any]:
    """Convert a swatch to JSON values; empty fields are left out."""
    return {
        "rgb": rgb_to_json(swatch.rgb),
        **_without_defaults(
            name=swatch.name,
            name_is_own=swatch.name_is_own,
            group=swatch.group,
            locked=swatch.locked,
            kind="" if swatch.kind == PROCESS else swatch.kind,
            stated=swatch.stated and coordinates_to_json(swatch.stated),
            pixels=swatch.pixels,
            share=swatch.share,
        ),
    }


def swatches_from_json(stated: Checked) -> tuple[Swatch, ...]:
    """Read a list of what `swatch_to_json` wrote.

    Raises
    ------
    NotAsAgreed
        If there are too many, or a value is missing or wrong; says which.
    """
    entries = list(stated.items())
    if len(entries) > MAX_COLORS:
        raise NotAsAgreed(
            marked(
                "{place} has more than {max_colors:,} colours",
                place=stated.place,
                max_colors=MAX_COLORS,
            )
        )
    return tuple(
        swatch_from_json(each, rgb_from_json(each["rgb"]), "name_is_own") for each in entries
    )


def swatch_from_json(stated: Checked, rgb: tuple[int, int, int], own_name: str) -> Swatch:
    """Read all fields of a swatch but its colour, whose notation depends on the document.

    Parameters
    ----------
    stated : Checked
        The JSON object of the swatch.
    rgb : tuple of int
        Its colour.
    own_name : str
        The key of `Swatch.name_is_own`.

    Raises
    ------
    NotAsAgreed
        If a value is wrong; says which.
    """
    kind, coordinates = stated.get("kind"), stated.get("stated")
    pixels, share = stated.get("pixels"), stated.get("share")
    return Swatch(
        rgb=rgb,
        pixels=0 if pixels is None else pixels.whole(0),
        share=0.0 if share is None else share.number(0.0, 1.0),
        name=stated.text_of("name"),
        name_is_own=stated.truth_of(own_name),
        group=stated.text_of("group"),
        locked=stated.truth_of("locked"),
        kind=PROCESS if kind is None else kind.one_of(PROCESS, GLOBAL, SPOT),
        stated=None if coordinates is None else coordinates_from_json(coordinates),
    )


def coordinates_to_json(color: Coordinates) -> dict[str, Any]:
    """Convert a colour with its space to JSON values."""
    alpha = {} if color.alpha == 1 else {"alpha": color.alpha}
    return {"space": color.space, "values": list(color.values), **alpha}


def _without_defaults(**fields: object) -> Mapping[str, object]:
    """Leave out fields that are empty, false, zero or None."""
    return {name: value for name, value in fields.items() if value}
