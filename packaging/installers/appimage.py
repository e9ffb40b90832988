"""Make an AppImage from the bundle: one file that runs without being installed.

An AppImage is a small program, the runtime, and a compressed file system behind it that the runtime
mounts. The runtime is a program of the AppImage project, which no package registry has: its file is
given, and its checksum with it, and without it only the file system is made. A runtime that was
compiled from its sources does as well, if it reads zstd.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from builders import OUTPUT, source_date
from desktop.identity import IDENTIFIER, version
from environment import CHECKOUT
from installers import linux_tree

_FOLDER = CHECKOUT / "build" / "appimage" / "Huescope.AppDir"
# zstd starts twice as fast as xz and is a seventh larger; runtimes since 2022 read it.
_LEVEL, _FAST_LEVEL = 19, 3
# The type is in bytes of the ELF header that are not used otherwise. It is written after symbols
# were stripped, so a runtime that was just compiled may lack it.
_ELF, _TYPE_2, _TYPE_PLACE = b"\x7fELF", b"AI\x02", 8
_RUN = """\
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/huescope/huescope" "$@"
"""


class WrongRuntime(Exception):
    """The runtime is another file than the one that was meant."""


def main(arguments: list[str]) -> int:
    """Make the AppImage, or its file system only, and print where it is.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        Exit status.
    """
    parser = argparse.ArgumentParser(prog="build.py appimage", description=__doc__)
    parser.add_argument("--runtime", type=Path, help="runtime-x86_64 of AppImage/type2-runtime")
    parser.add_argument("--sha256", help="of the runtime")
    parser.add_argument("--fast", action="store_true", help="compress little, for a trial")
    chosen = parser.parse_args(arguments)
    if chosen.runtime is not None:
        try:
            checked(chosen.runtime, chosen.sha256)
        except (OSError, WrongRuntime) as error:
            parser.error(str(error))
    folder = make_folder()
    level = _FAST_LEVEL if chosen.fast else _LEVEL
    packed = pack(folder, OUTPUT / "huescope.squashfs", level)
    if chosen.runtime is None:
        print(f"{packed}: the file system of an AppImage; --runtime FILE makes one of it.")
        return 0
    target = OUTPUT / f"Huescope-{version()}-{platform.machine()}.AppImage"
    join(chosen.runtime, packed, target)
    packed.unlink()
    print(target)
    return 0


def make_folder() -> Path:
    """Lay out the folder that is packed (AppDir), and return it."""
    shutil.rmtree(_FOLDER.parent, ignore_errors=True)
    linux_tree.make(_FOLDER / "usr")
    run = _FOLDER / "AppRun"
    run.write_text(_RUN, encoding="utf-8")
    run.chmod(0o755)
    share = Path("usr") / "share"
    (_FOLDER / f"{IDENTIFIER}.desktop").symlink_to(share / "applications" / f"{IDENTIFIER}.desktop")
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{IDENTIFIER}.png"
    (_FOLDER / f"{IDENTIFIER}.png").symlink_to(icon)
    (_FOLDER / ".DirIcon").symlink_to(icon)
    return _FOLDER


def pack(folder: Path, target: Path, level: int) -> Path:
    """Pack a folder into a compressed file system, the same each time.

    Parameters
    ----------
    folder, target : pathlib.Path
        What is packed, and the file that is made.
    level : int
        Of the compression, 1 to 22.

    Returns
    -------
    pathlib.Path
        The file.
    """
    target.unlink(missing_ok=True)
    # By which mksquashfs dates everything, as options of the same meaning would.
    variables = {"SOURCE_DATE_EPOCH": source_date(), **os.environ}
    command = ["mksquashfs", str(folder), str(target), "-root-owned", "-noappend", "-no-progress"]
    compression = ["-comp", "zstd", "-Xcompression-level", str(level), "-b", "1M"]
    subprocess.run([*command, "-quiet", *compression], env=variables, check=True)
    return target


def checked(runtime: Path, sha256: str | None) -> Path:
    """Return the runtime if it is the one of the checksum.

    Raises
    ------
    WrongRuntime
        If it is another one, no checksum was given, or it is no runtime of type 2.
    """
    content = runtime.read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if not sha256:
        raise WrongRuntime(f"Give --sha256 with the runtime; that of {runtime.name} is {found}.")
    if found != sha256.lower():
        raise WrongRuntime(f"The SHA-256 of {runtime.name} is {found}, and not {sha256}.")
    if not content.startswith(_ELF) or not content.startswith(_TYPE_2, _TYPE_PLACE):
        raise WrongRuntime(f"{runtime.name} is no runtime of AppImages of type 2.")
    return runtime


def join(runtime: Path, packed: Path, target: Path) -> None:
    """Write the runtime with the file system behind it, and make it a program."""
    with target.open("wb") as file:
        for part in (runtime, packed):
            with part.open("rb") as opened:
                shutil.copyfileobj(opened, file)
    target.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
