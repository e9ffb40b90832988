"""How much memory is told to a person."""

import pytest

from huescope.imaging.limits import _amount


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [(850_400_000, "850 MB"), (999_999_999, "1000 MB"), (10**9, "1.0 GB"), (1.55e9, "1.6 GB")],
)
def test_amounts_of_memory(size_bytes, text):
    assert _amount(size_bytes) == text
