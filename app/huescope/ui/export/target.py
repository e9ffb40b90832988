"""The target of an export, for exporting again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Target:
    """Where and how a palette was exported.

    Attributes
    ----------
    format : str
        `NAME` of the format.
    options : mapping of str to str
        Options of the format.
    path : pathlib.Path
        The file or folder.
    zipped : bool
        Whether a format that is a folder is packed into one file.
    parts : frozenset of str
        Files written into a folder, by relative path.
    """

    format: str
    options: Mapping[str, str]
    path: Path
    zipped: bool = False
    parts: frozenset[str] = frozenset()

    def to_json(self) -> str:
        """Serialize to one line of JSON."""
        options, parts = dict(self.options), sorted(self.parts)
        return json.dumps([self.format, options, str(self.path), self.zipped, parts])

    @classmethod
    def from_json(cls, text: str) -> Target | None:
        """Parse the output of `to_json`; return None for anything else."""
        try:
            name, options, path, zipped, parts = json.loads(text)
            options = {str(key): str(value) for key, value in options.items()}
            return cls(str(name), options, Path(path), bool(zipped), frozenset(map(str, parts)))
        except (ValueError, TypeError, AttributeError):
            return None
