"""Colours that a style sheet computes: variables, and functions of CSS, Sass and Less."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.palette.reading.color_channels import channel_of
from huescope.palette.reading.css_colors import coordinates_of, css_color, with_alpha
from huescope.palette.reading.css_functions import CSS_SPACES, color_mix, relative
from huescope.palette.reading.css_tokens import (
    is_literal,
    key_text,
    parsed,
    split,
    stripped,
    variable_name,
    word,
)
from huescope.palette.reading.function_arguments import Arguments, bound
from huescope.palette.reading.less_blending import BLEND_MODES, arithmetic
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.numbers_in_css import Number, evaluate, of_function
from huescope.palette.reading.preprocessor_functions import FUNCTIONS, MODULE_FUNCTIONS
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from coloraide import Color
    from tinycss2.ast import Node

    from huescope.color.coordinates import Coordinates
    from huescope.palette.reading.preprocessor_functions import Compute


class NotComputed(Exception):
    """A value is a colour, but one that cannot be computed here.

    Parameters
    ----------
    reason : str
        For a remark, such as "computed by theme-color()".
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class LeadsInCircle(NotComputed):
    """A variable is made of itself."""


# Words in the names of functions that give a colour, beside those that are computed here.
_COLOR_WORDS = (
    "color", "colour", "tint", "shade", "tone", "darken", "lighten", "alpha", "mix", "cmyk",
)  # fmt: skip
# Words in the names of functions of a colour that give something else.
_NO_COLORS = ("gradient", "image", "shadow", "url", "red", "green", "blue", "hue", "saturation",
              "lightness", "luma", "luminance", "opacity", "type", "inspect", "percentage",
              "str", "length", "channel", "is-", "hsv", "argb")  # fmt: skip
_CHOOSING = frozenset({"if", "nth"})  # give one of what they are given
# Filters of CSS and functions of numbers are called the same.
_ALSO_OTHERS = frozenset({"saturate", "grayscale", "invert", "contrast", "mix", *BLEND_MODES})
# Functions of Bootstrap 4, which look a colour up in a map.
_BOOTSTRAP_MAPS = {"theme-color": "theme-colors", "color": "colors", "gray": "grays"}
_OTHER_MODULES = frozenset({"math", "list", "map", "string", "meta", "selector"})  # of Sass
_CHANNEL_FUNCTIONS = frozenset(
    [
        "red",
        "green",
        "blue",
        "hue",
        "saturation",
        "lightness",
        "whiteness",
        "blackness",
        "alpha",
        "opacity",
    ]
)


def is_color_function(name: str) -> bool:
    """Tell whether a function of CSS, Sass or Less gives a colour, by its name in lower case."""
    known = (CSS_SPACES, FUNCTIONS, MODULE_FUNCTIONS, {"color", "color-mix", "light-dark"})
    return any(name in names for names in known)


class Evaluator:
    """Computes the colour of a value.

    Parameters
    ----------
    lookup : callable
        Gives the value of a variable by its name with its sigil, such as ``--a`` or ``$a``; None
        where there is none of that name.
    scheme : str
        "light" or "dark": which of the two ``light-dark()`` gives.
    own_functions : mapping of str to tuple or None
        Functions that mean something else here, see `sheet_parser.Sheet`.

    Attributes
    ----------
    has_schemes : bool
        Whether a ``light-dark()`` was met.
    """

    def __init__(
        self,
        lookup: Callable[[str], Sequence[Node] | None],
        scheme: str = "light",
        own_functions: Mapping[str, tuple[str, Compute] | None] = MappingProxyType({}),
    ) -> None:
        self._lookup = lookup
        self._scheme = scheme
        self._own_functions = own_functions
        self._open: list[str] = []
        self.has_schemes = False

    def coordinates(self, tokens: Sequence[Node]) -> Coordinates | None:
        """Give the colour that a value is.

        Returns
        -------
        Coordinates or None
            None where the value is of another kind.

        Raises
        ------
        NotComputed
            If it is a colour that cannot be computed; says by what.
        """
        color = self.color(tokens)
        return None if color is None else coordinates_of(color)

    def color(self, tokens: Sequence[Node]) -> Color | None:
        """As `coordinates`, as the library's colour."""
        tokens = stripped(tokens)
        if len(tokens) == 1:
            return self._single(tokens[0])
        if not tokens:
            return None
        head, rest = tokens[0], tokens[1:]
        if head.type == "at-keyword" and all(each.type == "[] block" for each in rest):
            return self._of_less_map(tokens)
        if len(rest) == 1:
            return self._pair(head, rest[0])
        if head.type == "ident" and is_literal(rest[0], ".") and rest[1].type == "function":
            return self._function(rest[1], module=head.lower_value) if len(rest) == 2 else None
        return arithmetic(tokens, self._operand)

    def _operand(self, tokens: Sequence[Node]) -> Color | float | None:
        """Give a colour, or the plain number that Less takes for a grey."""
        color = self.color(tokens)
        if color is not None or len(tokens) != 1 or tokens[0].type != "number":
            return color
        return float(tokens[0].value)

    def _pair(self, head: Node, rest: Node) -> Color | None:
        if is_literal(head, "$") and rest.type == "ident":
            return self._variable(f"${rest.value}")
        if is_literal(head, "~") and rest.type == "string":
            return self.color(parsed(rest.value))
        if is_literal(head, "#") and rest.type == "{} block":
            return self.color(rest.content)
        return None

    def _of_less_map(self, tokens: Sequence[Node]) -> Color | None:
        """Look an entry of a map of Less up, ``@map[key]`` or ``@map[@inner][key]``."""
        keys = [stripped(each.content) for each in tokens[1:]]
        way = [getattr(key[0], "value", "") if len(key) == 1 else "" for key in keys]
        return self._variable(f"@{'/'.join([tokens[0].value, *map(str, way)])}")

    @staticmethod
    def _takes_list(arguments: list[list[Node]]) -> bool:
        words = stripped(arguments[0])
        return len(arguments) == 2 and (
            (len(words) == 1 and words[0].type == "at-keyword")
            or (len(words) == 2 and is_literal(words[0], "$"))
        )

    def _of_list(self, arguments: list[list[Node]]) -> Color | None:
        """Give an element of a list, ``nth($list, 1)`` of Sass and ``extract()`` of Less."""
        words = stripped(arguments[0])
        name = f"{'@' if words[0].type == 'at-keyword' else '$'}{getattr(words[-1], 'value', '')}"
        value = self._lookup(name) if len(arguments) == 2 else None
        if value is None:
            raise ValueError("the list is not in this file")
        elements = [each for each in split(stripped(value), ",") if each]
        if len(elements) == 1:
            elements = [each for each in split(elements[0], " ") if each]
        place = int(self.number(arguments[1]).value)
        return self.color(elements[place - 1 if place > 0 else place])

    def _single(self, token: Node) -> Color | None:
        if token.type == "hash":
            return css_color(f"#{token.value}")
        if token.type == "ident":
            return css_color(token.value) if token.value.isalpha() else None
        if token.type == "at-keyword":
            return self._variable(f"@{token.value}")
        if token.type == "function":
            return self._function(token)
        if token.type == "() block":
            return self.color(token.content)
        return None

    def _variable(self, name: str) -> Color | None:
        if name in self._open or len(self._open) > MAX_DEPTH:
            raise LeadsInCircle(marked("leads round in a circle"))
        value = self._lookup(name)
        if value is None:
            return None
        self._open.append(name)
        try:
            return self.color(value)
        finally:
            self._open.pop()

    def _function(self, function: Node, module: str = "") -> Color | None:
        name = function.lower_name
        arguments = split(function.arguments, ",")
        if name == "var":
            found = self._variable(variable_name(arguments[0]))
            if found is None and len(arguments) > 1:
                return self.color(arguments[1])
            return found
        if name == "map-get" or (module == "map" and name == "get"):
            return self._of_map(arguments)
        if name in _BOOTSTRAP_MAPS and len(arguments) == 1 and not self._own_functions.get(name):
            key = stripped(arguments[0])
            found = self._variable(f"${_BOOTSTRAP_MAPS[name]}/{key_text(key[0])}") if key else None
            if found is not None:
                return found
        if name == "light-dark" and len(arguments) == 2:
            self.has_schemes = True
            return self.color(arguments[self._scheme == "dark"])
        try:
            return self._computed(name, module, function, arguments)
        except (ValueError, IndexError, OverflowError, ZeroDivisionError) as error:
            raise NotComputed(marked("computed by {name}()", name=name)) from error

    def _of_map(self, arguments: list[list[Node]]) -> Color | None:
        """Look an entry of a map of Sass up, which is a variable by a name of its own."""
        way = self._way_in_map(arguments)
        return self._variable(f"${'/'.join(way)}") if way else None

    def _way_in_map(self, arguments: list[list[Node]], depth: int = 0) -> list[str]:
        """Give the name of a map and the keys, which may be looked up one within another."""
        words = [stripped(each) for each in arguments]
        if len(words) < 2 or not words[0] or depth > MAX_DEPTH:
            return []
        keys = [key_text(word[0]) for word in words[1:] if len(word) == 1]
        inner = words[0][-1]
        if inner.type == "function" and inner.lower_name in {"map-get", "get"}:
            outer = self._way_in_map(split(inner.arguments, ","), depth + 1)
            return [*outer, *keys] if outer else []
        is_variable = len(words[0]) == 2 and is_literal(words[0][0], "$")
        return [str(getattr(inner, "value", "")), *keys] if is_variable and keys else []

    def _computed(
        self, name: str, module: str, function: Node, arguments: list[list[Node]]
    ) -> Color | None:
        own = self._own_functions.get(name)
        if own is not None:
            return self._preprocessor(name, *own, arguments)
        if module not in _OTHER_MODULES and name not in self._own_functions:
            if name in {"nth", "extract"} and self._takes_list(arguments):
                return self._of_list(arguments)
            if name == "color-mix":
                return color_mix(self, arguments)
            if name in CSS_SPACES or (name == "color" and not module):
                return self._stated(name, function, arguments)
            known = MODULE_FUNCTIONS if module else FUNCTIONS
            if name in known:
                return self._preprocessor(name, *known[name], arguments)
        gives_color = any(word in name for word in _COLOR_WORDS)
        if module not in _OTHER_MODULES and (gives_color or self._takes_color(name, arguments)):
            raise NotComputed(marked("computed by {name}()", name=name))
        return None

    def _takes_color(self, name: str, arguments: list[list[Node]]) -> bool:
        """Tell whether a function that is not known is given a colour, and may well return one."""
        if any(word in name for word in _NO_COLORS):
            return False
        words = [stripped(each) for each in arguments]
        words = [each for each in words if each and each[0].type != "ident"]
        if name in _CHOOSING:
            tokens = [token for each in arguments for token in each]
            inner = [list(each.content) for each in tokens if each.type == "() block"]
            words = [[token] for each in (tokens, *inner) for token in each]
        try:
            return any(self.color(each) is not None for each in words)
        except LeadsInCircle:
            return False  # as a list does that is joined to what it was

    def _stated(self, name: str, function: Node, arguments: list[list[Node]]) -> Color | None:
        """Compute a function of CSS, in which a preprocessor may have variables and functions."""
        content = stripped(function.arguments)
        if name == "color" and content and content[-1].type == "string":  # of Less
            return css_color(content[-1].value)
        if content and word(content[0]) == "from":
            return relative(self, name, content[1:])
        if len(arguments) == 2 and name != "color":  # rgba($color, 50%) of Sass and Less
            base = self.color(arguments[0])
            if base is not None:
                return with_alpha(base, self.number(arguments[1]).fraction)
        color = css_color(f"{name}({self._text(function.arguments)})")
        if color is None:
            channels = arguments if len(arguments) > 1 else split(content, " ")
            numbers = [
                self.number(each).text for each in channels if each and not is_literal(each[0], "/")
            ]
            alpha = "".join(f" / {each}" for each in numbers[3:])
            color = css_color(f"{name}({' '.join(numbers[:3])}{alpha})")
        if color is None:
            raise NotComputed(marked("computed by {name}()", name=name))
        return color

    def _preprocessor(
        self,
        name: str,
        parameters: str,
        compute: Compute,
        arguments: list[list[Node]],
    ) -> Color | None:
        given = bound(parameters, arguments)
        first = given.get(parameters.split(maxsplit=1)[0], [])
        if name in _ALSO_OTHERS and (not first or self.color(first) is None):
            return None  # a filter of CSS, such as grayscale(50%)
        return compute(Arguments(self, given))

    def needed(self, tokens: Sequence[Node]) -> Color:
        """As `color`; raises ValueError where there is none."""
        color = self.color(tokens)
        if color is None:
            raise ValueError("a colour is needed")
        return color

    def number(self, tokens: Sequence[Node], known: Mapping[str, Number] | None = None) -> Number:
        """Give the number that a value is.

        Parameters
        ----------
        tokens : sequence of tinycss2 nodes
            In which variables and functions may stand.
        known : mapping of str to Number, optional
            What keywords stand for.

        Raises
        ------
        ValueError
            If it is none that can be computed.
        """
        plain = parsed(self._text(tokens, computes=False))
        return evaluate(plain, known or {}, self._number_of)

    def _number_of(self, function: Node) -> Number:
        """Compute a function that gives a number: a channel of a colour, or arithmetic."""
        name, arguments = function.lower_name, split(function.arguments, ",")
        if name == "luma" and len(arguments) == 1:
            return Number(self.needed(arguments[0]).luminance() * 100, is_percentage=True)
        if name in _CHANNEL_FUNCTIONS and len(arguments) == 1:
            return channel_of(self.needed(arguments[0]), name, "")
        if name == "channel":
            given = Arguments(self, bound("color channel space", arguments))
            (channel,), space = given.words("channel"), "".join(given.words("space"))
            return channel_of(given.color("color"), channel, space)
        return of_function(name, [self.number(each) for each in arguments])

    def _text(self, tokens: Sequence[Node], *, computes: bool = True) -> str:
        """Write arguments with variables replaced and, if wanted, calc() computed."""
        import tinycss2

        texts, tokens = [], list(tokens)
        position = 0
        while position < len(tokens):
            token = tokens[position]
            name = ""
            if token.type == "function" and token.lower_name == "var":
                name = variable_name(split(token.arguments, ",")[0])
            elif token.type == "at-keyword":
                name = f"@{token.value}"
            elif is_literal(token, "$") and position + 1 < len(tokens):
                position += 1
                name = f"${getattr(tokens[position], 'value', '')}"
            if name:
                texts.append(self._text_of(name))
            elif token.type == "function" and token.lower_name == "calc":
                inner = self._text(token.arguments, computes=False)
                number = evaluate(parsed(inner), {}).text if computes else f"({inner})"
                texts.append(number)
            else:
                texts.append(tinycss2.serialize([token]))
            position += 1
        return "".join(texts)

    def _text_of(self, name: str) -> str:
        value = self._lookup(name)
        if value is None or name in self._open or len(self._open) > MAX_DEPTH:
            raise NotComputed(marked("made of {name}, which is not in this file", name=name))
        self._open.append(name)
        try:
            return self._text(stripped(value))
        finally:
            self._open.pop()
