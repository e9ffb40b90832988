"""The save dialog of an exported palette."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from huescope.dataclass import dataclass
from huescope.palette.files import file_stem
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.palette.formats import Writer
    from huescope.ui.export.writing import Written

_ZIP = ".zip"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of the save dialog.

    Attributes
    ----------
    path : Path
        The file or folder.
    zipped : bool
        Whether to pack a folder into a zip file.
    is_confirmed : bool
        Whether the user confirmed to replace an existing file; False if a suffix was added.
    """

    path: Path
    zipped: bool
    is_confirmed: bool


def free_name(folder: Path, written: Written, suffix: str, job: Job) -> Iterator[Path]:
    """Find the path to suggest, in a worker, because it reads the disk.

    If the folder is missing, the home folder is used. For a format that writes a folder, the name
    is free: the file dialog would open an existing folder, while it asks about an existing file.

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
    """Return in a worker whether a path exists.

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
        What to save.
    writer : Writer
        Its format.
    offered : Path
        The suggested path.

    Returns
    -------
    Answer or None
        None if the user cancels.
    """
    suffix = writer.SUFFIXES[0]
    filters = [f"{translated(writer.LABEL)} ({' '.join(f'*{each}' for each in writer.SUFFIXES)})"]
    if _is_folder(written):
        filters.append(
            tr(
                "{label} in a zip file (*{suffix}{zip})",
                label=writer.LABEL,
                suffix=suffix,
                zip=_ZIP,
            )
        )
    name, chosen = QFileDialog.getSaveFileName(
        parent, tr("Save as {label}", label=writer.LABEL), str(offered), ";;".join(filters)
    )
    if not name:
        return None
    zipped = _is_folder(written) and (chosen == filters[-1] or name.lower().endswith(_ZIP))
    suffixes = (_ZIP,) if zipped else writer.SUFFIXES
    path = _completed(Path(name), suffixes, suffix + _ZIP if zipped else suffix)
    return Answer(path, zipped, is_confirmed=str(path) == name)


def _completed(path: Path, suffixes: tuple[str, ...], usual: str) -> Path:
    """Add a missing suffix."""
    if path.name.lower().endswith(suffixes):
        return path
    return path.with_name(path.name + usual)


def _is_folder(written: Written) -> bool:
    return not isinstance(written.content, bytes)


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # no permission
        return False
