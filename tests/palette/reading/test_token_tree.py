"""How tokens are found, followed and merged."""

import pytest

from huescope.palette.reading.token_tree import LeadsNowhere, TokenTree, has_channels

ROOT = {
    "base": {"$type": "color", "a": {"$value": "#111111"}, "deep": {"b": {"$value": "#222222"}}},
    "list": [{"x": 5}, "two"],
    "a~b/c": {"$value": "#333333"},
    "base.a": 7,
}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("#/list/0/x", 5), ("#/list/1", "two"), ("#/list/00001", "two"),
        ("#/a~0b~1c/$value", "#333333"), ("#/base.a", 7),
        ("#/list/2", None), ("#/list/-1", None), ("#/list/x", None),
        ("#/list/000001", None), ("#/none", None), ("#/list/1/0", None), ("#/base.a/x", None),
    ],
)  # fmt: skip
def test_a_pointer_leads_through_objects_and_lists(pointer, value):
    tree = TokenTree(ROOT, "x")
    if value is not None:
        assert tree.pointed(pointer) == value
        return
    with pytest.raises(LeadsNowhere, match="which is not in this file"):
        tree.pointed(pointer)


def test_a_group_has_what_it_extends_with_its_own_on_top():
    tree = TokenTree(
        {
            **ROOT,
            "mine": {"$extends": "{base}", "a": {"$value": "#444444"},
                     "deep": {"c": {"$value": "#555555"}}},
            "of a token": {"$extends": "{base.a}", "c": {"$value": "#666666"}},
            "of nothing": {"$extends": "{none}", "c": {"$value": "#777777"}},
        },
        "x",
    )  # fmt: skip
    found = {".".join(token.path): token.value for token in tree.tokens}
    assert {key: value for key, value in found.items() if key.startswith(("mine", "of"))} == {
        "mine.a": "#444444", "mine.deep.b": "#222222", "mine.deep.c": "#555555",
        "of a token.c": "#666666", "of nothing.c": "#777777",
    }  # fmt: skip
    assert {token.kind for token in tree.tokens if token.path[0] == "mine"} == {"color"}


def test_a_token_is_looked_for_in_its_own_set_and_then_in_the_last_one_that_is_enabled():
    sets = {
        name: {"a": {"$value": name}, "g": {"a": {"$value": f"{name}/g"}}}
        for name in ("one", "two", "six")
    }
    tree = TokenTree({**sets, "$themes": []}, "x")

    def found(target, path, enabled):
        return tree.find(target, path, enabled).value

    assert found("a", ("one", "b"), ("one", "two")) == "one"
    assert found("one.g.a", ("two", "b"), ()) == "one/g"
    assert found("g.a.value", ("other",), ("one", "two")) == "two/g"
    assert found("g.a", ("other",), ("two", "one")) == "one/g"
    with pytest.raises(LeadsNowhere):
        found("none", ("one", "b"), ("one", "two"))


@pytest.mark.parametrize(
    ("keys", "has"),
    [("rgb", True), ("rgba", True), ("hsl", True), ("rg", False), ("rgx", False), ("rgbx", False)],
)
def test_channels_are_three_letters_at_least(keys, has):
    assert has_channels(dict.fromkeys(keys, 0)) is has


@pytest.mark.parametrize(
    ("root", "is_studio"),
    [
        ({"a": {"type": "borderRadius", "value": "4px"}}, True),
        ({"a": {"type": "color", "value": "#111"}}, False),
        ({"a": {"type": "color", "value": "#111", "extensions": {"studio.tokens": {}}}}, True),
        ({"a": {"type": "color", "value": "#111"}, "$themes": []}, True),
    ],
)
def test_files_of_tokens_studio_are_told_by_types_that_only_they_have(root, is_studio):
    assert TokenTree(root, "x").is_studio is is_studio


def test_sets_stand_in_their_stated_order_and_then_the_others():
    root = {"$metadata": {"tokenSetOrder": ["b", "gone"]}, "a": {}, "b": {}, "$themes": []}
    assert TokenTree(root, "x").sets == ("b", "a")
    assert TokenTree({"a": {}, "b": {}}, "x").sets == ()


def test_a_token_beside_the_sets_is_found_from_any_group():
    tree = TokenTree({"one": {}, "z": {"$value": "zz"}, "$themes": []}, "x")
    assert tree.find("z", ("other", "b"), ()).value == "zz"


def test_a_token_at_the_root_is_not_found_from_within_a_set():
    tree = TokenTree({"one": {}, "z": {"$value": "zz"}, "$themes": []}, "x")
    with pytest.raises(LeadsNowhere):
        tree.find("z", ("one", "b"), ())
