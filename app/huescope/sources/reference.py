"""Persistent references to sources and places, without secrets."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """The address of a source or place, with its kind of source.

    Attributes
    ----------
    kind : str
        `NAME` of a module in `huescope.sources.kinds`.
    location : str
        An address that this kind can parse, such as ``oci://BUCKET@NAMESPACE/NAME``.
    values : tuple of tuple of str
        Names and values of the fields of the kind, without secrets; sorted.
    """

    kind: str
    location: str
    values: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> str:
        """Convert it to one line of JSON."""
        return json.dumps([self.kind, self.location, dict(self.values)])

    @classmethod
    def from_json(cls, text: str) -> Reference | None:
        """Parse what `to_json` returned; None for anything else."""
        try:
            kind, location, values = json.loads(text)
            pairs = tuple(sorted((str(name), str(value)) for name, value in values.items()))
        except (ValueError, TypeError, AttributeError):
            return None
        return cls(str(kind), str(location), pairs)
