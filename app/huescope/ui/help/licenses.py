"""What is shipped with the program: versions, licences and authors."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import huescope
from huescope.dataclass import dataclass
from huescope.resources import resource
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib import metadata

    from huescope.cancellation import Job

_ASSETS = ("fonts", "icons", "profiles", "samples", "names")
_LICENSE = "License :: "
_UNKNOWN = marked("see its documentation")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Package:
    """A library that is installed beside the program.

    Attributes
    ----------
    name, version, license : str
        As its metadata tells.
    """

    name: str
    version: str
    license: str


def packages(job: Job) -> Iterator[tuple[Package, ...]]:
    """List the libraries of this environment, sorted by name.

    Parameters
    ----------
    job : Job
        Can be cancelled.

    Yields
    ------
    tuple of Package
        Once. Only what is installed is listed, so it is what runs here.
    """
    from importlib import metadata  # takes as long to import as all of this dialog

    found: dict[str, Package] = {}
    for each in metadata.distributions():
        job.check()
        name = each.metadata["Name"]
        if name and name.lower() != "huescope":
            found.setdefault(name.lower(), Package(name, each.version, _license(each.metadata)))
    yield tuple(found[name] for name in sorted(found))


def _license(of: metadata.PackageMetadata) -> str:
    """Tell a licence by its SPDX expression, its short name, or its classifiers."""
    if "License-Expression" in of:
        return of["License-Expression"]
    named = of["License"].strip() if "License" in of else ""
    if named and "\n" not in named and len(named) <= _LONGEST:
        return named
    classified = [
        each.rpartition(" :: ")[2]
        for each in of.get_all("Classifier") or ()
        if each.startswith(_LICENSE)
    ]
    return ", ".join(classified) or translated(_UNKNOWN)


def versions() -> str:
    """Name the program, Python, Qt and the system, one a line, as a report of a fault needs."""
    from PySide6.QtCore import qVersion

    return "\n".join(
        (
            f"Huescope {huescope.__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            platform.platform(),
        )
    )


def assets() -> str:
    """Return who made the fonts, icons, profiles, pictures and names, as Markdown."""
    texts = [resource(name, "CREDITS.md").read_text(encoding="utf-8") for name in _ASSETS]
    return "\n\n".join(text.replace("# ", "## ", 1).strip() for text in texts)


def page(libraries: tuple[Package, ...]) -> str:
    """Lay out what is shipped as Markdown: libraries first, then fonts, icons and pictures."""
    rows = [f"| {each.name} | {each.version} | {each.license} |" for each in libraries]
    table = [tr("| Library | Version | Licence |"), "| --- | --- | --- |", *rows]
    heading = tr("Libraries")
    return "\n".join([f"## {heading}", "", *table, "", assets()])
