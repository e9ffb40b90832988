"""Installation of Debian packages with apt, also on derivatives such as Ubuntu."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

from console import run_quietly

if TYPE_CHECKING:
    from console import Progress

# Another apt may be at work, as the one that looks for updates after the machine has started.
_WAIT_FOR_OTHER_APT = "DPkg::Lock::Timeout=120"


def has_apt() -> bool:
    """Return whether this system installs its packages with apt."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Return whether packages can be installed without asking anyone."""
    return has_apt() and os.geteuid() == 0


def install_command(packages: list[str]) -> str:
    """Return what a person types to install packages."""
    return f"sudo apt-get install {' '.join(packages)}"


def update_lists(progress: Progress) -> None:
    """Fetch the lists of packages; SetupError if that fails."""
    progress.step("Fetching the system's package lists")
    run_quietly(
        ["apt-get", "update"],
        progress,
        "The system's package lists could not be fetched; is there a network connection?",
    )


def first_known(names: tuple[str, ...]) -> str:
    """Choose the first name under which this release knows a package, or else the last."""
    return next((name for name in names[:-1] if _is_known(name)), names[-1])


def install(packages: list[str], progress: Progress) -> None:
    """Install packages and what they depend on, asking nothing; SetupError if that fails."""
    what = packages[0] if len(packages) == 1 else f"{len(packages)} system packages"
    progress.step(f"Installing {what}")
    options = ["-y", "--no-install-recommends", "-o", _WAIT_FOR_OTHER_APT]
    run_quietly(
        ["apt-get", "install", *options, *packages],
        progress,
        f"System packages could not be installed; try: {install_command(packages)}",
        _describe,
        {**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )


def _is_known(name: str) -> bool:
    if shutil.which("apt-cache") is None:
        return False
    # A name that other packages only provide is printed by neither.
    shown = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", name], capture_output=True, check=False
    )
    return shown.returncode == 0 and bool(shown.stdout)


def _describe(line: str) -> str | None:
    """Make a step of a line that apt-get prints."""
    match = re.match(r"(Unpacking|Setting up) (\S+)", line)
    return f"{match[1]} {match[2]}" if match else None
