import re
import sqlite3
import threading

import pytest

from huescope.collection import index_file
from huescope.collection.default_file import default_file
from huescope.collection.index_file import ColorIndex, Filter, Row, delete
from huescope.errors import ReadError, WriteError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "index.sqlite"


def rows(many_signatures, count, beginning="/a/"):
    packed = many_signatures(count)
    size = len(packed) // count
    return [
        Row(f"{beginning}{n}.jpg", "1", packed[n * size :][:size], 1.5, 1000.0 + n)
        for n in range(count)
    ]


def test_rows_are_kept_filtered_and_forgotten(path, many_signatures):
    with ColorIndex(path) as index:
        index.write(rows(many_signatures, 3))
        index.write([Row("/a/notes\udcff.jpg", "2", problem="no picture")])
        index.write(rows(many_signatures, 2, "/ab/"))
    with ColorIndex(path) as index:
        assert index.stamps(["/a/0.jpg", "/a/notes\udcff.jpg", "/x"]) == {
            "/a/0.jpg": "1", "/a/notes\udcff.jpg": "2",
        }  # fmt: skip
        assert (index.counts(), index.counts("/a/")) == ((5, 1), (3, 1))
        assert index.choose(Filter(("/a/",))).locations == ["/a/0.jpg", "/a/1.jpg", "/a/2.jpg"]
        assert index.choose(Filter(("/a/1.jpg",), "landscape")).locations == ["/a/1.jpg"]
        assert index.choose(Filter(orientation="portrait")).locations == []
        assert index.choose(Filter(since_s=1001, until_s=1001.5)).locations == [
            "/a/1.jpg", "/ab/1.jpg",
        ]  # fmt: skip
        problems = index._connection.execute("SELECT DISTINCT problem FROM pictures").fetchall()
        assert set(problems) == {(None,), ("no picture",)}
        assert index.forget("/a/", but={"/a/2.jpg"}) == 3
        assert index.counts() == (3, 0)
    assert path.stat().st_size < 40_000
    assert (delete(path), delete(path)) == (True, False)


@pytest.mark.parametrize("damage", ["no database", "cut", "other table"])
def test_a_damaged_index_is_set_aside_and_told(path, many_signatures, damage):
    with ColorIndex(path) as index:
        index.write(rows(many_signatures, 300))
    if damage == "no database":
        path.write_bytes(b"x" * 9000)
    elif damage == "cut":
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
    else:
        path.unlink()
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE pictures (name TEXT)")
        other.close()
    with ColorIndex(path) as index:
        assert "was damaged" in index.note
        assert index.counts() == (0, 0)
        index.write(rows(many_signatures, 1))
    assert len(list(path.parent.glob("*.damaged-*"))) == 1
    with ColorIndex(path) as index:
        assert (index.note, index.counts()) == ("", (1, 0))


def test_damage_that_shows_later_is_told_in_one_sentence(path, many_signatures):
    with ColorIndex(path) as index:
        index.write(rows(many_signatures, 2000))
    with ColorIndex(path) as index:
        index._connection.execute("PRAGMA cache_size = 1")
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 4096 * 20)
        with pytest.raises(WriteError, match="was damaged, and was set aside"):
            index.choose(Filter())
        assert index.counts() == (0, 0)


def test_two_may_write_at_the_same_time(path, many_signatures):
    batches = [rows(many_signatures, 20, f"/{name}/") for name in "abcd"]

    def write(batch):
        with ColorIndex(path) as index:
            for row in batch:
                index.write([row])

    threads = [threading.Thread(target=write, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with ColorIndex(path) as index:
        assert index.counts() == (80, 0)


@pytest.mark.parametrize(("code", "tries"), [(sqlite3.SQLITE_BUSY, 3), (sqlite3.SQLITE_IOERR, 1)])
def test_an_index_that_another_program_makes_just_now_is_opened_later(
    path, monkeypatch, code, tries
):
    connect, tried = ColorIndex._connect, []

    def fail_twice(index):
        tried.append(index)
        if len(tried) <= 2:
            error = sqlite3.OperationalError("no")
            error.sqlite_errorcode = code
            raise error
        return connect(index)

    monkeypatch.setattr(ColorIndex, "_connect", fail_twice)
    monkeypatch.setattr("huescope.collection.index_file._BUSY_PAUSE_S", 0)
    if code == sqlite3.SQLITE_BUSY:
        ColorIndex(path).close()
    else:
        with pytest.raises((ReadError, WriteError)):
            ColorIndex(path)
    assert len(tried) == tries


def test_a_full_disk_and_a_locked_or_newer_file_are_told(path, many_signatures, monkeypatch):
    with ColorIndex(path) as index:
        index._connection.execute("PRAGMA max_page_count = 4")
        with pytest.raises(WriteError, match="the disk is full"):
            index.write(rows(many_signatures, 500))
        assert index.counts() == (0, 0)
    monkeypatch.setattr("huescope.collection.index_file._BUSY_S", 0.01)
    with ColorIndex(path) as index, ColorIndex(path) as other:
        other._connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteError, match="another program"):
            index.write(rows(many_signatures, 1))
        other._connection.rollback()
        other._connection.execute("PRAGMA user_version = 9")
    with pytest.raises(ReadError, match="newer version"):
        ColorIndex(path)
    path.parent.joinpath("file").write_text("")
    with pytest.raises(WriteError, match="cannot be made"):
        ColorIndex(path.parent / "file" / "index.sqlite")


def database_error(code, text):
    error = sqlite3.DatabaseError(text)
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "text", "is_damage"),
    [
        (None, "database disk image is malformed", True),
        (None, "file is not a database", True),
        (None, "disk I/O error", False),
        (sqlite3.SQLITE_CORRUPT, "", True),
        (sqlite3.SQLITE_CORRUPT | 2 << 8, "an extended code", True),
        (sqlite3.SQLITE_NOTADB, "", True),
        (sqlite3.SQLITE_ERROR, "no such column: aspect", True),
        (sqlite3.SQLITE_ERROR, "syntax error", False),
        (sqlite3.SQLITE_BUSY, "no such column: aspect", False),
    ],
)
def test_damage_is_told_from_other_errors(code, text, is_damage):
    assert index_file._is_damage(database_error(code, text)) is is_damage


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_READONLY, "not allowed to write"),
        (sqlite3.SQLITE_IOERR | 3 << 8, "disk cannot be written"),
        (None, r"cannot be used \(odd\)"),
    ],
)
def test_errors_have_a_reason(code, words):
    assert re.search(words, index_file._reason(database_error(code, "odd")))


def test_a_new_file_that_is_damaged_at_once_is_not_made_again_and_again(path, monkeypatch):
    def fail(_index):
        raise database_error(sqlite3.SQLITE_CORRUPT, "odd")

    path.parent.mkdir()
    path.touch()
    monkeypatch.setattr(ColorIndex, "_connect", fail)
    with pytest.raises(WriteError, match=r"cannot be used \(odd\)"):
        ColorIndex(path)
    assert len(list(path.parent.glob("*.damaged-*"))) == 1


def test_the_index_of_a_person_lies_with_their_data():
    file = default_file()
    assert file.name == "colour-index.sqlite"
    assert file.parent.name == "huescope"
