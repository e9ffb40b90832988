"""One dialog tells of unexpected errors, wherever they happened."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from huescope.errors import HuescopeError
from huescope.ui.crash.dialog import CrashDialog
from huescope.ui.crash.reporter import CrashReporter
from huescope.ui.tasks import failures


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def told():
    return []


@pytest.fixture
def reporter(owner, told, monkeypatch):
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(failures, "_tell", None)
    failures._counted.clear()
    made = CrashReporter(told.append, owner)
    failures.report_to(made.tell, told.append)
    return made


def raised(error):
    def fail():
        raise error

    try:
        fail()
    except Exception as caught:  # noqa: BLE001 - with its traceback
        return caught


def dialogs(owner):
    QCoreApplication.processEvents()
    return [each for each in owner.findChildren(CrashDialog) if each.isVisible()]


def test_repeated_errors_are_counted_in_one_dialog(reporter, owner, told, caplog):
    error = raised(TypeError("/home/anna/pier.jpg is odd"))
    for _ in range(40):
        failures.report(error, "open")
    other = raised(KeyError("another one"))
    sys.excepthook(KeyError, other, other.__traceback__)
    (dialog,) = dialogs(owner)
    assert dialog.text.startswith(
        "Huescope met an error that it did not expect while opening a picture."
    )
    assert dialog.text.endswith("40 more errors since then.")
    assert len(caplog.records) == 7  # the 1st, 2nd, 4th ... 32nd time, and another one
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "TypeError: …/pier.jpg is odd" in copied
    assert "KeyError: 'another one'" in copied
    assert copied.count("Traceback") == 2
    dialog.go_on.click()
    assert dialogs(owner) == []
    failures.report(error, "open")
    assert dialogs(owner) == []
    assert told == ["The same unexpected error happened again; the log has it."]


def test_an_error_of_a_thread_is_told_and_an_expected_one_is_a_notice(reporter, owner, told):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    (dialog,) = dialogs(owner)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    dialog.go_on.click()
    expected = HuescopeError("The disk is full.")
    sys.excepthook(HuescopeError, expected, None)
    assert told == ["The disk is full."]
    assert dialogs(owner) == []


def test_an_error_in_a_destructor_is_only_logged(reporter, owner, caplog):
    class Odd:
        def __del__(self):
            raise RuntimeError("late")

    with caplog.at_level(logging.ERROR):
        Odd()
    assert "late" in caplog.text
    assert dialogs(owner) == []
