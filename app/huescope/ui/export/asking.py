"""Asking where a palette shall be saved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from huescope.palette.files import file_stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.palette.formats import Writer
    from huescope.ui.export.writing import Written

_ZIP = ".zip"


@dataclass(frozen=True, slots=True)
class Answer:
    """Where the user wants a palette to be saved.

    Attributes
    ----------
    path : Path
        Of the file or folder.
    zipped : bool
        Whether a folder shall be packed.
    is_confirmed : bool
        Whether the user was asked about a file that is there; not where a suffix was added.
    """

    path: Path
    zipped: bool
    is_confirmed: bool


def free_name(folder: Path, written: Written, suffix: str, job: Job) -> Iterator[Path]:
    """Find the name to offer, in a worker: the file dialog asks the disk in the GUI thread.

    Where the folder is gone, the user's own takes its place. The name of a folder that is there
    would only be opened by the dialog; whether a file may be replaced is asked by it.

    Yields
    ------
    Path
        Once.
    """
    if not _is_dir(folder):
        folder = Path.home()
    stem = file_stem(written.palette.name)
    path = folder / f"{stem}{suffix}"
    number = 2
    while _is_folder(written) and path.exists():
        job.check()
        path = folder / f"{stem} {number}{suffix}"
        number += 1
    yield path


def is_there(path: Path, job: Job) -> Iterator[bool]:
    """Tell in a worker whether something has a name already.

    Yields
    ------
    bool
        Once.
    """
    job.check()
    yield path.exists()


def ask_where(parent: QWidget, written: Written, writer: Writer, offered: Path) -> Answer | None:
    """Ask for a file or, where the format is a folder, for its name or that of a zip file.

    Parameters
    ----------
    parent : QWidget
        The dialog.
    written : Written
        What is to be saved.
    writer : Writer
        Its format.
    offered : Path
        Where to begin.

    Returns
    -------
    Answer or None
        None where the user does not want to save.
    """
    suffix = writer.SUFFIXES[0]
    filters = [f"{writer.LABEL} ({' '.join(f'*{each}' for each in writer.SUFFIXES)})"]
    if _is_folder(written):
        filters.append(f"{writer.LABEL} in a zip file (*{suffix}{_ZIP})")
    name, chosen = QFileDialog.getSaveFileName(
        parent, f"Save as {writer.LABEL}", str(offered), ";;".join(filters)
    )
    if not name:
        return None
    zipped = _is_folder(written) and (chosen == filters[-1] or name.lower().endswith(_ZIP))
    suffixes = (_ZIP,) if zipped else writer.SUFFIXES
    path = _completed(Path(name), suffixes, suffix + _ZIP if zipped else suffix)
    return Answer(path, zipped, is_confirmed=str(path) == name)


def _completed(path: Path, suffixes: tuple[str, ...], usual: str) -> Path:
    """Add the suffix that the user left out."""
    if path.name.lower().endswith(suffixes):
        return path
    return path.with_name(path.name + usual)


def _is_folder(written: Written) -> bool:
    return not isinstance(written.content, bytes)


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # it may not be looked at
        return False
