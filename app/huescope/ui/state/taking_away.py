"""What of the shown picture can be taken away in the colours of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.work import usable_picture

if TYPE_CHECKING:
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.reduced_subject import Subject


def has_reduced(state: WindowState) -> bool:
    """Tell whether there is a reduced picture, or will be as soon as the palette is at rest."""
    shown = usable_picture(state)
    return shown is not None and shown.is_exact and state.reduced is not None


def is_dithered(state: WindowState) -> bool:
    """Tell whether the reduced picture that is shown is dithered."""
    return state.reduced is not None and state.reduced.dithering.mixes


def reduced_subject(state: WindowState) -> Subject | None:
    """Give what is saved and copied; None while the palette is not at rest.

    Parameters
    ----------
    state : WindowState
        Any.
    """
    shown, reduced = usable_picture(state), state.reduced
    if shown is None or shown.studied is None or not shown.is_exact:
        return None
    if reduced is None or not reduced.is_final or not state.step_ended:
        return None
    if state.is_held or state.pin_move is not None or state.pending_order is not None:
        return None
    from huescope.ui.tasks.reduced_subject import Subject  # the first paint needs no results

    colors = tuple(swatch.rgb for swatch in state.swatches)
    return Subject(shown.source, shown.opened, shown.studied, reduced, colors)
