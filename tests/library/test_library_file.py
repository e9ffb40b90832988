import json
from contextlib import suppress
from dataclasses import replace

import pytest
from any_project import DOCUMENTS, TEXTS, png
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.errors import DamagedPalette, PaletteError, UnsupportedPalette
from huescope.library import file
from huescope.library.entry import (
    MADE,
    MOST_TAGS,
    ORIGINS,
    SAVED,
    Entry,
    checked_tags,
    content_of,
    is_id,
    new_id,
    tags_in,
)
from huescope.moodboard.board import Board, Item
from huescope.palette import archive
from huescope.palette.board.arrangement import Rect
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file as project_file
from huescope.project.project import Document, Project
from huescope.project.state import State
from huescope.sources.reference import Reference

ID = "0123456789abcdef" * 2
SEA = State(Palette("Sea", (Swatch((0, 80, 120), 12, 0.75, "Deep"), Swatch((230, 240, 250)))))
DOCUMENT = Document(SEA, Reference("local", "/a/b.jpg"), png(90))
BOARD = Board((Item(1, "a.jpg"),))
ENTRY = Entry(ID, DOCUMENT, MADE, "/c.ase", 100.5, 200.25, starred=True, tags=("Autumn", "brand"))
TIMES = st.integers(0, 10**13).map(lambda milliseconds: milliseconds / 1000)
ENTRIES = st.builds(
    Entry,
    st.just(ID),
    DOCUMENTS,
    st.sampled_from(ORIGINS),
    TEXTS,
    TIMES,
    TIMES,
    st.booleans(),
    st.lists(TEXTS, max_size=3).map(checked_tags),
)


@given(ENTRIES)
@settings(max_examples=10)
def test_an_entry_survives_the_round_trip_and_opens_as_a_project(entry):
    data = file.write(entry)
    assert file.read(data, "x") == entry
    assert file.write(file.read(data, "x")) == data
    assert project_file.read(data, "x") == Project((entry.document,))


@given(st.data())
@settings(max_examples=25)
def test_a_damaged_file_is_read_or_refused(data):
    whole = bytearray(file.write(ENTRY))
    if data.draw(st.booleans()):
        del whole[data.draw(st.integers(0, len(whole) - 1)) :]
    else:
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    with suppress(PaletteError):
        file.read(bytes(whole), "x")


def changed(**fields):
    content = archive.unpack(file.write(ENTRY), "x")
    stated = {**content.document.value, "library": {**content.document.value["library"], **fields}}
    return archive.pack(stated, content.pictures)


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "../../etc/passwd"},
        {"id": None},
        {"date": -1},
        {"written": "now"},
        {"starred": 1},
        {"tags": "a"},
        {"place": []},
    ],
)
def test_wrong_values_are_told_with_their_place(fields):
    with pytest.raises(DamagedPalette, match=f"library(.{next(iter(fields))}| has no)"):
        file.read(changed(**fields), "x")


def test_an_unknown_origin_is_taken_as_made():
    assert file.read(changed(origin="painted"), "x").origin == MADE


def test_projects_are_no_entries():
    plain = project_file.write(Project((DOCUMENT,)))
    with pytest.raises(UnsupportedPalette, match="no entry of the library"):
        file.read(plain, "x", "a name of its own", 5.0)
    saved = file.read(plain, "x", ID, 5.0)  # an entry that was opened as a project, and saved
    assert (saved.id, saved.document, saved.origin, saved.date_s) == (ID, DOCUMENT, SAVED, 5.0)
    stated = {"library": {"id": ID, "date": 0, "written": 0}}
    with pytest.raises(DamagedPalette, match="has 2 entries, not 1"):
        file.read(project_file.write(Project((DOCUMENT, DOCUMENT)), stated), "x")


def test_no_secret_is_written():
    secret = Reference("web", "https://host/p/TOKEN/n/a/b/c/o/d.jpg")
    data = file.write(replace(ENTRY, document=replace(DOCUMENT, reference=secret)))
    assert b"TOKEN" not in json.dumps(archive.unpack(data, "x").document.value).encode()


def test_equal_palettes_have_equal_contents():
    measured = replace(SEA.palette.swatches[0], pixels=1, share=0.1, locked=True)
    same = replace(SEA.palette, swatches=(measured, SEA.palette.swatches[1]), source="other")
    content = content_of(DOCUMENT)
    assert content_of(replace(DOCUMENT, state=replace(SEA, palette=same), thumbnail=b"")) == content
    for other in (
        replace(DOCUMENT, reference=None),
        replace(DOCUMENT, state=State(replace(SEA.palette, name="Lake"))),
        replace(DOCUMENT, state=State(replace(SEA.palette, swatches=SEA.palette.swatches[::-1]))),
        replace(DOCUMENT, state=replace(SEA, board=BOARD)),
    ):
        assert content_of(other) != content


def test_boards_with_the_same_colours_and_other_places_differ():
    moved = Board((replace(BOARD.items[0], rect=Rect(5, 0, 10, 10)),))
    contents = {content_of(Document(replace(SEA, board=each))) for each in (BOARD, moved)}
    assert len(contents) == 2


def test_tags_are_trimmed_and_told_apart_by_letters():
    assert tags_in(" autumn ,, Autumn, two  words,\nx") == ("autumn", "two words", "\\nx")
    assert len(checked_tags(map(str, range(99)))) == MOST_TAGS
    assert len(checked_tags(["x" * 999])[0]) == 64


def test_ids_differ_and_are_recognized():
    assert is_id(new_id())
    assert new_id() != new_id()
    assert not is_id("x" * 32)


def test_an_entry_tells_its_source():
    assert ENTRY.source == "/a/b.jpg"
    palette = replace(SEA.palette, source="sea.png")
    assert replace(ENTRY, document=Document(State(palette))).source == "sea.png"
    assert ENTRY.renamed("Lake").name == "Lake"
    assert ENTRY.light.document.thumbnail == b""
