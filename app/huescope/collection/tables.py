"""Results of many pictures as one file: JSON lines, CSV or Parquet."""

from __future__ import annotations

import csv
import io
import json
from itertools import islice
from typing import TYPE_CHECKING, Any

from huescope.errors import OptionError, printable
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import ModuleType

SUFFIXES = (".jsonl", ".csv", ".parquet")
"""What a file of results may end in."""

_ROWS_AT_ONCE = 1000


def columns_of(analysis: dict[str, Any]) -> dict[str, Any]:
    """Take of an analysis what fits a row: numbers and texts, and the palette.

    Parameters
    ----------
    analysis : dict
        As ``huescope analyze --json`` prints it; see docs/json.md.

    Returns
    -------
    dict
        By column. ``palette`` and ``shares`` are of as many colours as the palette has.
    """
    palette = analysis["palette"]
    quality = analysis.get("quality", {})
    return {
        "source": analysis["source"],
        "format": analysis["format"],
        "width": analysis["width"],
        "height": analysis["height"],
        "unique_colors": analysis["unique_colors"],
        "main": (analysis.get("main") or {}).get("hex"),
        "second": (analysis.get("second") or {}).get("hex"),
        "palette": [swatch["hex"] for swatch in palette],
        "shares": [swatch["share"] for swatch in palette],
        "mse": analysis["mse"],
        "mean_delta_e": quality.get("mean_delta_e"),
        "p95_delta_e": quality.get("p95_delta_e"),
    }


def written(lines: Iterable[str], suffix: str) -> Iterator[bytes]:
    """Write analyses as one file, a piece at a time.

    Parameters
    ----------
    lines : iterable of str
        A JSON object of ``huescope analyze --json`` each.
    suffix : str
        One of `SUFFIXES`.

    Yields
    ------
    bytes
        The next part of the file.

    Raises
    ------
    OptionError
        If Parquet is wanted, and is not installed.
    """
    if suffix == ".jsonl":
        return (f"{_without_times(line)}\n".encode() for line in lines)
    rows = (columns_of(json.loads(line)) for line in lines)
    return _csv(rows) if suffix == ".csv" else _parquet(rows)


def _without_times(line: str) -> str:
    """Leave out how long it took, so that the same pictures give the same bytes."""
    told = json.loads(line)
    told.pop("seconds", None)
    return json.dumps(told)


def require(path: Path) -> None:
    """Refuse a file of results that could not be written in the end.

    Raises
    ------
    OptionError
        If its suffix is of no table, or Parquet is not installed.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise OptionError(
            marked(
                "Results are written to a file that ends in {suffixes}.",
                suffixes=", ".join(SUFFIXES),
            )
        )
    if path.suffix.lower() == ".parquet":
        parquet_library()


def parquet_library() -> ModuleType:
    """Load pyarrow, which is an extra.

    Raises
    ------
    OptionError
        If it is not installed.
    """
    try:
        from pyarrow import parquet
    except ImportError:
        raise OptionError(
            marked("Parquet is not installed; add it with: pip install 'huescope[parquet]'.")
        ) from None
    module: ModuleType = parquet
    return module


def _csv(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    text = io.StringIO()
    table = csv.writer(text)
    for number, row in enumerate(rows):
        if not number:
            table.writerow(row)
        table.writerow(map(_cell, row.values()))
        yield text.getvalue().encode("utf-8")
        text.seek(0)
        text.truncate()


def _cell(value: object) -> object:
    """Write lists with spaces between; a text must not be a formula to a spreadsheet."""
    if isinstance(value, list):
        return " ".join(each if isinstance(each, str) else f"{each:.6f}" for each in value)
    if isinstance(value, str):
        shown = printable(value)
        return f"'{shown}" if shown.startswith(("=", "+", "-", "@")) else shown
    return value


def _parquet(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    parquet_library()
    import pyarrow as pa

    schema = pa.schema(
        [
            *((name, pa.string()) for name in ("source", "format")),
            *((name, pa.int64()) for name in ("width", "height", "unique_colors")),
            *((name, pa.string()) for name in ("main", "second")),
            ("palette", pa.list_(pa.string())),
            ("shares", pa.list_(pa.float64())),
            *((name, pa.float64()) for name in ("mse", "mean_delta_e", "p95_delta_e")),
        ]
    )
    file = io.BytesIO()
    with parquet_library().ParquetWriter(file, schema) as table:
        left = iter(rows)
        while batch := list(islice(left, _ROWS_AT_ONCE)):
            table.write_table(pa.Table.from_pylist(batch, schema))
    yield file.getvalue()
