"""Reading the colours of design tokens: DTCG 2025.10, Style Dictionary and Tokens Studio."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.studio_colors import computed, modified
from huescope.palette.reading.swatches import (
    bare_hex_or_none,
    collected,
    css_color_or_none,
    make_swatch,
)
from huescope.palette.reading.text import begins_with, quoted, stem
from huescope.palette.reading.token_tree import (
    ALIAS,
    LeadsNowhere,
    Token,
    TokenTree,
    has_channels,
    is_token,
    modification,
)
from huescope.palette.swatch import Swatch
from huescope.palette.writing.design_tokens import from_token
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.color.coordinates import Coordinates

_VALUE = re.compile(rb'(?<!\\)"\$?value"\s*:')
_REFERENCE = re.compile(rb'(?<!\\)"\$(?:type|extends|ref)"\s*:')
# What Style Dictionary takes for the category of colours, at the start of a token's way.
_COLOR_GROUPS = frozenset({"color", "colors", "colour", "colours"})
_MODES = frozenset({"light", "dark"})
_OTHER_WORDS = re.compile(r"weight|font|family|typeface|style\b|icon", re.IGNORECASE)
_FUNCTION = re.compile(r"([a-zA-Z][\w-]*)\(")


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the keys that every token has, at the end of a way through objects alone."""
    if not begins_with(data, b"{") or not (_VALUE.search(data) or _REFERENCE.search(data)):
        return False
    try:
        root = parse(data, name).value
    except DamagedPalette:
        return b'"$value"' in data
    return isinstance(root, dict) and _has_token(root, 0)


def _has_token(group: Mapping[str, Any], depth: int) -> bool:
    if depth > MAX_DEPTH:
        return False
    if depth and is_token(group):
        value = group.get("$value", group.get("value"))
        return "$value" in group or "type" in group or isinstance(value, str)
    return any(isinstance(child, dict) and _has_token(child, depth + 1) for child in group.values())


def read(data: bytes, name: str) -> Palette:
    """Read all colours of a file of tokens.

    Parameters
    ----------
    data : bytes
        JSON.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called like the one group that holds all others, if there is one. A swatch's group is its
        way through the groups below, with "/". Where a theme decides what a token is, each theme
        is a group around it. A remark names the tokens that cannot be read.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or there is no colour in it that can be read.
    """
    root = parse(data, name).value
    if not isinstance(root, dict):
        raise DamagedPalette(name, marked("it holds no groups of tokens"))
    tree = TokenTree(root, name)
    reading = _Reading(tree)
    title, note, cut = stem(name), "", 0
    children = [key for key in root if not key.startswith("$")]
    if len(children) == 1 and all(len(token.path) > 1 for token in tree.tokens):
        title, cut = children[0], 1
        note = str(root[title].get("$description", "")) if isinstance(root[title], dict) else ""
    left_out = LeftOut()
    swatches = collected(reading.swatches(cut, left_out), name, left_out)
    return Palette(title, swatches, source=name, note=note, remarks=left_out.remarks)


class _Reading:
    """Finds out which tokens are colours, and which."""

    def __init__(self, tree: TokenTree) -> None:
        self._tree = tree

    def swatches(self, cut: int, left_out: LeftOut) -> Iterator[Swatch]:
        """Give the swatches of all tokens that are colours.

        Parameters
        ----------
        cut : int
            How many levels around all others do not count.
        left_out : LeftOut
            Takes the tokens that cannot be read.
        """
        for stated in self._tree.tokens:
            path = stated.path[cut:] or stated.path
            for mode, token in _by_mode(stated):
                try:
                    found = self._colors(token)
                except LeadsNowhere as error:
                    left_out.add(".".join(path), str(error))
                    continue
                for theme, color in found:
                    group = "/".join(filter(None, (theme, mode, *path[:-1])))
                    yield Swatch.of(color, path[-1], group=group)

    def _colors(self, token: Token) -> list[tuple[str, Coordinates]]:
        """Give a token's colour, in each theme where themes disagree."""
        found: dict[str, Coordinates] = {}
        failed: LeadsNowhere | None = None
        for theme, sets in self._tree.themes_of(token.path):
            try:
                if not self._is_color(token, sets):
                    continue
                found[theme] = self.color(token, sets)
            except LeadsNowhere as error:
                failed = error
        if failed is not None and not found:
            raise failed
        if len(set(found.values())) == 1:
            return [("", next(iter(found.values())))]
        return list(found.items())

    def _is_color(
        self, token: Token, sets: Sequence[str], seen: tuple[tuple[str, ...], ...] = ()
    ) -> bool:
        """Tell by the type, or where none is stated by the value or what it leads to."""
        if token.kind:
            return token.kind == "color"
        value = token.value
        if isinstance(value, dict):
            pointer = value.get("$ref")
            if isinstance(pointer, str):
                return self._followed_is_color(pointer, token, sets, seen)
            return "colorSpace" in value or has_channels(value)
        if not isinstance(value, str):
            return False
        alias = self._tree.alias_in(value)
        if alias is not None:
            return self._followed_is_color(alias, token, sets, seen)
        if value.strip().isalpha() and _OTHER_WORDS.search("/".join(token.path)):
            return False  # "black" is a weight of fonts, too
        says_color = token.path[0].lower() in _COLOR_GROUPS and not value.isdecimal()
        bare = bare_hex_or_none(value) if says_color else None
        return css_color_or_none(value) is not None or bare is not None

    def _followed_is_color(
        self,
        target: str,
        token: Token,
        sets: Sequence[str],
        seen: tuple[tuple[str, ...], ...],
    ) -> bool:
        if token.path in seen or len(seen) > MAX_DEPTH:
            return False
        try:
            other = self._tree.find(target, token.path, sets)
        except LeadsNowhere:
            return False  # nothing says that it is a colour
        return self._is_color(other, sets, (*seen, token.path))

    def color(
        self, token: Token, sets: Sequence[str], seen: tuple[tuple[str, ...], ...] = ()
    ) -> Coordinates:
        """Give the colour of a token.

        Raises
        ------
        LeadsNowhere
            If it has none; says why.
        """
        if token.path in seen or len(seen) > MAX_DEPTH:
            raise LeadsNowhere(marked("leads round in a circle"))
        color = self._valued(token.value, token, sets, (*seen, token.path))
        change = modification(token)
        return color if change is None else modified(color, change)

    def _valued(
        self,
        value: object,
        token: Token,
        sets: Sequence[str],
        seen: tuple[tuple[str, ...], ...],
    ) -> Coordinates:
        if isinstance(value, dict):
            pointer = value.get("$ref")
            if isinstance(pointer, str):
                return self._pointed(pointer, token, sets, seen)
            return _stated(self._plain(value, 0))
        if not isinstance(value, str):
            raise LeadsNowhere(marked("its value is no colour"))
        alias = self._tree.alias_in(value)
        if alias is not None:
            return self.color(self._target(alias, token, sets), sets, seen)
        return self._written(value, token, sets, seen)

    def _target(self, target: str, token: Token, sets: Sequence[str]) -> Token:
        other = self._tree.find(target, token.path, sets)
        if other.kind not in {"", "color"}:
            raise LeadsNowhere(marked("leads to {{{target}}}, which is no colour", target=target))
        return other

    def _pointed(
        self,
        pointer: str,
        token: Token,
        sets: Sequence[str],
        seen: tuple[tuple[str, ...], ...],
    ) -> Coordinates:
        try:
            other = self._target(pointer, token, sets)
        except LeadsNowhere:
            value = self._tree.pointed(pointer)
            if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                raise LeadsNowhere(
                    marked("leads to {pointer}, which leads on", pointer=pointer)
                ) from None
            return self._valued(value, token, sets, seen)
        return self.color(other, sets, seen)

    def _plain(self, value: object, depth: int) -> Any:  # noqa: ANN401 - as JSON has it
        """Replace references within a value."""
        if depth > MAX_DEPTH:
            raise LeadsNowhere(marked("leads round in a circle"))
        if isinstance(value, dict):
            pointer = value.get("$ref")
            if isinstance(pointer, str):
                return self._plain(self._tree.pointed(pointer), depth + 1)
            return {key: self._plain(child, depth + 1) for key, child in value.items()}
        if isinstance(value, list):
            return [self._plain(child, depth + 1) for child in value]
        return value

    def _written(
        self,
        value: str,
        token: Token,
        sets: Sequence[str],
        seen: tuple[tuple[str, ...], ...],
    ) -> Coordinates:
        """Read a value that is a text; Tokens Studio computes such ones with aliases in them."""
        text = value.strip()
        color = css_color_or_none(text) or bare_hex_or_none(text)
        if color is not None and (text.startswith("#") or "from" not in text):
            return color
        if not self._tree.is_studio:
            function = _FUNCTION.match(text)
            reason = (
                marked("computed by {function}()", function=function[1])
                if function
                else marked("{words} is no colour", words=quoted(text))
            )
            raise LeadsNowhere(reason)

        def replaced(match: re.Match[str]) -> str:
            other = self._tree.find(match[1], token.path, sets)
            if self._is_color(other, sets):
                from huescope.color.single import css_text

                color = self.color(other, sets, seen)
                return css_text(color, "hex" if color.space == "srgb" else "oklch")
            if isinstance(other.value, (str, int, float)):
                return str(other.value)
            raise LeadsNowhere(marked("leads to {{{match}}}, which is no number", match=match[1]))

        for _ in range(MAX_DEPTH):
            if ALIAS.search(text) is None:
                break
            text = ALIAS.sub(replaced, text)[:1000]
        return computed(text)


def _by_mode(token: Token) -> list[tuple[str, Token]]:
    """Divide a token whose value has a text for each mode, ``{"light": ..., "dark": ...}``."""
    value = token.value
    if not isinstance(value, dict) or not value.keys() >= _MODES:
        return [("", token)]
    return [(mode, replace(token, value=text)) for mode, text in value.items()]


def _stated(value: Mapping[str, Any]) -> Coordinates:
    """Read the object form of a colour."""
    if has_channels(value):
        return _of_channels(value)
    components, alpha = value.get("components"), value.get("alpha", 1)
    if components is None and isinstance(value.get("hex"), str):
        color = bare_hex_or_none(value["hex"])
        if color is not None:
            return color
    if not isinstance(components, list) or not _is_number(alpha):
        raise LeadsNowhere(marked("states no colour"))
    numbers = [0.0 if each == "none" else each for each in components]
    if not all(map(_is_number, numbers)):
        raise LeadsNowhere(marked("a component is no number"))
    try:
        return from_token(str(value.get("colorSpace")), [float(n) for n in numbers], float(alpha))
    except (ValueError, OverflowError) as error:
        raise LeadsNowhere(str(error)) from error


def _of_channels(value: Mapping[str, Any]) -> Coordinates:
    """Read ``{"h": 10, "s": 0.5, "l": 0.5}`` and the like, as Style Dictionary does."""
    names = next((keys for keys in ("rgb", "hsl", "hsv") if set(keys) <= value.keys()), "")
    texts = [str(value.get(key, "")).strip() for key in (*names, "a")]
    try:
        numbers = [float(text.rstrip("%")) for text in texts[:3]]
        alpha = float(texts[3] or 1)
    except ValueError:
        raise LeadsNowhere(marked("a channel is no number")) from None
    if not names:
        raise LeadsNowhere(marked("states no colour"))
    if names == "rgb":
        full = 255.0 if max(numbers) > 1 or all(n.is_integer() for n in numbers) else 1.0
        space, numbers = "srgb", [n / full for n in numbers]
    else:
        space, numbers = names, [numbers[0], *(n / 100 if n > 1 else n for n in numbers[1:])]
    try:
        return make_swatch(space, numbers, alpha=alpha).coordinates
    except ValueError as error:
        raise LeadsNowhere(str(error)) from error


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
