"""From the tokens of CSS, SCSS or Less to the variables, maps and other declarations of a sheet."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import DamagedPalette
from huescope.palette.reading.css_tokens import is_literal, key_text, split, stripped
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.preprocessor_functions import GTK_FUNCTIONS
from huescope.palette.writing.lines import GROUP, MADE_WITH, NO_GROUP
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tinycss2.ast import Node

    from huescope.palette.reading.preprocessor_functions import Compute

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
_PROPERTY = re.compile(r"@property\s+(--[\w-]+)")
_MERGING = frozenset({"map-merge", "merge", "deep-merge", "map-deep-merge"})
_GTK_NAME = "@define-color "
_FUNCTION = re.compile(r"@function\s+([\w-]+)")
_LESS_MAP = re.compile(r"@[\w-]+\s*:")
_DARK_MEDIA = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)")


@dataclass(slots=True)
class Variable:
    """A declaration of a variable, or an entry of a map.

    Attributes
    ----------
    name : str
        With its sigil, such as ``--a``, ``$a`` or ``@a``; an entry of a map is ``$map/key``.
    tokens : sequence of tinycss2 nodes
        The value, without flags such as ``!default``.
    scope : str
        The selectors around it with "/", but those that stand for the whole document.
    group : str
        The group that a comment of Huescope states, or else the scope.
    title : str
        What the swatch is called: the name without its sigil, or what a comment states.
    is_conditional : bool
        Whether it stands under ``@supports`` or ``@media`` and replaces one that does not.
    is_repeated : bool
        Whether it is an entry of a map that only lists a variable of the same name.
    """

    name: str
    tokens: Sequence[Node]
    scope: str
    group: str
    title: str
    is_conditional: bool
    is_repeated: bool = False


@dataclass(slots=True)
class Sheet:
    """What was found in a sheet.

    Attributes
    ----------
    variables : list of Variable
        In their order.
    others : list of sequence of tinycss2 nodes
        The values of all other declarations.
    has_blocks : bool
        Whether there is any rule; a list of colours has none.
    functions : dict of str to tuple or None
        Functions that mean something else in this sheet, as `preprocessor_functions.FUNCTIONS` has
        them; None for those that it defines with ``@function``, which are not computed.
    used_in : dict of str to str
        The colour function that a variable stands in alone, as in ``hsl(var(--x))``.
    head : str
        The comment that Huescope writes at the start of a sheet.
    """

    variables: list[Variable] = field(default_factory=list)
    others: list[Sequence[Node]] = field(default_factory=list)
    has_blocks: bool = False
    functions: dict[str, tuple[str, Compute] | None] = field(default_factory=dict)
    used_in: dict[str, str] = field(default_factory=dict)
    head: str = ""


def prepared(text: str, name: str) -> str:
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


def damages(tokens: Sequence[Node], text: str) -> tuple[str, ...]:
    """Say where blocks do not fit each other; a brace was put to the end to find that out."""
    stray = [token.source_line for token in tokens if token.type == "error" and token.kind == "}"]
    if not stray:
        return ("The style sheet ends within a block or comment; it may be cut off.",)
    lines = text.count("\n") + 2
    if stray[0] < lines:
        return (f"Line {stray[0]} ends a block that never began.",)
    return ()


class Parser:
    """Goes through a sheet, block by block and statement by statement."""

    def __init__(self, sheet: Sheet, name: str) -> None:
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
            raise DamagedPalette(self._name, marked("its blocks are nested too deeply"))
        statement: list[Node] = []
        last: list[Variable] = []
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
        registered = _PROPERTY.fullmatch(selector)
        if registered is not None:
            self._registered(registered[1], block.content, scope)
            return
        defined = _FUNCTION.match(selector)
        if defined is not None:
            self._sheet.functions[defined[1].lower()] = None
            return
        if _LESS_MAP.fullmatch(selector):
            self._less_map(selector[1:-1].strip(), block.content, scope)
            return
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

    def _registered(self, name: str, content: Sequence[Node], scope: tuple[str, ...]) -> None:
        """Take the initial value of a custom property that ``@property`` registers."""
        place = "/".join(scope)
        for statement in split(content, ";"):
            key, value = _declaration(statement)
            if key == "initial-value" and value:
                title = name.removeprefix("--")
                self._sheet.variables.append(Variable(name, value, place, place, title, False))

    def _less_map(
        self, title: str, content: Sequence[Node], scope: tuple[str, ...], depth: int = 0
    ) -> None:
        """Take the entries of a map of Less, ``@map: { key: value; }``, and of maps within it."""
        if depth > MAX_DEPTH:
            raise DamagedPalette(self._name, marked("its maps are nested too deeply"))
        group = "/".join((*scope, title))
        for statement in split(content, ";"):
            words = stripped(statement)
            while len(words) > 2 and words[0].type == "at-keyword":
                place = next((i for i, each in enumerate(words) if each.type == "{} block"), 0)
                if not place:
                    break
                self._less_map(f"{title}/{words[0].value}", words[place].content, scope, depth + 1)
                words = stripped(words[place + 1 :])
            key, value = _declaration(words)
            if key and value:
                name = key.removeprefix("@")
                repeats = _refers_to(value, "" if self._sheet.head else name)
                variable = Variable(f"@{title}/{name}", value, group, group, name, False, repeats)
                self._sheet.variables.append(variable)

    def _declared(
        self,
        statement: Sequence[Node],
        scope: tuple[str, ...],
        group: str,
        *,
        conditional: bool,
        theme: bool,
    ) -> list[Variable]:
        """Take a statement that declares something; give the variable, if it is one."""
        name, value = _declaration(statement)
        if not value:
            return []
        if name.startswith(_GTK_NAME):
            self._sheet.functions.update(GTK_FUNCTIONS)
            name = f"@{name.removeprefix(_GTK_NAME)}"
        self._note_uses(value)
        if name[:1] not in {"-", "$", "@"} or (name[0] == "-" and not name.startswith("--")):
            if name:
                self._sheet.others.append(value)
            return []
        blocks = _maps_in(value)
        if blocks:
            for block in blocks:
                self._map(block, name[1:], scope, 0)
            return []
        place = "/".join(scope)
        title = name.lstrip("-$@")
        title = title.removeprefix("color-") if theme else title
        variable = Variable(name, value, place, group or place, title, conditional)
        self._sheet.variables.append(variable)
        return [variable]

    def _map(self, block: Node, title: str, scope: tuple[str, ...], depth: int) -> None:
        """Take the entries of a map of SCSS, but those that only repeat a variable of that name."""
        if depth > MAX_DEPTH:
            raise DamagedPalette(self._name, marked("its maps are nested too deeply"))
        place = "/".join(scope)
        for entry in split(block.content, ","):
            words = stripped(entry)
            colon = next((i for i, each in enumerate(words) if is_literal(each, ":")), 0)
            key, value = words[:1], stripped(words[colon + 1 :])
            if not colon or not value:
                continue
            name = key_text(key[0])
            if len(value) == 1 and value[0].type == "() block":
                self._map(value[0], f"{title}/{name}", scope, depth + 1)
            else:
                # In a sheet of Huescope a map only lists the variables, whatever they are called.
                repeats = _refers_to(value, "" if self._sheet.head else name)
                group = f"{place}/{title}" if place else title
                variable = Variable(f"${title}/{name}", value, group, group, name, False, repeats)
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


def _maps_in(value: Sequence[Node]) -> list[Node]:
    """Give the maps of Sass that a value is made of: one, or those that ``map-merge()`` joins."""
    last = value[-1]
    if last.type == "() block" and len(value) == 1:
        return [last]
    is_merged = last.type == "function" and last.lower_name in _MERGING
    if not is_merged or len(value) not in {1, 3}:
        return []
    parts = (stripped(each) for each in split(last.arguments, ","))
    return [block for part in parts if part for block in _maps_in(part)]


def _refers_to(value: Sequence[Node], name: str) -> bool:
    """Tell whether a value is nothing but the variable of a name, or any where none is given."""
    is_variable = (len(value) == 2 and is_literal(value[0], "$")) or (
        len(value) == 1 and value[0].type == "at-keyword"
    )
    return is_variable and name in ("", getattr(value[-1], "value", ""))


def _declaration(statement: Sequence[Node]) -> tuple[str, list[Node]]:
    """Give the name with its sigil, and the value without flags such as ``!default``."""
    words = stripped(statement)
    name = ""
    if words and words[0].type == "ident":
        name, words = words[0].value, stripped(words[1:])
    elif len(words) > 2 and words[0].type == "at-keyword" and words[0].value == "define-color":
        colored = stripped(words[1:])  # of GTK, which has no colon
        return f"{_GTK_NAME}{getattr(colored[0], 'value', '')}", stripped(colored[1:])
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
