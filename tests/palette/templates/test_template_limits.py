"""Limits of what templates may do, at and beyond their values."""

from types import SimpleNamespace

import pytest

from huescope.errors import TemplateFault
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.palette.templates import budget, discovery
from huescope.palette.templates.filters import Filters
from huescope.palette.templates.sandbox import _Sandbox, render

PALETTE = Palette("Dusk", tuple(Swatch((grey, grey, grey)) for grey in (10, 20, 30)))
FULL = 10**15
LARGE = "a number becomes too large"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ 1.23456789012|round(10) }}", "1.2345678901"),
        ("{{ 1.5|round(11) }}", "round takes up to 10 places"),
        ("{{ 1234.5|round(-2) }} {{ 2.7|round }} {{ 2.75|round(1) }}", "1200 3 2.8"),
        ("{{ 1|round(-11) }}", "round takes up to 10 places"),
        (f"{{{{ '{FULL}'|int }}}}", str(FULL)),
        (f"{{{{ '{FULL + 1}'|int }}}}", LARGE),
        (f"{{{{ '-{FULL + 1}'|int }}}}", LARGE),
        (f"{{{{ {FULL} + 0 }}}}", str(FULL)),
        (f"{{{{ {FULL} + 1 }}}}", LARGE),
        (f"{{{{ 0 - {FULL} }}}}", str(-FULL)),
        ("{{ swatches[2].red }} {{ swatches[-3].red }} {{ 'abc'[2] }}", "30 10 c"),
        ("{{ [1] - [2] }}", "“-” is for numbers"),
        ("{{ 'a' - 'b' }}", "“-” is for numbers"),
        ("{{ 'ab' + 'c' }} {{ ([1] + [2, 3])|join('-') }}", "abc 1-2-3"),
        ("{{ swatches[3].red }}", "there is no place 3 among 3"),
        ("{{ swatches[-4].red }}", "there is no place -4 among 3"),
        ("{% for a in range(2) %}{{ [[a]]|length }}{% endfor %}",
         "a list may not hold another list"),
        ("{{ (1).real }}", "has no attribute 'real'"),
        ("{% set n = namespace(a=1) %}{{ n.a }}", "1"),
        ("{% set n = namespace(a=1) %}{{ n._x }}", "has no attribute '_x'"),
        ("{{ 'abc'[1.5] }}", "only lists and texts have places"),
        ("{{ 'abc'|first }}{{ 'abc'|last }}", "ac"),
        ("{{ ''|last }}", "there is no first or last of nothing"),
        ("{{ 3 is odd }} {{ 4 is odd }} {{ 3 is even }} {{ 4 is even }}",
         "True False False True"),
        ("{{ 9 is divisibleby(3) }} {{ 9 is divisibleby(2) }}", "True False"),
        ("{{ 'a' is odd }}", "a number should stand here"),
        ("{{ range(3)|join }} {{ range(1, 7, 2)|join }}", "012 135"),
        ("{{ range(10000)|length }}", "10000"),
        ("{{ range(10001)|length }}", "range goes over 10,000 numbers"),
        ("{{ range('a')|join }}", "range takes whole numbers"),
        ("{{ range(1.5)|join }}", "range takes whole numbers"),
        (f"{{{{ range({FULL}, {FULL} + 0)|join }}}}", ""),
        (f"{{{{ range({FULL}0, {FULL}0)|join }}}}", "range takes whole numbers"),
    ],
)  # fmt: skip
def test_numbers_and_places_are_limited(source, text):
    try:
        found = render(source, "x.j2", PALETTE)
    except TemplateFault as error:
        found = str(error)
        assert text in found
    else:
        assert found == text


def test_a_budget_is_spent_to_the_last_and_for_as_long_as_it_lasts(monkeypatch):
    now_s = [100.0]
    monkeypatch.setattr(budget.time, "monotonic", lambda: now_s[0])
    spent = budget.Budget(10, 5.0)
    spent.spend(4)
    now_s[0] = 105.0
    spent.spend(6)
    with pytest.raises(Exception, match="it does more than any palette needs"):
        spent.spend(1)
    late = budget.Budget(10, 5.0)
    now_s[0] = 110.01
    with pytest.raises(Exception, match="it takes too long"):
        late.spend(0)


def test_a_template_is_as_large_as_the_limit_at_most(tmp_path, monkeypatch):
    monkeypatch.setenv("HUESCOPE_TEMPLATES", str(tmp_path))
    monkeypatch.setattr(discovery, "_MOST_BYTES", 1024)
    file = tmp_path / "a.j2"
    for size in (1024, 1025):
        file.write_text("x" * size)
        writer = discovery.templates()["template-a"]
        if size == 1024:
            assert writer.write(PALETTE, {}) == b"x" * size
        else:
            with pytest.raises(TemplateFault, match="it has more than 1 KiB"):
                writer.write(PALETTE, {})


def test_a_joined_text_costs_as_many_steps_as_it_has_characters():
    spent = []
    filters = Filters(SimpleNamespace(spend=spent.append), getattr)
    assert filters._joined(["ab", "c", "d"], "--") == "ab--c--d"
    assert spent[-1] == 4 + 2 * 3


@pytest.mark.parametrize(("left", "right"), [("ab", "c"), ([1, 2], [3])])
def test_a_sum_of_texts_or_lists_costs_as_many_steps_as_it_has_parts(left, right):
    spent = []
    sandbox = SimpleNamespace(_budget=SimpleNamespace(spend=spent.append))
    assert _Sandbox.call_binop(sandbox, None, "+", left, right) == left + right
    assert spent == [3]


@pytest.mark.parametrize(
    "source", ["{{ 'a'.index }}", "{% for each in [1] %}{{ loop._recurse }}{% endfor %}"]
)
def test_only_known_parts_of_values_can_be_had(source):
    with pytest.raises(TemplateFault):
        render(source, "mine.j2", PALETTE)


def test_a_replacement_costs_as_many_steps_as_it_may_have_characters():
    spent = []
    filters = Filters(SimpleNamespace(spend=spent.append), getattr)
    assert filters._replaced("a-b-c", "-", "+++") == "a+++b+++c"
    assert spent[-1] == 5 + 3 * 3
