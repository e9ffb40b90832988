"""What may be chosen about several formats, so that it is called the same in each."""

from __future__ import annotations

from types import MappingProxyType

from huescope.palette.format import Option
from huescope.palette.writing.names import STYLES

_NOTATIONS = {
    "hex": "Hex",
    "rgb": "RGB",
    "hsl": "HSL",
    "oklch": "OKLCH",
    "display-p3": "Display P3",
}

PREFIX = Option("prefix", "Prefix", "What each name starts with, such as brand.")
NOTATION = Option(
    "notation", "Notation", "How colours are written.", "hex", MappingProxyType(_NOTATIONS)
)
WIDE = Option(
    "wide",
    "Beyond sRGB",
    "What becomes of colours that sRGB cannot hold.",
    "keep",
    MappingProxyType({"keep": "Keep", "fit": "Fit into sRGB"}),
)
GROUPS = Option(
    "groups",
    "Groups",
    "Where the names of groups go.",
    "comments",
    MappingProxyType({"comments": "In comments", "names": "Into each name", "none": "Nowhere"}),
)
NESTING = Option(
    "groups",
    "Groups",
    "Whether groups become levels of their own.",
    "nested",
    MappingProxyType({"nested": "As levels", "none": "Nowhere"}),
)


def names(default: str, *others: str) -> Option:
    """Let a person choose how words are joined to a name; keys of `STYLES`."""
    return Option(
        "names",
        "Names",
        "How the words of a name are joined.",
        default,
        MappingProxyType({style: STYLES[style] for style in (default, *others)}),
    )
