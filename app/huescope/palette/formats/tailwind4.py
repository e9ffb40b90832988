"""Theme variables of Tailwind CSS 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.writing.choices import GROUPS, NOTATION, PREFIX, WIDE, names
from huescope.palette.writing.lines import block_comment, declarations, head, indented, joined
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.notation import color_text
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette

NAME = "tailwind4"
LABEL = marked("Tailwind CSS 4")
FAMILY = "web"
SUFFIXES = (".css",)
DESCRIPTION = marked("Theme variables such as --color-sky-1, for bg-sky-1 and the like.")
OPTIONS = (PREFIX, NOTATION, names("kebab"), GROUPS, WIDE)
IS_TEXT = True

# Classes such as bg-current are Tailwind's own, whatever the theme says.
_RULES = Rules(
    plain=True, reserved=frozenset({"color-current", "color-inherit", "color-transparent"})
)


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Write the colours as theme variables, to be imported below Tailwind itself.

    Parameters
    ----------
    palette : Palette
        Any names; class names with letters from a to z only can be found by Tailwind everywhere.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        UTF-8. The theme is static: variables that no class uses are kept.
    """
    namer = Namer(options["names"], _RULES, f"color {options['prefix']}")
    named = flat_names(palette, namer, with_groups=options["groups"] == "names")
    lines = declarations(
        palette,
        named,
        options,
        _RULES,
        lambda name, swatch: f"--{name}: {color_text(swatch, options)};",
        block_comment,
    )
    return joined([*head(palette, block_comment), "@theme static {", *indented(lines), "}"])
