"""Small parts of the command line: what they print, name, detect and refuse."""

import ctypes
import datetime as dt
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.cli import (
    analyze,
    batch,
    display,
    export,
    index,
    inputs,
    progress,
    reduce,
    terminal,
)
from huescope.cli import find as find_pictures
from huescope.cli.arguments import window
from huescope.cli.arguments.analyze import parse
from huescope.cli.arguments.cluster_options import NO_CLUSTER
from huescope.cli.arguments.parser import _expanded
from huescope.cli.output_files import OutputFiles
from huescope.cli.targets import targets_of
from huescope.collection import tables
from huescope.errors import ReadError
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.sources.local import LocalFile


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_line_of_progress_is_written_ten_times_a_second_at_most(monkeypatch):
    clock_s = [50.0]
    monkeypatch.setattr(progress, "time", SimpleNamespace(monotonic=lambda: clock_s[0]))
    monkeypatch.setattr(progress, "_SHORTEST_S", 0.125)
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    line = progress.StatusLine(stream)
    for step_s, text in ((0, "a"), (0.0625, "b"), (0.0625, "c"), (0.0625, "d"), (0.125, "e")):
        clock_s[0] += step_s
        line.show(text)
    line.clear()
    line.show("f")
    assert stream.getvalue().split("\r\x1b[K") == ["", "a", "c", "e", "", "f"]


@pytest.mark.parametrize(
    ("stream", "term", "is_shown"),
    [(Terminal, "xterm", True), (Terminal, "dumb", False), (io.StringIO, "xterm", False)],
)
def test_progress_is_for_terminals(monkeypatch, stream, term, is_shown):
    monkeypatch.setenv("TERM", term)
    shown = stream()
    progress.StatusLine(shown).show("a")
    progress.StatusLine(None).show("a")
    assert bool(shown.getvalue()) is is_shown


@pytest.mark.parametrize(
    ("stream", "environment", "expected"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (io.StringIO(), {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        (io.StringIO(), {}, False),
        (None, {}, False),
    ],
)
def test_colours_are_for_terminals_unless_asked_for(stream, environment, expected):
    assert terminal.wants_color(stream, environment) is expected


def test_windows_is_asked_for_escapes(monkeypatch):
    asked = []
    kernel = SimpleNamespace(
        GetStdHandle=lambda number: ("handle", number),
        SetConsoleMode=lambda handle, mode: asked.append((handle, mode)),
    )
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    for platform in ("linux", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        terminal.prepare()
        assert asked == ([(("handle", -11), 0b111)] if platform == "win32" else [])


def test_files_of_a_folder_are_called_as_their_pictures(tmp_path):
    files = OutputFiles(tmp_path / "out", "gif", into_folder=True)
    sources = [LocalFile(Path(folder, "a.png")) for folder in ("x", "y")]
    paths = [files.path_for(source)[0] for source in sources]
    assert paths == [tmp_path / "out" / "a.gif", tmp_path / "out" / "a 2.gif"]
    one = OutputFiles(tmp_path / "b", None, into_folder=False)
    assert one.path_for(sources[0])[0] == tmp_path / "b.png"
    assert "no suffix" in one.note
    (tmp_path / "c").touch()
    assert OutputFiles(tmp_path / "c", None, into_folder=False).note is None
    assert OutputFiles(Path("-"), "png", into_folder=False).note is None


def test_files_that_are_there_are_left_out_and_counted(tmp_path, capsys):
    (tmp_path / "a.png").touch()
    texts = ["x/a.jpg", "x/b.jpg"]
    every = targets_of(texts, (), tmp_path, ".png", resume=False)
    assert [path.name for _, path in every] == ["a.png", "b.png"]
    assert targets_of(texts, (), tmp_path, ".png", resume=True) == every[1:]
    assert capsys.readouterr().out == "1 file is there already.\n"
    assert targets_of(texts[1:], (), tmp_path, ".png", resume=True) == every[1:]
    assert capsys.readouterr().out == ""


def test_the_stamp_of_a_file_changes_with_it(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"x")
    stamp = analyze._stamp(str(path), ())
    path.write_bytes(b"xy")
    assert analyze._stamp(str(path), ()) != stamp
    assert analyze._stamp("-", ()) == analyze._stamp("https://h.example/a.png", ()) == ""


class Client:
    """A Dask client that works here."""

    status = "running"

    def __init__(self, *_address, **_options):
        pass

    def nthreads(self):
        return {"worker": 1}

    def submit(self, function, shard, **_options):
        return SimpleNamespace(result=lambda **_: function(shard))

    def cancel(self, futures):
        pass

    def close(self, **_options):
        pass


def test_a_cluster_writes_one_table(run, tmp_path, flag, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=Client))
    (tmp_path / "bad.png").write_bytes(b"no picture")
    asked = ("analyze", tmp_path, "--scheduler", "tcp://h:1", "-o")
    outcome = run(*asked, tmp_path / "a.jsonl")
    assert outcome.status == 1
    assert "bad.png" in outcome.err
    (line,) = (tmp_path / "a.jsonl").read_text().splitlines()
    assert tables.columns_of(json.loads(line))["main"] == "#c8102e"
    assert run(*asked[:1], flag, *asked[2:], tmp_path / "b.csv").status == 0
    with pytest.raises(SystemExit):
        parse(["a.png", "--scheduler", "tcp://h:1"])
    assert parse(["a.png", "-o", "a.csv"]).output == Path("a.csv")


def test_wildcards_are_expanded_where_the_shell_did_not(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a10.png", "a2.png", "b[1].png", "b1.png"):
        (tmp_path / name).touch()
    assert _expanded("a*.png") == ["a2.png", "a10.png"]
    assert _expanded("?1.png") == ["b1.png"]
    assert _expanded("b[1].png") == ["b[1].png"]  # which is there
    for text in ("a2.png", "c*.png", "oci://bucket@ns/*.png"):
        assert _expanded(text) == [text]


@pytest.mark.parametrize(
    ("recursive", "words"), [(False, "; --recursive looks deeper"), (True, "")]
)
def test_a_folder_without_pictures_is_told(tmp_path, recursive, words):
    with pytest.raises(ReadError) as told:
        inputs._expanded(str(tmp_path), recursive, ())
    assert told.value.reason == f"this is a folder without pictures{words}"


@pytest.mark.parametrize(
    ("text", "many", "folder"),
    [
        ("-", False, False),
        ("{folder}", True, True),
        ("{folder}/a.png", False, False),
        ("oci://bucket@ns/*.png", True, False),
        ("oci://bucket@ns/", True, False),
        ("oci://bucket@ns/a.png", False, False),
        ("oci://", True, False),
        ("https://h.example/a.png", False, False),
    ],
)
def test_what_stands_for_many_pictures(tmp_path, text, many, folder):
    text = text.format(folder=tmp_path)
    assert (inputs.is_many(text), inputs.is_folder(text)) == (many, folder)


def test_one_place_that_fails_is_not_forgotten(tmp_path, monkeypatch):
    statuses = iter([1, 0])
    monkeypatch.setattr(index, "_update", lambda *_: next(statuses))
    arguments = SimpleNamespace(
        index=tmp_path / "i.sqlite", delete=False, forget=False, places=("a", "b")
    )
    assert index.index(arguments) == 1


def test_progress_of_the_index_counts_what_is_done(monkeypatch, capsys):
    shown = []
    tally = index.Tally(listed=90, unchanged=30, added=5, failed=2, removed=1)
    status_line = SimpleNamespace(show=shown.append, clear=lambda: None)
    monkeypatch.setattr(index, "StatusLine", lambda _: status_line)
    monkeypatch.setattr(index, "update_index", lambda *found: found[3](tally) or tally)
    arguments = SimpleNamespace(values=(), cluster=NO_CLUSTER, json=False)
    assert index._update(None, "a", arguments) == 1
    assert shown == ["37 of 90 pictures, 5 new…"]
    said = "a: 90 pictures, 5 read now, 30 unchanged, 2 failed, 1 gone.\n"
    assert capsys.readouterr().out == said


@pytest.mark.parametrize(("cores", "threads"), [(1, 2), (2, 1), (9, 1)])
def test_pictures_at_the_same_time_have_one_thread_each(monkeypatch, cores, threads):
    monkeypatch.setattr(batch, "available_cores", lambda: cores)
    found = batch.results(["a", "b"], lambda text, _values, job: (text, job.threads), ())
    assert list(found) == [("a", threads), ("b", threads)]


@pytest.mark.parametrize(
    ("platform", "environment", "missing", "answers", "words"),
    [
        ("darwin", {}, "", True, None),
        ("win32", {}, "", True, None),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, "", False, None),
        ("linux", {"WAYLAND_DISPLAY": "w"}, "", False, None),
        ("linux", {}, "", True, "No display"),
        ("linux", {"DISPLAY": ":1"}, "libxcb-cursor.so.0", True, "libxcb-cursor.so.0 is missing"),
        ("linux", {"DISPLAY": ":1"}, "", False, ":1 does not answer"),
        ("linux", {"DISPLAY": ":1"}, "", True, None),
    ],
)
def test_why_no_window_opens(monkeypatch, platform, environment, missing, answers, words):
    calls = []
    xcb = SimpleNamespace(
        xcb_connect=Function(lambda name, _: calls.append(name) or 7),
        xcb_connection_has_error=Function(lambda connection: 0 if answers else connection),
        xcb_disconnect=Function(calls.append),
    )
    monkeypatch.setattr(display, "_load", lambda name: None if name == missing else xcb)
    found = display.why_no_window(platform, environment)
    assert (found is None) if words is None else words in found
    assert calls in ([], [b":1", 7])


class Function:
    """As ctypes has functions, with types."""

    def __init__(self, function):
        self._function = function

    def __call__(self, *arguments):
        return self._function(*arguments)


def test_partial_results_are_of_a_cluster():
    with pytest.raises(SystemExit):
        parse(["a.png", "-o", "a.csv", "--parts", "b"])
    found = parse(["a.png", "-o", "a.csv", "--parts", "b", "--scheduler", "tcp://h:1"])
    assert (found.cluster.scheduler, found.cluster.parts) == ("tcp://h:1", "b")


@pytest.mark.parametrize(
    ("chosen", "shows", "is_made"), [((), True, True), ((), False, False),
                                     ((("photograph", "no"),), True, False)],
)  # fmt: skip
def test_a_photograph_is_made_where_a_format_shows_it(monkeypatch, flag, chosen, shows, is_made):
    monkeypatch.setattr(export.formats, "shows_photograph", lambda _name: shows)
    monkeypatch.setattr(export, "photograph_of", lambda *_: "made")
    arguments = SimpleNamespace(
        rendering=DEFAULT_RENDERING, page=0, options=DEFAULT, colors=2, order=None, chosen=chosen,
        format="html",
    )  # fmt: skip
    found = export._palette(arguments, str(flag), {}, Job())
    assert found.photograph == ("made" if is_made else None)


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["a.png"], False), (["--theme=dark", "a.png"], False), (["oci://b@n/"], True),
        (["--profile", "x"], True), (["a=b"], False),
    ],
)  # fmt: skip
def test_options_of_network_sources_are_loaded_where_they_are_needed(argv, expected):
    assert window._reaches_out(argv) is expected


def test_the_pictures_of_a_day_are_those_until_the_next():
    day = dt.date(2026, 5, 3)
    begin_s = find_pictures._day_s(day, dt.timedelta())
    begin = dt.datetime.fromtimestamp(begin_s, dt.UTC).astimezone()
    assert (begin.date(), begin.time()) == (day, dt.time())
    assert find_pictures._day_s(day, dt.timedelta(days=1)) == begin_s + 24 * 3600
    assert find_pictures._day_s(None, dt.timedelta()) is None


def test_a_shared_palette_is_of_the_chosen_page(tmp_path):
    pages = [Image.new("RGB", (2, 2), color) for color in ("red", "blue")]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    for page, packed in enumerate([0xFF0000, 0x0000FF]):
        arguments = SimpleNamespace(rendering=DEFAULT_RENDERING, page=page, options=DEFAULT)
        kept = export._kept(arguments, str(tmp_path / "a.tif"), {}, Job())
        assert kept.packed.tolist() == [packed]


def test_the_colours_of_a_page_or_of_all_frames_are_shared(tmp_path):
    frames = [Image.new("RGB", (2, 2), color) for color in ("red", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    for page, packed in ((None, [0xFF0000, 0x0000FF]), (0, [0xFF0000]), (1, [0x0000FF])):
        arguments = SimpleNamespace(rendering=DEFAULT_RENDERING, page=page, options=DEFAULT)
        kept = reduce._kept(arguments, str(tmp_path / "a.gif"), {}, Job())
        assert [each.packed.tolist() for each in kept] == [[each] for each in packed]
