"""Published and cross-checked values from tests/data."""

import csv
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def rows_of():
    """Read a TSV file whose comment lines start with "# ", as one dict a row."""

    def read(name):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            lines = [line for line in file if not line.startswith("# ")]
        return list(csv.DictReader(lines, delimiter="\t"))

    return read
