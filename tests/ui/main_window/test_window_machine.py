"""Random walks through a real window, with thread pools and disks that are slowed at random.

After every act what stands on the screen is compared with the state; whenever nothing is under way
any more, the whole of it is, and it has to be of one picture. The walks and the waits are seeded.
"""

import io
import random
import time
from dataclasses import replace

import numpy as np
import pytest
from late_picture import LatePicture
from named_swatches import lost_names, names_shown, without_dropped
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from huescope.color.single import of_rgb_u8
from huescope.palette import files, formats
from huescope.palette.merging import merge_one
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file
from huescope.project.palette_matching import arranged_in
from huescope.project.state import OWN_ORDER
from huescope.ui.main_window.window import Window
from huescope.ui.state.document_events import undo_title
from huescope.ui.state.picture import Phase
from huescope.ui.state.work import is_settled
from huescope.ui.tasks import pipeline
from huescope.ui.tasks.runner import TaskRunner

SEEDS = range(2)
ACTS = 30
DEADLINE_MS = 20_000  # far more than any wait takes, on a machine that does other things too
SLOWEST_S = 0.015
SLOWEST_DISK_S = 0.08
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
BUTTON = QMessageBox.StandardButton


def encoded(seed, kind):
    rgb_u8 = np.random.default_rng(seed).integers(0, 256, (6, 9, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8.repeat(8, axis=0).repeat(8, axis=1)).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture
def folder(tmp_path):
    """Pictures, one of which cannot be read, and a palette of another program."""
    place = tmp_path / "pictures"
    place.mkdir()
    for number, (name, kind) in enumerate(
        [("a.png", "PNG"), ("b.jpg", "JPEG"), ("c.jpg", "JPEG"), ("d.bmp", "BMP")]
    ):
        (place / name).write_bytes(encoded(number, kind))
    (place / "broken.png").write_bytes(encoded(9, "PNG")[:60])
    brand = Palette("Brand", (Swatch((200, 16, 46), name="Red"), Swatch((1, 33, 105), name="Blue")))
    (place / "brand.ase").write_bytes(formats.write(brand, "ase"))
    return place


@pytest.fixture
def slowed(monkeypatch):
    """Slow every thread pool and every writing of a file by waits that a seed chooses."""
    waits = random.Random(0)
    run, save = TaskRunner._run, files.save

    def pause(slowest_s):
        time.sleep(waits.uniform(0, slowest_s))

    def run_slowly(runner, ticket, function):
        def slow(job):
            pause(SLOWEST_S)
            for result in function(job):
                pause(SLOWEST_S)
                yield result

        run(runner, ticket, slow)

    def save_slowly(data, path, *arguments, **options):
        pause(SLOWEST_DISK_S)
        return save(data, path, *arguments, **options)

    monkeypatch.setattr(TaskRunner, "_run", run_slowly)
    monkeypatch.setattr(files, "save", save_slowly)
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", 1000)  # so that small JPEGs get a first look
    return waits


class Walk:
    """A person at a window, who does one thing after another."""

    def __init__(self, window, settings, folder, seed, qtbot):
        self.window = window
        self.settings = settings
        self.folder = folder
        self.random = random.Random(seed)
        self.qtbot = qtbot
        self.done = []
        """What was done so far, to be read where a walk fails."""
        self.marks = {}
        """Names that a person gave, and whether the last thing done to them was undoing them."""
        self.late = []
        self.given = 0

    @property
    def state(self):
        return self.window.store.state

    def place(self):
        return self.random.randrange(len(self.state.swatches))

    def name(self):
        self.given += 1
        return f"mark {self.given}"

    # -- acts --------------------------------------------------------------------------------

    def go(self):
        acts = [
            (self.open_file, 4),
            (self.open_several, 2),
            (self.open_folder, 1),
            (self.open_broken, 2),
            (self.open_late, 3),
            (self.let_go, 3),
            (self.step_beside, 3),
            (self.escape, 4),
            (self.try_again, 2),
            (self.slide, 6),
            (self.sort, 3),
            (self.choose_options, 3),
            (self.lock, 3),
            (self.pick, 3),
            (self.rename, 4),
            (self.merge, 1),
            (self.undo, 4),
            (self.redo, 2),
            (self.save, 3),
            (self.save_and_edit, 2),
            (self.close_and_cancel, 1),
            (self.open_project, 1),
            (self.bring, 1),
            (self.turn_tab, 2),
            (self.close_tab, 1),
            (self.reopen_tab, 1),
        ]
        kinds, weights = zip(*acts, strict=True)
        self.open_file()
        self.rest()
        for act in self.random.choices(kinds, weights, k=ACTS):
            self.done.append(act.__name__)
            act()
            self.assert_shown()
            if self.random.random() < 0.4:
                self.rest()
            else:
                QTest.qWait(self.random.choice([0, 0, 5, 20, 40]))

    def open_file(self):
        name = self.random.choice(["a.png", "b.jpg", "c.jpg", "d.bmp"])
        self.window.open_commands.open_paths([self.folder / name])

    def open_several(self):
        names = self.random.sample(["a.png", "b.jpg", "broken.png", "brand.ase", "d.bmp"], 3)
        self.window.open_commands.open_paths([self.folder / name for name in names])

    def open_folder(self):
        self.window.open_commands.open_paths([self.folder])

    def open_broken(self):
        self.window.open_commands.open_paths([self.folder / "broken.png"])

    def open_late(self):
        fails = self.random.random() < 0.3
        late = LatePicture(f"late {len(self.late)}.jpg", encoded(20, "JPEG"), fails)
        self.late.append(late)
        self.window.open_commands.open_source(late)

    def let_go(self):
        for late in self.late:
            late.gate.set()

    def step_beside(self):
        self.window.actions_by_id[self.random.choice(["next", "previous"])].trigger()

    def escape(self):
        self.window.actions_by_id["cancel"].trigger()

    def try_again(self):
        bar = self.window.picture.status
        if bar.isVisible():
            self.random.choice([bar.retry, bar.dismiss]).click()

    def slide(self):
        slider = self.window.reduction.slider
        if not slider.isEnabled():
            return
        slider.sliderPressed.emit()
        for _ in range(self.random.randrange(1, 5)):
            slider.setValue(self.random.randrange(2, 20))
            QTest.qWait(self.random.choice([0, 0, 3, 15, 70]))
        QTest.qWait(self.random.choice([0, 10, 60, 160]))
        slider.sliderReleased.emit()

    def sort(self):
        order = self.window.colors.head.order
        if order.count():
            place = self.random.randrange(order.count())
            order.setCurrentIndex(place)
            order.activated.emit(place)

    def choose_options(self):
        from huescope.ui.state import events

        options = replace(
            self.state.options,
            accent=self.random.choice([0.0, 1.0]),
            ignore=self.random.choice([frozenset(), frozenset({"white"})]),
        )
        self.window.store.send(events.SetOptions(options))

    def has_swatches(self):
        return bool(self.state.swatches) and self.state.may_copy

    def lock(self):
        if self.has_swatches():
            self.window.colors.grid.select([self.place()])
            self.window.actions_by_id["lock"].trigger()
            self.marks = without_dropped(self.marks, self.state)

    def pick(self):
        if self.has_swatches():
            rgb = tuple(self.random.randrange(256) for _ in range(3))
            self.window.picture.eyedropper.picked.emit(of_rgb_u8(rgb), 3, 2)
            self.marks = without_dropped(self.marks, self.state)
            assert any(each.rgb == rgb and each.locked for each in self.state.swatches) or (
                self.state.shown is None
            )

    def rename(self):
        if self.has_swatches():
            place, name = self.place(), self.name()
            self.window.colors.grid.renamed.emit(place, name)
            self.marks[name] = False
            self.marks = without_dropped(self.marks, self.state)

    def merge(self):
        swatches = self.state.swatches
        if len(swatches) < 4 or not self.has_swatches():
            return
        if self.window.judge is None:
            self.window.show_judge()
            self.wait(lambda: self.window.judge is not None)
        swatches = self.state.swatches
        if len(swatches) >= 4:
            _place, merged = merge_one(swatches, (0, 1))
            after = (merged, *swatches[2:])
            self.window.judge.differences.merging.merge_requested.emit(swatches, after)
            self.marks = without_dropped(self.marks, self.state)

    def undo(self):
        before = names_shown(self.state)
        self.window.actions_by_id["undo"].trigger()
        for name in before - names_shown(self.state):
            if name in self.marks:
                self.marks[name] = True

    def redo(self):
        self.window.actions_by_id["redo"].trigger()
        for name in names_shown(self.state) & set(self.marks):
            self.marks[name] = False

    def save(self):
        path = self.folder.parent / self.random.choice(["one.huescope", "two.huescope"])
        self.window.actions_by_id["save" if self.state.file.path else "save_as"].trigger()
        for dialog in self.window.findChildren(QFileDialog):
            if dialog.isVisible():
                dialog.fileSelected.emit(str(path))
                dialog.done(QFileDialog.DialogCode.Accepted)

    def save_and_edit(self):
        """Go on working while the file is being written."""
        self.save()
        QTest.qWait(self.random.choice([0, 5, 30]))
        self.rename()

    def close_and_cancel(self):
        if self.state.is_modified and self.state.file.saving is None:
            self.window.close()
            self.answer(BUTTON.Cancel)
            assert self.window.isVisible()

    def open_project(self):
        """Open a project over what is open; what is not saved is asked about."""
        path = self.folder.parent / "one.huescope"
        self.rest()
        if not path.exists():
            return
        # What the person took out again, and left in no more than the steps of undo, goes.
        documents = self.state.documents
        shown = [each.state.palette.swatches for each in documents.items]
        shown += [
            step.state.palette.swatches for each in documents.closed for step in each.history.steps
        ]
        names = {swatch.name for swatches in shown for swatch in swatches}
        self.marks = {name: undone for name, undone in self.marks.items() if name in names}
        self.window.open_commands.open_paths([path])
        self.rest()

    def bring(self):
        self.window.open_commands.open_paths([self.folder / "brand.ase"])

    def turn_tab(self):
        tabs = self.window.colors.tabs
        if tabs.count() > 1 and not tabs.isHidden():
            tabs.setCurrentIndex(self.random.randrange(tabs.count()))

    def close_tab(self):
        tabs = self.window.colors.tabs
        if tabs.count() > 1 and not tabs.isHidden():
            tabs.closed.emit(self.random.randrange(tabs.count()))

    def reopen_tab(self):
        self.window.actions_by_id["reopen_palette"].trigger()

    # -- waiting -----------------------------------------------------------------------------

    def wait(self, condition):
        try:
            self.qtbot.waitUntil(condition, timeout=DEADLINE_MS)
        except Exception as error:
            told = self.state.picture.phase, self.state.notice.text, self.box()
            raise AssertionError(f"after {self.done}: {told}") from error

    def is_at_rest(self):
        commands, projects = self.window.open_commands, self.window.projects
        return (
            is_settled(self.state)
            and self.box() is None
            and not commands._dropping
            and not projects._under_way
        )

    def rest(self):
        """Let everything come, late pictures too, and compare all of the screen."""
        self.let_go()

        def is_over():
            if self.box() is not None:
                self.answer(self.random.choice([BUTTON.Save, BUTTON.Discard, BUTTON.Cancel]))
            return self.is_at_rest()

        self.wait(is_over)
        self.assert_shown()
        self.assert_at_rest()

    def box(self):
        boxes = self.window.findChildren(QMessageBox, "ask to save", DIRECT)
        return next((box for box in boxes if box.isVisible()), None)

    def answer(self, button):
        """Answer what is asked about work that is in no file."""
        box = self.box()
        assert box is not None, self.done
        if button == BUTTON.Discard:
            self.marks.clear()  # given up, and everything else was asked about
        box.button(button).click()
        for dialog in self.window.findChildren(QFileDialog):
            if dialog.isVisible():
                dialog.fileSelected.emit(str(self.folder.parent / "asked.huescope"))
                dialog.done(QFileDialog.DialogCode.Accepted)

    # -- what always holds -------------------------------------------------------------------

    def names_written(self, path):
        project = file.read(path.read_bytes(), path.name)
        states = [each.state for each in project.documents]
        return {each.name for state in states for each in (*state.palette.swatches,)}

    def assert_shown(self):
        """Compare what has to be true at every moment."""
        window, state, done = self.window, self.state, self.done
        colors, inspector = window.colors, window.inspector
        assert colors.grid.arranged == state.arranged, done
        assert state.arranged.swatches == state.swatches, done
        assert inspector.most_frequent.grid.arranged == state.dominant, done
        assert colors.grid.isEnabled() == state.may_copy, done
        assert state.name in window.windowTitle(), done
        told = window.tools._title.text()
        assert told == (f"Opening {state.opening_name}…" if state.opening_name else state.name)
        assert window.isWindowModified() == state.is_modified, done
        assert {window.reduction.slider.value(), window.reduction.number.value()} == {state.colors}
        if not state.is_untouched:
            assert window.reduction.isEnabled() == (state.shown is not None), done
        assert window.actions_by_id["undo"].isEnabled() == bool(undo_title(state))
        assert colors.head.order.currentData() in {state.order, None}, done
        assert set(inspector.bar.swatches) == set(state.swatches), done
        if state.shown is not None:
            assert window.status.facts.startswith(state.shown.source.name), done
            assert state.is_of(state.shown) or state.is_dimmed, done
        if lost := lost_names(self.marks, state):
            assert not lost - self.names_in_files(), (lost, done)

    def names_in_files(self):
        paths = [*self.folder.parent.glob("*.huescope"), *self.drafts()]
        return {name for path in paths for name in self.names_written(path)}

    def assert_at_rest(self):
        """Compare everything, now that nothing is under way: it has to be of one picture."""
        window, state, done = self.window, self.state, self.done
        shown = state.shown
        assert not state.picture.is_opening, done
        assert not state.is_dimmed, done
        assert state.pending_order is None, done
        tabs = window.colors.tabs
        assert tabs.count() == len(state.documents.items), done
        assert tabs.currentIndex() == state.documents.place, done
        if state.order != OWN_ORDER:
            arranged = arranged_in(state.order, state.swatches, state.choices.formula)
            told = state.order, state.current.edited, state.step_ended, self.done
            assert arranged.swatches == state.swatches, told
        assert window.inspector.histogram._channels is (
            shown.studied.findings.channels if shown and shown.studied else None
        ), done
        if shown is None:
            assert window.status.facts == "", done
            return
        assert not window.picture.failed, done
        assert shown.studied is not None, done
        assert state.is_of(shown), done
        leading = shown.studied.findings.leading
        assert window.inspector.main._swatch == leading.main, done
        assert window.inspector.second._swatch == leading.second, done
        if state.picture.phase is Phase.FAILED:
            assert state.picture.wanted.name in window.picture.status.text, done
        elif shown.is_exact:
            assert window.picture.status.text == "", done
            assert shown.studied.findings.options == state.options, done
        if state.swatches:
            painted = set(map(tuple, state.reduced.reduction.rgb_u8.tolist()))
            assert painted == {swatch.rgb for swatch in state.swatches}, done
        if shown.is_exact and state.is_of(shown) and not state.current.edited and state.swatches:
            assert len(state.swatches) == state.colors or state.reduced.reduction.note, done

    # -- the end -----------------------------------------------------------------------------

    def drafts(self):
        return list(self.settings.unsaved_folder.glob("*.huescope"))

    def assert_drafted(self):
        """Wait until a draft holds every name on the screen that is in no file."""
        if not self.state.is_modified:
            return
        items = self.state.documents.items
        names = {each.name for item in items for each in item.state.palette.swatches}
        marked = names & set(self.marks)
        self.wait(lambda: any(marked <= self.names_written(path) for path in self.drafts()))

    def leave(self, answer):
        """Close the window; what is not saved is asked about."""
        items = self.state.documents.items
        names = {each.name for item in items for each in item.state.palette.swatches}
        marked = names & set(self.marks)
        was_modified = self.state.is_modified
        self.window.close()
        if self.box() is not None:
            self.answer(answer)
        self.wait(lambda: not self.window.isVisible())
        assert self.window.is_at_rest
        if was_modified and answer == BUTTON.Save:
            assert marked <= self.names_written(self.state.file.path)
        assert self.drafts() == [] or answer == BUTTON.Cancel


@pytest.mark.long
@pytest.mark.usefixtures("background_work")
@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk(seed, theme, settings, folder, slowed, qtbot):
    slowed.seed(seed)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    walk = Walk(window, settings, folder, seed, qtbot)
    try:
        walk.go()
        walk.rest()
        walk.rename()
        walk.assert_drafted()
        walk.rest()
        walk.leave(walk.random.choice([BUTTON.Save, BUTTON.Discard]))
    finally:
        walk.let_go()
        window.projects.discard()
        window.close()
