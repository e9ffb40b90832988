"""CHANGELOG.md: what is new, by version."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

UNRELEASED = "Unreleased"
_HEADING = re.compile(r"^## (?P<version>\S+)(?: - (?P<date>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)
_VERSION = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")


@dataclass(frozen=True, slots=True)
class Section:
    """What is new in a version.

    Attributes
    ----------
    version : str
        The version, or `UNRELEASED`.
    date : str
        When it was released, as in 2026-01-31; empty if it was not.
    text : str
        Markdown without the heading.
    """

    version: str
    date: str
    text: str


def sections(changelog: str) -> list[Section]:
    """Divide the list of changes, the newest version first."""
    found = list(_HEADING.finditer(changelog))
    ends = [*(each.start() for each in found[1:]), len(changelog)]
    return [
        Section(each["version"], each["date"] or "", changelog[each.end() : end].strip())
        for each, end in zip(found, ends, strict=True)
    ]


def faults(changelog: str) -> list[str]:
    """Tell what is wrong with the form of a list of changes.

    Returns
    -------
    list of str
        Sentences; empty if nothing is wrong.
    """
    found = sections(changelog)
    if not found or found[0].version != UNRELEASED:
        return [f'CHANGELOG.md does not begin with the section "{UNRELEASED}".']
    wrong = []
    released = found[1:]
    for each in released:
        if not _VERSION.fullmatch(each.version):
            wrong.append(f"{each.version} is no version such as 1.2.3.")
        if not _is_date(each.date):
            wrong.append(f"{each.version} has no date such as 2026-01-31.")
        if not each.text:
            wrong.append(f"{each.version} has no changes.")
    if [each.date for each in released] != sorted((each.date for each in released), reverse=True):
        wrong.append("The versions of CHANGELOG.md are not in the order of their dates.")
    return wrong


def with_release(changelog: str, version: str, date: str) -> str:
    """Turn what is unreleased into a version, and begin with an empty list again.

    Raises
    ------
    ValueError
        If nothing is new, the version was released before, or is none.
    """
    found = sections(changelog)
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version} is no version such as 1.2.3.")
    if any(each.version == version for each in found):
        raise ValueError(f"CHANGELOG.md has {version} already.")
    if not found or found[0].version != UNRELEASED or not found[0].text:
        raise ValueError(f'There is nothing in the section "{UNRELEASED}" of CHANGELOG.md.')
    heading = f"## {UNRELEASED}\n"
    return changelog.replace(heading, f"{heading}\n## {version} - {date}\n", 1)


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True
