"""Reading design tokens: those of 2025.10, and the older ones whose values are strings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import parse
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import collected, color_or_none
from huescope.palette.reading.text import begins_with, quoted, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.design_tokens import from_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.color.coordinates import Coordinates

_VALUE = re.compile(rb'(?<!\\)"\$value"\s*:')
_OLDER = re.compile(rb'(?<!\\)"type"\s*:\s*"color"')
_ALIAS = re.compile(r"\{([^{}]+)\}")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the keys that every token has."""
    if not begins_with(data, b"{"):
        return False
    return _VALUE.search(data) is not None or _OLDER.search(data) is not None


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
        way through the groups below, with "/".

    Raises
    ------
    DamagedPalette
        If it is no JSON, or a colour is none, or an alias leads nowhere or round in a circle.
    """
    root = parse(data, name).value
    if not isinstance(root, dict):
        raise DamagedPalette(name, "it holds no groups of tokens")
    reading = _Reading(root, name)
    tokens = list(reading.tokens(root, (), ""))
    title, note = stem(name), ""
    children = [key for key in root if not key.startswith("$")]
    if len(children) == 1 and all(len(path) > 1 for path, _ in tokens):
        title = children[0]
        note = str(root[title].get("$description", ""))
        tokens = [(path[1:], token) for path, token in tokens]
    swatches = (
        Swatch.of(reading.color(token, path), path[-1], group="/".join(path[:-1]))
        for path, token in tokens
    )
    return Palette(title, collected(swatches, name), source=name, note=note)


class _Reading:
    """One file, in which aliases are looked up."""

    def __init__(self, root: Mapping[str, Any], name: str) -> None:
        self._root = root
        self._name = name

    def tokens(
        self, group: Mapping[str, Any], path: tuple[str, ...], inherited: str
    ) -> Iterator[tuple[tuple[str, ...], Any]]:
        """Give the ways to all tokens that are colours, with their values."""
        if len(path) > MAX_DEPTH:
            raise DamagedPalette(self._name, f"{_way(path[:3])}… is nested too deeply")
        kind = _kind(group) or inherited
        if _is_token(group):
            value = _value(group)
            if kind == "color" or (not kind and self._leads_to_color(value)):
                yield path or ("color",), value
            return
        for key, child in group.items():
            if isinstance(child, dict) and (key == "$root" or not key.startswith("$")):
                deeper = path if key == "$root" and path else (*path, key)
                yield from self.tokens(child, deeper, kind)

    def color(
        self, value: object, path: tuple[str, ...], seen: tuple[str, ...] = ()
    ) -> Coordinates:
        """Follow aliases to a colour."""
        if isinstance(value, str):
            alias = _ALIAS.fullmatch(value.strip())
            if alias is not None:
                return self._followed(alias[1], path, seen)
            color = color_or_none(value)
            if color is None:
                raise self._damage(path, f"{quoted(value)} is no colour")
            return color
        if not isinstance(value, dict):
            raise self._damage(path, "its value is no colour")
        if isinstance(value.get("$ref"), str):
            target = value["$ref"].removeprefix("#/").removesuffix("/$value").replace("/", ".")
            return self._followed(target, path, seen)
        return self._stated(value, path)

    def _followed(self, target: str, path: tuple[str, ...], seen: tuple[str, ...]) -> Coordinates:
        if target in seen or len(seen) > MAX_DEPTH:
            raise self._damage(path, f"the alias {quoted(target)} leads round in a circle")
        token: Any = self._root
        for key in target.split("."):
            token = token.get(key) if isinstance(token, dict) else None
        if not isinstance(token, dict) or not _is_token(token):
            raise self._damage(path, f"the alias {quoted(target)} leads to no token")
        return self.color(_value(token), path, (*seen, target))

    def _stated(self, value: Mapping[str, Any], path: tuple[str, ...]) -> Coordinates:
        components = value.get("components")
        alpha = value.get("alpha", 1)
        if not isinstance(components, list) or not _is_number(alpha):
            raise self._damage(path, "it states no colour")
        numbers = [0.0 if each == "none" else each for each in components]
        if not all(map(_is_number, numbers)):
            raise self._damage(path, "a component is no number")
        try:
            return from_token(str(value.get("colorSpace")), [float(n) for n in numbers], alpha)
        except (ValueError, OverflowError) as error:
            raise self._damage(path, str(error)) from error

    def _leads_to_color(self, value: object) -> bool:
        """Tell whether a token that states no type is a colour."""
        if isinstance(value, dict):
            return "colorSpace" in value
        if not isinstance(value, str):
            return False
        alias = _ALIAS.fullmatch(value.strip())
        for _ in range(MAX_DEPTH):
            if alias is None:
                break
            token: Any = self._root
            for key in alias[1].split("."):
                token = token.get(key) if isinstance(token, dict) else None
            if not isinstance(token, dict) or not _is_token(token):
                return False
            if _kind(token) == "color" or isinstance(_value(token), dict):
                return True
            value = str(_value(token))
            alias = _ALIAS.fullmatch(value.strip())
        return alias is None and color_or_none(str(value)) is not None

    def _damage(self, path: tuple[str, ...], what: str) -> DamagedPalette:
        return DamagedPalette(self._name, f"the token {quoted(_way(path))} is damaged: {what}")


def _is_token(group: Mapping[str, Any]) -> bool:
    return "$value" in group or ("value" in group and not isinstance(group["value"], dict))


def _value(token: Mapping[str, Any]) -> object:
    return token.get("$value", token.get("value"))


def _kind(group: Mapping[str, Any]) -> str:
    kind = group.get("$type", group.get("type"))
    return kind if isinstance(kind, str) else ""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _way(path: tuple[str, ...]) -> str:
    return ".".join(path)
