"""``huescope audit``: hold the pictures of a place against the colours of a brand."""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.api.palettes import palette_of
from huescope.cancellation import Job
from huescope.cli.cluster_access import runner_of
from huescope.cli.output_files import make_output_folder
from huescope.cli.progress import StatusLine
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.terminal import error_line, write_error, write_output
from huescope.collection.audit import PictureAudit, brand_of
from huescope.collection.auditing import Audit, audit_place, worst_first
from huescope.collection.listing import place_typed
from huescope.collection.reports import report_for
from huescope.collection.reports.html import summary
from huescope.errors import ReadError, RemoteError, SubjectError, printable
from huescope.heap import keep_freed
from huescope.palette.files import save
from huescope.palette.unique_stems import UniqueStems
from huescope.plurals import counted
from huescope.sources.local import refuse_same_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.audit import AuditArguments
    from huescope.collection.audit import Brand

BELOW = 3
"""The exit status where a picture is under the limit."""


def audit(arguments: AuditArguments) -> int:
    """Audit the pictures of a place, print them, and write the reports.

    Parameters
    ----------
    arguments : AuditArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0, 1 if a picture could not be read, or `BELOW`.

    Raises
    ------
    HuescopeError
        If the palette or the place cannot be read, or a report cannot be written.
    """
    keep_freed()
    reports = [(path, report_for(path)) for path in arguments.reports]  # before any work
    source = source_typed(arguments.palette, {})
    for path in arguments.reports:
        refuse_same_file(source, path, "this is the palette; give the report another name")
        make_output_folder(path.parent)
    palette = palette_of(source.read(Job()), source.name, Job())
    brand = brand_of(palette, arguments.within)
    with tempfile.TemporaryDirectory() as temporary:
        html = next((path for path in arguments.reports if path.suffix.lower() == ".html"), None)
        folder = Path(temporary) if html is None else html.with_name(f"{html.stem}_maps")
        maps = _Maps(folder, wanted=any(report.SHOWS_MAPS for _, report in reports))

        def attempt(values: Mapping[str, str]) -> Audit:
            return _audited(arguments, values, brand, palette.name or source.name, maps)

        found = with_secrets(attempt, arguments.values)
        _print(found, in_json=arguments.json)
        for path, report in reports:
            save(report.write(found, maps.files), path)
    if found.below:
        return BELOW
    return 1 if found.failed else 0


class _Maps:
    """PNG files of what is off brand, in a folder that is made for the first of them."""

    def __init__(self, folder: Path, *, wanted: bool) -> None:
        self.wanted = wanted
        self.files: dict[str, Path] = {}
        self._folder = folder
        self._stems = UniqueStems()

    def add(self, location: str, stem: str, png: bytes) -> None:
        """Write the map of a picture."""
        if not self.files:
            make_output_folder(self._folder)
        path = self._folder / f"{stem}.png"
        save(png, path)
        self.files[location] = path

    def name_for(self, name: str) -> str:
        """Give a file name that no other map has."""
        return self._stems.give(name)


def _audited(
    arguments: AuditArguments,
    values: Mapping[str, str],
    brand: Brand,
    name: str,
    maps: _Maps,
) -> Audit:
    line = StatusLine(sys.stderr)
    pictures: list[PictureAudit] = []
    failed: list[str] = []

    def on_error(error: SubjectError) -> None:
        line.clear()
        write_error(error_line(error))
        failed.append(str(error))

    place = place_typed(arguments.place, values)
    try:
        with runner_of(arguments.cluster, values) as runner:
            found_ones = audit_place(
                place, brand, Job(threads=1), on_error, with_maps=maps.wanted, runner=runner
            )
            with closing(found_ones):
                for item, found, png in found_ones:
                    pictures.append(found)
                    if png:
                        maps.add(item.location, maps.name_for(item.source.name), png)
                    line.show(f"{counted(len(pictures), 'picture', separator=',')}…")
    except RemoteError as error:
        if not pictures:
            raise
        on_error(error)  # what was audited until then is worth a report
    finally:
        line.clear()
    if not pictures and not failed:
        raise ReadError(arguments.place, "this is a place without pictures")
    return Audit(
        arguments.place, name, brand, worst_first(pictures), tuple(failed), arguments.fail_under
    )


def _print(audit: Audit, *, in_json: bool) -> None:
    for picture in audit.pictures:
        if in_json:
            write_output(json.dumps(picture.to_dict(audit.brand)))
            continue
        missing = ", ".join(audit.brand.names[place] for place in picture.missing)
        without = f"  (without {printable(missing)})" if missing else ""
        write_output(f"{picture.share:7.2%}  {printable(picture.location)}{without}")
    if not in_json:
        write_output(summary(audit))
