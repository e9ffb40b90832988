"""Partial results: a Parquet file a shard, so that a run that ends early goes on."""

from __future__ import annotations

import contextlib
from io import BytesIO
from typing import TYPE_CHECKING, Protocol

from huescope.collection.shards import Outcome
from huescope.collection.tables import parquet_library
from huescope.errors import Gone, OptionError
from huescope.palette.files import make_folder, save
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.oracle.objects import OracleObject
    from huescope.sources.place import Place
    from huescope.sources.source import Source


class Store(Protocol):
    """Where the files of partial results are kept."""

    def read(self, name: str) -> bytes | None:
        """Return the content of a file; None where there is none that can be read."""

    def write(self, name: str, data: bytes) -> None:
        """Write a file in one step; raises a `HuescopeError` if that fails."""


class FolderStore:
    """A local folder.

    Parameters
    ----------
    folder : pathlib.Path
        Made if it is missing.

    Raises
    ------
    WriteError
        If it cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        make_folder(folder)

    def read(self, name: str) -> bytes | None:
        """See `Store.read`."""
        with contextlib.suppress(OSError):
            return (self._folder / name).read_bytes()
        return None

    def write(self, name: str, data: bytes) -> None:
        """See `Store.write`."""
        save(data, self._folder / name)


class BucketStore:
    """A bucket of Oracle Cloud, or a prefix of it.

    Parameters
    ----------
    place : Place or Source
        The bucket or prefix, with an account that may write there.
    job : Job
        May be cancelled.

    Raises
    ------
    OptionError
        If it is another kind of place.
    """

    def __init__(self, place: Place | Source, job: Job) -> None:
        from huescope.sources.oracle.writing import target_in

        self._target_in, self._place, self._job = target_in, place, job
        if target_in(place, "") is None:
            raise OptionError(
                marked(
                    "Partial results are kept in a folder, or in a bucket of your account "
                    "such as oci://BUCKET@NAMESPACE/PREFIX/."
                )
            )

    def read(self, name: str) -> bytes | None:
        """See `Store.read`; raises `RemoteError` where the bucket cannot be reached."""
        try:
            return self._object(name).read(self._job)
        except Gone:
            return None

    def write(self, name: str, data: bytes) -> None:
        """See `Store.write`."""
        from huescope.sources.oracle.writing import write

        write(self._object(name), data, self._job)

    def _object(self, name: str) -> OracleObject:
        target = self._target_in(self._place, name)
        assert target is not None  # noqa: S101 - for mypy; see the constructor
        return target


def store_at(text: str | None, values: Mapping[str, str], job: Job) -> Store | None:
    """Find where partial results shall be kept.

    Parameters
    ----------
    text : str or None
        A folder, or the address of a bucket or prefix; None for nowhere.
    values : mapping of str to str
        How addresses are reached.
    job : Job
        May be cancelled.

    Returns
    -------
    Store or None
        A local folder is made if it is missing.

    Raises
    ------
    HuescopeError
        If the folder cannot be made, or the address is of nothing that can be written to.
    """
    from pathlib import Path

    from huescope.collection.listing import place_typed
    from huescope.sources.resolve import is_address

    if text is None:
        return None
    if is_address(text):
        return BucketStore(place_typed(text, values), job)
    return FolderStore(Path(text))


class Parts:
    """Partial results, named by what was asked.

    Parameters
    ----------
    store : Store or None
        Where they are kept; None keeps nothing.

    Raises
    ------
    OptionError
        If Parquet is not installed.
    """

    def __init__(self, store: Store | None) -> None:
        self._store = store
        if store is not None:
            parquet_library()

    def load(self, name: str) -> list[Outcome] | None:
        """Read what is known of a shard; None if nothing is, or the file is damaged.

        Raises
        ------
        RemoteError
            If a bucket cannot be reached.
        """
        data = None if self._store is None else self._store.read(_file_of(name))
        if data is None:
            return None
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            rows = parquet_library().read_table(BytesIO(data)).to_pylist()
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
        WriteError, RemoteError
            If it cannot be written.
        """
        if self._store is None:
            return
        import pyarrow as pa

        columns = [
            pa.field("location", pa.binary()),  # names may have lone surrogates
            *(pa.field(field, pa.string()) for field in Outcome._fields[1:]),
        ]
        rows = [
            {**each._asdict(), "location": each.location.encode("utf-8", "surrogatepass")}
            for each in outcomes
        ]
        content = BytesIO()
        parquet_library().write_table(pa.Table.from_pylist(rows, pa.schema(columns)), content)
        self._store.write(_file_of(name), content.getvalue())


def _file_of(name: str) -> str:
    return f"{name}.parquet"
