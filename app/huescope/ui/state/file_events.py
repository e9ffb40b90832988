"""How the project file changes: saving, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.project.project import Document, Project
from huescope.texts import marked
from huescope.ui.state import events
from huescope.ui.state.changes import said
from huescope.ui.state.handlers import handles
from huescope.ui.state.requests import SaveRequest

if TYPE_CHECKING:
    from pathlib import Path

    from huescope.project.picked_pixel import PickedPixel
    from huescope.ui.state.documents import Document as Opened
    from huescope.ui.state.window_state import WindowState


def project_of(state: WindowState) -> Project:
    """Give all open palettes as they are now, as they are written to a file or draft."""
    formula = state.choices.formula
    documents = tuple(stored(each, formula) for each in state.documents.items)
    return Project(documents, state.documents.place)


def stored(document: Opened, formula: str) -> Document:
    """Give an open palette as it is written to a file.

    Parameters
    ----------
    document : Document
        The open palette.
    formula : str
        Name of the difference formula that is shown.
    """
    document = document.without_preview()
    picked = _pinned(document)
    return Document(document.state, document.reference, document.thumbnail, formula, picked)


def _pinned(document: Opened) -> tuple[PickedPixel, ...]:
    """Give the pixels of the locked swatches of a palette; the others move with the palette."""
    locked = {each.rgb for each in document.state.palette.swatches if each.locked}
    return tuple(each for each in document.picked if each.rgb in locked)


@handles(events.Save)
def _save(state: WindowState, event: events.Save) -> WindowState:
    if state.file.saving is not None:  # one at a time, so that the newest is written last
        return replace(state, file=replace(state.file, waiting=event.path))
    return _saving(state, event.path)


def _saving(state: WindowState, path: Path) -> WindowState:
    number = state.file.saves + 1
    steps = tuple((each.id, each.history.step.number) for each in state.documents.items)
    request = SaveRequest(number, path, project_of(state), steps)
    file = replace(state.file, saving=request, waiting=None, saves=number)
    return replace(state, file=file)


@handles(events.Saved)
def _saved(state: WindowState, event: events.Saved) -> WindowState:
    request = event.request
    if request != state.file.saving:
        return state
    documents = state.documents
    for id_, number in request.steps:
        place = documents.by_id(id_)
        if place is not None:
            document = documents.items[place]
            history = document.history.marked_saved(number)
            documents = documents.with_item(place, replace(document, history=history, brought=True))
    ids = tuple(id_ for id_, _number in request.steps)
    waiting = state.file.waiting
    file = replace(
        state.file,
        path=request.path,
        saved_ids=ids,
        saving=None,
        waiting=None,
        saved=request.number,
    )
    state = replace(state, documents=documents, file=file)
    if waiting is not None:
        return _saving(state, waiting)
    return said(state, marked("Saved {name}", name=printable(request.path.name)))


@handles(events.SavingFailed)
def _saving_failed(state: WindowState, event: events.SavingFailed) -> WindowState:
    if event.request != state.file.saving:
        return state
    waiting = state.file.waiting
    file = replace(state.file, saving=None, waiting=None)
    state = said(replace(state, file=file), str(event.error))
    return state if waiting is None else _saving(state, waiting)
