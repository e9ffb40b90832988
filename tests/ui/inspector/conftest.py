"""What tests of the inspector share: a small picture, and what its scopes draw."""

import numpy as np
import pytest

from huescope.analysis import scopes
from huescope.analysis.findings import find
from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.imaging.picture import Picture
from huescope.palette.swatch import Swatch

RED, BLUE = (200, 10, 10), (10, 10, 200)


@pytest.fixture(scope="session")
def material():
    """Two columns of red, and one of blue, 30 pixels each."""
    rgb_u8 = np.repeat(np.array([[RED] * 60 + [BLUE] * 30], np.uint8), 4, axis=0)
    picture = Picture("flag.png", "PNG", rgb_u8)
    return scopes.material_of(find(picture, Job(), DEFAULT), picture, Job())


@pytest.fixture(scope="session")
def computed(material):
    """Gives what a scope draws."""
    return lambda name: scopes.get(name).compute(material, Job())


@pytest.fixture
def swatches():
    return Swatch(RED, 240, 2 / 3, name="Brick"), Swatch(BLUE, 120, 1 / 3, name="Night")
