import json
from types import SimpleNamespace

import pytest

from huescope.cancellation import Job
from huescope.cli import library
from huescope.errors import OptionError, ReadError
from huescope.library import location
from huescope.library.entry import MADE, OPENED
from huescope.library.folder import Library
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.project import Document
from huescope.project.state import State


@pytest.fixture
def folder(tmp_path):
    kept = Library(tmp_path / "palettes", clock=lambda: 1767225600.0)
    for name, rgb, origin, place in (
        ("Sea", (0, 80, 120), MADE, ""),
        ("Warm\tsand", (250, 180, 60), OPENED, "/a/warm.gpl"),
        ("Sea", (0, 0, 90), MADE, ""),
    ):
        kept.keep(Document(State(Palette(name, (Swatch(rgb),)))), origin, place, "", Job())
    return kept.folder


def test_palettes_are_listed_and_found(run, folder):
    outcome = run("library", "--library", folder, "--order", "name")
    lines = [line.split("\t") for line in outcome.out.splitlines()]
    assert [line[:4] for line in lines][2] == [
        "Warm\\tsand", "1", "2026-01-01T00:00:00Z", "opened"
    ]  # fmt: skip
    assert (outcome.status, outcome.err, len(lines)) == (0, "", 3)
    (folder / "half.huescope").write_bytes(b"PK")
    outcome = run(
        "library", "--library", folder, "--color", "orange", "--color", "#fab43c", "--json"
    )
    assert outcome.err.startswith("half.huescope: ")
    told = json.loads(outcome.out)
    assert (told["name"], told["colors"], told["tags"]) == ("Warm\tsand", ["#fab43c"], [])
    assert run("library", "--library", folder, "--search", "sea").out.count("\n") == 2
    outcome = run("library", "--library", folder, "--starred")
    assert (outcome.status, outcome.out) == (1, "")
    assert "No palette of the library is like that." in outcome.err


def test_one_is_written_in_a_format(run, folder, tmp_path):
    outcome = run("library", "show", "warm\tSAND", "--library", folder)
    assert "#fab43c" in outcome.out
    out = tmp_path / "sand.gpl"
    id_ = json.loads(run("library", "--library", folder, "--search", "sand", "--json").out)["id"]
    assert run("library", "show", id_[:8], "--library", folder, "-o", out).status == 0
    assert "250 180  60" in out.read_text()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("show", "Sea"), 1, "Sea is the name of 2 palettes; give the id of one."),
        (("show", "Nothing"), 1, "Nothing: no palette of the library has that name or id."),
        (("--color", "nocolour"), 1, "is no colour"),
    ],
)
def test_what_cannot_be_found_is_told(run, folder, arguments, status, message):
    outcome = run("library", *arguments, "--library", folder)
    assert message in outcome.err
    assert outcome.status == status


@pytest.mark.parametrize("arguments", [("show",), ("--format", "css"), ("draw", "x")])
def test_wrong_arguments_are_refused(run, arguments):
    assert run("library", *arguments).status == 2


def test_the_library_of_the_person_is_used(run, tmp_path, monkeypatch):
    monkeypatch.setattr(location, "default_base", lambda: tmp_path / "data")
    outcome = run("library")
    assert (outcome.status, outcome.err) == (1, "There is no palette in the library.\n")
    assert run("library", "--library", tmp_path / "no").status == 1


@pytest.mark.parametrize(
    ("name", "found"),
    [("sky", 2), ("SKY", 2), ("ffff", 2), ("abcd", 0), ("abce5678", 1), ("fff", ReadError),
     ("zzzz", ReadError), ("sea", OptionError), ("abc", ReadError), ("0000", ReadError)],
)  # fmt: skip
def test_an_entry_is_meant_by_its_name_or_the_beginning_of_its_id(name, found):
    entries = [
        SimpleNamespace(id=id_, name=each)
        for id_, each in (("abcd1234", "Sea"), ("abce5678", "sea"), ("ffff0000", "Sky"))
    ]
    if isinstance(found, int):
        assert library._named(name, entries) is entries[found]
        return
    with pytest.raises(found):
        library._named(name, entries)
