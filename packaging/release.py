"""Releases: ``python3 packaging/release.py check`` is the checklist, ``tag 1.2.3`` makes one.

Needs nothing but Python and, for a tag, Git.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import changes
from desktop import identity, make_files
from environment import CHECKOUT
from installers import windows_types

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHANGELOG = CHECKOUT / "CHANGELOG.md"
_VERSION_FILE = CHECKOUT / "app" / "huescope" / "__init__.py"
_PYPROJECT = CHECKOUT / "pyproject.toml"


def main(arguments: list[str]) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        Exit status.
    """
    parser = argparse.ArgumentParser(prog="release.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("version", help="print the version of the sources")
    commands.add_parser("notes", help="print what is new in it, for the release")
    check = commands.add_parser("check", help="go through the checklist")
    check.add_argument("--tag", help="what a release needs beside, such as v1.2.3")
    tag = commands.add_parser("tag", help="set the version, commit that and tag it")
    tag.add_argument("version", help="such as 1.2.3")
    chosen = parser.parse_args(arguments)
    if chosen.command == "check":
        return _check(chosen.tag)
    if chosen.command == "tag":
        return _tag(chosen.version)
    print(identity.version() if chosen.command == "version" else notes(identity.version()))
    return 0


def checklist(tag: str | None = None) -> Iterator[tuple[str, list[str]]]:
    """Go through all that has to be right.

    Parameters
    ----------
    tag : str, optional
        The tag of a release; without one, only what has to be right at any time is checked.

    Yields
    ------
    tuple of str and list of str
        What is checked, and what is wrong with it.
    """
    changelog = _CHANGELOG.read_text(encoding="utf-8")
    yield "list of changes", changes.faults(changelog)
    yield "files of desktops", _outdated_files()
    if tag is None:
        return
    version = identity.version()
    yield "version", [] if tag == f"v{version}" else [f"The tag is {tag}, the version {version}."]
    released = [each.version for each in changes.sections(changelog)]
    yield "changes", [] if version in released else [f"CHANGELOG.md does not have {version}."]
    yield "addresses", missing_addresses()


def missing_addresses() -> list[str]:
    """Tell which address a release still needs; none is invented before there is one."""
    project = tomllib.loads(_PYPROJECT.read_text(encoding="utf-8"))["project"]
    missing = "pyproject.toml has no [project.urls] with Source; PyPI's page links there."
    return [] if "Source" in project.get("urls", {}) else [missing]


def notes(version: str) -> str:
    """Return what is new in a version; what is unreleased if it was not released."""
    found = changes.sections(_CHANGELOG.read_text(encoding="utf-8"))
    texts = {each.version: each.text for each in found}
    return texts.get(version) or texts[changes.UNRELEASED]


def _outdated_files() -> list[str]:
    made = {make_files.FOLDER / name: text for name, text in make_files.files().items()}
    made[windows_types.TARGET] = windows_types.text()
    return [
        f"{path.relative_to(CHECKOUT)} has to be made again."
        for path, text in made.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def _check(tag: str | None) -> int:
    status = 0
    for what, wrong in checklist(tag):
        print(f"{what}: {'ok' if not wrong else ' '.join(wrong)}")
        status = status or bool(wrong)
    if tag is None and (missing := missing_addresses()):
        print(f"addresses, before a release: {' '.join(missing)}")
    return int(status)


def _tag(version: str) -> int:
    """Make the commit and the tag of a release; they are pushed by hand, after a look at them."""
    if _git("status", "--porcelain"):
        print("There are changes that are not committed.", file=sys.stderr)
        return 1
    today = dt.datetime.now(dt.UTC).date().isoformat()
    try:
        changelog = changes.with_release(_CHANGELOG.read_text(encoding="utf-8"), version, today)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    _CHANGELOG.write_text(changelog, encoding="utf-8", newline="\n")
    text = _VERSION_FILE.read_text(encoding="utf-8")
    text = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', text)
    _VERSION_FILE.write_text(text, encoding="utf-8", newline="\n")
    make_files.main()
    if _check(f"v{version}"):
        print("Not tagged; git restore . takes the changes back.", file=sys.stderr)
        return 1
    _git("commit", "--all", "--message", f"Release {version}")
    _git("tag", "--annotate", f"v{version}", "--message", f"Huescope {version}\n\n{notes(version)}")
    print(f"Tagged v{version}; publish it with: git push origin main v{version}")
    return 0


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(CHECKOUT), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
