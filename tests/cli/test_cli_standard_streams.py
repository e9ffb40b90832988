import io
import json
import os
import sys
from threading import Thread
from types import SimpleNamespace

import pytest
from PIL import Image

from huescope.cli import standard_streams
from huescope.errors import ReadError
from huescope.palette import formats

CSS = b":root { --sky: #87ceeb; --sea: #006994 }"


class Terminal(io.TextIOWrapper):
    def isatty(self):
        return True


@pytest.fixture
def piped(monkeypatch, capfdbinary):
    """Run with bytes on standard input; give the status, and the bytes of output and error."""
    from huescope.__main__ import main

    def run(data, *argv):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        status = main([str(argument) for argument in argv])
        return status, *capfdbinary.readouterr()

    return run


def test_a_picture_is_read_from_standard_input(piped, flag, tmp_path):
    data = flag.read_bytes()
    status, out, err = piped(data, "analyze", "-", "--json")
    assert (status, err) == (0, b"")
    assert json.loads(out)["source"] == "standard input"
    assert piped(data, "analyze", "-")[1].startswith(b"standard input: PNG")
    status, out, _ = piped(data, "export", "-", "-o", "-", "--format", "css", "--colors", "3")
    assert status == 0
    assert b"#c8102e" in out
    status, out, _ = piped(data, "plot", "-", "-o", "-", "--format", "pdf")
    assert (status, out[:4]) == (0, b"%PDF")
    status, out, _ = piped(
        data, "reduce", "-", flag, "--colors", "2", "--shared", "-o", tmp_path / "out"
    )
    assert status == 0, out
    assert (tmp_path / "out" / "standard input.png").exists()


@pytest.mark.parametrize(
    "data",
    [CSS, b"#87ceeb\n#006994\n", b'{"sky": "#87ceeb"}', b"GIMP Palette\n#\n135 206 235 sky\n"],
)
def test_the_content_decides_which_palette_is_piped(piped, data):
    status, out, err = piped(data, "convert", "-", "-", "--format", "css")
    assert (status, err) == (0, b"")
    assert b"#87ceeb" in out


def test_binary_results_are_written_to_a_pipe(piped, flag):
    status, out, err = piped(CSS, "convert", "-", "-", "--format", "ase")
    assert (status, err) == (0, b"")
    assert formats.read(out, "x").swatches[0].hex == "#87ceeb"
    status, out, err = piped(flag.read_bytes(), "reduce", "-", "--colors", "2", "-o", "-")
    assert status == 0
    assert Image.open(io.BytesIO(out)).size == (4, 3)
    assert err.startswith(b"standard output: 2 colours")
    status, out, err = piped(flag.read_bytes(), "plot", "-", "-o", "-")
    assert status == 0
    assert Image.open(io.BytesIO(out)).format == "PNG"
    assert err.startswith(b"standard output: four panels")
    status, out, _ = piped(CSS, "reduce", flag, "--palette", "-", "-o", "-", "--format", "gif")
    assert status == 0
    assert out.startswith(b"GIF8")


def test_a_palette_and_a_picture_cannot_both_be_missing(piped):
    status, out, err = piped(b"", "analyze", "-")
    assert (status, out, err) == (1, b"", b"standard input: it is empty.\n")
    status, _, err = piped(CSS, "analyze", "-")
    assert status == 1
    assert err.startswith(b"standard input: ")
    assert err.count(b"\n") == 1


def test_a_terminal_is_neither_read_from_nor_sent_bytes(run, flag, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(b"")))
    assert "it is the keyboard" in run("analyze", "-").err
    terminal = Terminal(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", terminal)
    outcome = run("export", flag, "-o", "-", "--format", "ase")
    assert outcome.status == 1
    assert "is no text" in outcome.err
    assert terminal.buffer.getvalue() == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_pipes_are_read_as_shells_name_them(run, flag, tmp_path):
    pipes = [tmp_path / "63", tmp_path / "64"]
    for pipe in pipes:
        os.mkfifo(pipe)
    writers = [Thread(target=pipe.write_bytes, args=(flag.read_bytes(),)) for pipe in pipes]
    for writer in writers:
        writer.start()
    outcome = run("reduce", *pipes, "--colors", "2", "-o", tmp_path / "out")
    for writer in writers:
        writer.join()
    assert (outcome.status, outcome.err) == (0, "")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["63.png", "64.png"]


def test_several_pictures_do_not_go_to_standard_output(run, flag):
    outcome = run("reduce", flag, flag, "--colors", "2", "-o", "-")
    assert outcome.status == 2
    assert "not to standard output" in outcome.err


def test_a_stream_without_end_is_refused(monkeypatch):
    class Endless:
        def read(self, most):
            return range(most)  # as long, without its memory

    with pytest.raises(ReadError, match="larger than 1 GiB"):
        standard_streams._content(Endless())
    longest = range(standard_streams.MAX_FILE_BYTES)
    stream = SimpleNamespace(read=lambda _most: longest)
    assert standard_streams._all_of(stream, "-") is longest


@pytest.mark.parametrize("error", [OSError(5, "it is broken"), OSError("it is broken")])
def test_why_a_stream_cannot_be_read_is_told(error):
    class Broken:
        def read(self, _most):
            raise error

    with pytest.raises(ReadError, match=r"cannot read it \(it is broken\)"):
        standard_streams._content(Broken())


def test_standard_input_that_is_closed_or_missing_is_told(monkeypatch):
    closed = io.TextIOWrapper(io.BytesIO())
    closed.close()
    for stream in (None, closed):
        monkeypatch.setattr(sys, "stdin", stream)
        with pytest.raises(ReadError, match="it is closed"):
            standard_streams.standard_input()
