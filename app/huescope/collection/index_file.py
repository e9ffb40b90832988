"""The colour index: one SQLite file with the signature of every picture that was looked at."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from huescope.collection.search import Signatures
from huescope.dataclass import dataclass
from huescope.errors import ReadError, WriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_VERSION = 1
_BUSY_S = 30.0
_BUSY_PAUSE_S = 0.01
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pictures (
    location BLOB PRIMARY KEY,  -- UTF-8, with lone surrogates of odd names
    stamp TEXT NOT NULL,        -- changes whenever the bytes do
    signature BLOB,             -- NULL where it is no picture
    aspect REAL,                -- width / height
    modified_s REAL,            -- since 1970 UTC
    problem TEXT                -- why there is no signature
) WITHOUT ROWID
"""
_TRIES = 2


@dataclass(frozen=True, slots=True)
class Row:
    """What the index keeps of a picture.

    Attributes
    ----------
    location : str
        As in `huescope.collection.listing.Item`.
    stamp : str
        That of the listing by which it was read.
    signature : bytes or None
        Packed; None if it is no picture.
    aspect : float
        Width / height; 0 if it is no picture.
    modified_s : float
        In seconds since 1970 UTC; 0 if unknown.
    problem : str
        Why there is no signature; empty if there is one.
    """

    location: str
    stamp: str
    signature: bytes | None = None
    aspect: float = 0.0
    modified_s: float = 0.0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which pictures to search.

    Attributes
    ----------
    beginnings : tuple of str
        How their locations begin; empty for all.
    orientation : str
        "landscape", "portrait", "square", or empty for all.
    since_s, until_s : float or None
        Limits of the modification time.
    """

    beginnings: tuple[str, ...] = ()
    orientation: str = ""
    since_s: float | None = None
    until_s: float | None = None


ORIENTATIONS = {
    "landscape": "aspect > 1.05",
    "portrait": "aspect > 0 AND aspect < 0.95",
    "square": "aspect BETWEEN 0.95 AND 1.05",
}
"""Names of orientations, with the condition of each in SQL."""


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """The pictures that a filter leaves.

    Attributes
    ----------
    locations : list of str
        Of each.
    signatures : Signatures
        In the same order.
    """

    locations: list[str]
    signatures: Signatures


class ColorIndex:
    """The index file. Several processes may read and write it at the same time.

    A damaged file is set aside under another name, and an empty index takes its place.

    Parameters
    ----------
    path : pathlib.Path
        The file; made on first use, with its folder.

    Attributes
    ----------
    note : str
        A sentence where a damaged file was set aside; else empty.

    Raises
    ------
    WriteError
        If it cannot be opened or made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.note = ""
        self._connection = self._opened()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was not written with `write` is lost."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def stamps(self, locations: Sequence[str]) -> dict[str, str]:
        """Look up by which listing pictures were read.

        Parameters
        ----------
        locations : sequence of str
            Of pictures.

        Returns
        -------
        dict of str to str
            The stamp of each location that is known.
        """
        found: dict[str, str] = {}
        with self._told():
            for start in range(0, len(locations), 500):
                part = [_key(each) for each in locations[start : start + 500]]
                marks = ",".join("?" * len(part))
                rows = self._connection.execute(
                    f"SELECT location, stamp FROM pictures WHERE location IN ({marks})",  # noqa: S608
                    part,
                )
                found.update((_text(location), stamp) for location, stamp in rows)
        return found

    def write(self, rows: Iterable[Row]) -> None:
        """Add pictures, or replace what is known of them, in one transaction.

        Raises
        ------
        WriteError
            If the disk is full, or another process keeps the file locked.
        """
        values = [
            (_key(r.location), r.stamp, r.signature, r.aspect, r.modified_s, r.problem or None)
            for r in rows
        ]
        with self._told(), self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?, ?)", values
            )

    def forget(self, beginning: str, *, but: frozenset[str] | set[str] = frozenset()) -> int:
        """Remove the pictures of a place.

        Parameters
        ----------
        beginning : str
            From `huescope.collection.listing.location_of`.
        but : set of str
            Locations to keep.

        Returns
        -------
        int
            How many were removed.
        """
        with self._told(), self._connection:
            condition, values = _range(beginning)
            known = self._connection.execute(
                f"SELECT location FROM pictures WHERE {condition}",  # noqa: S608
                values,
            ).fetchall()
            gone = [(location,) for (location,) in known if _text(location) not in but]
            self._connection.executemany("DELETE FROM pictures WHERE location = ?", gone)
        return len(gone)

    def choose(self, wanted: Filter) -> Chosen:
        """Load the signatures of all pictures that a filter leaves.

        Parameters
        ----------
        wanted : Filter
            Which ones.

        Returns
        -------
        Chosen
            In the order of their locations.
        """
        conditions, values = _conditions(wanted)
        with self._told():
            rows = self._connection.execute(
                "SELECT location, signature FROM pictures"  # noqa: S608 - constants, see there
                f" WHERE {' AND '.join(conditions)} ORDER BY location",
                values,
            ).fetchall()
        packed = b"".join([signature for _, signature in rows])
        return Chosen([_text(location) for location, _ in rows], Signatures(packed))

    def counts(self, beginning: str = "") -> tuple[int, int]:
        """Count the pictures, and what is known to be none.

        Parameters
        ----------
        beginning : str
            Of a place; empty for all.
        """
        condition, values = _range(beginning)
        with self._told():
            pictures, every = self._connection.execute(
                f"SELECT count(signature), count(*) FROM pictures WHERE {condition}",  # noqa: S608
                values,
            ).fetchone()
        return pictures, every - pictures

    def _opened(self) -> sqlite3.Connection:
        for attempt in range(_TRIES):
            try:
                return self._connected()
            except sqlite3.DatabaseError as error:
                if not _is_damage(error) or attempt == _TRIES - 1:
                    raise WriteError(str(self._path), _reason(error)) from error
            except OSError as error:
                reason = f"the folder of the colour index cannot be made ({error.strerror})"
                raise WriteError(str(self._path), reason) from error
            self._set_aside()
        raise AssertionError  # pragma: no cover - the loop returns or raises

    def _connected(self) -> sqlite3.Connection:
        """Connect; two that make the file at the same time cannot both turn WAL on at once.

        SQLite reports that without waiting, as it does for no other lock.
        """
        until_s = time.monotonic() + _BUSY_S
        while True:
            try:
                return self._connect()
            except sqlite3.OperationalError as error:
                is_busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or time.monotonic() > until_s:
                    raise
                time.sleep(_BUSY_PAUSE_S)

    def _connect(self) -> sqlite3.Connection:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=_BUSY_S)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            self._refuse_newer(version)
            with connection:
                connection.execute(_SCHEMA)
                connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.execute("SELECT signature, aspect, problem FROM pictures LIMIT 1")
            (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            _refuse_damaged(state)
        except BaseException:
            connection.close()
            raise
        return connection

    def _refuse_newer(self, version: int) -> None:
        if version > _VERSION:
            raise ReadError(str(self._path), "this index is of a newer version of Huescope")

    def _set_aside(self) -> None:
        """Rename the file, and what belongs to it, so that a new one can be made."""
        aside = self._path.with_name(f"{self._path.name}.damaged-{time.time_ns()}")
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self._path}{suffix}").rename(f"{aside}{suffix}")
        self.note = (
            f"The colour index was damaged. It is kept as {aside.name}, and a new one is built: "
            "index your places again."
        )

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn an error of SQLite into one sentence."""
        try:
            yield
        except sqlite3.Error as error:
            if _is_damage(error):
                self.close()
                self._set_aside()
                self._connection = self._opened()
                raise WriteError(
                    str(self._path), "it was damaged, and was set aside; index your places again"
                ) from error
            raise WriteError(str(self._path), _reason(error)) from error


def delete(path: Path) -> bool:
    """Delete an index file; whether there was one.

    Raises
    ------
    WriteError
        If it cannot be deleted.
    """
    was_there = path.exists()
    for suffix in ("", "-wal", "-shm"):
        try:
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        except OSError as error:
            raise WriteError(str(path), f"it cannot be deleted ({error.strerror})") from error
    return was_there


def _refuse_damaged(state: str) -> None:
    if state != "ok":
        raise sqlite3.DatabaseError("malformed")


def _is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return "malformed" in str(error) or "not a database" in str(error)
    # Also a file with a table of that name, but other columns.
    missing_column = code == sqlite3.SQLITE_ERROR and "no such column" in str(error)
    return code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or missing_column


def _reason(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    reasons = {
        sqlite3.SQLITE_FULL: "the disk is full, so the colour index cannot grow",
        sqlite3.SQLITE_BUSY: "another program has kept the colour index locked for too long",
        sqlite3.SQLITE_READONLY: "you are not allowed to write the colour index",
        sqlite3.SQLITE_CANTOPEN: "the colour index cannot be opened",
        sqlite3.SQLITE_IOERR: "the disk cannot be written, perhaps it is full",
    }
    return reasons.get(code, f"the colour index cannot be used ({error})")


def _conditions(wanted: Filter) -> tuple[list[str], list[bytes | float]]:
    """Make conditions of SQL, of constants only, and their values."""
    conditions, values = ["signature IS NOT NULL"], list[bytes | float]()
    if wanted.beginnings:
        ranges = [_range(each) for each in wanted.beginnings]
        conditions.append(f"({' OR '.join(condition for condition, _ in ranges)})")
        values += [value for _, pair in ranges for value in pair]
    if wanted.orientation:
        conditions.append(f"({ORIENTATIONS[wanted.orientation]})")
    for limit_s, comparison in ((wanted.since_s, ">="), (wanted.until_s, "<=")):
        if limit_s is not None:
            conditions.append(f"modified_s > 0 AND modified_s {comparison} ?")
            values.append(limit_s)
    return conditions, values


def _range(beginning: str) -> tuple[str, list[bytes]]:
    """Make the condition that a location is this one, or begins with it where it is a place."""
    first = _key(beginning)
    if not first:
        return "TRUE", []
    if not beginning.endswith(("/", "\\")):
        return "location = ?", [first]
    return "location >= ? AND location < ?", [first, first[:-1] + bytes([first[-1] + 1])]


def _key(location: str) -> bytes:
    return location.encode("utf-8", "surrogatepass")


def _text(key: bytes) -> str:
    return key.decode("utf-8", "surrogatepass")
