"""The rows of the library: they follow its entries, and the selection follows them."""

import random
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect, Qt

from huescope.library.entry import Entry
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.project import Document
from huescope.project.state import State
from huescope.ui.browser.library import tile_layout
from huescope.ui.browser.library.model import LibraryModel

_SELECT = QItemSelectionModel.SelectionFlag.Select


def entry(number):
    palette = Palette(f"P{number}", (Swatch((number, 0, 0)),), source="a.jpg")
    return Entry(f"{number:032x}", Document(State(palette)), date_s=992606400.0, tags=("warm",))


def test_rows_follow_entries_and_the_selection_follows_rows(qapp):
    parent = QObject()
    model = LibraryModel(lambda _entry: None, parent)
    selection = QItemSelectionModel(model, parent)
    entries = [entry(number) for number in range(12)]
    draw = random.Random(3)
    model.show(entries)
    selection.select(model.index(5), _SELECT)
    for _ in range(20):
        shown = [entries[5], *draw.sample(entries[:5] + entries[6:], draw.randrange(11))]
        draw.shuffle(shown)
        shown = [replace(each, starred=draw.random() < 0.5) for each in shown]
        model.show(shown)
        assert model.entries == shown
        assert [model.entry(index.row()).id for index in selection.selectedIndexes()] == [
            entries[5].id
        ]
    tile = model.tile(0)
    model.show(shown)
    assert model.tile(0) is tile  # it is in the cache of cells


def test_an_entry_is_described_for_eyes_and_screen_readers(qapp):
    parent = QObject()
    model = LibraryModel(lambda _entry: None, parent)
    model.show([replace(entry(1), starred=True, place="/b.css", origin="exported")])
    roles = Qt.ItemDataRole
    told = [model.index(0).data(each) for each in (roles.DisplayRole, roles.AccessibleTextRole)]
    assert told == ["P1", "P1, starred, 15 Jun 2001  ·  warm, #010000"]
    tooltip = model.index(0).data(roles.ToolTipRole).splitlines()
    assert tooltip[:2] == ["P1", "1 colour"]
    assert tooltip[2].startswith("Exported ")
    assert tooltip[2].endswith(": /b.css")
    assert tooltip[3:] == ["From a.jpg", "Tags: warm"]
    assert model.mimeData([model.index(0)]).text() == "#010000"
    assert model.data(model.index(5)) is None


def test_each_swatch_has_its_place_in_the_tile(qapp):
    cell = QRect(100, 50, 200, 180)
    for count, has_photo, rows in ((0, False, 0), (5, True, 1), (40, True, 1), (40, False, 4)):
        found = tile_layout.swatch_rows(cell, count, has_photo=has_photo)
        assert len(found) == rows
        assert [each for swatches, _place in found for each in swatches] == list(range(count))
        for swatches, place in found:
            assert tile_layout.block_rect(cell).contains(place)
            ends = (place.topLeft(), place.bottomRight())
            first, last = (tile_layout.swatch_at(end, found) for end in ends)
            assert (first[0], last[0]) == (swatches[0], swatches[-1])
            assert place.contains(first[1])
    assert tile_layout.swatch_at(QPoint(0, 0), found) is None
    assert not tile_layout.name_rect(cell).intersects(tile_layout.star_rect(cell))
    assert tile_layout.star_rect(cell).contains(tile_layout.icon_rect(cell))
    assert cell.contains(tile_layout.caption_rect(cell))
