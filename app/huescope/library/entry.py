"""An entry of the library: a palette with its picture, and how and when it came there."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import printable
from huescope.palette.serialization import palette_to_json
from huescope.project.board_serialization import board_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.palette.palette import Palette
    from huescope.project.project import Document

OPENED, MADE, SAVED, EXPORTED, SHARED, COPIED = (
    "opened",
    "made",
    "saved",
    "exported",
    "shared",
    "copied",
)
ORIGINS = (OPENED, MADE, SAVED, EXPORTED, SHARED, COPIED)
"""How a palette can come into the library."""

MOST_TAGS, TAG_CHARACTERS = 32, 64

_ID = re.compile(r"[0-9a-f]{32}")
_MEASURED = ("pixels", "share", "locked")


@dataclass(frozen=True, slots=True)
class Entry:
    """A palette of the library. Safe to share between threads.

    Attributes
    ----------
    id : str
        32 hexadecimal digits; the name of its file. Stays the same when the palette changes.
    document : Document
        The palette with its parameters, its picture's reference and thumbnail.
    origin : str
        One of `ORIGINS`: what was done with it last.
    place : str
        The file that it was opened from, or what it was exported as; may be empty.
    date_s : float
        When that was, in seconds since 1970 UTC.
    written_s : float
        When the entry was written last, for any reason, in seconds since 1970 UTC. Of two versions
        of an entry the later one counts.
    starred : bool
        Whether a person starred it.
    tags : tuple of str
        The person's own, in their order; no two are equal but for case.
    """

    id: str
    document: Document
    origin: str = MADE
    place: str = ""
    date_s: float = 0.0
    written_s: float = 0.0
    starred: bool = False
    tags: tuple[str, ...] = ()

    @property
    def palette(self) -> Palette:
        """The palette."""
        return self.document.state.palette

    @property
    def name(self) -> str:
        """The name of the palette."""
        return self.palette.name

    @property
    def source(self) -> str:
        """Where its picture is, as text; else the name of what its colours are from."""
        reference = self.document.reference
        return self.palette.source if reference is None else reference.location

    @property
    def light(self) -> Entry:
        """The same entry without the thumbnail, of which a library has thousands."""
        return replace(self, document=replace(self.document, thumbnail=b""))

    def renamed(self, name: str) -> Entry:
        """Return the entry with another name of its palette."""
        state = self.document.state
        state = replace(state, palette=replace(state.palette, name=name))
        return replace(self, document=replace(self.document, state=state))


def new_id() -> str:
    """Return an id that no other entry has."""
    return os.urandom(16).hex()


def is_id(text: str) -> bool:
    """Return whether a text is the id of an entry."""
    return _ID.fullmatch(text) is not None


def content_of(document: Document) -> str:
    """Return a digest by which equal palettes are recognized.

    Parameters
    ----------
    document : Document
        Name, note, colours with their names and groups, the picture, and the pictures of a board
        with their places and weights count; not what was measured, nor locks.
    """
    told = palette_to_json(document.state.palette)
    for key in ("source", "remarks"):
        told.pop(key, None)
    for swatch in told["swatches"]:
        for key in _MEASURED:
            swatch.pop(key, None)
    reference = document.reference
    told["picture"] = None if reference is None else [reference.location, reference.page]
    board = document.state.board
    told["board"] = None if board is None else board_to_json(board)
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def tags_in(text: str) -> tuple[str, ...]:
    """Read tags from a text with commas between them.

    Returns
    -------
    tuple of str
        Without empty and repeated ones, at most `MOST_TAGS`.
    """
    return checked_tags(text.split(","))


def checked_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags without surrounding spaces, empty and repeated ones."""
    found: dict[str, str] = {}
    for tag in tags:
        short = " ".join(printable(tag).split())[:TAG_CHARACTERS].strip()
        if short:
            found.setdefault(short.casefold(), short)
    return tuple(found.values())[:MOST_TAGS]
