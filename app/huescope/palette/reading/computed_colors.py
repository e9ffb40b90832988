"""Colours that a style sheet computes: functions of CSS, SCSS and Less, evaluated where defined.

CSS Color Module Level 5 (``color-mix()``, relative colours, ``light-dark()``); the functions of
Sass and Less as their documentation defines them, which is in HSL.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from huescope.palette.reading.css_colors import coordinates_of, css_color, with_alpha
from huescope.palette.reading.css_tokens import (
    is_literal,
    key_text,
    parsed,
    split,
    stripped,
    variable_name,
)
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.numbers_in_css import Number, evaluate
from huescope.palette.reading.sass_functions import FUNCTIONS, mixed_in_rgb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coloraide import Color
    from tinycss2.ast import Node

    from huescope.color.coordinates import Coordinates


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


_CSS_SPACES: dict[str, tuple[str, str, tuple[float, ...], tuple[float, ...]]] = {
    # function: (space, channel keywords, units per 1.0 of coloraide, what 100 % is)
    "rgb": ("srgb", "rgb", (255, 255, 255), (255, 255, 255)),
    "hsl": ("hsl", "hsl", (1, 100, 100), (360, 100, 100)),
    "hwb": ("hwb", "hwb", (1, 100, 100), (360, 100, 100)),
    "lab": ("lab", "lab", (1, 1, 1), (100, 125, 125)),
    "lch": ("lch", "lch", (1, 1, 1), (100, 150, 360)),
    "oklab": ("oklab", "lab", (1, 1, 1), (1, 0.4, 0.4)),
    "oklch": ("oklch", "lch", (1, 1, 1), (1, 0.4, 360)),
}
_CSS_SPACES["rgba"], _CSS_SPACES["hsla"] = _CSS_SPACES["rgb"], _CSS_SPACES["hsl"]
_MIXING_SPACES = frozenset(
    [
        "srgb",
        "srgb-linear",
        "display-p3",
        "a98-rgb",
        "prophoto-rgb",
        "rec2020",
        "lab",
        "oklab",
        "xyz",
        "xyz-d50",
        "xyz-d65",
        "hsl",
        "hwb",
        "lch",
        "oklch",
    ]
)
# Names of functions that give a colour, beside those that are computed here.
_COLOR_WORDS = (
    "color", "colour", "tint", "shade", "tone", "darken", "lighten", "alpha", "mix", "cmyk",
)  # fmt: skip


# Functions of a colour that give something else.
_NO_COLORS = ("gradient", "image", "shadow", "url", "red", "green", "blue", "hue", "saturation",
              "lightness", "luma", "luminance", "opacity", "type", "inspect", "percentage",
              "str", "length", "channel", "is-", "hsv", "argb")  # fmt: skip
_MODULE_FUNCTIONS = frozenset({"adjust", "scale", "change"})
_GLOBAL_FUNCTIONS = {"adjust-color": "adjust", "scale-color": "scale", "change-color": "change"}
# Filters of CSS and functions of numbers are called the same.
_ALSO_OTHERS = frozenset({"saturate", "grayscale", "invert", "mix"})


class Evaluator:
    """Computes the colour of a value.

    Parameters
    ----------
    lookup : callable
        Gives the value of a variable by its name with its sigil, such as ``--a`` or ``$a``; None
        where there is none of that name.
    scheme : str
        "light" or "dark": which of the two ``light-dark()`` gives.

    Attributes
    ----------
    has_schemes : bool
        Whether a ``light-dark()`` was met.
    """

    def __init__(
        self, lookup: Callable[[str], Sequence[Node] | None], scheme: str = "light"
    ) -> None:
        self._lookup = lookup
        self._scheme = scheme
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
        head, rest = tokens[:1], tokens[1:]
        if not head:
            return None
        if is_literal(head[0], "$") and len(rest) == 1 and rest[0].type == "ident":
            return self._variable(f"${rest[0].value}")
        if is_literal(head[0], "~") and len(rest) == 1 and rest[0].type == "string":
            return self.color(parsed(rest[0].value))
        if is_literal(head[0], "#") and len(rest) == 1 and rest[0].type == "{} block":
            return self.color(rest[0].content)
        if (
            len(tokens) == 3
            and head[0].type == "ident"
            and is_literal(tokens[1], ".")
            and tokens[2].type == "function"
        ):
            return self._function(tokens[2], module=head[0].lower_value)
        return None

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
            raise NotComputed("leads round in a circle")
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
        if name == "light-dark" and len(arguments) == 2:
            self.has_schemes = True
            return self.color(arguments[self._scheme == "dark"])
        try:
            return self._computed(name, module, function, arguments)
        except (ValueError, IndexError, OverflowError, ZeroDivisionError) as error:
            raise NotComputed(f"computed by {name}()") from error

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
        if name == "color-mix":
            return self._color_mix(arguments)
        if name in _GLOBAL_FUNCTIONS:
            name, module = _GLOBAL_FUNCTIONS[name], "color"
        if name in _CSS_SPACES or name == "color":
            return self._css_function(name, function, arguments)
        if name in FUNCTIONS or name == "mix" or (module == "color" and name in _MODULE_FUNCTIONS):
            return self._preprocessor(name, module, arguments)
        if any(word in name for word in _COLOR_WORDS) or self._takes_color(name, arguments):
            raise NotComputed(f"computed by {name}()")
        return None

    def _takes_color(self, name: str, arguments: list[list[Node]]) -> bool:
        """Tell whether a function that is not known is given a colour, and may well return one."""
        if any(word in name for word in _NO_COLORS):
            return False
        words = [stripped(each) for each in arguments]
        return any(
            each and each[0].type != "ident" and self.color(each) is not None for each in words
        )

    def _css_function(self, name: str, function: Node, arguments: list[list[Node]]) -> Color | None:
        content = stripped(function.arguments)
        if name == "color" and len(content) == 1 and content[0].type == "string":  # of Less
            return css_color(content[0].value)
        if content and _word(content[0]) == "from":
            return self._relative(name, content[1:])
        if len(arguments) == 2 and name != "color":  # rgba($color, 50%) of Sass and Less
            base = self.color(arguments[0])
            if base is not None:
                return with_alpha(base, self._fraction(arguments[1]))
        text = f"{name}({self._text(function.arguments)})"
        color = css_color(text)
        if color is None:
            raise NotComputed(f"computed by {name}()")
        return color

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
            raise NotComputed(f"made of {name}, which is not in this file")
        self._open.append(name)
        try:
            return self._text(stripped(value))
        finally:
            self._open.pop()

    def _relative(self, name: str, tokens: Sequence[Node]) -> Color:
        words = [each for each in split(tokens, " ") if each]
        base = self._needed(words[0])
        words = words[1:]
        if name == "color":
            space = _word(words[0][0])
            words = words[1:]
            keys = "xyz" if space.startswith("xyz") else "rgb"
            units: tuple[float, ...] = (1.0, 1.0, 1.0)
            full: tuple[float, ...] = (1.0, 1.0, 1.0)
        else:
            space, keys, units, full = _CSS_SPACES[name]
        if space not in _MIXING_SPACES:
            raise ValueError(space)
        base = base.convert("xyz-d65" if space == "xyz" else space)
        stated = [0.0 if not isfinite(each) else each for each in base.coords()]
        known = {key: Number(v * u) for key, v, u in zip(keys, stated, units, strict=True)}
        known["alpha"] = Number(base.alpha())
        slash = next((i for i, each in enumerate(words) if is_literal(each[0], "/")), len(words))
        if slash != 3:
            raise ValueError("a relative colour has three channels")
        values = [
            evaluate(self._plain(word), known).of(hundred) / unit
            for word, hundred, unit in zip(words[:3], full, units, strict=True)
        ]
        alpha = base.alpha()
        if slash < len(words):
            alpha = evaluate(self._plain(words[slash + 1]), known).of(1.0)
        return base.new(base.space(), values, min(1.0, max(0.0, alpha)))

    def _plain(self, tokens: Sequence[Node]) -> Sequence[Node]:
        """Replace variables within a number."""
        return parsed(self._text(tokens, computes=False))

    def _color_mix(self, arguments: list[list[Node]]) -> Color:
        words = [_word(each[0]) for each in split(arguments[0], " ") if each]
        if words[0] != "in" or words[1] not in _MIXING_SPACES or len(arguments) != 3:
            raise ValueError("color-mix()")
        hue = words[2] if len(words) == 4 and words[3] == "hue" else "shorter"
        (first, part), (second, other) = map(self._weighted, arguments[1:])
        if part is None:
            part = 0.5 if other is None else 1 - other
        if other is None:
            other = 1 - part
        total = part + other
        if total <= 0:
            raise ZeroDivisionError
        space = "xyz-d65" if words[1] == "xyz" else words[1]
        mixed = first.mix(
            second, other / total, space=space, hue=hue, powerless=True, carryforward=True
        )
        return with_alpha(mixed, mixed.alpha() * min(1.0, total))

    def _weighted(self, tokens: Sequence[Node]) -> tuple[Color, float | None]:
        weights = [each for each in tokens if each.type == "percentage"]
        rest = [each for each in tokens if each.type != "percentage"]
        return self._needed(rest), weights[0].value / 100 if weights else None

    def _needed(self, tokens: Sequence[Node]) -> Color:
        color = self.color(tokens)
        if color is None:
            raise ValueError("a colour is needed")
        return color

    def _preprocessor(self, name: str, module: str, arguments: list[list[Node]]) -> Color | None:
        named, plain = _named_and_plain(arguments)
        if not plain:
            plain = [named.pop(key) for key in ("color", "color1") if key in named]
        base = self.color(plain[0]) if plain else None
        if base is None:
            if name in _ALSO_OTHERS:  # a filter of CSS, such as grayscale(50%)
                return None
            raise ValueError("a colour is needed")
        if module == "color" and name in {"adjust", "scale", "change"}:
            return self._module(name, base, named)
        if name == "mix":
            other = self._needed(plain[1] if len(plain) > 1 else named["color2"])
            weight = plain[2] if len(plain) > 2 else named.get("weight")
            return mixed_in_rgb(base, other, self._fraction(weight) if weight else 0.5)
        if len(plain) > 2:  # such as "relative" of Less
            raise ValueError("more is wanted than is known here")
        amount = self._number(plain[1]) if len(plain) > 1 else None
        if amount is None and "amount" in named:
            amount = self._number(named["amount"])
        return FUNCTIONS[name](base, amount)

    def _module(self, name: str, base: Color, named: dict[str, Any]) -> Color:
        """Compute ``color.adjust()``, ``color.scale()`` and ``color.change()`` of Sass, in HSL."""
        if not named or set(named) - {"hue", "saturation", "lightness", "alpha"}:
            raise ValueError(name)
        hsl = base.convert("srgb").convert("hsl")
        full = {"hue": 360.0, "saturation": 1.0, "lightness": 1.0, "alpha": 1.0}
        for place, key in enumerate(("hue", "saturation", "lightness", "alpha")):
            if key not in named:
                continue
            number = self._number(named[key])
            part = number.value if key == "hue" else number.fraction_of_hsl(key)
            old = hsl[place] if isfinite(hsl[place]) else 0.0
            if name == "scale":
                new = old + (full[key] - old if part > 0 else old) * part
            else:
                new = part if name == "change" else old + part
            hsl[place] = new if key == "hue" else min(1.0, max(0.0, new))
        return hsl

    def _number(self, tokens: Sequence[Node]) -> Number:
        return evaluate(self._plain(tokens), {})

    def _fraction(self, tokens: Sequence[Node]) -> float:
        return self._number(tokens).fraction


def _named_and_plain(
    arguments: list[list[Node]],
) -> tuple[dict[str, list[Node]], list[list[Node]]]:
    """Tell arguments of Sass with a name, as in ``$amount: 10%``, from the others."""
    named, plain = {}, []
    for each in arguments:
        tokens = stripped(each)
        if len(tokens) > 3 and is_literal(tokens[0], "$") and is_literal(tokens[2], ":"):
            named[_word(tokens[1])] = tokens[3:]
        elif tokens:
            plain.append(tokens)
    return named, plain


def _word(token: Node) -> str:
    """Give an identifier in lower case; empty for any other token."""
    return str(token.lower_value) if token.type == "ident" else ""
