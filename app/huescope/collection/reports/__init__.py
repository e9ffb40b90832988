"""Reports of a brand audit: one file format a module, chosen by the suffix.

A module has `SUFFIX`, `SHOWS_MAPS`, and `write(audit, maps)`, which gives the bytes of the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from huescope.collection.reports import csv, html, pdf
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.collection.auditing import Audit


class Report(Protocol):
    """A format of reports."""

    SUFFIX: str
    SHOWS_MAPS: bool

    def write(self, audit: Audit, maps: Mapping[str, Path]) -> bytes:
        """Write a report.

        Parameters
        ----------
        audit : Audit
            Any.
        maps : mapping of str to pathlib.Path
            PNG files by the locations of pictures; may be empty.
        """


_REPORTS: Mapping[str, Report] = {each.SUFFIX: each for each in (html, csv, pdf)}


def report_for(path: Path) -> Report:
    """Choose the format of a report by the name of its file.

    Raises
    ------
    OptionError
        If it has another suffix than those of reports.
    """
    report = _REPORTS.get(path.suffix.lower())
    if report is None:
        raise OptionError(
            marked("A report is a file that ends in {reports}.", reports=", ".join(_REPORTS))
        )
    return report
