"""Run a program that was built, as a person would, and compare it with the sources."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bundle.make import FOLDER
from desktop import identity
from environment import CHECKOUT

_PICTURE = CHECKOUT / "resources" / "samples" / "kingfisher.jpg"
_SIZE_PX = (1200, 800)
_TIMEOUT_S = 120
# Formats that the helper process decodes, and one that only another library reads.
_SUFFIXES = (".avif", ".bmp", ".gif", ".tiff", ".webp", ".svg")
_VISIBLE = 16  # of 255
_MOST_DIFFERENT = 0.002  # which leaves room for a curve that is drawn half a pixel elsewhere
_SVG = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'


class Different(Exception):
    """What was built does something else than the sources."""


def main(arguments: list[str]) -> int:
    """Run all checks and say which failed.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        0 if all passed, else 1.
    """
    parser = argparse.ArgumentParser(prog="build.py smoke", description=__doc__)
    parser.add_argument("program", nargs="*", default=[str(_usual_program())], help="command")
    parser.add_argument("--screenshot", type=Path, help="where to keep the picture of the window")
    chosen = parser.parse_args(arguments)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="huescope-smoke-") as folder:
        run = Program(chosen.program, Path(folder))
        for check in (version, formats, analysis, decoders, export, reduction, man, screenshot):
            started = time.monotonic()
            try:
                check(run)
                outcome = "ok"
            except (Different, OSError, ValueError, subprocess.SubprocessError) as error:
                failed, outcome = 1, f"FAILED: {error}"
            print(f"{check.__name__:12} {outcome} ({time.monotonic() - started:.1f} s)", flush=True)
        if chosen.screenshot and run.shot.exists():
            chosen.screenshot.write_bytes(run.shot.read_bytes())
    return failed


def _usual_program() -> Path:
    return FOLDER / ("huescope.exe" if sys.platform == "win32" else "huescope")


class Program:
    """The program that was built, run without anything of the environment that builds.

    Parameters
    ----------
    command : list of str
        The program and arguments before those of a check.
    folder : pathlib.Path
        For what it writes, and for its settings.
    """

    def __init__(self, command: list[str], folder: Path) -> None:
        self.folder = folder
        self.shot = folder / "window.png"
        self._command = command
        hidden = {"PYTHONPATH", "PYTHONHOME", "PYTHONHASHSEED", "DISPLAY", "WAYLAND_DISPLAY"}
        self._variables = {name: each for name, each in os.environ.items() if name not in hidden}
        self._variables |= {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}

    def __call__(self, *arguments: str | Path) -> str:
        """Run it and return what it printed; an error if it fails."""
        command = [*self._command, *map(str, arguments)]
        done = subprocess.run(
            command,
            env=self._variables,
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=_TIMEOUT_S,
            check=False,
        )
        if done.returncode:
            raise Different(
                f"status {done.returncode} of {' '.join(command)}: {done.stderr[-2000:]}"
            )
        return done.stdout


def from_source(*arguments: str | Path) -> str:
    """Run the sources and return what they print."""
    command = [sys.executable, "-m", "huescope", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def version(run: Program) -> None:
    """Check that it tells the version of the sources."""
    _same(run("--version").split(), ["Huescope", identity.version()])


def formats(run: Program) -> None:
    """Check that it has all plugins for palettes."""
    _same(run("formats", "--json"), from_source("formats", "--json"))


def analysis(run: Program) -> None:
    """Check that it finds the same colours."""
    arguments = ("analyze", _PICTURE, "--colors", "6", "--json", "--formula", "ciede2000")
    _same(_findings(run(*arguments)), _findings(from_source(*arguments)))


def decoders(run: Program) -> None:
    """Check that it decodes other formats, in its helper process."""
    from PIL import Image

    with Image.open(_PICTURE) as opened:
        image = opened.resize((96, 64))
    for suffix in _SUFFIXES:
        path = run.folder / f"picture{suffix}"
        if suffix == ".svg":
            path.write_text(
                '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
            )
        else:
            image.save(path)
        found = _findings(run("analyze", path, "--json"))
        known = _findings(from_source("analyze", path, "--json"))
        _same(found, known)


def export(run: Program) -> None:
    """Check that it writes the same palettes, and lays out a sheet."""
    for suffix in (".css", ".ase"):
        ours, theirs = run.folder / f"ours{suffix}", run.folder / f"theirs{suffix}"
        run("export", _PICTURE, "-o", ours)
        from_source("export", _PICTURE, "-o", theirs)
        _same(ours.read_bytes(), theirs.read_bytes())
    sheet = run.folder / "sheet.pdf"
    run("export", _PICTURE, "-o", sheet)
    _same(sheet.read_bytes()[:5], b"%PDF-")


def reduction(run: Program) -> None:
    """Check that it reduces a picture to the same pixels, in a file that is as small."""
    from PIL import Image

    reduced = []
    for do, name in ((run, "ours.png"), (from_source, "theirs.png")):
        path = run.folder / name
        do("reduce", _PICTURE, "--colors", "8", "-o", path)
        with Image.open(path) as image:
            reduced.append((path.stat().st_size, image.convert("RGB").tobytes()))
    _same(*reduced)


def man(run: Program) -> None:
    """Check that it has a manual page and completions."""
    _same(run("man")[:4], ".TH ")
    if "huescope" not in run("completion", "bash"):
        raise Different("completions for bash are empty")


def screenshot(run: Program) -> None:
    """Check that its window shows the same, down to the curves of the histogram."""
    import numpy as np
    from PIL import Image

    shown = []
    for do, path in ((run, run.shot), (from_source, run.folder / "theirs-window.png")):
        size = "x".join(map(str, _SIZE_PX))
        do(_PICTURE, "--screenshot", path, "--size", size, "--theme", "light")
        with Image.open(path) as image:
            shown.append(np.asarray(image.convert("RGB"), np.int16))
    _same(shown[0].shape, (_SIZE_PX[1], _SIZE_PX[0], 3))
    share = float((np.abs(shown[0] - shown[1]).max(axis=2) > _VISIBLE).mean())
    if share > _MOST_DIFFERENT:
        raise Different(f"{share:.2%} of the window looks different")


def _findings(printed: str) -> object:
    """Take what "analyze --json" found, without the seconds that it took."""
    return {name: value for name, value in json.loads(printed).items() if name != "seconds"}


def _same(found: object, expected: object) -> None:
    if found != expected:
        raise Different(f"{str(found)[:300]} is not {str(expected)[:300]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
