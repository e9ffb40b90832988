"""Names that a person gave to swatches, and what a window still holds of them.

Both state machines mark names: a mark maps a name to whether the last thing done to it was undoing
it.
"""


def names_shown(state):
    """Name all swatches on the screen."""
    return {swatch.name for swatch in state.swatches}


def names_kept(state):
    """Name all swatches on the screen, and those that undo, redo and reopening bring back."""
    documents = (*state.documents.items, *state.documents.closed)
    steps = [step for each in documents for step in each.history.steps]
    shown = {swatch.name for step in steps for swatch in step.state.palette.swatches}
    return shown | {each.name for step in steps for each in step.state.remembered}


def without_dropped(marks, state):
    """Return the marks without those that were undone, and whose steps a new one replaced."""
    kept = names_kept(state)
    return {name: undone for name, undone in marks.items() if not undone or name in kept}


def lost_names(marks, state):
    """Return the names that were not undone, and that the window does not hold any longer."""
    return {name for name, undone in marks.items() if not undone} - names_kept(state)
