import concurrent.futures
import io
import json
import sys

import pytest
from PIL import Image

from huescope.cli import batch
from huescope.cli.batch import results
from huescope.cli.progress import StatusLine
from huescope.errors import ReadError
from huescope.palette import formats


@pytest.fixture
def folder(tmp_path):
    """Pictures of one colour each, one of them deeper, and a damaged one."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    colors = {"2.png": "#ff0000", "10.png": "#00ff00", "deep/a.png": "#0000ff"}
    for name, color in colors.items():
        Image.new("RGB", (4, 4), color).save(tmp_path / "in" / name)
    (tmp_path / "in" / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    return tmp_path / "in"


def _colors(outcome):
    return [json.loads(line)["palette"][0]["hex"] for line in outcome.out.splitlines()]


def test_folders_are_analysed_in_natural_order_and_a_failure_does_not_stop_them(run, folder):
    outcome = run("analyze", "--json", folder)
    assert outcome.status == 1
    assert _colors(outcome) == ["#ff0000", "#00ff00"]
    assert outcome.err.startswith(f"{folder / 'bad.png'}: ")
    assert outcome.err.count("\n") == 1
    assert _colors(run("analyze", "--json", "--recursive", folder)) == [
        "#ff0000", "#00ff00", "#0000ff",
    ]  # fmt: skip


def test_wildcards_that_the_shell_left_are_expanded(run, folder):
    outcome = run("analyze", "--json", folder / "[0-9]*.png")
    assert (outcome.status, _colors(outcome)) == (0, ["#ff0000", "#00ff00"])
    assert len(_colors(run("analyze", "--json", folder / "**" / "?.png"))) == 2
    assert "no such file" in run("analyze", folder / "*.tiff").err
    odd = folder / "a[1].png"
    (folder / "2.png").rename(odd)
    assert _colors(run("analyze", "--json", odd)) == ["#ff0000"]


def test_a_folder_without_pictures_is_told(run, tmp_path):
    outcome = run("analyze", tmp_path)
    assert outcome.status == 1
    assert "this is a folder without pictures; --recursive looks deeper" in outcome.err
    assert run("export", tmp_path, "-o", tmp_path / "out", "--format", "css").status == 1


def test_each_palette_is_a_file_in_a_folder(run, folder, tmp_path):
    out = tmp_path / "out"
    argv = ("-r", folder, folder / "deep" / "a.png", "-o", out, "--format", "gpl")
    outcome = run("export", *argv, "--colors", "2")
    assert outcome.status == 1
    assert f"{folder / 'bad.png'}: " in outcome.err
    assert sorted(path.name for path in out.iterdir()) == ["10.gpl", "2.gpl", "a 2.gpl", "a.gpl"]
    assert b"255   0   0" in (out / "2.gpl").read_bytes()
    for file in ("-", out / "all.css"):
        outcome = run("export", folder, "-o", file, "--format", "css")
        assert outcome.status == 1
        assert "--shared makes one" in outcome.err


def test_one_palette_of_all_pictures(run, folder, tmp_path):
    (folder / "bad.png").unlink()
    out = tmp_path / "all.css"
    outcome = run("export", "--shared", "--recursive", folder, "-o", out, "--colors", "3")
    assert (outcome.status, outcome.err) == (0, "")
    found = formats.read(out.read_bytes(), "all.css")
    assert {swatch.hex for swatch in found.swatches} == {"#ff0000", "#00ff00", "#0000ff"}


def test_a_palette_is_never_written_over_a_source(run, tmp_path):
    (tmp_path / "a.json").write_text('{"sky": "#87ceeb"}')
    (tmp_path / "a.css").write_text(":root { --sea: #006994 }")
    outcome = run("export", tmp_path / "a.css", tmp_path / "a.json", "-o", tmp_path,
                  "--format", "css")  # fmt: skip
    assert outcome.status == 1
    assert "this is what is read" in outcome.err
    assert "006994" in (tmp_path / "a.css").read_text()


@pytest.mark.parametrize("options", [("plot",), ("reduce", "--colors", "2")])
def test_no_picture_is_written_over_by_the_result_of_another(run, tmp_path, options):
    for name in ("a.jpg", "a.png"):
        Image.new("RGB", (4, 4), "#87ceeb").save(tmp_path / name)
    before = (tmp_path / "a.png").read_bytes()
    outcome = run(*options, tmp_path, "-o", tmp_path)
    assert outcome.status == 1
    assert f"{tmp_path / 'a.png'}: this is the picture itself" in outcome.err
    assert (tmp_path / "a.png").read_bytes() == before
    assert (tmp_path / "a 2.png").is_file()


def test_results_are_in_order_and_errors_are_among_them(monkeypatch):
    monkeypatch.setattr(batch, "available_cores", lambda: 3)

    def work(text, values, job):
        if text == "3":
            raise ReadError(text, "it is odd")
        return int(text)

    found = list(results([str(number) for number in range(20)], work, ()))
    assert str(found.pop(3)) == "3: it is odd."
    assert found == [number for number in range(20) if number != 3]


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_is_shown_on_a_terminal_only_and_disappears(run, folder, monkeypatch):
    monkeypatch.delenv("TERM", raising=False)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    run("analyze", "--json", folder / "2.png", folder / "10.png")
    shown = terminal.getvalue()
    assert "1 of 2 pictures" in shown
    assert shown.endswith("\r\x1b[K")
    plain = io.StringIO()
    StatusLine(plain).show("1 of 2")
    StatusLine(None).show("1 of 2")
    assert plain.getvalue() == ""


def test_ctrl_c_cancels_all_pictures_and_says_how_many_are_done(monkeypatch, run, folder, tmp_path):
    jobs = []

    def interrupted(futures, timeout):
        waited.append(futures)
        if len(waited) == 2:
            raise KeyboardInterrupt
        return concurrent.futures.wait(futures)

    def work(text, values, job):
        jobs.append(job)
        return text

    waited = []
    monkeypatch.setattr(batch, "wait_for", interrupted)
    with pytest.raises(KeyboardInterrupt, match=r"Stopped: 1 of 3 pictures done\."):
        list(results(["1", "2", "3"], work, ()))
    assert all(job.cancelled for job in jobs)
    waited.clear()
    outcome = run("export", folder, "-o", tmp_path / "out", "--format", "css")
    assert outcome.status == 130
    assert outcome.err == (
        "2.png: The picture has only one colour.\nStopped: 1 of 3 pictures done.\n"
    )
