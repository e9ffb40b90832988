"""Which texts are exports of Coolors."""

import pytest

from huescope.palette.formats.coolors import recognizes


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("/* CSV */\n264653,2a9d8f\n/* Array */\n['264653','2a9d8f']", True),
        ("/* Array */\n['264653','2a9d8f']", False),
        ("/* Object */\nconst a = {sky: '#00aaff'};", False),
        ("264653,2a9d8f", False),
    ],
)
def test_an_export_has_several_sections(text, is_one):
    assert recognizes(text.encode(), "palette.txt") is is_one
