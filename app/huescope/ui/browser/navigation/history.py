"""Back and forward history of places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.sources.place import Place

_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """A place, and the key of its current entry."""

    place: Place
    key: str | None = None


class History:
    """Two stacks of visits, before and after the place shown."""

    def __init__(self) -> None:
        self._back: list[Visit] = []
        self._forward: list[Visit] = []

    @property
    def has_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def has_forward(self) -> bool:
        """Whether there is a place to return to after going back."""
        return bool(self._forward)

    def leave(self, visit: Visit) -> None:
        """Push a place that is left for a new one, and clear the forward stack."""
        self._back = [*self._back, visit][-_LIMIT:]
        self._forward = []

    def back(self, here: Visit) -> Visit:
        """Go back, and push the current visit onto the forward stack."""
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Visit) -> Visit:
        """Go forward, and push the current visit onto the back stack."""
        self._back.append(here)
        return self._forward.pop()
