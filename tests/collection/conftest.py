"""Fixtures: pictures of plain colours, and signatures without pictures."""

import numpy as np
import pytest
from PIL import Image

from huescope.collection.signature import signature_from


@pytest.fixture
def draw():
    """Write a picture of vertical bands: pairs of a colour and a width."""

    def write(path, *bands, height_px=12):
        path.parent.mkdir(parents=True, exist_ok=True)
        rgb_u8 = np.concatenate([np.full((height_px, width, 3), rgb) for rgb, width in bands], 1)
        Image.fromarray(rgb_u8.astype(np.uint8)).save(path)
        return path

    return write


@pytest.fixture(scope="session")
def many_signatures():
    """Return packed random signatures of three to eight colours."""
    random = np.random.default_rng(4)

    def make(count):
        packed = []
        for _ in range(count):
            size = random.integers(3, 9)
            oklab = random.normal([0.5, 0, 0], [0.2, 0.15, 0.15], (size, 3))
            packed.append(signature_from(oklab, random.dirichlet(np.ones(size)) + 1e-6).to_bytes())
        return b"".join(packed)

    return make
