"""Reading and writing of palette and project files, in workers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import PaletteError, ReadError, UnsupportedPalette
from huescope.sources.local import LocalFile
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette
    from huescope.project.project import Document, Project
    from huescope.sources.reference import Reference


PASTED, DROPPED = marked("Pasted text"), marked("Dropped text")
"""What a palette is called that came as text."""
_TEXT_SUFFIXES = (".css", ".json", ".csv", ".txt")
"""Suffixes to try for pasted text, whose format is unknown."""


@dataclass(frozen=True, slots=True)
class Files:
    """Contents of opened files.

    Attributes
    ----------
    projects : tuple of (Path, Project)
        Project files and their contents.
    palettes : tuple of Palette
        Palettes of other programs.
    palette_paths : tuple of Path
        The files of these, one for each; empty where they are from none.
    pictures : tuple of Path
        Files that are not palettes or cannot be read, to be opened as pictures.
    failures : tuple of str
        Errors of palettes that cannot be opened.
    remarks : tuple of str
        What was lost in opened ones.
    """

    projects: tuple[tuple[Path, Project], ...]
    palettes: tuple[Palette, ...]
    pictures: tuple[Path, ...]
    failures: tuple[str, ...]
    remarks: tuple[str, ...]
    palette_paths: tuple[Path, ...] = ()


def read_files(paths: Sequence[Path], job: Job) -> Iterator[Files]:
    """Read palette and project files, by content.

    Yields
    ------
    Files
        Once.
    """
    projects, palettes, paths_of, pictures, failures = [], [], [], [], []
    for path in paths:
        try:
            found = _read(path, job)
        except (UnsupportedPalette, ReadError):
            pictures.append(path)
        except PaletteError as error:
            failures.append(str(error))
        else:
            if isinstance(found, tuple):
                projects.append(found)
            else:
                palettes.append(found)
                paths_of.append(path)
    remarks = [remark for _path, project in projects for remark in project.remarks]
    remarks += [remark for palette in palettes for remark in palette.remarks]
    yield Files(
        tuple(projects),
        tuple(palettes),
        tuple(pictures),
        tuple(failures),
        tuple(remarks),
        tuple(paths_of),
    )


def read_text(text: str, called: str, job: Job) -> Iterator[Files]:
    """Read a palette that was dropped or pasted as text, such as a style sheet.

    Parameters
    ----------
    text : str
        Of an unknown format.
    called : str
        `PASTED` or `DROPPED`.
    job : Job
        Checked between formats.

    Yields
    ------
    Files
        Once, with one palette.

    Raises
    ------
    UnsupportedPalette
        If the text is not a palette.
    """
    from huescope.palette import formats

    for suffix in _TEXT_SUFFIXES:
        job.check()
        try:
            palette = formats.read(
                text.encode(errors="surrogateescape"), f"{translated(called)}{suffix}"
            )
        except PaletteError:
            continue
        yield Files((), (palette,), (), (), palette.remarks)
        return
    raise UnsupportedPalette(
        translated(called), tr("there is no colour in it, nor the path or address of a picture")
    )


def read_painted(picture: Picture, job: Job) -> Iterator[Files]:
    """Take the swatches that are painted in a picture of a palette.

    Yields
    ------
    Files
        Once, with one palette.

    Raises
    ------
    UnsupportedPalette
        If no swatches are painted in it.
    """
    from huescope.api.palettes import painted_palette

    yield Files((), (painted_palette(picture, job),), (), (), ())


def _read(path: Path, job: Job) -> tuple[Path, Project] | Palette:
    from huescope.palette import formats
    from huescope.palette.reading.limits import MAX_BYTES
    from huescope.project import file

    source = LocalFile(path)
    try:
        too_large = path.stat().st_size > MAX_BYTES
    except (OSError, ValueError):
        too_large = False  # reading it raises the error
    if too_large:
        raise UnsupportedPalette(source.name, tr("no palette is as large as that"))
    data = source.read(job)
    if not file.recognizes(data):
        return formats.read(data, source.name)
    project = file.read(data, source.name)
    folder = path.absolute().parent
    found = tuple(_with_board_beside(_beside(each, folder), folder) for each in project.documents)
    return path, replace(project, documents=found)


def _beside(document: Document, folder: Path) -> Document:
    """Find a picture that was moved together with its project."""
    return replace(document, reference=_found(document.reference, folder))


def _with_board_beside(document: Document, folder: Path) -> Document:
    """Find the pictures of a board that were moved together with its project."""
    board = document.state.board
    if board is None:
        return document
    items = (replace(each, reference=_found(each.reference, folder)) for each in board.items)
    board = replace(board, items=tuple(items))
    return replace(document, state=replace(document.state, board=board))


def _found(reference: Reference | None, folder: Path) -> Reference | None:
    """Give the way to a picture that is not where it was, but in this folder."""
    if reference is None or reference.kind != "local":
        return reference
    path = Path(reference.location)
    moved = folder / path.name
    if not moved.is_file() or (not _is_share(path) and path.exists()):
        return reference
    return replace(reference, location=str(moved))


def _is_share(path: Path) -> bool:
    """Whether a path of Windows names another computer, which must not be asked."""
    return str(path).startswith(("\\\\", "//"))


def write_project(project: Project, path: Path, job: Job) -> Iterator[Path]:
    """Save a project atomically.

    Yields
    ------
    Path
        Once it is saved.
    """
    from huescope.palette import files
    from huescope.project import file

    job.check()
    files.save(file.write(project), path)
    yield path


def make_thumbnail(picture: Picture, job: Job) -> Iterator[bytes]:
    """Make the thumbnail that is stored in a project.

    Yields
    ------
    bytes
        A PNG, once.
    """
    from huescope.project.thumbnail import thumbnail_png

    yield thumbnail_png(picture, job)
