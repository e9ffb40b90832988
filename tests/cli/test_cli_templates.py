"""The user's templates on the command line."""

import json

import pytest


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "templates"
    folder.mkdir()
    monkeypatch.setenv("HUESCOPE_TEMPLATES", str(folder))
    return folder


def test_a_template_is_listed_and_written(run, flag, folder, tmp_path):
    (folder / "codes.txt.j2").write_text("{{ swatches | map('hex') | join(' ') }}\n")
    [listed] = (one for one in json.loads(run("formats", "--json").out) if "codes" in one["name"])
    assert (listed["name"], listed["family"]) == ("template-codes-txt", "template")
    assert (listed["read"], listed["write"]) == (False, True)
    file = tmp_path / "codes.txt"
    outcome = run("export", flag, "-o", file, "--colors", "3", "--format", "template-codes-txt")
    assert (outcome.status, outcome.err) == (0, "")
    assert sorted(file.read_text().split()) == ["#012169", "#c8102e", "#ffffff"]


def test_the_list_tells_where_templates_go(run, folder):
    outcome = run("formats")
    assert outcome.out.endswith(f"\n\nTemplates of your own go into {folder}\n")
    assert "Markdown table" in outcome.out
    assert "\n                           prefix: any text\n" in outcome.out
    assert "notation: hex, rgb, hsl, oklch, display-p3 (hex)" in outcome.out


def test_a_mistake_in_a_template_is_one_sentence_and_writes_nothing(run, flag, folder, tmp_path):
    (folder / "wrong.j2").write_text("a\n{{ palete }}")
    file = tmp_path / "wrong.txt"
    outcome = run("export", flag, "-o", file, "--colors", "3", "--format", "template-wrong")
    assert outcome.status != 0
    assert outcome.err == "wrong.j2: in line 2, 'palete' is undefined.\n"
    assert not file.exists()
