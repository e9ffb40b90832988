"""Reading colours from CSS, SCSS and Less: variables, maps and other declarations.

tinycss2 parses the text into tokens and blocks (CSS Syntax Module Level 3); what SCSS and Less add
to the grammar is told from the tokens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from huescope.color.single import is_in_srgb
from huescope.errors import DamagedPalette, PaletteTooLarge
from huescope.palette.palette import Palette
from huescope.palette.reading import plain_text
from huescope.palette.reading.computed_colors import (
    Evaluator,
    NotComputed,
    coordinates_of,
    css_color,
    is_literal,
    split,
    stripped,
)
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import begins_with, decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.lines import GROUP, MADE_WITH, NO_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tinycss2.ast import Node

    from huescope.color.coordinates import Coordinates

_SUFFIXES = (".css", ".scss", ".less", ".sass", ".pcss", ".postcss")
_MAX_BYTES = 8 * 2**20
_FOUND = re.compile(
    r"(?<![\w-])(?:--|\$|@)[\w-]+\s*:\s*(?:~?[\"']?(?:#[0-9a-fA-F]{3,8}\b|[a-z-]+)|[\d.]+ [\d.]+% )"
)
# What is no comment although it holds "//", and what is one.
_SCANNED = re.compile(
    r"""/\*.*?(?:\*/|\Z)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)"'\n]*\)|"""
    r"(?P<line>(?<!:)//[^\n]*)",
    re.DOTALL,
)
_ROOT = re.compile(
    r":root|:host|html|\*|\.light|\[data-[\w-]+=[\"']?light[\"']?\]|@(?:theme|supports|layer|include|use)\b.*|@media.*color-gamut.*",
    re.DOTALL,
)
_DARK_MEDIA = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)")
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


@dataclass(slots=True)
class _Variable:
    """A variable with its value, which may be declared several times in one place."""

    name: str
    tokens: Sequence[Node]
    scope: str
    group: str
    title: str
    is_conditional: bool


@dataclass(slots=True)
class _Sheet:
    """What was found in a sheet."""

    variables: list[_Variable] = field(default_factory=list)
    others: list[Sequence[Node]] = field(default_factory=list)
    has_blocks: bool = False
    used_in: dict[str, str] = field(default_factory=dict)
    head: str = ""


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, or by variables with a colour or a word as their value."""
    if not data or not is_text(data) or begins_with(data, b"<{["):
        return False
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
        raise PaletteTooLarge(name, f"it is larger than any style sheet ({_MAX_BYTES >> 20} MiB)")
    text = _prepared(decode(data), name)
    tokens = tinycss2.parse_component_value_list(f"{text}\n}}")
    remarks = _damages(tokens, text)
    sheet = _Sheet()
    _Parser(sheet, name).level(tokens, (), conditional=False)
    left_out = LeftOut()
    swatches = list(_swatches(sheet, left_out))
    if not (swatches or left_out or sheet.has_blocks):
        return plain_text.read(data, name)  # a list of colours, which is no style sheet
    if not swatches:
        found = dict.fromkeys(each for value in sheet.others for each in _colors_in(value))
        swatches = [Swatch.of(color) for color in found]
    title, source = _origin(sheet.head)
    found_swatches = collected(swatches, name, left_out)
    return Palette(
        title or stem(name),
        found_swatches,
        source or name,
        remarks=(*remarks, *left_out.remarks),
    )


def _prepared(text: str, name: str) -> str:
    """Turn comments to the end of a line into those of CSS, and end the lines of indented Sass."""

    def as_block(match: re.Match[str]) -> str:
        if match["line"] is None:
            return match[0]
        inner = match["line"][2:].replace("*/", "*\\/")
        return f"/*{inner} */" if inner.endswith("*") else f"/*{inner}*/"

    text = _SCANNED.sub(as_block, text)
    if name.lower().endswith(".sass"):
        text = re.sub(r"^([ \t]*(?:\$|--)[\w-]+\s*:[^\n;{}]+)$", r"\1;", text, flags=re.MULTILINE)
    return text


def _damages(tokens: Sequence[Node], text: str) -> tuple[str, ...]:
    """Say where blocks do not fit each other; a brace was put to the end to find that out."""
    stray = [token.source_line for token in tokens if token.type == "error" and token.kind == "}"]
    if not stray:
        return ("The style sheet ends within a block or comment; it may be cut off.",)
    lines = text.count("\n") + 2
    if stray[0] < lines:
        return (f"Line {stray[0]} ends a block that never began.",)
    return ()


class _Parser:
    """Goes through a sheet, block by block and statement by statement."""

    def __init__(self, sheet: _Sheet, name: str) -> None:
        self._sheet = sheet
        self._name = name

    def level(
        self,
        tokens: Sequence[Node],
        scope: tuple[str, ...],
        *,
        conditional: bool,
        theme: bool = False,
    ) -> None:
        """Go through what one block holds."""
        if len(scope) > MAX_DEPTH:
            raise DamagedPalette(self._name, "its blocks are nested too deeply")
        statement: list[Node] = []
        last: list[_Variable] = []
        group, line = "", -1
        for token in tokens:
            if token.type == "comment":
                words = token.value.replace("*\\/", "*/").strip()
                is_head = not self._sheet.head and words.endswith(MADE_WITH)
                self._sheet.head = words if is_head else self._sheet.head
                if words == NO_GROUP or words.startswith(GROUP):
                    group = words.removeprefix(GROUP) if words != NO_GROUP else ""
                elif last and self._sheet.head and token.source_line == line:
                    last[0].title = words
            elif is_literal(token, ";"):
                last = self._declared(statement, scope, group, conditional=conditional, theme=theme)
                statement, line = [], token.source_line
            elif token.type == "{} block" and not (
                statement and statement[-1].type == "literal" and statement[-1].value in {"#", "@"}
            ):
                self._block(statement, token, scope, conditional=conditional)
                statement, last = [], []
            elif token.type != "error":
                statement.append(token)
        self._declared(statement, scope, group, conditional=conditional, theme=theme)

    def _block(
        self, prelude: Sequence[Node], block: Node, scope: tuple[str, ...], *, conditional: bool
    ) -> None:
        import tinycss2

        self._sheet.has_blocks = True
        selector = " ".join(tinycss2.serialize(stripped(prelude)).split())
        media = _DARK_MEDIA.fullmatch(selector)
        is_root = all(_ROOT.fullmatch(part.strip()) for part in selector.split(","))
        within = scope if is_root else (*scope, media[1] if media else selector)
        if len(within) == len(scope) and len(scope) > MAX_DEPTH // 2:
            within = (*scope, selector)  # or a thousand roots within each other had no depth
        self.level(
            block.content,
            within,
            conditional=conditional or selector.startswith(("@supports", "@media")),
            theme=selector.startswith("@theme"),
        )

    def _declared(
        self,
        statement: Sequence[Node],
        scope: tuple[str, ...],
        group: str,
        *,
        conditional: bool,
        theme: bool,
    ) -> list[_Variable]:
        """Take a statement that declares something; give the variable, if it is one."""
        name, value = _declaration(statement)
        if not value:
            return []
        self._note_uses(value)
        if name[:1] not in {"-", "$", "@"} or (name[0] == "-" and not name.startswith("--")):
            if name:
                self._sheet.others.append(value)
            return []
        if len(value) == 1 and value[0].type == "() block":
            self._map(value[0], name[1:], scope, 0)
            return []
        place = "/".join(scope)
        title = name.lstrip("-$@")
        title = title.removeprefix("color-") if theme else title
        variable = _Variable(name, value, place, group or place, title, conditional)
        self._sheet.variables.append(variable)
        return [variable]

    def _map(self, block: Node, title: str, scope: tuple[str, ...], depth: int) -> None:
        """Take the entries of a map of SCSS; what only refers to a variable is known already."""
        if depth > MAX_DEPTH:
            raise DamagedPalette(self._name, "its maps are nested too deeply")
        place = "/".join(scope)
        for entry in split(block.content, ","):
            words = stripped(entry)
            colon = next((i for i, each in enumerate(words) if is_literal(each, ":")), 0)
            key, value = words[:1], stripped(words[colon + 1 :])
            if not colon or not value:
                continue
            name = str(getattr(key[0], "representation", "") or getattr(key[0], "value", ""))
            name = name.strip("\"'")
            if len(value) == 1 and value[0].type == "() block":
                self._map(value[0], f"{title}/{name}", scope, depth + 1)
            elif not is_literal(value[0], "$") or len(value) > 2:
                group = f"{place}/{title}" if place else title
                variable = _Variable(f"${title}/{name}", value, group, group, name, False)
                self._sheet.variables.append(variable)

    def _note_uses(self, tokens: Sequence[Node], depth: int = 0) -> None:
        """Note variables that stand alone in a colour function, as in ``hsl(var(--x))``."""
        for token in tokens:
            if token.type != "function" or depth > MAX_DEPTH:
                continue
            first = stripped(token.arguments)[:1]
            if first and first[0].type == "function" and first[0].lower_name == "var":
                name = stripped(first[0].arguments)[:1]
                if name and name[0].type == "ident":
                    self._sheet.used_in.setdefault(name[0].value, token.lower_name)
            self._note_uses(token.arguments, depth + 1)


def _declaration(statement: Sequence[Node]) -> tuple[str, list[Node]]:
    """Give the name with its sigil, and the value without flags such as ``!default``."""
    words = stripped(statement)
    name = ""
    if words and words[0].type == "ident":
        name, words = words[0].value, stripped(words[1:])
    elif words and words[0].type == "at-keyword":
        name, words = f"@{words[0].value}", stripped(words[1:])
    elif len(words) > 1 and is_literal(words[0], "$") and words[1].type == "ident":
        name, words = f"${words[1].value}", stripped(words[2:])
    if not name or not words or not is_literal(words[0], ":"):
        return "", []
    value = stripped(words[1:])
    while len(value) > 1 and value[-1].type == "ident" and is_literal(value[-2], "!"):
        value = stripped(value[:-2])
    return name, value


def _swatches(sheet: _Sheet, left_out: LeftOut) -> Iterator[Swatch]:
    """Give a swatch for each variable that is a colour, each name of a group once."""
    kept: dict[tuple[str, str], list[tuple[Swatch, _Variable, bool]]] = {}
    missed: dict[tuple[str, str], str] = {}
    lookup = _Lookup(sheet.variables)
    for variable in sheet.variables:
        key = variable.scope if variable.is_conditional else variable.group, variable.title
        try:
            found = _resolved(variable, lookup, sheet)
        except NotComputed as error:
            missed[key] = error.reason
            continue
        for title, color in found:
            swatch = Swatch.of(color, title, group=variable.group)
            _keep(kept, swatch, variable, is_exact=_is_exact(variable.tokens))
    for (_, title), reason in missed.items():
        if not any(title in {key[1], key[1].rpartition("-")[0]} for key in kept):
            left_out.add(title, reason)
    for entries in kept.values():
        yield from (swatch for swatch, _, _ in entries)


def _keep(
    kept: dict[tuple[str, str], list[tuple[Swatch, _Variable, bool]]],
    swatch: Swatch,
    variable: _Variable,
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

    def __init__(self, variables: Sequence[_Variable]) -> None:
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


def _resolved(variable: _Variable, lookup: _Lookup, sheet: _Sheet) -> list[tuple[str, Coordinates]]:
    """Give the colours of a variable with their names: two where they depend on the scheme."""
    bare = _channels(variable, sheet, lookup)
    if bare is not None:
        return [(variable.title, bare)]
    found = []
    for scheme in ("light", "dark"):
        evaluator = Evaluator(lambda name: lookup.within(variable.scope, name), scheme)
        color = evaluator.coordinates(variable.tokens)
        if color is None:
            return _unreadable(variable)
        if not evaluator.has_schemes:
            return [(variable.title, color)]
        found.append((f"{variable.title}-{scheme}", color))
    return found


def _unreadable(variable: _Variable) -> list[tuple[str, Coordinates]]:
    """Tell a value that begins like a colour and is none from values of other kinds."""
    if len(variable.tokens) == 1 and variable.tokens[0].type == "hash":
        raise NotComputed(f"#{variable.tokens[0].value} is no colour")
    return []


def _channels(variable: _Variable, sheet: _Sheet, lookup: _Lookup) -> Coordinates | None:
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


def _colors_in(tokens: Sequence[Node], depth: int = 0) -> Iterator[Coordinates]:
    """Give all colours in a value, in their order."""
    if depth > MAX_DEPTH:
        return
    for token in tokens:
        color = None
        if token.type in _DECLARED_COLOR:
            try:
                color = Evaluator(lambda _name: None).coordinates([token])
            except NotComputed:
                color = None
        if color is not None:
            yield color
        elif token.type in {"function", "() block", "[] block"}:
            inner = token.arguments if token.type == "function" else token.content
            yield from _colors_in(inner, depth + 1)
