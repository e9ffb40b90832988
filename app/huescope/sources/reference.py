"""Persistent references to sources and places, without secrets."""

from __future__ import annotations

import json
from dataclasses import replace

from huescope.dataclass import dataclass


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
    page : int
        Which page or frame of the file, from 0.
    """

    kind: str
    location: str
    values: tuple[tuple[str, str], ...] = ()
    page: int = 0

    @property
    def whole(self) -> Reference:
        """The reference of the whole file, whichever page it is of."""
        return replace(self, page=0) if self.page else self

    def to_json(self) -> str:
        """Convert it to one line of JSON."""
        page = [self.page] if self.page else []
        return json.dumps([self.kind, self.location, dict(self.values), *page])

    @classmethod
    def from_json(cls, text: str) -> Reference | None:
        """Parse what `to_json` returned; None for anything else."""
        try:
            kind, location, values, *page = json.loads(text)
            pairs = tuple(sorted((str(name), str(value)) for name, value in values.items()))
            return cls(str(kind), str(location), pairs, max(int(page[0]), 0) if page else 0)
        except (ValueError, TypeError, AttributeError, OverflowError):
            return None
