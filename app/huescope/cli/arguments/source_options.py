"""Options for access to network sources: the fields of all kinds of sources.

A new kind of source adds its options. Fields that are part of an address are not options, and
secrets never are: other users of a computer can read its command lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.sources import kinds

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from huescope.sources.kinds import Field

Values = tuple[tuple[str, str], ...]
"""The given values, by field name; as a tuple, so that arguments can be compared."""

_IN_THE_ADDRESS = frozenset({"address", "bucket", "compartment", "container", "namespace"})
# Renamed because a picture has a region, too.
_LONGER = {"region": "--cloud-region"}


def add_source_options(parser: ArgumentParser, *, taken: frozenset[str] = frozenset()) -> None:
    """Add options for the fields of all kinds of sources.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        The parser of the command.
    taken : frozenset of str
        Fields whose names the command uses for other options; they only get a longer name.
    """
    group = parser.add_argument_group("how addresses such as oci://... are reached")
    for name, fields in _fields().items():
        flags = [_LONGER[name]] if name in _LONGER else []
        if name not in taken:
            flags.append(f"--{name.replace('_', '-')}")
        choices = dict.fromkeys(choice for _, field in fields for choice in field.choices)
        group.add_argument(
            *flags,
            dest=f"source_{name}",
            metavar=None if choices else "TEXT",
            choices=list(choices) or None,
            default="",
            help=" ".join(f"{title}: {field.hint}" for title, field in fields).replace("%", "%%"),
        )


def source_values(found: Namespace) -> Values:
    """Return the given values.

    Parameters
    ----------
    found : argparse.Namespace
        From a parser with `add_source_options`.
    """
    pairs = ((name, getattr(found, f"source_{name}")) for name in _fields())
    return tuple((name, value) for name, value in pairs if value)


def _fields() -> dict[str, list[tuple[str, Field]]]:
    """Return the fields that are options, by name, with the titles of the kinds that have each."""
    found: dict[str, list[tuple[str, Field]]] = {}
    for kind in kinds.registry().values():
        for field in kind.FIELDS:
            if not field.secret and field.name not in _IN_THE_ADDRESS:
                found.setdefault(field.name, []).append((kind.TITLE, field))
    return found
