"""Variables of Bootstrap 5, in Sass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.writing.lines import head, joined, line_comment
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.roles import moved_towards, roles_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette

NAME = "bootstrap"
LABEL = "Bootstrap 5 variables"
FAMILY = "web"
SUFFIXES = (".scss",)
DESCRIPTION = "Colours of a theme, such as $primary, to be imported before Bootstrap's own."
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False, alpha=False)

_ROLES = ("primary", "secondary", "success", "info", "warning", "danger", "light", "dark")
_RULES = Rules(plain=True, starts_with_letter=True, reserved=frozenset({*_ROLES, "body-bg",
                                                                       "body-color"}))  # fmt: skip


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the eight colours of a theme, and a map of these with all of the palette.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.roles.roles_of`.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        UTF-8. The map makes classes such as ``btn-sky-1`` of the palette's names.

    Notes
    -----
    https://getbootstrap.com/docs/5.3/customize/sass/
    """
    roles = roles_of(palette)
    colors = {role: getattr(roles, role) for role in _ROLES}
    colors["light"] = moved_towards(roles.light, roles.dark, 0.03)
    lines = list(head(palette, line_comment))
    lines += [f"${role}: {_hex(rgb)};" for role, rgb in colors.items()]
    lines += [f"$body-bg: {_hex(roles.light)};", f"$body-color: {_hex(roles.dark)};", ""]
    names = flat_names(palette, Namer("kebab", _RULES))
    lines += ["$theme-colors: (", *(f'  "{role}": ${role},' for role in colors)]
    lines += [
        f'  "{name}": {swatch.hex},' for name, swatch in zip(names, palette.swatches, strict=True)
    ]
    return joined([*lines, ");"])


def _hex(rgb: tuple[int, int, int]) -> str:
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"
