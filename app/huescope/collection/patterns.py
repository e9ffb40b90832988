"""Wildcards in addresses, such as ``oci://BUCKET@NAMESPACE/2026/**/*.jpg``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Pattern

# Not those of web addresses, where "?" begins a query.
_PATTERN = re.compile(r"(?P<bucket>(?:oci|s3)://[^/?*\[]+/)(?P<names>.*[*?\[].*)", re.DOTALL)
_PIECE = re.compile(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|[^*?\[]+|\[", re.DOTALL)
_MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def split_pattern(address: str) -> tuple[str, Pattern[str]] | None:
    """Tell an address with wildcards from others.

    Parameters
    ----------
    address : str
        As typed.

    Returns
    -------
    place : str
        The address of the longest prefix without wildcards, ending in a slash.
    names : re.Pattern
        Matches the whole names of the objects that are meant: ``*`` and ``?`` stay within a level,
        ``**`` does not.
    """
    found = _PATTERN.fullmatch(address)
    if found is None:
        return None
    names = found["names"]
    fixed = re.split(r"[*?\[]", names, maxsplit=1)[0].rpartition("/")
    prefix = fixed[0] + fixed[1]
    meant = "".join(map(_meant, _PIECE.findall(names)))
    return found["bucket"] + prefix, re.compile(meant, re.DOTALL)


def _meant(piece: str) -> str:
    if piece in _MEANING:
        return _MEANING[piece]
    if len(piece) > 1 and piece.startswith("["):
        inner = piece[1:-1].replace("\\", r"\\").replace("^", r"\^")
        return f"[^{inner[1:]}]" if inner.startswith("!") else f"[{inner}]"
    return re.escape(piece)


def address_in(place: str, key: str) -> str:
    """Make the address of an object from that of its place.

    Parameters
    ----------
    place : str
        As typed: ``oci://BUCKET@NAMESPACE/PREFIX/``, ``s3://BUCKET/``, or the web address of a
        bucket, with its token where it has one.
    key : str
        The object's whole name.

    Returns
    -------
    str
        An address that resolves to the object.
    """
    from urllib.parse import quote

    if place.lower().startswith("http"):
        root = f"{place}/".partition("/o/")[0]
        return f"{root}/o/{quote(key, safe='/', errors='surrogatepass')}"
    scheme, _, rest = place.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/{key}"
