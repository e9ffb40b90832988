"""Numbers that style sheets compute, and blend functions, against values worked out by hand."""

import pytest

from huescope.palette.reading.css_tokens import parsed
from huescope.palette.reading.less_blending import BLEND_MODES
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.numbers_in_css import Number, evaluate, of_function


def numbers(text):
    return [Number(float(each.strip("%")), each.endswith("%")) for each in text.split()]


@pytest.mark.parametrize(
    ("name", "given", "result"),
    [
        ("percentage", "0.5", "50%"),
        ("div", "10% 20%", "0.5"),
        ("div", "10% 4", "2.5%"),
        ("div", "6 4", "1.5"),
        ("min", "3 1", "1"),
        ("max", "3 1 2", "3"),
        ("max", "10% 20%", "20%"),
        ("abs", "-2", "2"),
        ("ceil", "1.2", "2"),
        ("floor", "1.8", "1"),
        ("round", "2.5", "3"),
        ("round", "2.4%", "2%"),
        ("round", "-2.5", "-2"),
    ],
)
def test_functions_of_numbers(name, given, result):
    assert [of_function(name, numbers(given))] == numbers(result)


@pytest.mark.parametrize(
    ("name", "given"),
    [("min", ""), ("min", "1 10%"), ("div", "1 10%"), ("percentage", "1 2"), ("abs", "1 2"),
     ("div", "1 2 3"), ("div", "1"), ("sqrt", "4")],
)  # fmt: skip
def test_functions_refuse_numbers_that_are_not_for_them(name, given):
    with pytest.raises(ValueError, match=r"these numbers|no function"):
        of_function(name, numbers(given))


@pytest.mark.parametrize(
    ("text", "value"),
    [("5 - 2", 3), ("5 -2", 3), ("2 + 3 * 4", 14), ("8 / 4 - 1", 1), ("(1 + 1) * 3", 6),
     ("-2", -2), ("1 0", None), ("1 2", None), ("", None), ("1 + 10%", None), ("10% * 10%", None)],
)  # fmt: skip
def test_sums_and_products(text, value):
    if value is None:
        with pytest.raises(ValueError, match=r"."):
            evaluate(parsed(text), {})
    else:
        assert evaluate(parsed(text), {}) == Number(value)


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("90deg", 90), ("0.25turn", 90), ("100grad", 90), ("3.141592653589793rad", 180)],
)
def test_angles_are_in_degrees(text, degrees):
    assert evaluate(parsed(text), {}).value == pytest.approx(degrees)


@pytest.mark.parametrize("bracket", ["(", "calc("])
def test_brackets_are_followed_up_to_the_limit(bracket):
    for depth in (1, MAX_DEPTH):
        assert evaluate(parsed(bracket * depth + "1" + ")" * depth), {}) == Number(1.0)
    with pytest.raises(ValueError, match="nested too deeply"):
        evaluate(parsed(bracket * (MAX_DEPTH + 1) + "1" + ")" * (MAX_DEPTH + 1)), {})


@pytest.mark.parametrize(
    ("mode", "below", "above", "result"),
    [
        ("softlight", 0.5, 0.3, 0.4),
        ("softlight", 0.5, 0.8, 0.5 + 0.6 * (0.5**0.5 - 0.5)),
        ("softlight", 0.2, 0.8, 0.3488),
        ("overlay", 0.2, 0.5, 0.2),
        ("overlay", 0.8, 0.5, 0.8),
        ("hardlight", 0.8, 0.2, 0.32),
        ("exclusion", 0.25, 0.5, 0.5),
        ("average", 0.2, 0.6, 0.4),
        ("negation", 0.2, 0.6, 0.8),
    ],
)
def test_blend_modes(mode, below, above, result):
    assert BLEND_MODES[mode](below, above) == pytest.approx(result)
