"""The kinds of sources, one module each: the fields of its connection form, and how to connect.

A module states NAME (as in a `Reference`), TITLE (as a person calls it), RANK (its place in the
menu), FIELDS (a tuple of `Field`, from which the form is made) and five functions:

- ``connect(values, job) -> Place``: the root of what the typed values open. ``values`` maps field
  names to strings, empty where nothing was typed. Raises `ReadError` (or one of its kinds) with a
  sentence, `SecretNeeded` where a field must be filled in first.
- ``takes(text) -> bool``: whether a dropped, pasted or typed text is an address of this kind; looks
  at the text only. On the command line it is asked about what begins with a scheme of two letters
  or more, with or without ``//`` (RFC 3986): all else is a path.
- ``open_text(text, values) -> Source | Place``: what lies at such an address. Touches neither disk
  nor network. Raises `ReadError` where the address is malformed.
- ``place_at(reference, secrets) -> Place`` and ``source_at(reference, secrets) -> Source``: back to
  what a `Reference` of this kind tells of; ``secrets`` maps names of secret fields to what the
  person typed this time. Touch neither disk nor network.

Heavy libraries are imported inside these functions, on first use, and never here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from huescope.plugins import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a person may type to get in.

    Attributes
    ----------
    name : str
        Key of the value.
    label : str
        What stands beside the input.
    hint : str
        One sentence: what it is for and where it is found; the tooltip.
    placeholder : str
        What stands in the empty input: the default, or an example.
    secret : bool
        Whether it is hidden while typed, kept in memory only, and shown nowhere.
    choices : tuple of str
        What to choose from, where it is not free text; may be empty.
    required : bool
        Whether it must be filled in.
    """

    name: str
    label: str
    hint: str
    placeholder: str = ""
    secret: bool = False
    choices: tuple[str, ...] = ()
    required: bool = False


class Kind(Protocol):
    """What a module of this folder offers."""

    NAME: str
    TITLE: str
    FIELDS: tuple[Field, ...]

    @staticmethod
    def connect(values: Mapping[str, str], job: Job) -> Place:
        """Give the root of what the typed values open."""

    @staticmethod
    def takes(text: str) -> bool:
        """Tell whether a text is an address of this kind."""

    @staticmethod
    def open_text(text: str, values: Mapping[str, str]) -> Source | Place:
        """Give what lies at an address."""

    @staticmethod
    def place_at(reference: Reference, secrets: Mapping[str, str]) -> Place:
        """Go back to a place."""

    @staticmethod
    def source_at(reference: Reference, secrets: Mapping[str, str]) -> Source:
        """Go back to a picture."""


_REGISTRY: Registry[Kind] = Registry(__name__, "kind of source")


def registry() -> Mapping[str, Kind]:
    """List every kind by its NAME, in the order of the menu."""
    return _REGISTRY.all()


def get(name: str) -> Kind:
    """Find one kind by its NAME.

    Raises
    ------
    HuescopeError
        If there is none of that name.
    """
    return _REGISTRY.get(name)


def kind_of(text: str) -> Kind | None:
    """Find the kind that takes a text as its address; None where none does."""
    return next((kind for kind in registry().values() if kind.takes(text)), None)
