"""Where the library of a person lies. Nothing heavy is imported."""

from __future__ import annotations

from pathlib import Path

_NAME = "palettes"
_CHOICE = "palettes-folder.txt"


def default_base() -> Path:
    """Return the folder for the data of this user, which need not exist."""
    from platformdirs import user_data_path

    return user_data_path("huescope", appauthor=False)


def default_folder(base: Path) -> Path:
    """Return the folder of the library where no other one was chosen."""
    return base / _NAME


def library_folder(base: Path) -> Path:
    """Return the folder of the library, which need not exist.

    Parameters
    ----------
    base : Path
        As `default_base` gives it.
    """
    try:
        chosen = (base / _CHOICE).read_text("utf-8", "surrogateescape").strip()
    except OSError:
        chosen = ""
    path = Path(chosen)
    is_path = path.is_absolute() and "\0" not in chosen
    return path if is_path else default_folder(base)


def choose_folder(base: Path, folder: Path | None) -> None:
    """Keep the library in another folder from now on; its entries stay where they are.

    Parameters
    ----------
    base : Path
        As `default_base` gives it.
    folder : Path or None
        None for the default one.

    Raises
    ------
    WriteError
        If the choice cannot be kept.
    """
    from huescope.palette import files

    choice = base / _CHOICE
    if folder is None or folder == default_folder(base):
        try:
            choice.unlink(missing_ok=True)
        except OSError as error:
            raise files.not_written(choice, error) from error
        return
    files.make_folder(base)
    files.save(str(folder.absolute()).encode("utf-8", "surrogateescape"), choice)
