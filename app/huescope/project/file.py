"""Reading and writing of ``.huescope`` project files; see docs/project-file.md."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette import archive
from huescope.palette.reading.json import NotAsAgreed
from huescope.project.board_serialization import board_from_json, board_to_json
from huescope.project.project import Document, Project
from huescope.project.serialization import (
    picked_from_json,
    picked_to_json,
    reference_from_json,
    reference_to_json,
    state_from_json,
    state_to_json,
)
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.archive import Archive
    from huescope.palette.reading.json import Checked

SUFFIX = archive.SUFFIX
recognizes = archive.recognizes


def write(project: Project, more: Mapping[str, Any] | None = None) -> bytes:
    """Write a project file, as bytes.

    Parameters
    ----------
    project : Project
        Any. A thumbnail that the file does not take (no PNG, or too large) is left out.
    more : mapping of str to object, optional
        Further fields of the document by name, as JSON values; `read` passes over them.

    Returns
    -------
    bytes
        The same for the same project. There is no secret in it.
    """
    names: dict[bytes, str] = {}
    for document in project.documents:
        png = document.thumbnail
        if png and png not in names and archive.is_small_png(png):
            number = f"-{len(names) + 1}" if names else ""
            names[png] = f"thumbnail{number}.png"
    stated = {
        "current": project.current,
        "palettes": [_document_to_json(each, names) for each in project.documents],
        **(more or {}),
    }
    return archive.pack(stated, {name: png for png, name in names.items()})


def read(data: bytes, name: str) -> Project:
    """Read a project file.

    Parameters
    ----------
    data : bytes
        Its content, which may be anything at all.
    name : str
        What it is called, for sentences.

    Returns
    -------
    Project
        Equal to the one that was written; its remarks tell of thumbnails that were damaged.

    Raises
    ------
    DamagedPalette
        If it is no project, or something is wrong with it; says what and where.
    NewerPalette
        If a newer Huescope wrote it.
    PaletteTooLarge
        If it holds more than any project does.
    """
    content = archive.unpack(data, name)
    try:
        return project_in(content)
    except NotAsAgreed as error:
        raise DamagedPalette(name, marked("in its project.json, {error}", error=error)) from None


def project_in(content: Archive) -> Project:
    """Read the project in a container that is unpacked already.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    documents = tuple(
        _document_from_json(each, content.pictures) for each in content.document["palettes"].items()
    )
    current = content.document.get("current")
    last = max(len(documents) - 1, 0)
    place = 0 if current is None else current.whole(0)
    if place > last:
        raise NotAsAgreed(
            marked("current is {place}, but the last palette is {last}", place=place, last=last)
        )
    return Project(documents, place, content.remarks)


def _document_to_json(document: Document, names: Mapping[bytes, str]) -> dict[str, Any]:
    told = state_to_json(document.state)
    if document.state.board is not None:
        told["board"] = board_to_json(document.state.board)
    source = None if document.reference is None else reference_to_json(document.reference)
    if source is not None:
        told["source"] = source
    if document.thumbnail in names:
        told["thumbnail"] = names[document.thumbnail]
    told["formula"] = document.formula
    if document.picked:
        told["picked"] = [picked_to_json(each) for each in document.picked]
    return told


def _document_from_json(stated: Checked, pictures: Mapping[str, bytes]) -> Document:
    state, picked = state_from_json(stated), stated.get("picked")
    if (board := stated.get("board")) is not None:
        state = replace(state, board=board_from_json(board))
    source, thumbnail, formula = (stated.get(key) for key in ("source", "thumbnail", "formula"))
    return Document(
        state,
        None if source is None else reference_from_json(source),
        b"" if thumbnail is None else pictures.get(thumbnail.text(), b""),
        Document(state).formula if formula is None else formula.text(),
        () if picked is None else tuple(map(picked_from_json, picked.items())),
    )
