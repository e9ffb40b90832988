"""Which JSON files are palettes of this program."""

import pytest

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette
from huescope.palette import formats
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.palette_json import recognizes
from huescope.palette.serialization import coordinates_from_json


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


def test_a_colour_has_as_many_values_as_its_space_has_channels():
    lab = {"space": "lab", "values": [50, 10, -20]}
    assert coordinates_from_json(Checked(lab)) == Coordinates("lab", (50.0, 10.0, -20.0))
    assert coordinates_from_json(Checked({**lab, "alpha": 0.5})).alpha == 0.5
    for odd in ({"values": [50, 10]}, {"space": "gray"}, {"space": "odd"}, {"alpha": 1.5}):
        with pytest.raises(NotAsAgreed):
            coordinates_from_json(Checked({**lab, **odd}))


@pytest.mark.parametrize(
    ("version", "told"), [("", "“”"), (', "version": 99', "“99”"), (', "version": "x"', "“x”")]
)
def test_a_version_that_is_not_known_is_told(version, told):
    text = f'{{"format": "huescope-palette"{version}, "colors": []}}'
    with pytest.raises(DamagedPalette, match=f"its version {told} is not known here"):
        formats.read(text.encode(), "x.json")
