import pytest

from huescope.ui.style.numbers import colors_text, count_text, seconds_text, share_text

THIN = "\u202f"


@pytest.mark.parametrize(
    ("share", "long", "short"),
    [
        (1.0, f"100.0{THIN}%", "100%"),
        (0.123, f"12.3{THIN}%", "12%"),
        (0.0999, f"10.0{THIN}%", "10%"),
        (0.0123, f"1.2{THIN}%", "1.2%"),
        (1e-9, f"<{THIN}0.1{THIN}%", "<0.1%"),
        (0.0, f"0.0{THIN}%", "0.0%"),
    ],
)
def test_shares(share, long, short):
    assert share_text(share) == long
    assert share_text(share, short=True) == short


def test_counts_and_times():
    assert count_text(1054672) == f"1{THIN}054{THIN}672"
    assert colors_text(1) == "1 colour"
    assert colors_text(12) == "12 colours"
    assert seconds_text(0.0001) == f"<{THIN}1{THIN}ms"
    assert seconds_text(0.182) == f"182{THIN}ms"
    assert seconds_text(1.44) == f"1.4{THIN}s"
