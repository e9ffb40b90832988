"""The system libraries that Qt needs on Linux, and the Debian packages that contain them."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import debian
from console import SetupError

if TYPE_CHECKING:
    from console import Progress

# What QtGui, QtWidgets and QtSvg of PySide6 6.11 and its platform plugins for X11, Wayland and no
# screen at all load. Where a package was renamed for 64-bit time (Debian 13, Ubuntu 24.04) the
# newer name comes first.
PACKAGES: dict[str, tuple[str, ...]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libstdc++.so.6": ("libstdc++6",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libz.so.1": ("zlib1g",),
    "libzstd.so.1": ("libzstd1",),
}
FONT_PACKAGE = "fonts-dejavu-core"

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
_FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}


def make_available(progress: Progress) -> bool:
    """See to it that Qt can start: install what is missing, or say how to.

    Returns
    -------
    bool
        Whether nothing is missing any more. Huescope starts in any case: its command line does
        not need Qt.
    """
    missing = _missing()
    if missing and debian.may_install():
        try:
            debian.update_lists(progress)
            debian.install(_packages(missing), progress)
        except SetupError as error:
            progress.say(f"{error}\n{error.output}")
        missing = _missing()
    if missing:
        progress.say(_advice(missing))
    return not missing


def missing_libraries() -> list[str]:
    """Return the names of the libraries that the dynamic linker does not find."""
    return [name for name in PACKAGES if not _can_be_loaded(name)]


def has_font() -> bool:
    """Return whether there is any font, asking fontconfig if its command is there."""
    if shutil.which("fc-list"):
        return bool(subprocess.run(["fc-list"], stdout=subprocess.PIPE, check=False).stdout)
    files = (file for folder in _FONT_FOLDERS for file in Path(folder).rglob("*"))
    return any(file.suffix.lower() in _FONT_SUFFIXES for file in files)


def _missing() -> dict[str, tuple[str, ...]]:
    """Return what is missing, with the names of the packages that hold it."""
    missing = {name: PACKAGES[name] for name in missing_libraries()}
    if not has_font():
        missing["a font"] = (FONT_PACKAGE,)
    return missing


def _packages(missing: dict[str, tuple[str, ...]]) -> list[str]:
    return sorted({debian.first_known(names) for names in missing.values()})


def _advice(missing: dict[str, tuple[str, ...]]) -> str:
    if debian.has_apt():
        command = debian.install_command(_packages(missing))
        return (
            f"The window needs system packages that are missing here; install them with: {command}"
        )
    return (
        f"The window needs what is missing here, install it with your system: {', '.join(missing)}"
    )


def _can_be_loaded(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
