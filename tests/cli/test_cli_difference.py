import json

import pytest

from huescope.color import difference


def test_one_formula_and_its_verdict(run):
    outcome = run("difference", "#000000", "#ffe4e1")
    assert (outcome.status, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[0] == "#000000 and #ffe4e1"
    # The documentation of Elixir's Image library gives 90.155.
    assert lines[3].split() == ["CIEDE2000", "90.1553", "1", "can", "be", "told", "apart"]
    assert lines[-1].startswith("Where that limit is from: customary; no standard states one")


def test_every_formula_has_a_row(run):
    out = run("difference", "#c8102e", "#c8112e", "--formula", "all").out
    for formula in difference.registry().values():
        [row] = [line for line in out.splitlines() if line.startswith(f"{formula.LABEL}  ")]
        assert row.endswith("looks the same")
    assert out.splitlines()[-1].startswith("CIE94 and CMC measure from the first colour")


def test_a_colour_is_the_same_as_itself(run):
    out = run("difference", "abc", "#aabbcc", "--formula", "cie76").out
    assert out.splitlines()[3].endswith("  is the same")
    assert "CMC" not in out


def test_alpha_is_said_to_be_left_out(run):
    out = run("difference", "red", "transparent").out
    assert out.splitlines()[1] == "Compared as if both were opaque: alpha is left out."
    assert "alpha" not in run("difference", "red", "black").out
    assert json.loads(run("difference", "red", "#00000080", "--json").out)["alphas"] == [
        1.0,
        pytest.approx(0.5, abs=0.01),
    ]


def test_json_names_each_formula_with_its_just_noticeable_difference(run):
    found = json.loads(run("difference", "#000", "#fff", "--formula", "all", "--json").out)
    assert found["colors"] == ["#000000", "#ffffff"]
    by_name = {each["formula"]: each for each in found["differences"]}
    assert list(by_name) == list(difference.registry())
    assert by_name["ok"] == {
        "formula": "ok",
        "difference": pytest.approx(1.0),
        "jnd": 0.02,
        "jnd_source": difference.get("ok").JND_SOURCE,
        "noticeable": True,
    }
    assert by_name["hyab"]["difference"] == pytest.approx(100.0)


def test_a_wrong_colour_is_status_2(run):
    outcome = run("difference", "#12345", "#fff")
    assert outcome.status == 2
    assert "“#12345” is no colour" in outcome.err


def test_both_colors_are_painted_on_request(run, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    line = run("difference", "#010203", "#040506").out.splitlines()[1]
    assert "\x1b[48;2;1;2;3m " in line
    assert "\x1b[48;2;4;5;6m " in line


def test_a_misspelled_name_is_answered_by_the_nearest(run):
    outcome = run("difference", "redd", "blue")
    assert outcome.status == 2
    assert "“redd” is no colour" in outcome.err
    assert outcome.err.endswith("Did you mean red?\n")
