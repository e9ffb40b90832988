"""The log file: opened by the first record, rotated, redacted, private."""

import logging
import stat
import sys

import pytest

from huescope.ui.crash import log_file, log_folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    def made():
        (tmp_path / "log").mkdir(mode=0o700, exist_ok=True)
        return tmp_path / "log"

    monkeypatch.setattr(log_folder, "made", made)
    return tmp_path / "log"


@pytest.fixture
def log(monkeypatch):
    """A logger of this test alone, with the handler of the program."""
    logger = logging.Logger("huescope.test")  # noqa: LOG001 - it stays unknown
    monkeypatch.setattr(logging, "getLogger", lambda *_name: logger)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    handler = log_file.install()
    yield logger
    handler.close()


def test_it_is_opened_by_the_first_record_and_says_what_ran(folder, log):
    assert not folder.exists()
    log.info("not worth a file")
    assert not folder.exists()
    log.warning("a thing at /home/anna/pier.jpg")
    first, second = (folder / "huescope.log").read_text("utf-8").splitlines()
    assert "Huescope " in first
    assert "Qt " in first
    assert second.endswith("WARNING huescope.test: a thing at …/pier.jpg")
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_traceback_is_logged_without_secrets(folder, log):
    def fail():
        raise ValueError("https://anna:word@example.org/?sig=1 with token=abc")

    try:
        fail()
    except ValueError:
        log.exception("It failed")
    text = (folder / "huescope.log").read_text("utf-8")
    assert "ValueError: https://… with token=…" in text
    assert f"…/ui/crash/{__name__.rpartition('.')[2]}.py" in text
    assert "word" not in text


def test_old_files_are_few_and_small(folder, log, monkeypatch):
    monkeypatch.setattr(log_file, "_MOST_BYTES", 2000)
    for number in range(100):
        log.error("%d %s", number, "word " * 20)
    files = sorted(folder.iterdir())
    assert [each.name for each in files] == [
        "huescope.log",
        *(f"huescope.log.{i}" for i in (1, 2, 3)),
    ]
    assert all(each.stat().st_size <= 2000 for each in files)


def test_a_folder_that_cannot_be_used_costs_nothing(tmp_path, log, monkeypatch, capfd):
    def made():
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(log_folder, "made", made)
    log.error("lost")
    assert capfd.readouterr() == ("", "")


def test_the_folder_is_the_platforms(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_log_path", lambda name, **_no_author: tmp_path / name)
    assert log_folder.made() == tmp_path / "huescope"
    opened, told = [], []
    monkeypatch.setattr(
        log_folder.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()))
    )
    log_folder.show(told.append)
    assert opened == [str(tmp_path / "huescope")]
    assert told == [f"The log is in {tmp_path / 'huescope'}."]
