"""The base of events."""

from __future__ import annotations

from huescope.ui.state.record import Record


class Event(Record):
    """What happened to a window: what a person did, or what a worker answered."""
