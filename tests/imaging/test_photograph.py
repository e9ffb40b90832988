"""What sheets and boards show of a picture."""

import numpy as np

from huescope.imaging.photograph import photograph_of
from huescope.imaging.picture import Picture


def test_pins_are_the_middles_of_their_pixels():
    picture = Picture("x", "PNG", np.zeros((2, 4, 3), np.uint8))
    shown = photograph_of(picture, [(0, 0), None, (3, 1)])
    assert shown.pins == ((0.125, 0.25), None, (0.875, 0.75))
    assert shown.image.size == (4, 2)
