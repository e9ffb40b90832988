"""Paths of the resource files, icons, themes and samples, and of the cache."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Find one of Huescope's own files, in an installation as in a checkout.

    Parameters
    ----------
    *parts : str
        The way below the resources folder, such as ``"icons", "open.svg"``.

    Returns
    -------
    pathlib.Path
        Absolute; whether the file is there is for the caller to see.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


def document(name: str) -> Path:
    """Find a document that is at the top of a checkout, and among the resources when installed.

    Parameters
    ----------
    name : str
        Such as ``CHANGELOG.md``.

    Returns
    -------
    pathlib.Path
        Absolute.
    """
    return _INSTALLED / name if _INSTALLED.is_dir() else _PACKAGE.parents[1] / name


def guide() -> Path:
    """Find the folder of the user's guide: Markdown, with pictures beside it.

    Returns
    -------
    pathlib.Path
        Absolute.
    """
    return _INSTALLED / "guide" if _INSTALLED.is_dir() else _PACKAGE.parents[1] / "docs" / "guide"


def cache_folder(name: str) -> Path:
    """Return a folder for what can be made again, by the convention of the system.

    Parameters
    ----------
    name : str
        What is kept there.

    Returns
    -------
    pathlib.Path
        In the user's cache; whether the folder is there is for the caller to see.
    """
    from platformdirs import user_cache_path

    return user_cache_path("huescope", appauthor=False) / name
