"""What the command line takes to get into places on the network: the fields of all kinds.

A new kind of source brings its options along. What an address tells is no option, and a secret
never is: other people on a computer may read its command lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.sources import kinds

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from huescope.sources.kinds import Field

Values = tuple[tuple[str, str], ...]
"""What was typed, by name of the field; as a tuple, so that arguments can be compared."""

_IN_THE_ADDRESS = frozenset({"address", "bucket", "compartment", "container", "namespace"})
# Pictures have regions, too.
_LONGER = {"region": "--cloud-region"}


def add_source_options(parser: ArgumentParser, *, taken: frozenset[str] = frozenset()) -> None:
    """Let a command take the fields of all kinds of sources.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        Of the command.
    taken : frozenset of str
        Fields whose names the command uses for something else; they go by a longer name only.
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
    """Give what was typed of it.

    Parameters
    ----------
    found : argparse.Namespace
        From a parser that `add_source_options` was called for.
    """
    pairs = ((name, getattr(found, f"source_{name}")) for name in _fields())
    return tuple((name, value) for name, value in pairs if value)


def _fields() -> dict[str, list[tuple[str, Field]]]:
    """Give the fields that are options, by name, each with the titles of the kinds that have it."""
    found: dict[str, list[tuple[str, Field]]] = {}
    for kind in kinds.registry().values():
        for field in kind.FIELDS:
            if not field.secret and field.name not in _IN_THE_ADDRESS:
                found.setdefault(field.name, []).append((kind.TITLE, field))
    return found
