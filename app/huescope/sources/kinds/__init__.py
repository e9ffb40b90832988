"""The kinds of sources, one module each: the fields of its connection form, and how to connect.

A module defines NAME (as in a `Reference`), TITLE (for the user), RANK (its place in the menu),
FIELDS (a tuple of `Field`, from which the form is made) and five functions:

- ``connect(values, job) -> Place``: the root of what the values give access to. ``values`` maps
  field names to strings, which may be empty. Raises `ReadError` (or a subclass) with a message,
  `SecretNeeded` if a field must be filled in first.
- ``takes(text) -> bool``: whether a dropped, pasted or typed text is an address of this kind; uses
  the text only. On the command line it is called for texts that begin with a scheme of at least two
  letters, with or without ``//`` (RFC 3986): all others are paths.
- ``open_text(text, values) -> Source | Place``: what is at such an address. Does no I/O. Raises
  `ReadError` if the address is malformed.
- ``place_at(reference, secrets) -> Place`` and ``source_at(reference, secrets) -> Source``: resolve
  a `Reference` of this kind; ``secrets`` maps names of secret fields to the values entered in this
  session. Do no I/O.

Heavy libraries are imported inside these functions, on first use, and never here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from huescope.dataclass import dataclass
from huescope.plugins import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a connection form.

    Attributes
    ----------
    name : str
        Key of the value.
    label : str
        The label of the input.
    hint : str
        The tooltip, one sentence: what it is for and where it is found.
    placeholder : str
        The placeholder of the empty input: the default, or an example.
    secret : bool
        Whether it is hidden while typed, kept in memory only, and shown nowhere.
    choices : tuple of str
        The allowed values; empty for free text.
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
    """The interface of a module in this package."""

    NAME: str
    TITLE: str
    FIELDS: tuple[Field, ...]

    @staticmethod
    def connect(values: Mapping[str, str], job: Job) -> Place:
        """Return the root of what the values give access to."""

    @staticmethod
    def takes(text: str) -> bool:
        """Return whether a text is an address of this kind."""

    @staticmethod
    def open_text(text: str, values: Mapping[str, str]) -> Source | Place:
        """Return the source or place at an address."""

    @staticmethod
    def place_at(reference: Reference, secrets: Mapping[str, str]) -> Place:
        """Return the place of a reference."""

    @staticmethod
    def source_at(reference: Reference, secrets: Mapping[str, str]) -> Source:
        """Return the source of a reference."""


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
    """Find the kind that takes a text as its address; None if none does."""
    return next((kind for kind in registry().values() if kind.takes(text)), None)
