"""What is kept of a source or place between two starts; never a secret."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """Where something lies, and by which kind of source it is reached.

    Attributes
    ----------
    kind : str
        `NAME` of a module in `huescope.sources.kinds`.
    location : str
        An address that this kind understands, such as ``oci://BUCKET@NAMESPACE/NAME``.
    values : tuple of tuple of str
        What was typed into the fields of the kind, by field name, secrets left out; sorted.
    """

    kind: str
    location: str
    values: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> str:
        """Write it as one line of JSON."""
        return json.dumps([self.kind, self.location, dict(self.values)])

    @classmethod
    def from_json(cls, text: str) -> Reference | None:
        """Read what `to_json` wrote; None for anything else."""
        try:
            kind, location, values = json.loads(text)
            pairs = tuple(sorted((str(name), str(value)) for name, value in values.items()))
        except (ValueError, TypeError, AttributeError):
            return None
        return cls(str(kind), str(location), pairs)
