"""What a person does with pictures: opening and comparing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from huescope.sources.source import Source
    from huescope.ui.state.comparison import Comparison


class OpenPicture(Event):
    """Open a picture, and the palette of it that a person worked on if there is one."""

    source: Source


class ReturnToPicture(Event):
    """Open the picture that the shown palette is from; the palette stays as it is."""

    source: Source


class Cancel(Event):
    """Stop the work that is under way."""


class Resume(Event):
    """Open the picture again whose opening was cancelled or failed."""


class DismissFailure(Event):
    """Do not show any longer why a picture could not be opened."""


class Compare(Event):
    """Show the original, the reduced picture, or both in one of several ways."""

    comparison: Comparison


class MoveDivider(Event):
    """Move the line between original and reduced picture: 0 left, 1 right of the picture."""

    divider: float


class HoldOriginal(Event):
    """Show the picture as it is for as long as a key or button is held."""

    held: bool
