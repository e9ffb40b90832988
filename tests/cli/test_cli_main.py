import io
import subprocess
import sys

import pytest

from huescope import __version__
from huescope.__main__ import main
from huescope.cli import analyze
from huescope.cli.display import why_no_window
from huescope.cli.terminal import wants_color

needs_x11 = pytest.mark.skipif(
    sys.platform in {"darwin", "win32"}, reason="there is always a display there"
)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_wrong_arguments_are_status_2(run):
    outcome = run("analyze")
    assert outcome.status == 2
    assert outcome.err.startswith("usage: huescope analyze")


def test_version_is_status_0(run):
    assert run("--version").out == f"Huescope {__version__}\n"


@needs_x11
def test_without_a_display_the_analysis_is_printed(run, flag):
    outcome = run(flag)
    assert outcome.status == 0
    first, second, *_ = outcome.out.splitlines()
    assert first == "No display was found, so here is the analysis in the terminal."
    assert second.startswith(f"{flag}: PNG")


@needs_x11
def test_without_a_display_and_picture_a_sample_is_shown(run):
    outcome = run()
    assert outcome.status == 0
    assert "samples" in outcome.out.splitlines()[1]


def test_a_window_that_cannot_be_loaded_is_one_sentence(run, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "huescope.ui.app", None)
    outcome = run("a.jpg")
    assert outcome.status == 1
    assert outcome.err.startswith("The window cannot be opened: ")
    assert outcome.err.count("\n") == 1


def test_ctrl_c_ends_with_one_word(monkeypatch, capsys):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(analyze, "report_on", interrupt)
    assert main(["analyze", "a.jpg"]) == 130
    assert capsys.readouterr() == ("", "Stopped.\n")


def test_a_window_can_be_opened_where_there_is_something_to_paint_on():
    assert why_no_window("linux", {"WAYLAND_DISPLAY": "wayland-0"}) is None
    assert why_no_window("linux", {"QT_QPA_PLATFORM": "offscreen"}) is None
    assert why_no_window("darwin", {}) is None
    assert why_no_window("win32", {}) is None
    assert why_no_window("linux", {"DISPLAY": ""}) == "No display was found"
    assert why_no_window("freebsd14", {}) == "No display was found"


@needs_x11
def test_a_display_that_does_not_answer_is_told():
    reason = why_no_window("linux", {"DISPLAY": ":4711"})
    assert reason in {
        "The display :4711 does not answer",
        "The system library libxcb.so.1 is missing, without which no window opens",
        "The system library libxcb-cursor.so.0 is missing, without which no window opens",
    }


def test_colors_are_for_terminals_unless_told_otherwise():
    assert wants_color(Terminal(), {})
    assert not wants_color(io.StringIO(), {})
    assert not wants_color(None, {})
    assert not wants_color(Terminal(), {"TERM": "dumb"})
    assert not wants_color(Terminal(), {"NO_COLOR": "1"})
    assert wants_color(Terminal(), {"NO_COLOR": ""})
    assert wants_color(io.StringIO(), {"FORCE_COLOR": "1"})
    assert not wants_color(io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": "1"})


def _process(environment, *argv, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "huescope", *argv],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,
    )


def test_a_real_process_says_the_same(process_environment, run, flag):
    with _process(process_environment, "analyze", "--json", flag, "missing.jpg") as process:
        out, err = process.communicate()
    assert process.returncode == 1
    here = run("analyze", "--json", flag)
    assert out.decode().partition('"seconds"')[0] == here.out.partition('"seconds"')[0]
    assert err.decode().startswith("missing.jpg: ")
    assert "Traceback" not in err.decode()


def test_a_limited_encoding_is_handled(process_environment, flag):
    poor = {**process_environment, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    with _process(poor, "analyze", flag) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert b"4 ? 3 pixels" in out
