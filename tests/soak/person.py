"""Do anything at all in a window: clicks, keys, drops, wheels, menus, themes, undo, closing.

Acts come from a timer, so that they go on within the loops of menus, dialogs and drags.
"""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from part import descriptors, memory_mb, threads
from pictures import KINDS, picture
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

if TYPE_CHECKING:
    from part import Bench

_KEY = Qt.Key
_KEYS = (
    *(_KEY.Key_Tab, _KEY.Key_Return, _KEY.Key_Space, _KEY.Key_Escape, _KEY.Key_Delete),
    *(_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End),
    *(_KEY.Key_PageUp, _KEY.Key_PageDown, _KEY.Key_Backspace, _KEY.Key_F2, _KEY.Key_Menu),
    *(_KEY.Key_0, _KEY.Key_1, _KEY.Key_9, _KEY.Key_A, _KEY.Key_C, _KEY.Key_D, _KEY.Key_O),
    *(_KEY.Key_P, _KEY.Key_S, _KEY.Key_V, _KEY.Key_X, _KEY.Key_Z, _KEY.Key_Plus, _KEY.Key_Minus),
)
_MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_BUTTONS = (*(Qt.MouseButton.LeftButton,) * 5, Qt.MouseButton.RightButton)
_TEXTS = ("#c8102e", ":root { --a: #c8102e; --b: #012169; }", "no colour", "oci://b@n/x.png", "")
_REST_EVERY = 150
_CLOSE_EVERY = 10  # rests
_MOST_DESCRIPTORS = 8
_ENDED_S = 240.0
_WATCHED_MS = 100
_LOOP_S = 0.4


class Person:
    """Somebody who knows no program, and is in a hurry."""

    def __init__(self, bench: Bench, seconds: float, seed: int) -> None:
        self.bench = bench
        self.chance = random.Random(seed)
        self.end_s = time.monotonic() + seconds
        self.folder = Path.cwd() / "pictures"
        self.folder.mkdir()
        for number, kind in enumerate(KINDS):
            (self.folder / f"{number}.{kind.lower()}").write_bytes(picture(number, kind))
        (self.folder / "broken.png").write_bytes(picture(9, "PNG")[:500])
        (self.folder / "colours.css").write_text(_TEXTS[1], encoding="utf-8")
        self.done = 0
        self.rests = 0
        self.closings = 0
        self.levels: list[tuple[float, int, int]] = []
        self.kept: QWidget | None = None
        self.returned_s = time.monotonic()
        self.resting = False
        acts = [
            (self.click, 30),
            (self.press_key, 22),
            (self.drag, 8),
            (self.turn_wheel, 6),
            (self.drop, 6),
            (self.trigger, 12),
            (self.choose_in_menu, 6),
            (self.copy_text, 2),
            (self.choose_theme, 2),
            (self.undo, 5),
            (self.cancel, 4),
            (self.resize, 2),
            (self.leave_dialog, 5),
            (self.wait, 6),
        ]
        self.acts, self.weights = zip(*acts, strict=True)

    def go(self) -> None:
        self.watch()
        while time.monotonic() < self.end_s:
            self.returned_s = time.monotonic()
            self.act()
            QTest.qWait(self.chance.choice((0, 0, 1, 5, 20)))
            if self.done >= _REST_EVERY * (self.rests + 1):
                self.rest()

    def act(self) -> None:
        self.done += 1
        del self.bench.acts[:-60]
        (act,) = self.chance.choices(self.acts, self.weights)
        act()

    def watch(self) -> None:
        """Go on where an act is within a loop of its own, such as a menu's or a drag's."""
        QTimer.singleShot(_WATCHED_MS, self.watch)
        if time.monotonic() - self.returned_s < _LOOP_S or self.resting:
            return
        if self.chance.random() < 0.5:
            self.act()
            return
        handle = self.bench.window.windowHandle()
        if handle is not None:
            self.note("escape from a loop")
            QTest.keyClick(handle, Qt.Key.Key_Escape)
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)

    def note(self, text: str) -> None:
        self.bench.acts.append(text)

    # -- acts --------------------------------------------------------------------------------

    def target(self) -> QWidget | None:
        """Choose a visible widget that takes input now."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        tops = [top] if top else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        if not tops:
            return None
        chosen = self.chance.choice(tops)
        if not alive(chosen):  # a popup that has just gone
            return None
        self.kept = chosen  # a wrapper of PySide takes those of its children with it
        try:
            inner = [w for w in chosen.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
        except RuntimeError:  # one of them has just been deleted
            return None
        return self.chance.choice(inner) if inner else chosen

    def point(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.chance.randrange(max(1, widget.width())),
            self.chance.randrange(max(1, widget.height())),
        )

    def click(self) -> None:
        widget = self.target()
        if widget is None:
            return
        button, modifier = self.chance.choice(_BUTTONS), self.chance.choice(_MODIFIERS)
        self.note(f"click {named(widget)} {button.name}")
        point = self.point(widget)
        if self.chance.random() < 0.15:
            QTest.mouseDClick(widget, button, modifier, point)
        else:
            QTest.mouseClick(widget, button, modifier, point)

    def press_key(self) -> None:
        widget = QApplication.focusWidget() or self.target()
        if widget is None:
            return
        key, modifier = self.chance.choice(_KEYS), self.chance.choice(_MODIFIERS)
        self.note(f"key {key.name} in {named(widget)}")
        QTest.keyClick(widget, key, modifier)

    def drag(self) -> None:
        widget = self.target()
        if widget is None:
            return
        self.note(f"drag {named(widget)}")
        here, there = self.point(widget), self.point(widget)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(widget, left, none, here)
        for step in range(1, 5):
            if not alive(widget):
                return
            QTest.mouseMove(widget, here + (there - here) * (step / 4))
        if alive(widget):
            QTest.mouseRelease(widget, left, none, there)

    def turn_wheel(self) -> None:
        widget = self.target()
        if widget is None:
            return
        self.note(f"wheel {named(widget)}")
        point = QPointF(self.point(widget))
        delta = QPoint(0, self.chance.choice((-120, 120, 600)))
        event = QWheelEvent(
            point,
            QPointF(widget.mapToGlobal(point.toPoint())),
            QPoint(),
            delta,
            Qt.MouseButton.NoButton,
            self.chance.choice(_MODIFIERS),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)

    def drop(self) -> None:
        mime = QMimeData()
        files = sorted(self.folder.iterdir())
        draw = self.chance.random()
        if draw < 0.7:
            chosen = self.chance.sample(files, self.chance.choice((1, 1, 1, 3)))
            mime.setUrls([QUrl.fromLocalFile(str(each)) for each in chosen])
        elif draw < 0.8:
            mime.setUrls([QUrl.fromLocalFile(str(self.folder))])
        elif draw < 0.9:
            mime.setColorData(QColor(200, 16, 46))
        else:
            mime.setText(self.chance.choice(_TEXTS))
        self.note(f"drop {mime.formats()} {[each.fileName() for each in mime.urls()]}")
        event = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        if QApplication.activeModalWidget() is None:
            self.bench.window.dropEvent(event)

    def trigger(self) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        actions = [a for a in self.bench.window.actions_by_id._by_id.values() if a.isEnabled()]
        action = self.chance.choice(actions)
        if action.objectName() == "quit" and self.chance.random() < 0.9:
            return
        self.note(f"trigger {action.objectName()}")
        action.trigger()

    def choose_in_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            menus = self.bench.window.findChildren(QMenu)
            menu = self.chance.choice(menus)
            menu.aboutToShow.emit()
        actions = [a for a in menu.actions() if a.isEnabled() and not a.menu()]
        if actions:
            action = self.chance.choice(actions)
            if action.objectName() == "quit":
                return
            self.note(f"menu {action.text()}")
            action.trigger()

    def copy_text(self) -> None:
        QApplication.clipboard().setText(self.chance.choice(_TEXTS))

    def choose_theme(self) -> None:
        self.note("theme")
        self.bench.window.choose_theme(self.chance.choice(("light", "dark", "system")))

    def undo(self) -> None:
        name = self.chance.choice(("undo", "undo", "redo"))
        self.note(name)
        self.bench.window.actions_by_id[name].trigger()

    def cancel(self) -> None:
        self.note("cancel")
        self.bench.window.actions_by_id["cancel"].trigger()

    def resize(self) -> None:
        self.note("resize")
        size = self.chance.randrange(500, 1800), self.chance.randrange(400, 1100)
        self.bench.window.resize(*size)

    def leave_dialog(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                self.note(f"leave {named(dialog)}")
                dialog.reject()

    def wait(self) -> None:
        QTest.qWait(self.chance.choice((5, 50, 200)))

    # -- checks ------------------------------------------------------------------------------

    def rest(self) -> None:
        """Leave every dialog, wait until nothing is under way, and count what is left."""
        self.rests += 1
        self.resting = True
        self.clear()
        if not self.bench.window.isVisible() or self.rests % _CLOSE_EVERY == 0:
            self.close()
        self.bench.rest()
        self.bench.finish()  # which starts and ends threads, too
        end_s = time.monotonic() + _ENDED_S
        while len(threads()) > 1 and time.monotonic() < end_s:  # one may wait for the network
            QTest.qWait(50)
        self.levels.append((memory_mb(), descriptors(), len(threads())))
        self.tell()
        self.resting = False

    def clear(self) -> None:
        for _ in range(20):
            for widget in QApplication.topLevelWidgets():
                if widget is not self.bench.window and alive(widget) and widget.isVisible():
                    widget.close()
            QTest.qWait(10)
            if not QApplication.activePopupWidget() and not QApplication.activeModalWidget():
                return
        self.bench.find(f"a dialog cannot be closed: {named(QApplication.activeModalWidget())}")

    def close(self) -> None:
        """Close the window, without what is unsaved, and open another one."""
        self.closings += 1
        window = self.bench.window
        self.bench.close_window()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self.bench.open_window()

    def tell(self) -> None:
        last = self.levels[-1]
        self.bench.figures = {
            "acts": self.done,
            "windows": 1 + self.closings,
            "MB": self.told(0),
            "descriptors": self.told(1),
            "threads of Python": self.told(2),
        }
        # Each thread of Qt has some, and those of the first window's work are as many as ever.
        more = last[1] - max(level[1] for level in self.levels[:_CLOSE_EVERY])
        if more > _MOST_DESCRIPTORS:
            self.bench.find(f"{more} file descriptors were left open")
        if last[2] > 1:
            self.bench.find(f"threads were left: {threads()[1:]}")
        print(self.done, *(round(each) for each in last), flush=True)
        self.bench.write()

    def told(self, number: int) -> str:
        """Give one figure of the levels: of the first and of the second half, and the last."""
        values = [level[number] for level in self.levels]
        halves = [values[: len(values) // 2] or values, values[len(values) // 2 :]]
        ranges = [f"{min(half):.0f} to {max(half):.0f}" for half in halves]
        return f"{ranges[0]}, then {ranges[1]}, {values[-1]:.0f} at the end"


def named(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} {widget.objectName() if widget else ''}".strip()


def alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return bool(isValid(widget))


def use(bench: Bench, seconds: float, seed: int) -> None:
    """Use a window for some time."""
    Person(bench, seconds, seed).go()
