"""A picture that is large enough to be zoomed and compared."""

import pytest


@pytest.fixture
def photo_shape():
    return 120, 160, 2
