"""Which JSON files are palettes of this program."""

import pytest

from huescope.palette.reading.palette_json import recognizes


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (b'{"format": "huescope-palette", "colors": []}', True),
        (b'  {"format": "huescope-palette", "colors": [', True),  # damaged, but one of its files
        (b'{"colors": [', False),
        (b'{"name": "huescope-palette"}', False),
        (b'["huescope-palette"]', False),
    ],
)
def test_the_outermost_object_states_the_format(data, is_one):
    assert recognizes(data, "colors.json") is is_one
