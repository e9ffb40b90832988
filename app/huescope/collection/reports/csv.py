"""A brand audit as CSV: a row a picture, in UTF-8."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from huescope.color.srgb import format_hex
from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.collection.auditing import Audit

SUFFIX = ".csv"
SHOWS_MAPS = False

# Spreadsheets take a text that begins so as a formula.
_FORMULA = ("=", "+", "-", "@", "\t")


def write(audit: Audit, maps: Mapping[str, Path]) -> bytes:  # noqa: ARG001 - as all reports
    """Write a report; see `huescope.collection.reports.Report.write`."""
    brand = audit.brand
    text = io.StringIO()
    rows = csv.writer(text)
    header = ["picture", "share", "missing", "foreign", "foreign_delta_e"]
    rows.writerow(map(_cell, [*header, *brand.names]))
    for picture in audit.pictures:
        foreign = " ".join(f"{format_hex(each.rgb)}:{each.share:.4f}" for each in picture.foreign)
        rows.writerow(
            [
                _cell(picture.location),
                f"{picture.share:.6f}",
                _cell("; ".join(brand.names[place] for place in picture.missing)),
                foreign,
                " ".join(f"{each.delta_e:.2f}" for each in picture.foreign),
                *(f"{share:.6f}" for share in picture.shares),
            ]
        )
    return text.getvalue().encode("utf-8")


def _cell(text: str) -> str:
    """Keep a text from being a formula, and from lone surrogates."""
    shown = printable(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
