"""Asking where a palette shall be saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from huescope.palette.files import file_stem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.palette.formats import Writer
    from huescope.ui.export.writing import Written

_ZIP = ".zip"


def ask_where(
    parent: QWidget, written: Written, writer: Writer, folder: str
) -> tuple[Path, bool] | None:
    """Ask for a file or, where the format is a folder, for its name or that of a zip file.

    Parameters
    ----------
    parent : QWidget
        The dialog.
    written : Written
        What is to be saved; the palette's name is offered.
    writer : Writer
        Its format.
    folder : str
        Where to begin; empty for the person's own folder.

    Returns
    -------
    tuple of pathlib.Path and bool, or None
        Where to, and whether it shall be packed; None where the person does not want to.
    """
    is_folder = not isinstance(written.content, bytes)
    suffix = writer.SUFFIXES[0]
    filters = [f"{writer.LABEL} ({' '.join(f'*{each}' for each in writer.SUFFIXES)})"]
    if is_folder:
        filters.append(f"{writer.LABEL} in a zip file (*{suffix}{_ZIP})")
    offered = _free(Path(folder or Path.home()), file_stem(written.palette.name), suffix, is_folder)
    while True:
        name, chosen = QFileDialog.getSaveFileName(
            parent, f"Save as {writer.LABEL}", str(offered), ";;".join(filters)
        )
        if not name:
            return None
        zipped = is_folder and (chosen == filters[-1] or name.lower().endswith(_ZIP))
        suffixes = (_ZIP,) if zipped else writer.SUFFIXES
        path = _completed(Path(name), suffixes, suffix + _ZIP if zipped else suffix)
        if str(path) == name or not path.exists():
            return path, zipped
        offered = path  # nobody was asked yet whether that one may be replaced


def _completed(path: Path, suffixes: tuple[str, ...], usual: str) -> Path:
    """Add the suffix that a person left out."""
    if path.name.lower().endswith(suffixes):
        return path
    return path.with_name(path.name + usual)


def _free(folder: Path, stem: str, suffix: str, is_folder: bool) -> Path:
    """Offer a name; that of a folder that is there would only be opened by the file dialog."""
    path = folder / f"{stem}{suffix}"
    number = 2
    while is_folder and path.exists():
        path = folder / f"{stem} {number}{suffix}"
        number += 1
    return path
