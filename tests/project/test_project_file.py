import io
import json
import struct
import zipfile
from dataclasses import replace

import pytest
from any_project import PALETTES, PROJECTS, png
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from huescope.errors import DamagedPalette, NewerPalette, PaletteError, PaletteTooLarge
from huescope.moodboard.board import Board, Item
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.reading.limits import MAX_BYTES
from huescope.palette.swatch import Swatch
from huescope.project import file
from huescope.project.project import Document, Project, is_work
from huescope.project.state import OWN_ORDER, State
from huescope.sources.reference import Reference

PALETTE = Palette("Harbour", (Swatch((30, 144, 255), 12, 0.75, "Sky"), Swatch((0, 0, 0))))
PROJECT = Project((Document(State(PALETTE), Reference("local", "/a/b.jpg"), png(90)),))
TOO_MANY_ZEROS = b"0" * (40 * 2**20)


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(contents, method=zipfile.ZIP_DEFLATED):
    """A zip made by another hand, the media type stored first."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("mimetype", b"application/x-huescope-project")
        for name, content in contents:
            made.writestr(name, content, method)
    return buffer.getvalue()


def with_document(change):
    contents = members(file.write(PROJECT))
    document = json.loads(contents["project.json"])
    change(document)
    return packed([("project.json", json.dumps(document)), ("thumbnail.png", png(90))])


@given(PROJECTS)
@settings(max_examples=20)
def test_a_project_survives_the_round_trip(project):
    data = file.write(project)
    assert file.read(data, "x.huescope") == project
    assert file.write(file.read(data, "x.huescope")) == data


def test_names_of_colours_that_have_gone_are_kept():
    gone = Swatch((1, 2, 3), name="Ink", name_is_own=True), Swatch((4, 5, 6), group="Sea")
    state = State(Palette("a", (Swatch((9, 9, 9)),)), remembered=gone)
    (document,) = file.read(file.write(Project((Document(state),))), "x.huescope").documents
    assert document.state.remembered == gone


@given(PALETTES)
@settings(max_examples=30)
def test_a_palette_alone_is_read_as_one(palette):
    data = formats.write(palette, "huescope")
    assert formats.read(data, "x") == palette
    (document,) = file.read(data, "x").documents
    assert document.state.palette == palette
    assert document.state.edited


def test_the_palette_in_front_is_the_one_that_other_programs_get():
    second = Document(State(replace(PALETTE, name="Second")))
    data = file.write(Project((*PROJECT.documents, second), current=1))
    palette = formats.read(data, "x.huescope")
    assert palette.name == "Second"
    assert palette.remarks == ("The project holds 2 palettes; this is the one that was in front.",)


def test_it_can_be_opened_with_zip_tools():
    contents = members(file.write(PROJECT))
    assert list(contents) == ["mimetype", "project.json", "thumbnail.png"]
    document = json.loads(contents["project.json"])
    assert (document["format"], document["version"]) == ("huescope project", 1)
    assert document["palettes"][0]["palette"]["swatches"][0] == {
        "rgb": "#1e90ff", "name": "Sky", "pixels": 12, "share": 0.75,
    }  # fmt: skip
    assert Image.open(io.BytesIO(contents["thumbnail.png"])).size == (8, 8)


def test_palettes_of_one_picture_share_its_thumbnail():
    data = file.write(Project(PROJECT.documents * 3))
    assert len(members(data)) == 3
    assert [each.thumbnail for each in file.read(data, "x").documents] == [png(90)] * 3


def test_unknown_content_is_ignored():
    def add(document):
        document["later"] = {"more": 1}
        document["palettes"][0]["palette"]["swatches"][0]["mood"] = "calm"

    assert file.read(with_document(add), "x") == PROJECT


def test_an_unknown_order_keeps_the_order_of_the_swatches():
    def change(document):
        document["palettes"][0]["analysis"]["order"] = "zzz"

    project = file.read(with_document(change), "x.huescope")
    assert project.documents[0].state.order == OWN_ORDER


def test_a_newer_file_says_so():
    def newer(document):
        document["version"] = 2
        document["palettes"] = "in another shape"

    with pytest.raises(NewerPalette) as failure:
        file.read(with_document(newer), "sea.huescope")
    assert str(failure.value) == (
        "sea.huescope: this was made by a newer Huescope (version 2 of the file; "
        "this Huescope knows 1)."
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda it: it.pop("palettes"), "has no “palettes”"),
        (lambda it: it.update(version="1"), "version is no whole number"),
        (lambda it: it.update(version=0), "version is below 1"),
        (lambda it: it.update(version=10**40), "version is not from 1 to 9007199254740991"),
        (lambda it: it.update(version=10**400), "one of its numbers is none, or has hundreds of"),
        (lambda it: it.update(format="other"), "format is “other”"),
        (lambda it: it.update(current=1), "current is 1, but the last palette is 0"),
        (lambda it: it["palettes"][0]["palette"]["swatches"][1].update(rgb="#12345"),
         "palettes[0].palette.swatches[1].rgb is no colour such as #1e90ff"),
        (lambda it: it["palettes"][0].update(board={"pictures": []}), "0 entries, not 1 to 500"),
        (lambda it: it["palettes"][0].update(board={"pictures": [{"id": 1, "name": "a"}] * 2}),
         "two of palettes[0].board.pictures have the same id"),
        (lambda it: it["palettes"][0].update(
            board={"pictures": [{"id": 1, "name": "a", "rectangle": [0, 0, 0, 9]}]}
        ), "board.pictures[0].rectangle[2] is not from 1.0"),
        (lambda it: it["palettes"][0]["analysis"].update(colors=1), "colors is not from 2 to 256"),
        (lambda it: it["palettes"][0]["analysis"].update(fixed=["#000000"] * 2), "given twice"),
        (lambda it: it["palettes"][0]["analysis"].update(region={"lasso": [[1, 2]]}), "corners"),
        (lambda it: it["palettes"][0]["analysis"].update(region={"rectangle": [1]}), "1 numbers"),
        (lambda it: it["palettes"][0].update(source={"kind": "local"}), "has no “location”"),
    ],
)  # fmt: skip
def test_errors_are_reported_with_their_position(change, told):
    with pytest.raises(DamagedPalette, match=r"project\.json") as failure:
        file.read(with_document(change), "x")
    assert told in str(failure.value)


def test_a_truncated_file_is_refused():
    data = file.write(PROJECT)
    for length in range(len(data)):
        with pytest.raises(DamagedPalette):
            file.read(data[:length], "x")


@pytest.fixture(scope="module")
def project_data():
    return file.write(PROJECT)


@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
@settings(max_examples=300)
def test_a_flipped_bit_is_detected_or_harmless(project_data, place, bit):
    data = bytearray(project_data)
    data[place % len(data)] ^= 1 << bit
    try:
        read = file.read(bytes(data), "x")
    except PaletteError:
        return
    assert [each.state for each in read.documents] == [each.state for each in PROJECT.documents]


def test_bombs_are_not_unpacked():
    with pytest.raises(PaletteTooLarge):
        file.read(packed([("project.json", TOO_MANY_ZEROS)]), "x")
    with pytest.raises(PaletteTooLarge):
        file.read(packed([(f"{number}", b"") for number in range(2001)]), "x")
    with pytest.raises(PaletteTooLarge):
        file.read(bytes(MAX_BYTES + 1), "x")


def test_a_wrong_length_does_not_let_a_bomb_through():
    data = bytearray(packed([("project.json", TOO_MANY_ZEROS)]))
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 100)  # the size once unpacked
    with pytest.raises(PaletteError):
        file.read(bytes(data), "x")


def test_paths_in_members_are_not_followed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = members(file.write(PROJECT))["project.json"]
    data = packed([("../out.png", png(1)), ("/etc/x", b""), ("project.json", text)])
    assert file.read(data, "x").documents[0].thumbnail == b""
    assert not list(tmp_path.iterdir())


def test_duplicate_members_are_refused():
    text = members(file.write(PROJECT))["project.json"]
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = packed([("project.json", text), ("project.json", text)])
    with pytest.raises(DamagedPalette, match="twice"):
        file.read(data, "x")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unknown_compression_methods_are_refused(method):
    text = members(file.write(PROJECT))["project.json"]
    with pytest.raises(DamagedPalette, match="unknown way"):
        file.read(packed([("project.json", text)], method), "x")


@pytest.mark.parametrize("picture", [b"no picture", png(9)[:20], png(9, 1025), bytes(2**20 + 1)])
def test_a_bad_thumbnail_does_not_make_the_palette_unreadable(picture):
    text = members(file.write(PROJECT))["project.json"]
    read = file.read(packed([("project.json", text), ("thumbnail.png", picture)]), "x")
    assert read.documents[0].state == PROJECT.documents[0].state
    assert read.remarks == ("The small picture thumbnail.png is damaged and was left out.",)


@pytest.mark.parametrize(
    "reference",
    [
        Reference("oracle", "https://objectstorage.eu/p/T0KEN/n/ns/b/bucket/o/a.jpg"),
        Reference("web", "https://ann:T0KEN@example.org/a.jpg"),
        Reference("web", "https://example.org/a.jpg?signature=T0KEN"),
        Reference("s3", "s3://bucket/a.jpg", (("region", "eu"), ("secret_key", "T0KEN"))),
        Reference("s3", "https://ann:T0KEN@example.org/bucket"),
        Reference("web", "https://[T0KEN"),
    ],
)
def test_no_secret_is_written(reference):
    board = Board((Item(1, "a.jpg", reference),))
    documents = Document(State(PALETTE), reference), Document(State(PALETTE, board=board))
    data = file.write(Project(documents))
    assert not any(b"T0KEN" in content for content in members(data).values())


def test_what_is_no_secret_is_kept():
    reference = Reference(
        "s3", "s3://bucket/a.jpg", (("bucket", "bucket"), ("region", "eu")), page=3
    )
    data = file.write(Project((Document(State(PALETTE), reference),)))
    assert file.read(data, "x").documents[0].reference == reference


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (State(PALETTE), False),
        (State(PALETTE, colors=9), False),
        (State(PALETTE, edited=True), True),
        (State(PALETTE, board=Board((Item(1, "a.jpg"),))), False),  # it may be begun anew
        (State(replace(PALETTE, note="for Ann")), True),
        (State(Palette("", (Swatch((0, 0, 0), name="Ink", name_is_own=True),))), True),
        (State(Palette("", (Swatch((0, 0, 0), group="Dark"),))), True),
        (State(Palette("", (Swatch((0, 0, 0), locked=True),))), True),
    ],
)
def test_work_is_what_cannot_be_recomputed_from_the_picture(state, expected):
    assert is_work(state) is expected
