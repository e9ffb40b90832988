"""Atomic writing of files, and file names that are valid on every system."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from huescope.errors import WriteError, printable
from huescope.palette.writing.zip import packed
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_UNNAMED = "palette"
_PRIVATE, _OTHERS = 0o700, 0o077
_NAME_BYTES = 120  # most systems allow 255; this leaves room for a suffix and a number
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
# Device names on Windows, with any suffix.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\.|$)", re.IGNORECASE)


def file_stem(name: str) -> str:
    """Make a file name, without suffix, from the name of a palette.

    Parameters
    ----------
    name : str
        Any text.

    Returns
    -------
    str
        The nearest name that Linux, macOS and Windows all allow: letters of every script stay, path
        separators become spaces, and invisible characters are removed. "palette" if nothing is
        left.
    """
    spaced = _FORBIDDEN.sub(" ", name)
    seen = "".join(character for character in spaced if character.isprintable())
    short = seen.encode()[:_NAME_BYTES].decode(errors="ignore").strip(" .")
    if not short:
        return _UNNAMED
    return f"{short}_" if _DEVICE.match(short) else short


def stem_of(name: str) -> str:
    """Take the suffix off the name of a file: what its palette is called.

    Parameters
    ----------
    name : str
        Such as ``beach.jpg``; one that is nothing but a suffix is kept.
    """
    return name.rpartition(".")[0] or name


def save(data: bytes, path: Path) -> None:
    """Write a file atomically.

    The bytes go to a temporary file in the same folder, which then replaces an older file in one
    step. If `path` is a symbolic link, its target is replaced.

    Parameters
    ----------
    data : bytes
        The whole content.
    path : pathlib.Path
        Where to write; the folder must exist.

    Raises
    ------
    WriteError
        If the file cannot be written: no such folder, no permission, no space.
    """
    try:
        target = _target(path)
        temporary = target.with_name(f".{os.urandom(8).hex()}.tmp")
        try:
            _replace(target, temporary, data)
        finally:
            with contextlib.suppress(OSError):  # normally gone, and a failure is already told
                temporary.unlink()
    except (OSError, ValueError) as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError | ValueError) -> WriteError:
    """Explain why a file or folder could not be written.

    Parameters
    ----------
    path : pathlib.Path
        What was to be written.
    error : OSError or ValueError
        What Python raised; ValueError for an impossible path, such as one with a NUL.

    Returns
    -------
    WriteError
        With the cause, never "no such file" for the file that was to be created.
    """
    if isinstance(error, ValueError):
        cause = marked("this is not a possible file name")
    elif not isinstance(error, FileNotFoundError):
        cause = error.strerror or str(error)
    elif path.parent.is_dir():
        cause = marked("its folder takes no new files")
    else:
        cause = marked("there is no folder {parent}", parent=printable(str(path.parent)))
    return WriteError(str(path), marked("cannot be written ({cause})", cause=cause))


def make_folder(path: Path, *, private: bool = False) -> None:
    """Create a folder and its parents, unless they exist.

    Parameters
    ----------
    path : pathlib.Path
        The folder.
    private : bool
        Whether only this user may see what is in it, where the system knows such rights.

    Raises
    ------
    WriteError
        If it cannot be made: no permission, a read-only disk, no space, a file in its place.
    """
    try:
        path.mkdir(mode=_PRIVATE if private else 0o777, parents=True, exist_ok=True)
        if private and path.stat().st_mode & _OTHERS:
            path.chmod(_PRIVATE)
    except FileExistsError as error:
        raise WriteError(str(path), marked("this is a file, where a folder is needed")) from error
    except OSError as error:
        raise WriteError(
            str(path), marked("the folder cannot be made ({strerror})", strerror=error.strerror)
        ) from error


def _target(path: Path) -> Path:
    """Resolve links to the file that is to be replaced.

    Raises
    ------
    OSError
        If its folder does not exist.
    WriteError
        If it is a device or a pipe, which must not be replaced by a file.
    """
    path.parent.stat()  # or "missing/../name" would be taken for "name"
    target = Path(os.path.realpath(path))
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise WriteError(str(path), marked("this is a device or a pipe, not a file"))
    return target


def save_written(
    content: bytes | Mapping[str, bytes], path: Path, before: Collection[str] = ()
) -> None:
    """Write the output of a format: a file, or a folder of files.

    Each file is written atomically. Files that are already in the folder stay, unless they are
    overwritten, or were written before and are no longer part of the output.

    Parameters
    ----------
    content : bytes or mapping of str to bytes
        A file's content, or the contents of a folder by relative paths with "/".
    path : pathlib.Path
        Of the file or folder; its parent must exist.
    before : collection of str, optional
        Files of an earlier output in the folder; those no longer written are removed.

    Raises
    ------
    WriteError
        If something cannot be written or removed.
    """
    if isinstance(content, bytes):
        save(content, path)
        return
    for relative, data in content.items():
        file = path.joinpath(*_parts(relative, path))
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            raise not_written(path, error) from error
        save(data, file)
    for relative in before:
        if relative not in content:
            _remove(path, PurePosixPath(*_parts(relative, path)))


def _parts(relative: str, folder: Path) -> tuple[str, ...]:
    """Split a relative path, and refuse one that could lead out of its folder on any system."""
    parts = PurePosixPath(relative).parts
    if any(part in {"/", "//", ".."} or set(part) & set("\\:\0") for part in parts):
        reason = marked(
            "{relative} is no file of this folder, and was not written",
            relative=printable(relative),
        )
        raise WriteError(str(folder), reason)
    return parts


def _remove(folder: Path, relative: PurePosixPath) -> None:
    """Remove a file from a folder, and subfolders that become empty."""
    try:
        folder.joinpath(*relative.parts).unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise not_written(folder, error) from error
    for parent in relative.parents[:-1]:
        with contextlib.suppress(OSError):  # there is something else in it
            folder.joinpath(*parent.parts).rmdir()


def zipped(content: Mapping[str, bytes], folder: str) -> bytes:
    """Pack a folder of files.

    Parameters
    ----------
    content : mapping of str to bytes
        The contents by relative paths with "/".
    folder : str
        What the folder is called once it is unpacked.

    Returns
    -------
    bytes
        A zip file; the same content gives the same bytes.
    """
    return packed({f"{folder}/{path}": data for path, data in content.items()})


def _replace(target: Path, temporary: Path, data: bytes) -> None:
    with temporary.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())  # or a crash could leave the new name with no content
    if target.exists():
        shutil.copymode(target, temporary)
    temporary.replace(target)
