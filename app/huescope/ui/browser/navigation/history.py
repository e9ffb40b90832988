"""The places seen before, backwards and forwards, as in any browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.sources.place import Place

_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """A place, and the key of what was marked in it."""

    place: Place
    key: str | None = None


class History:
    """Two stacks of visits round the place that is shown."""

    def __init__(self) -> None:
        self._back: list[Visit] = []
        self._forward: list[Visit] = []

    @property
    def has_back(self) -> bool:
        """Whether there is a place before this one."""
        return bool(self._back)

    @property
    def has_forward(self) -> bool:
        """Whether there is a place to return to after going back."""
        return bool(self._forward)

    def leave(self, visit: Visit) -> None:
        """Note a place that is left for a new one; what lay ahead is forgotten."""
        self._back = [*self._back, visit][-_LIMIT:]
        self._forward = []

    def back(self, here: Visit) -> Visit:
        """Go back, and note where we were."""
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Visit) -> Visit:
        """Go forward again, and note where we were."""
        self._back.append(here)
        return self._forward.pop()
