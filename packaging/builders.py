"""Choice of what is built, in the private environment that has the pinned tools."""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from environment import CHECKOUT, PINS, PINS_BUILD, find

PACKAGING = CHECKOUT / "packaging"
OUTPUT = CHECKOUT / "dist"
# What is built, by the script that does it and a sentence on it.
BUILDERS = {
    "bundle": ("bundle/make.py", "a folder with the program and all that it needs"),
    "smoke": ("bundle/smoke.py", "run a program that was built, and compare it with the sources"),
    "deb": ("installers/debian_package.py", "a package for Debian and Ubuntu, from the bundle"),
    "appimage": ("installers/appimage.py", "one file that runs on most Linux, from the bundle"),
    "wheel": ("installers/wheel.py", "the wheel and the sources for PyPI, checked"),
    "desktop-files": ("desktop/make_files.py", "what desktops of Linux know the program by"),
    "icons": ("desktop/make_icons.py", "the icon in all sizes, for desktops and installers"),
}


def main(arguments: list[str]) -> int:
    """Build one thing.

    Parameters
    ----------
    arguments : list of str
        What to build, and the arguments of the script that does it.

    Returns
    -------
    int
        The exit status of that script.
    """
    parser = argparse.ArgumentParser(
        prog="build.py",
        description="Build what people install, in the folder dist.",
        epilog="\n".join(f"  {name:10} {what}" for name, (_script, what) in BUILDERS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=BUILDERS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args(arguments)
    environment = find(PINS, PINS_BUILD)
    if not environment.is_ready():
        from preparation import prepare

        prepare(environment)
    environment.mark_used()
    script = PACKAGING / Path(BUILDERS[chosen.what][0])
    command = [str(environment.python), str(script), *chosen.arguments]
    return subprocess.run(command, env=_variables(), check=False).returncode


def _variables() -> dict[str, str]:
    """Return an environment in which the scripts find each other and the program."""
    import os

    kept = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    # The same hashes, and so the same order of what is written, each time; and one date for all.
    path = os.pathsep.join([str(PACKAGING), str(CHECKOUT / "app")])
    return {"SOURCE_DATE_EPOCH": source_date(), **kept, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}


def source_date() -> str:
    """Return when the sources were changed last, in seconds since 1970 UTC.

    Without Git, it is the change of the list of changes.
    """
    command = ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"]
    try:
        shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        shown = ""
    return shown or str(int((CHECKOUT / "CHANGELOG.md").stat().st_mtime))
