"""Location and state of the private virtual environment.

Imported at every start, so it only imports fast modules of the standard library.
"""

from __future__ import annotations

import contextlib
import os
import sys
import sysconfig
import zlib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PINS = CHECKOUT / "packaging" / "pins.txt"
PINS_TEST = CHECKOUT / "packaging" / "pins-test.txt"
PINS_BUILD = CHECKOUT / "packaging" / "pins-build.txt"
EXTRAS = {"compiled": CHECKOUT / "packaging" / "pins-compiled.txt"}
"""Pins of what makes the program faster and is too large for everybody, by name."""
TEST_PINS = (PINS, *EXTRAS.values(), PINS_TEST)
"""What the tests run in."""

FOLDER_PREFIX = "huescope-"


class Environment:
    """A folder with a virtual environment that holds exactly the given packages.

    Parameters
    ----------
    folder : pathlib.Path
        Where the environment is or will be.
    pins : list of str
        The packages it holds, as ``name==version``, with a marker where one has no wheel for some
        systems.
    """

    def __init__(self, folder: Path, pins: list[str]) -> None:
        self.folder = folder
        self.pins = pins

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """The file that is written last, and whose age tells when the environment was used."""
        return self.folder / "installed.txt"

    @property
    def system_stamp(self) -> Path:
        """The file that says that the system has all libraries that Qt needs."""
        return self.folder / "system-is-ready.txt"

    @property
    def lock(self) -> Path:
        """The file to hold while anything in the folder's parent is made or removed."""
        return self.folder.parent / "lock"

    def is_complete(self) -> bool:
        """Return whether all packages were installed, and the interpreter still exists."""
        try:
            installed = self.stamp.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        return installed == self.pins and self.python.exists()

    def is_ready(self) -> bool:
        """Return whether Huescope can start without any preparation."""
        return self.is_complete() and self.system_stamp.exists()

    def mark_used(self) -> None:
        """Keep the environment from being removed as an old one."""
        # One that is read-only for this user cannot be marked, nor removed by this user.
        with contextlib.suppress(OSError):
            os.utime(self.stamp)

    def mark_system_ready(self) -> None:
        """Spare later starts the look for system libraries."""
        # In one that is read-only for this user every start has to look.
        with contextlib.suppress(OSError):
            self.system_stamp.touch()

    def can_be_made(self) -> bool:
        """Return whether the environment's parent folder exists, or can be made, and be written."""
        try:
            self.lock.parent.mkdir(parents=True, exist_ok=True)
            self.lock.touch()
        except OSError:
            return False
        return True


def find(*pin_files: Path) -> Environment:
    """Choose the environment for some pin files.

    Parameters
    ----------
    *pin_files : pathlib.Path
        Files with one pin in a line, and comments.

    Returns
    -------
    Environment
        The first complete one of the user's cache and the checkout, else the first that can be
        made. If none can, the last, for the error that says why.
    """
    pins = [pin for file in pin_files for pin in read_pins(file)]
    name = folder_name(pins)
    environments = [Environment(root / name, pins) for root in environment_roots()]
    complete = (environment for environment in environments if environment.is_complete())
    possible = (environment for environment in environments if environment.can_be_made())
    return next(complete, None) or next(possible, environments[-1])


def read_pins(file: Path) -> list[str]:
    """Return the lines of a pin file that are neither empty nor a comment."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def folder_name(pins: list[str]) -> str:
    """Name an environment after its Python, its system, and what it holds.

    A new set of pins gets a new folder, so a program that runs in the old one keeps its files.
    """
    python = f"{sys.implementation.cache_tag}{getattr(sys, 'abiflags', '')}"
    # The checksum keeps names apart, the stamp inside tells for certain what was installed.
    checksum = zlib.crc32("\n".join(pins).encode())
    return f"{FOLDER_PREFIX}{python}-{sysconfig.get_platform()}-{checksum:08x}"


def environment_roots() -> list[Path]:
    """Return the folders that may hold environments, the preferred one first."""
    in_checkout = CHECKOUT / "build" / "environments"
    cache = cache_folder()
    return [in_checkout] if cache is None else [cache / "environments", in_checkout]


def cache_folder() -> Path | None:
    """Return Huescope's folder for what can be made again, None for a user without a home.

    Notes
    -----
    On Linux after the XDG Base Directory Specification 0.8: ``$XDG_CACHE_HOME`` counts only when
    it is absolute.
    """
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "huescope"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "huescope"
    xdg = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (xdg if xdg.is_absolute() else home / ".cache") / "huescope"
