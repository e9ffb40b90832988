"""A board in the window: begun, edited by mouse and keyboard, undone, saved and opened again."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QMimeData, QPoint, Qt, QUrl

from huescope.analysis.color_counts import count_colors
from huescope.analysis.options import DEFAULT
from huescope.analysis.shared_palette import merged_equally, shared_palette
from huescope.cancellation import Job
from huescope.imaging.decode import decode
from huescope.library.folder import Library
from huescope.moodboard import composition as composition_module
from huescope.sources.local import LocalFile
from huescope.ui.export.each_dialog import EachDialog
from huescope.ui.state import events
from huescope.ui.state.board_view import composition, portions


@pytest.fixture
def pictures(tmp_path):
    """Files of two colours each; the first is larger than the others."""
    colors = ((200, 0, 0), (90, 0, 0)), ((0, 0, 200), (0, 0, 90)), ((0, 160, 0), (0, 80, 0))
    paths = []
    for number, (one, other) in enumerate(colors):
        size = 40 if number else 80
        rgb_u8 = np.full((size, size, 3), one, np.uint8)
        rgb_u8[: size // 4] = other
        paths.append(tmp_path / f"picture {number + 1}.png")
        Image.fromarray(rgb_u8).save(paths[-1])
    return paths


def expected(paths, size):
    pairs = []
    for path in paths:
        picture = decode(path.read_bytes(), path.name, Job())
        pairs.append((count_colors(picture, Job()), 1.0))
    return shared_palette(merged_equally(pairs), size, DEFAULT, Job())


def test_a_board_from_its_beginning_to_its_file(
    empty_window, pictures, done, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(composition_module, "PIXELS", 30_000)
    window, store = empty_window, empty_window.store
    window.settings.library_folder = library = tmp_path / "library"

    def item(id_):
        return store.state.current.board.item(id_)

    sources = tuple(map(LocalFile, pictures))
    done(window, lambda: window.board_commands.take("one_palette", sources[:2]))
    state = store.state
    assert state.name == "Board of 2 pictures"
    assert {each.rgb for each in state.swatches} == {
        tuple(rgb) for rgb in expected(pictures[:2], state.colors).rgb_u8.tolist()
    }
    assert sum(each.share for each in state.swatches if each.rgb[0]) == pytest.approx(0.5, abs=0.01)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(pictures[2]))])
    done(window, lambda: window.open_commands.take(dropped))
    assert len(store.state.documents.items) == 1
    assert len(store.state.swatches) == 6
    for event, count in ((events.Undo(), 2), (events.Redo(), 3)):
        done(window, lambda event=event: store.send(event))
        assert len(window.picture.board.layer.frames) == count
    assert not store.state.is_modified or store.state.document.history.undo_title == "Add Pictures"

    # What each picture gave to the swatch that is pointed at.
    red = next(n for n, each in enumerate(store.state.swatches) if each.rgb == (200, 0, 0))
    qtbot.waitUntil(lambda: bool(store.state.located))
    store.send(events.Highlight(red))
    assert portions(store.state) == {1: 1.0}
    frames = {frame.id: frame for frame in window.picture.board.layer.frames}
    assert frames[1].accessibleName() == "picture 1.png, gave 100% of this colour"

    # Dragged by the mouse, and moved and weighed by the keyboard.
    view = window.picture.view
    start = frames[2].geometry().center()
    before = composition(store.state).rects[2]
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(30, 15))
    done(
        window,
        lambda: qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 15)),
    )
    assert store.state.selected_items == {2}
    assert item(2).rect.x > before.x
    assert item(2).rect.y > before.y
    moved = item(2).rect
    done(window, lambda: qtbot.keyClick(frames[2], Qt.Key.Key_Left))
    assert item(2).rect.x < moved.x
    done(window, lambda: qtbot.keyClick(frames[2], Qt.Key.Key_BracketRight))
    assert item(2).weight == 2
    assert sum(each.share for each in store.state.swatches if each.rgb[2]) == pytest.approx(
        0.5, abs=0.01
    )
    done(window, window.picture.board.bar.out.click)
    assert item(2).left_out
    assert len(store.state.swatches) == 4
    for _ in range(2):
        done(window, lambda: store.send(events.Undo()))
    assert item(2).counting == 1
    assert len(store.state.swatches) == 6

    window.board_commands.take("export_each", sources)
    (dialog,) = window.findChildren(EachDialog)
    qtbot.waitUntil(lambda: dialog.formats.count() > 0)
    dialog.formats.setCurrentIndex(dialog.formats.findData("gpl"))
    with qtbot.waitSignal(dialog.finished):
        dialog.export_to(tmp_path)
    assert sorted(each.stem for each in tmp_path.glob("*.gpl")) == [each.stem for each in pictures]

    path = tmp_path / "a.huescope"
    done(window, lambda: store.send(events.Save(path)))
    board, swatches = store.state.current.board, store.state.swatches
    done(window, lambda: window.open_commands.open_paths([path]))
    assert store.state.current.board == board
    assert [each.rgb for each in store.state.swatches] == [each.rgb for each in swatches]
    assert store.state.shown.is_exact
    for _ in range(len(store.state.documents.items)):  # the last one is begun anew
        done(window, lambda: store.send(events.ClosePalette(0)))
    assert store.state.current.board == board
    assert not store.state.document.history.undo_title
    window.keeper.keep_made()
    assert window.keeper.runner.wait(QDeadlineTimer(5000))
    kept = Library(library, private=True).contents(Job()).entries
    assert [len(each.palette) for each in kept] == [6]
