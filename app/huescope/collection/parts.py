"""Partial results in a folder: a Parquet file a shard, so that a run that ends early goes on."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from huescope.collection.shards import Outcome
from huescope.collection.tables import parquet_library
from huescope.palette.files import make_folder, not_written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Parts:
    """A folder of partial results, named by what was asked.

    Parameters
    ----------
    folder : pathlib.Path or None
        Made if it is missing. None keeps nothing.

    Raises
    ------
    OptionError
        If Parquet is not installed.
    WriteError
        If the folder cannot be made.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        if folder is not None:
            parquet_library()
            make_folder(folder)

    def load(self, name: str) -> list[Outcome] | None:
        """Read what is known of a shard; None if nothing is, or the file is damaged."""
        if self._folder is None:
            return None
        path = _file_of(self._folder, name)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            rows = parquet_library().read_table(path).to_pylist()
            return [
                Outcome(
                    row.pop("location").decode("utf-8", "surrogatepass"),
                    row.pop("stamp"),
                    **row,
                )
                for row in rows
            ]
        return None

    def save(self, name: str, outcomes: Sequence[Outcome]) -> None:
        """Write the results of a shard, in one step.

        Raises
        ------
        WriteError
            If it cannot be written.
        """
        if self._folder is None:
            return
        import pyarrow as pa

        path = _file_of(self._folder, name)
        columns = [
            pa.field("location", pa.binary()),  # names may have lone surrogates
            *(pa.field(field, pa.string()) for field in Outcome._fields[1:]),
        ]
        rows = [
            {**each._asdict(), "location": each.location.encode("utf-8", "surrogatepass")}
            for each in outcomes
        ]
        unfinished = path.with_suffix(".part")
        try:
            table = pa.Table.from_pylist(rows, pa.schema(columns))
            parquet_library().write_table(table, unfinished)
            unfinished.replace(path)
        except OSError as error:
            raise not_written(path, error) from error


def _file_of(folder: Path, name: str) -> Path:
    return folder / f"{name}.parquet"
