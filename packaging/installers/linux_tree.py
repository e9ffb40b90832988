"""The files of an installation on Linux, under a prefix such as ``/usr``."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

from bundle.make import FOLDER
from desktop import make_files, make_icons
from desktop.identity import CHECKOUT, IDENTIFIER

PROGRAM = Path("lib/huescope/huescope")
# Where each shell looks for completions.
_COMPLETIONS = {
    "bash": "share/bash-completion/completions/huescope",
    "zsh": "share/zsh/vendor-completions/_huescope",
    "fish": "share/fish/vendor_completions.d/huescope.fish",
}
_PLACES = {
    ".desktop": f"share/applications/{IDENTIFIER}.desktop",
    ".metainfo.xml": f"share/metainfo/{IDENTIFIER}.metainfo.xml",
    ".mime.xml": f"share/mime/packages/{IDENTIFIER}.xml",
    ".thumbnailer": f"share/thumbnailers/{IDENTIFIER}.thumbnailer",
}


class NothingBuilt(Exception):
    """There is no bundle yet."""


def make(prefix: Path) -> None:
    """Copy the bundle and put all else beside it.

    Parameters
    ----------
    prefix : pathlib.Path
        A folder that is empty or missing.

    Raises
    ------
    NothingBuilt
        If there is no bundle.
    """
    if not (FOLDER / "huescope").exists():
        raise NothingBuilt("There is no bundle; make it with: python3 packaging/build.py bundle")
    shutil.copytree(FOLDER, prefix / PROGRAM.parent, symlinks=True)
    command = prefix / "bin" / "huescope"
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / PROGRAM)
    for name, text in make_files.files().items():
        _write(prefix / next(place for end, place in _PLACES.items() if name.endswith(end)), text)
    make_icons.make_theme(prefix / "share" / "icons" / "hicolor")
    _document(prefix)
    _set_modes(prefix)


def _document(prefix: Path) -> None:
    """Write the manual page, completions, list of changes and licences."""
    _write_packed(prefix / "share/man/man1/huescope.1.gz", _printed("man"))
    for shell, place in _COMPLETIONS.items():
        _write(prefix / place, _printed("completion", shell))
    documents = prefix / "share/doc/huescope"
    changes = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    _write_packed(documents / "CHANGELOG.md.gz", changes)
    _write(documents / "copyright", (CHECKOUT / "LICENSE").read_text(encoding="utf-8"))


def _printed(*arguments: str) -> str:
    """Return what the program in the bundle prints."""
    command = [str(FOLDER / "huescope"), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _set_modes(prefix: Path) -> None:
    """Let anyone read all files, and run programs only."""
    program = prefix / PROGRAM
    for path in prefix.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
