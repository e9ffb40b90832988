"""An asset catalogue of Xcode with a colour set for each swatch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.palette.writing.choices import NESTING, PREFIX, WIDE, names
from huescope.palette.writing.json import dumped
from huescope.palette.writing.names import Namer, Rules, nested_names
from huescope.palette.writing.notation import display_p3, keeps_wide
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

NAME = "xcode"
LABEL = marked("Xcode colour sets")
FAMILY = "app"
SUFFIXES = (".xcassets",)
DESCRIPTION = marked("An asset catalogue for Xcode: a folder with a colour set for each swatch.")
OPTIONS = (PREFIX, names("pascal", "camel", "kebab", "snake"), NESTING, WIDE)
IS_TEXT = False

_INFO = {"author": "xcode", "version": 1}
# What Windows takes for devices, whatever suffix follows.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))]
)
_RULES = Rules(plain=True, starts_with_letter=True, reserved=_DEVICES, limit=48)


def write(palette: Palette, options: Mapping[str, str]) -> Mapping[str, bytes]:
    """Write a catalogue; groups are folders that give their name to what is in them.

    Parameters
    ----------
    palette : Palette
        Any names; of letters from a to z, for symbols in Swift are made of them.
    options : mapping of str to str
        Of `OPTIONS`. A colour beyond sRGB is stated for screens of Display P3, too.

    Returns
    -------
    mapping of str to bytes
        The files of the folder.
    """
    named = nested_names(
        palette,
        lambda: Namer(options["names"], _RULES, options["prefix"]),
        with_groups=options["groups"] == "nested",
    )
    files = {"Contents.json": dumped({"info": _INFO})}
    for (group, name), swatch in zip(named, palette.swatches, strict=True):
        if group:
            properties = {"info": _INFO, "properties": {"provides-namespace": True}}
            files[f"{group}/Contents.json"] = dumped(properties)
        folder = f"{group}/{name}.colorset" if group else f"{name}.colorset"
        files[f"{folder}/Contents.json"] = dumped(_color_set(swatch, options))
    return files


def _color_set(swatch: Swatch, options: Mapping[str, str]) -> dict[str, Any]:
    shown = _color("srgb", tuple(value / 255 for value in swatch.rgb), swatch.alpha)
    colors = [{"color": shown, "idiom": "universal"}]
    if keeps_wide(swatch, options):
        wide = _color("display-p3", display_p3(swatch.coordinates), swatch.alpha)
        colors = [
            {"color": shown, "display-gamut": "sRGB", "idiom": "universal"},
            {"color": wide, "display-gamut": "display-P3", "idiom": "universal"},
        ]
    return {"colors": colors, "info": _INFO}


def _color(space: str, channels: tuple[float, ...], alpha: float) -> dict[str, Any]:
    """State a colour; Xcode wants its components as strings."""
    texts = (f"{value:.4f}" for value in (*channels, alpha))
    components = dict(zip(("red", "green", "blue", "alpha"), texts, strict=True))
    return {"color-space": space, "components": components}
