import pytest

from huescope.plurals import counted


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1, "colour"), "1 colour"),
        ((0, "colour"), "0 colours"),
        ((5, "colour"), "5 colours"),
        ((1, "is left", "are left"), "1 is left"),
        ((12, "is left", "are left"), "12 are left"),
        ((12345, "byte"), "12345 bytes"),
    ],
)
def test_a_number_agrees_with_its_noun(words, said):
    assert counted(*words) == said


def test_digits_can_be_grouped():
    assert counted(1234567, "colour", separator=" ") == "1 234 567 colours"
