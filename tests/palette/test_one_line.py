"""Names on one line, not longer than a format allows."""

from hypothesis import given
from hypothesis import strategies as st

from huescope.palette.writing.text import one_line


@given(st.text("ab c\n\t", max_size=30), st.integers(1, 30))
def test_what_is_longer_than_allowed_is_cut_and_marked(text, limit):
    whole = one_line(text, 1000)
    cut = one_line(text, limit)
    assert len(cut) <= limit
    assert cut == whole if len(whole) <= limit else cut == whole[: limit - 1] + "…"


def test_control_characters_are_shown_by_their_pictures():
    assert one_line("a\x01\n\x1f\x7f\u2028") == "a␁␊␟␡␤"
