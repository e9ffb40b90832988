"""Make the bundle: a folder that holds the program and all that it needs, with PyInstaller."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from builders import OUTPUT, PACKAGING
from bundle import icu, opencv, sizes, stripping
from environment import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = OUTPUT / "huescope"
WORK = CHECKOUT / "build" / "bundle"


def main(arguments: list[str]) -> int:
    """Make the bundle and print its size by part.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        Exit status.
    """
    parser = argparse.ArgumentParser(prog="build.py bundle", description=__doc__)
    parser.add_argument(
        "--small-opencv",
        action="store_true",
        help="compile the part of OpenCV that is used, which takes a quarter of an hour; "
        "with the one of PyPI, the bundle is half as large again",
    )
    chosen = parser.parse_args(arguments)
    path = [str(opencv.built())] if chosen.small_opencv else []
    make(path)
    print(sizes.table(FOLDER))
    return 0


def make(search_first: list[str]) -> Path:
    """Run PyInstaller.

    Parameters
    ----------
    search_first : list of str
        Folders with packages that take the place of the installed ones.

    Returns
    -------
    pathlib.Path
        The folder that was made.
    """
    path = [*search_first, str(PACKAGING), str(CHECKOUT / "app")]
    command = [
        *(sys.executable, "-m", "PyInstaller", str(PACKAGING / "bundle" / "huescope.spec")),
        *("--noconfirm", "--log-level=WARN", "--distpath", str(OUTPUT), "--workpath", str(WORK)),
    ]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    subprocess.run(command, env=variables, cwd=CHECKOUT, check=True)
    if sys.platform.startswith("linux"):
        icu.reduce(FOLDER)
        stripping.strip(FOLDER)
    return FOLDER


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
