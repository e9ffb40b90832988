"""The table of functions that handle events, one for each kind of event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.ui.state.window_state import WindowState

_Event = TypeVar("_Event")

HANDLERS: dict[type, Callable[[WindowState, Any], WindowState]] = {}
"""By kind of event: takes the state and the event, and gives the new state."""


def handles(
    kind: type[_Event],
) -> Callable[
    [Callable[[WindowState, _Event], WindowState]], Callable[[WindowState, _Event], WindowState]
]:
    """Register the decorated function as the one that handles a kind of event."""

    def register(
        function: Callable[[WindowState, _Event], WindowState],
    ) -> Callable[[WindowState, _Event], WindowState]:
        HANDLERS[kind] = function
        return function

    return register
