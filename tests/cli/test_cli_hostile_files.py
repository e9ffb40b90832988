"""Broken, missing and hostile files as arguments: one error message, exit status, no lost file."""

import os
import sys

import pytest

PALETTE = '{"sky": "#87ceeb"}'
NOISE = bytes(range(256)) * 4


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with good and bad files, in which commands are run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.json").write_text(PALETTE)
    (tmp_path / "other.json").write_text(PALETTE)
    (tmp_path / "cut.json").write_text(PALETTE[:8])
    (tmp_path / "empty.json").touch()
    (tmp_path / "empty.png").touch()
    (tmp_path / "noise.bin").write_bytes(NOISE)
    (tmp_path / "noise.ase").write_bytes(b"ASEF" + NOISE)
    (tmp_path / "lies.ase").write_bytes(b"ASEF\0\1\0\0\xff\xff\xff\xff")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.css").mkdir()
    (tmp_path / "link.json").symlink_to("p.json")
    (tmp_path / "loop.json").symlink_to("loop.json")
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.css")
    return tmp_path


def _content(folder):
    return {
        path.name: path.read_bytes() if path.is_file() else path.stat(follow_symlinks=False).st_mode
        for path in folder.iterdir()
    }


@pytest.mark.parametrize(
    ("status", "sentence", "argv"),
    [
        (1, "no such file", ("export", "gone.json", "-o", "a.css")),
        (1, "no such file", ("convert", "gone.json", "a.css")),
        (1, "no such file", ("convert", "bad\nname.json", "a.css")),
        (1, "standard input", ("convert", "-", "a.css")),
        (1, "a folder", ("export", "folder", "-o", "a.css")),
        (1, "a folder", ("convert", "folder", "a.css")),
        (1, "an empty name is no file", ("convert", "", "a.css")),
        (1, "Too many levels", ("convert", "loop.json", "a.css")),
        (1, "is empty", ("convert", "empty.json", "a.css")),
        (1, "is empty", ("export", "empty.png", "-o", "a.css")),
        (1, "no palette file", ("convert", "noise.bin", "a.css")),
        (1, "at byte", ("convert", "noise.ase", "a.css")),
        (1, "at byte 8", ("convert", "lies.ase", "a.css")),
        (1, "line 1", ("convert", "cut.json", "a.css")),
        (2, "no format has this suffix", ("convert", "p.json", "a.doc")),
        (2, "no format has this suffix", ("convert", "p.json", "folder")),
        (2, "no format has this suffix", ("convert", "p.json", "")),
        (2, "is no palette format", ("convert", "p.json", "a.css", "--format", "doc")),
        (2, "Did you mean css?", ("convert", "p.json", "a.css", "--format", "csss")),
        (2, "can be opened, but not written", ("convert", "p.json", "a", "--format", "clr")),
        (2, "is no value of notation", ("convert", "p.json", "a.css", "--option", "notation=")),
        (2, "required: OUT", ("convert", "p.json")),
        (2, "required: -o", ("export", "p.json")),
        (2, "unrecognized", ("formats", "--json", "more")),
        (1, "cannot be written", ("convert", "p.json", "folder.css")),
        (1, "cannot be written", ("convert", "p.json", "n" * 300 + ".css")),
        (1, "cannot be written", ("convert", "p.json", "gone/a.css")),
        (1, "cannot be written", ("convert", "p.json", "p.json/a.css")),
        (1, "cannot be written", ("convert", "p.json", "other.json", "--format", "xcode")),
        (1, "cannot be written", ("convert", "p.json", "gone/../p.json")),
        (1, "this is what is read", ("convert", "p.json", "p.json")),
        (1, "this is what is read", ("convert", "p.json", "folder/../p.json")),
        (1, "this is what is read", ("convert", "link.json", "p.json")),
        (1, "this is what is read", ("convert", "p.json", "link.json")),
        (1, "this is what is read", ("export", "p.json", "-o", "link.json")),
        (1, "this is what is read", ("convert", "p.json", "p.json", "--format", "xcode")),
        (2, "which --format?", ("convert", "p.json", "-")),
        pytest.param(
            1, "a device or a pipe", ("convert", "p.json", "pipe.css"),
            marks=pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes"),
        ),
    ],
)  # fmt: skip
def test_one_error_message_and_no_file_lost(run, folder, status, sentence, argv):
    before = _content(folder)
    outcome = run(*argv)
    assert (outcome.status, outcome.out) == (status, "")
    assert sentence in outcome.err
    said = [line for line in outcome.err.splitlines() if not line.startswith(("usage", " "))]
    assert len(said) == 1
    assert _content(folder) == before
