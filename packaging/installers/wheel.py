"""Make the wheel and the source distribution, check them, and try the wheel."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from builders import OUTPUT
from desktop.identity import version
from environment import CHECKOUT


def main(arguments: list[str]) -> int:
    """Make both, and return 0 if they are as PyPI wants them.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        Exit status.
    """
    parser = argparse.ArgumentParser(prog="build.py wheel", description=__doc__)
    parser.add_argument(
        "--install",
        action="store_true",
        help="install the wheel with all that it needs into a new environment, and run it",
    )
    chosen = parser.parse_args(arguments)
    made = make(OUTPUT)
    command = [sys.executable, "-m", "twine", "check", "--strict", *map(str, made)]
    status = subprocess.run(command, check=False).returncode
    if status == 0 and chosen.install:
        status = try_wheel(made[0])
    return status


def make(output: Path) -> list[Path]:
    """Build the wheel and the source distribution with the pinned hatchling.

    Parameters
    ----------
    output : pathlib.Path
        The folder that they are put into.

    Returns
    -------
    list of pathlib.Path
        The wheel, and the sources.
    """
    from hatchling.build import build_sdist, build_wheel

    output.mkdir(exist_ok=True)
    os.chdir(CHECKOUT)
    return [output / build_wheel(str(output)), output / build_sdist(str(output))]


def try_wheel(wheel: Path) -> int:
    """Install a wheel into a new environment, and run the smoke test with its command."""
    with tempfile.TemporaryDirectory(prefix="huescope-wheel-") as folder:
        venv.create(folder, with_pip=True)
        scripts = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin")
        pip = [str(scripts / "python"), "-m", "pip", "install", "--only-binary=:all:"]
        subprocess.run([*pip, "--no-compile", "--quiet", str(wheel)], check=True)
        smoke = [sys.executable, str(CHECKOUT / "packaging" / "bundle" / "smoke.py")]
        print(f"huescope {version()} as pip installs it")
        return subprocess.run([*smoke, str(scripts / "huescope")], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
