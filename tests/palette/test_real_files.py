"""Files of other programs open with the colours that others read in them."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from huescope.palette import formats

FOLDER = Path(__file__).parents[1] / "data" / "palettes"
NOT_PALETTES = {"CREDITS.md", "expected.tsv"}
HEX_NAME = re.compile("#?[0-9A-Fa-f]{6}")
EMPTY = "swatch__empty_white_folder.ase"


def _expected():
    rows = defaultdict(list)
    with (FOLDER / "expected.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows[row["file"]].append(row)
    return dict(rows)


EXPECTED = _expected()


def _opened(name):
    return formats.read((FOLDER / name).read_bytes(), name)


def test_each_file_is_expected_to_be_something():
    files = {file.name for file in FOLDER.iterdir()} - NOT_PALETTES
    assert set(EXPECTED) | {EMPTY} == files


@pytest.mark.parametrize("name", EXPECTED)
def test_names_groups_kinds_and_colors_are_those_that_others_read(name):
    palette, rows = _opened(name), EXPECTED[name]
    assert palette.remarks == ()
    read = [(one.group, one.name, one.kind) for one in palette.swatches]
    # The hexadecimal value that unnamed colours are written with is no name.
    names = ["" if HEX_NAME.fullmatch(row["name"]) else row["name"] for row in rows]
    assert read == [
        (row["group"], name, row["kind"]) for row, name in zip(rows, names, strict=True)
    ]
    codes = [one.hex if row["hex"] else "" for one, row in zip(palette.swatches, rows, strict=True)]
    assert codes == [row["hex"] for row in rows]


@pytest.mark.parametrize("name", EXPECTED)
def test_colors_in_other_spaces_are_stated_as_in_the_file(name):
    for swatch, row in zip(_opened(name).swatches, EXPECTED[name], strict=True):
        space, *values = row["stated"].split() or [""]
        if space:
            assert swatch.coordinates.space == space
            assert swatch.coordinates.values == pytest.approx(
                tuple(map(float, values)), rel=1e-5, abs=1e-5
            )


def test_a_group_without_colors_is_told():
    palette = _opened(EMPTY)
    assert palette.swatches == ()
    assert "Whitefolder" in palette.remarks[0]
