"""Qt's classes are created in the GUI thread, before a worker accesses them."""

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer

from huescope.ui.platform import qt_class_names


class Module:
    """Records which attributes were accessed, and in which thread."""

    def __init__(self):
        self.asked = []

    def __dir__(self):
        return [f"name_{number}" for number in range(300)]

    def __getattr__(self, name):
        self.asked.append((name, QThread.currentThread()))
        return name


def test_every_name_is_asked_for_in_the_gui_thread_and_then_work_begins(qtbot, qapp, monkeypatch):
    module, owner, calls = Module(), QObject(), []
    for name in ("QtGui", "QtWidgets"):
        monkeypatch.setattr(qt_class_names, name, module)
    qt_class_names.name_all(owner, lambda: calls.append(len(module.asked)))
    assert module.asked == []
    qtbot.waitUntil(lambda: bool(calls))
    assert calls == [600]
    assert {thread for _name, thread in module.asked} == {qapp.thread()}


def test_an_owner_that_ends_ends_it(qtbot, monkeypatch):
    module, owner, calls = Module(), QObject(), []
    monkeypatch.setattr(qt_class_names, "QtGui", module)
    qt_class_names.name_all(owner, lambda: calls.append(True))
    (timer,) = owner.findChildren(QTimer)
    with qtbot.waitSignal(timer.destroyed):
        owner.deleteLater()
    asked = len(module.asked)
    for _ in range(10):
        QCoreApplication.processEvents()
    assert len(module.asked) == asked
    assert calls == []
