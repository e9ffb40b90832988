"""The tree of a file of design tokens: its groups, what they extend, and where aliases lead.

Three dialects share it: the Design Tokens Format Module 2025.10 (``$value``, ``$type``,
``$extends``, ``$ref``), Style Dictionary (``value``, with or without ``type``) and Tokens Studio
(sets and themes in one file, of which aliases do not name the set).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass
from huescope.errors import DamagedPalette
from huescope.palette.reading.limits import MAX_COLORS, MAX_DEPTH
from huescope.palette.reading.text import quoted
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Path = tuple[str, ...]

ALIAS = re.compile(r"\{([^{}]+)\}")
_OLD_ALIAS = re.compile(r"\$([^\s{}$]+)")
_CHANNELS = frozenset("rgbahslv")  # of the objects that Style Dictionary takes for colours
_STUDIO_KEYS = frozenset({"$themes", "$metadata"})
_STUDIO_TYPES = frozenset(
    [
        "borderRadius",
        "borderWidth",
        "boxShadow",
        "composition",
        "fontFamilies",
        "fontSizes",
        "fontWeights",
        "letterSpacing",
        "lineHeights",
        "opacity",
        "paragraphSpacing",
        "sizing",
        "spacing",
        "textCase",
        "textDecoration",
    ]
)
_THEO_ALIASES = "aliases"
_ROOT_TOKEN = "$root"  # noqa: S105 - a token of another kind
_MOST_EXTENDED = 4 * MAX_COLORS  # tokens: groups that extend each other may multiply


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    Attributes
    ----------
    path : tuple of str
        The way through the groups; its last part is the token's name.
    value : object
        As JSON has it.
    kind : str
        The type that it, or the nearest group around it, states; empty where none does.
    node : mapping
        The whole token.
    """

    path: Path
    value: object
    kind: str
    node: Mapping[str, Any]


class LeadsNowhere(Exception):
    """An alias cannot be followed; its text says why, for a remark."""


class TokenTree:
    """A file of tokens.

    Parameters
    ----------
    root : mapping
        The outermost object.
    name : str
        What the file is called, for sentences.

    Attributes
    ----------
    sets : tuple of str
        The groups that are sets of Tokens Studio, in the order of their precedence.
    themes : mapping of str to tuple of str
        The sets that each theme of Tokens Studio enables.
    is_studio : bool
        Whether Tokens Studio wrote it, whose values may be computed.
    """

    def __init__(self, root: Mapping[str, Any], name: str) -> None:
        self._root = root
        self._name = name
        self._count = 0
        self.sets = _sets(root)
        self.themes = _themes(root, self.sets)
        self.tokens = tuple(self._walk(root, (), "", 0))
        self._kinds = {token.path: token.kind for token in self.tokens}
        self.is_studio = bool(_STUDIO_KEYS & root.keys()) or any(
            _kind(token.node) in _STUDIO_TYPES or "studio.tokens" in _extensions(token.node)
            for token in self.tokens
        )
        self._by_path = {token.path: token for token in self.tokens}

    def _walk(
        self, group: Mapping[str, Any], path: Path, inherited: str, depth: int
    ) -> Iterator[Token]:
        if depth > MAX_DEPTH:
            raise DamagedPalette(
                self._name, marked("{path} is nested too deeply", path=quoted(".".join(path[:3])))
            )
        kind = _kind(group) or inherited
        if is_token(group):
            self._count += 1
            if self._count > _MOST_EXTENDED:
                raise DamagedPalette(self._name, marked("its groups extend each other without end"))
            yield Token(path or ("color",), value_of(group), kind, group)
            return
        children, extended_kind = self._children(group, depth)
        for key, child in children.items():
            if isinstance(child, dict) and (key == _ROOT_TOKEN or not key.startswith("$")):
                deeper = path if key == _ROOT_TOKEN and path else (*path, key)
                yield from self._walk(child, deeper, kind or extended_kind, depth + 1)

    def _children(
        self, group: Mapping[str, Any], depth: int, seen: tuple[str, ...] = ()
    ) -> tuple[Mapping[str, Any], str]:
        """Give the content of a group with what it extends below it, and the type of that."""
        target = group.get("$extends", group.get("$ref"))
        if isinstance(target, dict):
            target = target.get("$ref")
        if not isinstance(target, str) or target in seen or len(seen) + depth > MAX_DEPTH:
            return group, ""
        other = self._node(_target_path(target))
        if other is None or is_token(other):
            return group, ""
        below, kind = self._children(other, depth, (*seen, target))
        return _merged(below, group, depth), _kind(other) or kind

    def _node(self, path: Sequence[str]) -> Mapping[str, Any] | None:
        node: Any = self._root
        for key in path:
            node = node.get(key) if isinstance(node, dict) else None
        return node if isinstance(node, dict) else None

    def find(self, target: str, path: Path, enabled: Sequence[str]) -> Token:
        """Follow an alias one step.

        Parameters
        ----------
        target : str
            What stands in its braces, or a JSON Pointer after ``#``.
        path : tuple of str
            The token that it stands in.
        enabled : sequence of str
            The sets of Tokens Studio to look into, the last with the highest precedence.

        Raises
        ------
        LeadsNowhere
            If there is no such token in the file.
        """
        wanted = _target_path(target)
        own = path[:1] if self.sets and path[0] in self.sets else ()
        for start in ((), own, *((each,) for each in reversed(enabled))):
            for way in (wanted, _without_value(wanted)):
                token = self._by_path.get((*start, *way))
                if token is not None and (start or not own or len(way) > 1):
                    return token
        if target.startswith("!"):  # of Theo, whose aliases may be bare values
            group = self._root.get(_THEO_ALIASES)
            value = group.get(wanted[-1]) if isinstance(group, dict) else None
            if isinstance(value, str):
                return Token(wanted, value, "", {})
        raise LeadsNowhere(
            marked("leads to {{{target}}}, which is not in this file", target=target)
        )

    def alias_in(self, value: str) -> str | None:
        """Give what a value leads to, if it is nothing but an alias.

        Tokens Studio also knows ``$gray.900``, as it was written before there were braces.
        """
        text = value.strip()
        alias = ALIAS.fullmatch(text) or (_OLD_ALIAS.fullmatch(text) if self.is_studio else None)
        return None if alias is None else alias[1]

    def pointed(self, pointer: str) -> object:
        """Give what a JSON Pointer, as in ``$ref``, leads to (RFC 6901).

        Raises
        ------
        LeadsNowhere
            If it leads nowhere in this file.
        """
        node: Any = self._root
        for key in _target_path(pointer):
            if isinstance(node, dict) and key in node:
                node = node[key]
            elif (
                isinstance(node, list) and key.isdecimal() and len(key) < 6 and int(key) < len(node)
            ):
                node = node[int(key)]
            else:
                raise LeadsNowhere(
                    marked("leads to {pointer}, which is not in this file", pointer=pointer)
                )
        return node

    def themes_of(self, path: Path) -> list[tuple[str, tuple[str, ...]]]:
        """List the themes that enable a token's set, or one without a name that has all sets."""
        found = [(name, sets) for name, sets in self.themes.items() if path[0] in sets]
        return found or [("", self.sets)]


def is_token(group: Mapping[str, Any]) -> bool:
    """Tell a token from a group."""
    if "$value" in group:
        return True
    if isinstance(group.get("$ref"), str) and not any(isinstance(v, dict) for v in group.values()):
        return "/$value" in group["$ref"] or "$type" in group or len(group) == 1
    value = group.get("value")
    if value is None:
        return False
    return not isinstance(value, dict) or isinstance(group.get("type"), str) or has_channels(value)


def has_channels(value: Mapping[str, Any]) -> bool:
    """Tell whether an object states the channels of a colour, as ``{"r": 255, "g": 0, "b": 0}``."""
    return len(value) >= 3 and set(value) <= _CHANNELS


def value_of(token: Mapping[str, Any]) -> object:
    """Give the value of a token; of a mere reference, the reference."""
    if "$value" in token:
        return token["$value"]
    return token["value"] if "value" in token else {"$ref": token.get("$ref")}


def modification(token: Token) -> Mapping[str, Any] | None:
    """Give what Tokens Studio changes about a colour, if anything."""
    modify = _extensions(token.node).get("studio.tokens")
    found = modify.get("modify") if isinstance(modify, dict) else None
    return found if isinstance(found, dict) else None


def _extensions(node: Mapping[str, Any]) -> Mapping[str, Any]:
    found = node.get("$extensions", node.get("extensions"))
    return found if isinstance(found, dict) else {}


def _kind(group: Mapping[str, Any]) -> str:
    kind = group.get("$type", group.get("type"))
    return kind if isinstance(kind, str) else ""


def _sets(root: Mapping[str, Any]) -> tuple[str, ...]:
    metadata = root.get("$metadata")
    order = metadata.get("tokenSetOrder") if isinstance(metadata, dict) else None
    names = [each for each in order if isinstance(each, str)] if isinstance(order, list) else []
    listed = [each for each in names if each in root]
    if not listed and "$themes" not in root:
        return ()
    others = [key for key in root if not key.startswith("$") and key not in listed]
    return (*listed, *others)


def _themes(root: Mapping[str, Any], sets: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found = {}
    stated = root.get("$themes")
    for theme in stated if isinstance(stated, list) else ():
        chosen = theme.get("selectedTokenSets") if isinstance(theme, dict) else None
        if isinstance(chosen, dict):
            name = "/".join(str(theme[key]) for key in ("group", "name") if theme.get(key))
            found[name] = tuple(each for each in sets if chosen.get(each) in ("enabled", "source"))
    return found


def _target_path(target: str) -> Path:
    if target.startswith("#"):
        keys = target.removeprefix("#").strip("/").split("/")
        return tuple(key.replace("~1", "/").replace("~0", "~") for key in keys if key)
    text = target.strip().strip("{}")
    if text.startswith("!"):  # of Theo, which has its aliases in a group of their own
        return (_THEO_ALIASES, text[1:].strip())
    keys = text.split(".")
    return tuple(key.strip() for key in keys if key.strip() != _ROOT_TOKEN)


def _without_value(path: Path) -> Path:
    return path[:-1] if path[-1:] in {("value",), ("$value",)} else path


def _is_group(node: Any) -> bool:  # noqa: ANN401 - as JSON has it
    return isinstance(node, dict) and not is_token(node)


def _merged(below: Mapping[str, Any], above: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """Merge two groups: what stands above counts, groups of both are merged in turn."""
    merged = dict(below)
    for key, child in above.items():
        old = merged.get(key)
        merged[key] = child
        if old is not None and _is_group(child) and _is_group(old) and depth < MAX_DEPTH:
            merged[key] = _merged(old, child, depth + 1)
    merged.pop("$extends", None)
    return merged
