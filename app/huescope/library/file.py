"""Reading and writing of the file of one entry; see docs/project-file.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette, UnsupportedPalette
from huescope.library.entry import MADE, ORIGINS, SAVED, Entry, checked_tags, is_id
from huescope.palette import archive
from huescope.palette.reading.json import NotAsAgreed
from huescope.project import file
from huescope.project.project import Project
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.reading.json import Checked
    from huescope.project.project import Document

SUFFIX = archive.SUFFIX
_FIELD = "library"
_MOST_S = 1e11  # the year 5138


def write(entry: Entry) -> bytes:
    """Write an entry, as bytes: a project file of one palette, with the field "library".

    Parameters
    ----------
    entry : Entry
        Any; its tags are checked.

    Returns
    -------
    bytes
        The same for the same entry. There is no secret in it.
    """
    stated = {
        "id": entry.id,
        "origin": entry.origin,
        **({"place": entry.place} if entry.place else {}),
        "date": round(entry.date_s, 3),
        "written": round(entry.written_s, 3),
        **({"starred": True} if entry.starred else {}),
        **({"tags": list(entry.tags)} if entry.tags else {}),
    }
    return file.write(Project((entry.document,)), {_FIELD: stated})


def read(data: bytes, name: str, id_: str = "", date_s: float = 0.0) -> Entry:
    """Read an entry.

    Parameters
    ----------
    data : bytes
        The content of a file, which may be anything at all.
    name : str
        What it is called, for sentences.
    id_, date_s : str, float
        The id and the date that the file itself tells, by its name and its last change: an entry
        that was opened from there as a project, and saved, says neither.

    Returns
    -------
    Entry
        Equal to the one that was written, to the millisecond.

    Raises
    ------
    UnsupportedPalette
        If it is a project, but no entry.
    DamagedPalette
        If it is neither, or something is wrong with it; says what and where.
    NewerPalette
        If a newer Huescope wrote it.
    PaletteTooLarge
        If it holds more than any project does.
    """
    content = archive.unpack(data, name)
    try:
        stated, project = content.document.get(_FIELD), file.project_in(content)
        if stated is not None:
            return _entry(stated, project.documents)
        if is_id(id_) and project.documents:
            document = project.documents[project.current]
            return Entry(id_, document, SAVED, date_s=date_s, written_s=date_s)
        raise UnsupportedPalette(name, marked("this is a project, and no entry of the library"))
    except NotAsAgreed as error:
        raise DamagedPalette(name, marked("in its project.json, {error}", error=error)) from None


def _entry(stated: Checked, documents: tuple[Document, ...]) -> Entry:
    if len(documents) != 1:
        raise NotAsAgreed(
            marked("palettes has {documents} entries, not 1", documents=len(documents))
        )
    id_ = stated["id"].text()
    if not is_id(id_):
        raise NotAsAgreed(marked("library.id is no id of an entry"))
    origin, tags = stated.text_of("origin"), stated.get("tags")
    return Entry(
        id_,
        documents[0],
        origin if origin in ORIGINS else MADE,
        stated.text_of("place"),
        stated["date"].number(0.0, _MOST_S),
        stated["written"].number(0.0, _MOST_S),
        stated.truth_of("starred"),
        () if tags is None else checked_tags(each.text() for each in tags.items()),
    )
