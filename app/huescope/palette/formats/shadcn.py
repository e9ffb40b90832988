"""A theme of shadcn/ui: CSS variables for the light and the dark scheme."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import css_text, of_rgb_u8
from huescope.palette.format import Option
from huescope.palette.losses import Holds
from huescope.palette.writing.lines import block_comment, head, joined
from huescope.palette.writing.roles import Roles, moved_towards, readable_on, roles_of
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.palette import Palette

NAME = "shadcn"
LABEL = marked("shadcn/ui theme")
FAMILY = "web"
SUFFIXES = (".css",)
DESCRIPTION = marked(
    "The variables of a theme for light and dark, such as --primary, from the palette."
)
OPTIONS = (
    Option(
        "notation",
        marked("Notation"),
        marked("How colours are written; older themes want the bare channels of HSL."),
        "oklch",
        MappingProxyType(
            {"oklch": "OKLCH", "hex": marked("Hex"), "channels": marked("Channels of HSL")}
        ),
    ),
)
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False)

_CHARTS = 5

Rgb = tuple[int, int, int]


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the variables of both schemes, of which each text can be read on its ground.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.roles.roles_of`; its colours in their order are those of
        charts.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        A style sheet in UTF-8.

    Notes
    -----
    The names are those of https://ui.shadcn.com/docs/theming.
    """
    roles = roles_of(palette)
    charts = [swatch.rgb for swatch in palette.swatches][:_CHARTS]
    lines = list(head(palette, block_comment))
    lines = ['@charset "utf-8";', *lines] if not "".join(lines).isascii() else lines
    for selector, ground, text in (
        (":root", roles.light, roles.dark),
        (".dark", roles.dark, roles.light),
    ):
        lines.append(f"{selector} {{")
        for name, rgb in _variables(roles, ground, text, charts):
            lines.append(f"  --{name}: {_written(rgb, options['notation'])};")
        lines.append("}")
    return joined(lines)


def _variables(
    roles: Roles, ground: Rgb, text: Rgb, charts: list[Rgb]
) -> Iterator[tuple[str, Rgb]]:
    raised, quiet = moved_towards(ground, text, 0.03), moved_towards(ground, text, 0.08)
    surfaces = {
        "": ground,
        "card": raised,
        "popover": raised,
        "primary": roles.primary,
        "secondary": quiet,
        "muted": quiet,
        "accent": moved_towards(ground, roles.accent, 0.2),
        "destructive": roles.danger,
    }
    for name, rgb in surfaces.items():
        label = f"{name}-foreground" if name else "foreground"
        ink = readable_on(rgb, text, ground)
        if name == "muted":
            ink = readable_on(rgb, moved_towards(text, ground, 0.35), text)
        yield name or "background", rgb
        yield label, ink
    yield "border", moved_towards(ground, text, 0.15)
    yield "input", moved_towards(ground, text, 0.2)
    yield "ring", roles.primary
    for number, rgb in enumerate(charts, start=1):
        yield f"chart-{number}", rgb


def _written(rgb: Rgb, notation: str) -> str:
    color = of_rgb_u8(rgb)
    if notation == "channels":
        return css_text(color, "hsl").removeprefix("hsl(").removesuffix(")")
    return css_text(color, notation)
