"""What may be chosen about several formats, so that it is called the same in each."""

from __future__ import annotations

from types import MappingProxyType

from huescope.palette.format import Option
from huescope.palette.writing.names import STYLES
from huescope.texts import marked

_NOTATIONS = {
    "hex": "Hex",
    "rgb": "RGB",
    "hsl": "HSL",
    "oklch": "OKLCH",
    "display-p3": "Display P3",
}

PREFIX = Option("prefix", marked("Prefix"), marked("What each name starts with, such as brand."))
NOTATION = Option(
    "notation",
    marked("Notation"),
    marked("How colours are written."),
    "hex",
    MappingProxyType(_NOTATIONS),
)
WIDE = Option(
    "wide",
    marked("Beyond sRGB"),
    marked("What becomes of colours that sRGB cannot hold."),
    "keep",
    MappingProxyType({"keep": marked("Keep"), "fit": marked("Fit into sRGB")}),
)
GROUPS = Option(
    "groups",
    marked("Groups"),
    marked("Where the names of groups go."),
    "comments",
    MappingProxyType(
        {
            "comments": marked("In comments"),
            "names": marked("Into each name"),
            "none": marked("Nowhere"),
        }
    ),
)
NESTING = Option(
    "groups",
    marked("Groups"),
    marked("Whether groups become levels of their own."),
    "nested",
    MappingProxyType({"nested": marked("As levels"), "none": marked("Nowhere")}),
)


def names(default: str, *others: str) -> Option:
    """Let a person choose how words are joined to a name; keys of `STYLES`."""
    return Option(
        "names",
        marked("Names"),
        marked("How the words of a name are joined."),
        default,
        MappingProxyType({style: STYLES[style] for style in (default, *others)}),
    )
