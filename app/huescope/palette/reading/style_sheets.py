"""Reading colours from CSS, SCSS and Less: variables, maps and other declarations.

tinycss2 parses the text into tokens and blocks (CSS Syntax Module Level 3); what SCSS and Less add
to the grammar is told from the tokens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.color.single import is_in_srgb
from huescope.errors import PaletteTooLarge
from huescope.palette.palette import Palette
from huescope.palette.reading import plain_text
from huescope.palette.reading.computed_colors import (
    Evaluator,
    LeadsInCircle,
    NotComputed,
    is_color_function,
)
from huescope.palette.reading.css_colors import coordinates_of, css_color
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.sheet_parser import Parser, Sheet, Variable, damages, prepared
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import begins_with, decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.lines import MADE_WITH
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tinycss2.ast import Node

    from huescope.color.coordinates import Coordinates

_SUFFIXES = (".css", ".scss", ".less", ".sass", ".pcss", ".postcss")
_MAX_BYTES = 8 * 2**20
_FOUND = re.compile(
    r"(?<![\w-])(?:(?:--|\$|@)[\w-]+\s*:|@define-color\s+[\w-]+)\s*"
    r"(?:~?[\"']?(?:#[0-9a-fA-F]{3,8}\b|[a-z-]+)|[\d.]+ [\d.]+% )"
)
_SELECTOR = re.compile(r"\s*\[\s*[a-zA-Z][\w-]*\s*(?:[~|^$*]?=|\])")
# Names that themes of components use for colours, whose values may be bare channels.
_THEME_WORDS = frozenset(
    [
        "accent",
        "background",
        "base",
        "bg",
        "border",
        "brand",
        "card",
        "chart",
        "color",
        "danger",
        "dark",
        "destructive",
        "error",
        "foreground",
        "info",
        "input",
        "light",
        "link",
        "muted",
        "neutral",
        "popover",
        "primary",
        "ring",
        "secondary",
        "sidebar",
        "success",
        "surface",
        "text",
        "tertiary",
        "warning",
    ]
)
_ROUNDING = 5  # 8-bit steps between a colour and its rounded HSL notation
_DECLARED_COLOR = frozenset({"hash", "ident", "function"})


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, or by variables with a colour or a word as their value."""
    if not data or not is_text(data) or begins_with(data, b"<{"):
        return False
    if begins_with(data, b"[") and not _SELECTOR.match(decode(data[:200])):
        return False  # an array of JSON
    return name.lower().endswith(_SUFFIXES) or _FOUND.search(decode(data)) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the colours of a style sheet.

    Parameters
    ----------
    data : bytes
        CSS, SCSS or Less.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        The variables that are colours, with the name and group that Huescope wrote, or their
        selector where it is not the root. What is computed by CSS, or by well-known functions of
        SCSS and Less, is computed; a remark names the rest. Where there are no variables, each
        colour of other declarations once.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    PaletteTooLarge
        If it is larger than any style sheet.
    """
    import tinycss2

    if len(data) > _MAX_BYTES:
        raise PaletteTooLarge(
            name,
            marked(
                "it is larger than any style sheet ({max_bytes} MiB)", max_bytes=_MAX_BYTES >> 20
            ),
        )
    text = prepared(decode(data), name)
    tokens = tinycss2.parse_component_value_list(f"{text}\n}}")
    remarks = damages(tokens, text)
    sheet = Sheet()
    Parser(sheet, name).level(tokens, (), conditional=False)
    left_out = LeftOut()
    swatches = list(_swatches(sheet, left_out))
    if not (swatches or left_out or sheet.has_blocks):
        return plain_text.read(data, name)  # a list of colours, which is no style sheet
    if not swatches:
        found = dict.fromkeys(
            each for value in sheet.others for each in _colors_in(value, left_out)
        )
        swatches = [Swatch.of(color) for color in found]
    title, source = _origin(sheet.head)
    found_swatches = collected(swatches, name, left_out)
    return Palette(
        title or stem(name),
        found_swatches,
        source or name,
        remarks=(*remarks, *left_out.remarks),
    )


def _swatches(sheet: Sheet, left_out: LeftOut) -> Iterator[Swatch]:
    """Give a swatch for each variable that is a colour, each name of a group once."""
    kept: dict[tuple[str, str], list[tuple[Swatch, Variable, bool]]] = {}
    missed: dict[tuple[str, str], str] = {}
    circles: dict[tuple[str, str], str] = {}
    lookup = _Lookup(sheet.variables)
    for variable in sheet.variables:
        if variable.is_repeated:
            continue
        key = variable.scope if variable.is_conditional else variable.group, variable.title
        try:
            found = _resolved(variable, lookup, sheet)
        except LeadsInCircle as error:  # no value at all, be it of a colour or a size
            circles[key] = error.reason
            continue
        except NotComputed as error:
            missed[key] = error.reason
            continue
        for title, color in found:
            swatch = Swatch.of(color, title, group=variable.group)
            _keep(kept, swatch, variable, is_exact=_is_exact(variable.tokens))
    if not kept:
        missed |= circles
    for (_, title), reason in missed.items():
        if not any(title in {key[1], key[1].rpartition("-")[0]} for key in kept):
            left_out.add(title, reason)
    for entries in kept.values():
        yield from (swatch for swatch, _, _ in entries)


def _keep(
    kept: dict[tuple[str, str], list[tuple[Swatch, Variable, bool]]],
    swatch: Swatch,
    variable: Variable,
    *,
    is_exact: bool,
) -> None:
    """Keep a swatch, in the place of one of the same name that it replaces."""
    entries = kept.setdefault((variable.scope, swatch.name), [])
    for place, (other, earlier, was_exact) in enumerate(entries):
        same_variable = earlier.name == variable.name and variable.name != ""
        if variable.is_conditional and same_variable:
            entries[place] = (_in_group(swatch, other), earlier, is_exact)
            return
        if _alike(other, swatch):
            better = (is_exact and not was_exact) or not is_in_srgb(swatch.coordinates)
            if better:
                entries[place] = (_in_group(swatch, other), earlier, is_exact)
            return
        if same_variable:  # the later declaration counts
            entries[place] = (_in_group(swatch, other), earlier, is_exact)
            return
    entries.append((swatch, variable, is_exact))


def _in_group(swatch: Swatch, other: Swatch) -> Swatch:
    return Swatch.of(swatch.coordinates, other.name, group=other.group)


def _alike(one: Swatch, other: Swatch) -> bool:
    near = all(abs(a - b) <= _ROUNDING for a, b in zip(one.rgb, other.rgb, strict=True))
    return near and abs(one.alpha - other.alpha) < 0.01


def _is_exact(tokens: Sequence[Node]) -> bool:
    """Tell whether a notation rounds nothing: hexadecimal digits, or integers of RGB."""
    token = tokens[-1]
    is_rgb = token.type == "function" and token.lower_name.startswith("rgb")
    return bool(token.type == "hash" or is_rgb)


class _Lookup:
    """Finds the values of variables, nearest scope first."""

    def __init__(self, variables: Sequence[Variable]) -> None:
        self._known: dict[str, dict[str, Sequence[Node]]] = {}
        for each in variables:
            if each.name:
                scopes = self._known.setdefault(each.name, {})
                if not (each.is_conditional and each.scope in scopes):
                    scopes[each.scope] = each.tokens
        for name in list(self._known):  # Sass takes hyphens and underscores for the same
            self._known.setdefault(name.replace("_", "-"), self._known[name])

    def within(self, scope: str, name: str) -> Sequence[Node] | None:
        """Give the value of a variable as it is seen in a scope."""
        scopes = self._known.get(name) or self._known.get(name.replace("_", "-")) or {}
        while scope and scope not in scopes:
            scope = scope.rpartition("/")[0]
        return scopes.get(scope) or next(iter(scopes.values()), None)


def _resolved(variable: Variable, lookup: _Lookup, sheet: Sheet) -> list[tuple[str, Coordinates]]:
    """Give the colours of a variable with their names: two where they depend on the scheme."""
    bare = _channels(variable, sheet, lookup)
    if bare is not None:
        return [(variable.title, bare)]
    found = []
    for scheme in ("light", "dark"):
        evaluator = Evaluator(
            lambda name: lookup.within(variable.scope, name), scheme, sheet.functions
        )
        color = evaluator.coordinates(variable.tokens)
        if color is None:
            return _unreadable(variable)
        if not evaluator.has_schemes:
            return [(variable.title, color)]
        found.append((f"{variable.title}-{scheme}", color))
    return found


def _unreadable(variable: Variable) -> list[tuple[str, Coordinates]]:
    """Tell a value that begins like a colour and is none from values of other kinds."""
    if len(variable.tokens) == 1 and variable.tokens[0].type == "hash":
        raise NotComputed(marked("#{value} is no colour", value=variable.tokens[0].value))
    return []


def _channels(variable: Variable, sheet: Sheet, lookup: _Lookup) -> Coordinates | None:
    """Read bare channels, such as ``222.2 47.4% 11.2%`` or ``13, 110, 253``.

    Component themes declare them so, to be completed as ``hsl(var(--primary) / 50%)``.
    """
    import tinycss2

    tokens = [each for each in variable.tokens if each.type != "whitespace"]
    numbers = [each for each in tokens if not (each.type == "literal" and each.value in ",/")]
    kinds = [each.type for each in numbers]
    if len(numbers) not in {3, 4} or set(kinds) - {"number", "percentage", "dimension"}:
        return None
    base = variable.name.removesuffix("-rgb").removesuffix("-channel")
    function = sheet.used_in.get(variable.name, "")
    if not function and kinds[1:3] == ["percentage"] * 2 and kinds[0] != "percentage":
        is_theme = _THEME_WORDS & set(variable.title.lower().replace("_", "-").split("-"))
        function = "hsl" if is_theme else ""
    elif not function and base != variable.name and kinds[:3] == ["number"] * 3:
        function = "" if lookup.within(variable.scope, base) is not None else "rgb"
    if function not in {"rgb", "rgba", "hsl", "hsla", "oklch", "oklab", "lab", "lch", "hwb"}:
        return None
    texts = [tinycss2.serialize([each]) for each in numbers]
    alpha = f" / {texts[3]}" if len(texts) == 4 else ""
    color = css_color(f"{function.removesuffix('a')}({' '.join(texts[:3])}{alpha})")
    return None if color is None else coordinates_of(color)


def _origin(head: str) -> tuple[str, str]:
    """Take a name and a source from the comment that Huescope writes."""
    title = head.removesuffix(MADE_WITH)
    name, _, source = title.rpartition(", from ")
    return (name, source) if name else (title, "")


def _colors_in(tokens: Sequence[Node], left_out: LeftOut, depth: int = 0) -> Iterator[Coordinates]:
    """Give all colours in a value, in their order; those of what is computed are none of it."""
    if depth > MAX_DEPTH:
        return
    for part in _with_modules(tokens):
        token, color = part[-1], None
        if token.type in _DECLARED_COLOR:
            try:
                color = Evaluator(lambda _name: None).coordinates(part)
            except NotComputed as error:
                if is_color_function(token.lower_name):
                    left_out.add(_serialized(part), str(error))
                    continue
        if color is not None:
            if not (token.type == "ident" and token.lower_value == "transparent"):
                yield color
        elif token.type in {"function", "() block", "[] block"}:
            inner = token.arguments if token.type == "function" else token.content
            yield from _colors_in(inner, left_out, depth + 1)


def _serialized(part: Sequence[Node]) -> str:
    import tinycss2

    return str(tinycss2.serialize(part))


def _with_modules(tokens: Sequence[Node]) -> Iterator[Sequence[Node]]:
    """Give each token; a function of a module of Sass, as ``color.mix()``, with the module."""
    place = 0
    while place < len(tokens):
        part = tokens[place : place + 3]
        kinds = [each.type for each in part]
        of_module = kinds == ["ident", "literal", "function"] and part[1].value == "."
        yield part if of_module else part[:1]
        place += 3 if of_module else 1
