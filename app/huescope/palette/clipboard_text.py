"""Text of copied swatches for the clipboard, one per line, in a notation or by a template."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import css_text
from huescope.errors import OptionError
from huescope.palette.notations import NOTATIONS
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

DEFAULT_TEMPLATE = "{name}: {hex};"

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": marked("what the swatch is called"),
        "variable": marked("its name as CSS allows it, without the hyphens before it"),
        "hex": "#rrggbb",
        "rgb": "rgb(…)",
        "hsl": "hsl(…)",
        "oklch": "oklch(…)",
        "p3": marked("color(display-p3 …)"),
        "group": marked("the group that it stands in"),
        "share": marked("its share of the picture in per cent"),
        "number": marked("its place in the palette, from 1"),
    }
)
"""The fields of a template, with their descriptions."""

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def copied_text(
    palette: Palette, places: Sequence[int], notation: str, template: str = DEFAULT_TEMPLATE
) -> str:
    """Format swatches as text.

    Parameters
    ----------
    palette : Palette
        Names of variables are the default ones of its style sheet.
    places : sequence of int
        The swatches to write, in this order.
    notation : str
        A name of `NOTATIONS`.
    template : str
        For "template": a text with names of `FIELDS` in braces; doubled braces are braces.

    Returns
    -------
    str
        One line for each swatch (or as many as the template has), without a final line break.

    Raises
    ------
    OptionError
        If there is no such notation or index, or the template is invalid.
    """
    if notation not in NOTATIONS:
        raise OptionError(
            marked(
                "{notation} is no notation; there are {notations}.",
                notation=ascii(notation),
                notations=", ".join(NOTATIONS),
            )
        )
    with_names = notation in {"template", "variable"}
    variables = flat_names(palette, Namer("kebab", Rules())) if with_names else []
    lines = []
    for place in places:
        if not 0 <= place < len(palette.swatches):
            raise OptionError(
                marked("There is no swatch {place} in this palette.", place=place + 1)
            )
        swatch = palette.swatches[place]
        if notation == "template":
            lines.append(_filled(template, _values(swatch, place, variables[place])))
        elif notation == "variable":
            lines.append(f"--{variables[place]}: {css_text(swatch.coordinates)};")
        else:
            lines.append(css_text(swatch.coordinates, notation))
    return "\n".join(lines)


def _values(swatch: Swatch, place: int, variable: str) -> dict[str, Callable[[], str]]:
    return {
        "name": lambda: swatch.name,
        "variable": lambda: variable,
        **{name: _written(swatch, name) for name in ("hex", "rgb", "hsl", "oklch")},
        "p3": _written(swatch, "display-p3"),
        "group": lambda: swatch.group,
        "share": lambda: f"{100 * swatch.share:.1f}",
        "number": lambda: str(place + 1),
    }


def _written(swatch: Swatch, notation: str) -> Callable[[], str]:
    return lambda: css_text(swatch.coordinates, notation)


def _filled(template: str, values: Mapping[str, Callable[[], str]]) -> str:
    def fill(match: re.Match[str]) -> str:
        if match[0] in {"{{", "}}"}:
            return match[0][0]
        if match[1] is None:
            raise OptionError(
                marked(
                    "A {match} stands alone; write {match2} for the sign itself.",
                    match=match[0],
                    match2=match[0] * 2,
                )
            )
        name = match[1].strip()
        if name not in values:
            raise OptionError(
                marked(
                    "{{{name}}} says nothing; there are {fields}.",
                    name=name,
                    fields=", ".join(FIELDS),
                )
            )
        return values[name]()

    return _FIELD.sub(fill, template)
