"""Variables of Bootstrap 5: CSS for both of its colour modes, to be loaded after its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.luminance import readable_text_color
from huescope.palette.losses import Holds
from huescope.palette.writing.lines import block_comment, head, indented, joined
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.roles import moved_towards, roles_of
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.writing.roles import Roles

NAME = "bootstrap"
LABEL = marked("Variables of Bootstrap 5")
FAMILY = "web"
SUFFIXES = (".css",)
DESCRIPTION = marked(
    "Variables such as --bs-primary for light and dark, and buttons in these colours."
)
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False, alpha=False)

Rgb = tuple[int, int, int]

_ROLES = ("primary", "secondary", "success", "info", "warning", "danger", "light", "dark")
_RULES = Rules(
    plain=True,
    starts_with_letter=True,
    reserved=frozenset(
        [f"{role}{end}" for end in ("", "-rgb") for role in (*_ROLES, "body-bg", "body-color")]
    ),
)


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the eight colours of a theme, grounds and text of both modes, and the palette's own.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.roles.roles_of`.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        A style sheet in UTF-8.

    Notes
    -----
    https://getbootstrap.com/docs/5.3/customize/css-variables/. The components' own variables are
    made when Bootstrap is compiled, so those of buttons are written, too.
    """
    roles = roles_of(palette)
    colors = {role: getattr(roles, role) for role in _ROLES}
    names = flat_names(palette, Namer("kebab", _RULES))
    own = zip(names, (swatch.rgb for swatch in palette.swatches), strict=True)
    lines = list(head(palette, block_comment))
    lines = ['@charset "utf-8";', *lines] if not "".join(lines).isascii() else lines
    lines += [":root, [data-bs-theme=light] {", *indented(_mode(roles, roles.light, roles.dark))]
    lines += indented([line for role, rgb in colors.items() for line in _variable(role, rgb)])
    lines += indented([f"--bs-{name}: {_hex(rgb)};" for name, rgb in own])
    lines += ["}", "[data-bs-theme=dark] {", *indented(_mode(roles, roles.dark, roles.light)), "}"]
    for role, rgb in colors.items():
        lines += [f".btn-{role} {{", *indented(list(_button(rgb))), "}"]
    return joined(lines)


def _mode(roles: Roles, ground: Rgb, text: Rgb) -> list[str]:
    links = moved_towards(roles.primary, text, 0.2)
    variables = {"body-bg": ground, "body-color": text, "link-color": links}
    border = [f"--bs-border-color: {_hex(moved_towards(ground, text, 0.15))};"]
    return [line for name, rgb in variables.items() for line in _variable(name, rgb)] + border


def _variable(name: str, rgb: Rgb) -> tuple[str, str]:
    return f"--bs-{name}: {_hex(rgb)};", f"--bs-{name}-rgb: {', '.join(map(str, rgb))};"


def _button(rgb: Rgb) -> Iterator[str]:
    text = _hex(readable_text_color(rgb))
    for state, darker in (("", 0.0), ("hover-", 0.15), ("active-", 0.2)):
        ground = _hex(moved_towards(rgb, (0, 0, 0), darker))
        yield f"--bs-btn-{state}color: {text};"
        yield f"--bs-btn-{state}bg: {ground};"
        yield f"--bs-btn-{state}border-color: {ground};"


def _hex(rgb: Rgb) -> str:
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"
