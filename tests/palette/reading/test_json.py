import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.palette.reading.javascript import texts
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.text import decode


@pytest.mark.parametrize(
    ("take", "value", "told"),
    [
        (lambda it: it["a"]["b"], {"a": {}}, "a has no “b”"),
        (lambda it: it["a"], [], "the outermost value is no object"),
        (lambda it: list(it.items()), {}, "the outermost value is no array"),
        (lambda it: it["a"].text(), {"a": 1}, "a is no text"),
        (lambda it: it["a"].truth(), {"a": 1}, "a is neither true nor false"),
        (lambda it: it["a"].whole(0), {"a": True}, "a is no whole number"),
        (lambda it: it["a"].whole(0), {"a": -1}, "a is below 0"),
        (lambda it: it["a"].whole(2, 256), {"a": 257}, "a is not from 2 to 256"),
        (lambda it: it["a"].number(), {"a": "1"}, "a is no number"),
        (lambda it: it["a"].number(), {"a": 10**400}, "a is no finite number"),
        (lambda it: it["a"].number(0, 1), {"a": 1.5}, "a is not from 0 to 1"),
        (lambda it: it["a"].one_of("b", "c"), {"a": "d\n"}, "a is “d\\n”, not one of b, c"),
        (lambda it: [each.text() for each in it["a"].items()], {"a": ["", 1]}, "a[1] is no text"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(take, value, told):
    with pytest.raises(NotAsAgreed) as failure:
        take(Checked(value))
    assert str(failure.value) == told


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"[NaN]", b"[-Infinity]", b"9" * 5000]
)
def test_what_is_no_json_is_refused(text):
    with pytest.raises(NotAsAgreed):
        Checked.parse(text)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_bytes_are_json_or_refused(data):
    try:
        value = Checked.parse(data).value
    except NotAsAgreed:
        return
    assert json.loads(decode(data)) == value


def test_null_counts_as_missing():
    assert Checked({"a": None}).get("a") is None


def test_texts_of_a_script_are_told_apart_by_their_object():
    owners = [each.owner for each in texts("a = {b: {c: '1', d: '2'}, e: {f: '3'}}")]
    assert owners[0] == owners[1] != owners[2]


def test_a_comment_is_of_the_text_before_it_on_its_line():
    found = texts("{a: '1', // x\n b: '2',\n // y\n c: '3'}")
    assert [(each.value, each.comment) for each in found] == [("1", "x"), ("2", ""), ("3", "")]
