import os
import shutil
import threading
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from any_project import png

from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError, WriteError
from huescope.library import file, found_files, location
from huescope.library.entry import EXPORTED, MADE, OPENED, new_id
from huescope.library.folder import Library
from huescope.library.moving import move
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file as project_file
from huescope.project.project import Document, Project
from huescope.project.state import State

JOB = Job()


def document(name, *colors):
    swatches = tuple(Swatch(rgb) for rgb in colors or [(1, 2, 3)])
    return Document(State(Palette(name, swatches)))


@pytest.fixture
def library(tmp_path):
    ticks = count(1000)
    return Library(tmp_path / "own", private=True, clock=lambda: float(next(ticks)))


def names(library):
    return sorted(each.name for each in library.contents(JOB).entries)


def test_a_palette_has_one_entry_whatever_is_done_with_it(library):
    id_ = new_id()
    library.keep(document("Sea"), OPENED, "/a.ase", id_, JOB)
    library.keep(document("Sea", (9, 9, 9)), MADE, "", id_, JOB)
    last = library.keep(document("Sea", (9, 9, 9)), EXPORTED, "/b.css", id_, JOB)
    assert library.contents(JOB).entries == (last,)
    assert (last.id, last.origin, last.place) == (id_, EXPORTED, "/b.css")
    assert library.keep(document("Sea", (9, 9, 9)), MADE, "", id_, JOB) == last
    assert library.folder.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_a_thumbnail_stays_until_there_is_another_one(library):
    id_ = new_id()
    for thumbnail, kept in ((png(90), png(90)), (b"", png(90)), (png(9), png(9))):
        library.keep(replace(document("Sea"), thumbnail=thumbnail), OPENED, "", id_, JOB)
        assert library.read(id_).document.thumbnail == kept


def test_an_equal_palette_is_the_same_entry(library):
    first = library.keep(document("Sea"), OPENED, "/a.ase", new_id(), JOB)
    library.change([first.id], lambda entry: replace(entry, starred=True, tags=("a",)))
    pending = new_id()
    again = library.keep(document("Sea"), OPENED, "/copy.ase", pending, JOB)
    assert (again.id, again.place, again.starred, again.tags) == (
        first.id, "/copy.ase", True, ("a",)
    )  # fmt: skip
    edited = library.keep(document("Sea", (7, 7, 7)), MADE, "", pending, JOB)
    assert library.contents(JOB).entries == (edited,)


def test_stars_do_not_change_the_date_and_what_is_gone_is_left_out(library):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    starred = library.change([kept.id, new_id()], lambda entry: replace(entry, starred=True))
    assert starred == list(library.contents(JOB).entries)
    assert starred[0].date_s == kept.date_s
    assert starred[0].written_s > kept.written_s


def test_deleted_entries_come_back(library):
    kept = [library.keep(document(name), MADE, "", "", JOB) for name in ("Sea", "Sand", "Sky")]
    assert names(library) == ["Sand", "Sea", "Sky"]
    removed = library.remove([kept[0].id, kept[1].id])
    assert names(library) == ["Sky"]
    with pytest.raises(ReadError, match="not in the library"):
        library.read(kept[0].id)
    library.restore(removed)
    assert names(library) == ["Sand", "Sea", "Sky"]


def test_where_one_cannot_be_deleted_all_stay(library, monkeypatch):
    kept = [library.keep(document(name), MADE, "", "", JOB) for name in ("Sea", "Sand")]
    assert names(library) == ["Sand", "Sea"]
    unlink = Path.unlink

    def refuse(path, missing_ok=False):
        if path.stem == kept[1].id:
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(WriteError, match="cannot be deleted"):
        library.remove([each.id for each in kept])
    assert names(library) == ["Sand", "Sea"]


def test_what_is_no_entry_is_told_and_left_alone(library):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    whole = (library.folder / f"{kept.id}.huescope").read_bytes()
    foreign = {
        "half.huescope": whole[: len(whole) // 2],
        "empty.huescope": b"",
        "picture.huescope": b"\x89PNG\r\n",
        "project.huescope": project_file.write(Project((document("Own"),))),
        "notes.txt": b"x",
        ".hidden.huescope": b"x",
        ".0123.tmp": b"x",
    }
    for name, data in foreign.items():
        (library.folder / name).write_bytes(data)
    (library.folder / "folder.huescope").mkdir()
    found = library.contents(JOB)
    assert [each.name for each in found.entries] == ["Sea"]
    assert sorted(each.partition(":")[0] for each in found.remarks) == [
        "empty.huescope", "half.huescope", "picture.huescope", "project.huescope"
    ]  # fmt: skip
    library.change([kept.id], lambda entry: replace(entry, starred=True))
    assert library.clear(JOB) == 1
    assert all((library.folder / name).read_bytes() == data for name, data in foreign.items())
    assert found.remarks == library.contents(JOB).remarks


def test_a_damaged_entry_is_not_written_over(library):
    id_ = new_id()
    library.keep(document("Sea"), MADE, "", id_, JOB)
    path = library.folder / f"{id_}.huescope"
    path.write_bytes(b"PK")
    again = library.keep(document("Sea", (5, 5, 5)), MADE, "", id_, JOB)
    later = library.keep(document("Sea", (6, 6, 6)), MADE, "", id_, JOB)
    assert again.id == later.id != id_
    assert path.read_bytes() == b"PK"
    assert library.clear(JOB) == 2


def test_of_copies_that_a_sync_program_left_the_newest_counts(library):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    own = library.folder / f"{kept.id}.huescope"
    conflict = library.folder / f"{kept.id}.sync-conflict-20260101.huescope"
    shutil.copy(own, conflict)
    assert library.contents(JOB).remarks == ()  # nothing differs
    newer = replace(kept, tags=("b",), written_s=kept.written_s + 50)
    conflict.write_bytes(file.write(newer))
    found = library.contents(JOB)
    assert found.entries == (newer,)
    assert "is in 2 files" in found.remarks[0]
    assert library.read(kept.id) == newer
    library.change([kept.id], lambda entry: replace(entry, starred=True))
    assert [(each.tags, each.starred) for each in library.contents(JOB).entries] == [(("b",), True)]
    assert file.read(own.read_bytes(), "x").starred
    assert conflict.read_bytes() == file.write(newer)
    library.remove([kept.id])
    assert list(library.folder.iterdir()) == []


def test_equal_palettes_of_two_computers_are_shown_once(library, tmp_path):
    library.keep(document("Sea"), MADE, "", "", JOB)
    other = Library(tmp_path / "other", clock=lambda: 5000.0)
    newer = other.keep(document("Sea"), OPENED, "/x.ase", "", JOB)
    shutil.copy(other.folder / f"{newer.id}.huescope", library.folder)
    assert library.contents(JOB).entries == (newer,)
    library.remove([newer.id])
    assert library.contents(JOB).entries == ()


def test_of_equally_old_versions_the_same_one_is_shown_on_all_computers(library):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    for name in ("0", "~"):
        path = library.folder / f"{name}.huescope"
        path.write_bytes(file.write(kept.renamed(f"Conflict {name}")))
    assert names(library) == ["Sea"]
    (library.folder / f"{kept.id}.huescope").unlink()
    assert names(library) == ["Conflict ~"]


def test_of_equal_palettes_one_that_has_changed_meanwhile_is_not_deleted(library, tmp_path):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    equal = replace(kept, id=new_id(), written_s=1.0)
    paths = [library.folder / f"{name}.huescope" for name in (equal.id, "conflict")]
    for path, entry in zip(paths, (equal, replace(kept, written_s=2.0)), strict=True):
        path.write_bytes(file.write(entry))
    assert len(library.contents(JOB).entries) == 1
    for path, entry in zip(paths, (equal, kept), strict=True):
        path.write_bytes(file.write(entry.renamed("Another name")))
    library.remove([kept.id])
    assert [path.name for path in library.folder.iterdir()] == [paths[0].name]


def test_a_file_that_is_too_large_is_not_read(library, monkeypatch):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    size_bytes = (library.folder / f"{kept.id}.huescope").stat().st_size
    monkeypatch.setattr(found_files, "MAX_BYTES", size_bytes)
    assert library.contents(JOB).remarks == ()
    monkeypatch.setattr(found_files, "MAX_BYTES", size_bytes - 1)
    assert "as large as that" in Library(library.folder).contents(JOB).remarks[0]


def test_two_programs_may_write_at_once(library):
    ids = [new_id() for _ in range(3)]
    errors = []

    def work(number):
        own = Library(library.folder, private=True)
        try:
            for step in range(4):
                for id_ in ids:
                    own.keep(document(f"{id_[:4]} {number}", (number, step, 0)), MADE, "", id_, JOB)
                own.contents(JOB)
        except Exception as error:  # noqa: BLE001 - shown by the assertion
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = library.contents(JOB)
    assert errors == []
    assert found.remarks == ()
    assert {each.id for each in found.entries} >= set(ids)
    assert len(list(library.folder.iterdir())) == len(found.entries)


def test_what_was_changed_elsewhere_meanwhile_is_not_written_over(library):
    id_ = library.keep(document("Sea"), MADE, "", new_id(), JOB).id
    other = Library(library.folder, private=True)
    opened = other.open(id_)
    assert opened.name == "Sea"
    library.keep(document("Sea", (7, 7, 7)), MADE, "", id_, JOB)
    mine = other.keep(document("Sea", (9, 9, 9)), MADE, "", id_, JOB)
    assert mine.id != id_
    mine = other.keep(document("Sea", (9, 9, 8)), MADE, "", id_, JOB)
    assert {each.palette[0].rgb for each in library.contents(JOB).entries} == {
        (7, 7, 7), (9, 9, 8)
    }  # fmt: skip
    library.contents(JOB)
    library.change([id_], lambda entry: entry.renamed("Lake"))
    assert library.keep(document("Lake", (6, 6, 6)), MADE, "", id_, JOB).id == id_


def test_an_entry_that_was_deleted_comes_back_when_its_palette_changes(library):
    id_ = library.keep(document("Sea"), MADE, "", new_id(), JOB).id
    library.remove([id_])
    assert library.keep(document("Sea", (7, 7, 7)), MADE, "", id_, JOB).id == id_


def test_a_file_that_another_program_changed_is_read_anew(library):
    kept = library.keep(document("Sea"), MADE, "", "", JOB)
    assert names(library) == ["Sea"]
    path = library.folder / f"{kept.id}.huescope"
    path.write_bytes(file.write(kept.renamed("Lake")))
    assert names(library) == ["Lake"]


def test_a_chosen_folder_that_is_not_there_is_not_made_again(tmp_path):
    disk = tmp_path / "disk"
    library = Library(disk / "palettes")
    with pytest.raises(ReadError, match="not there"):
        library.contents(JOB)
    disk.mkdir()
    assert library.contents(JOB).entries == ()
    library.keep(document("Sea"), MADE, "", "", JOB)
    shutil.rmtree(disk)
    for work in (
        lambda: library.contents(JOB),
        lambda: library.keep(document("Sky"), MADE, "", "", JOB),
    ):
        with pytest.raises((ReadError, WriteError)):
            work()
    assert not disk.exists()


def test_a_cancelled_job_writes_nothing(library):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        library.keep(document("Sea"), MADE, "", "", job)
    assert not library.folder.exists()


def test_moving_merges_with_what_is_there(library, tmp_path):
    kept = [library.keep(document(name), MADE, "", "", JOB) for name in ("Sea", "Sand", "Sky")]
    target = Library(tmp_path / "synced")
    target.folder.mkdir()
    same, older = (target.folder / f"{each.id}.huescope" for each in kept[:2])
    shutil.copy(library.folder / same.name, same)
    older.write_bytes(file.write(replace(kept[1].renamed("Dune"), written_s=1.0)))
    before = library.folder
    moved = move(library, target.folder, JOB)
    assert (moved.moved, moved.known) == (2, 1)
    assert moved.sentence == "2 palettes were moved, 1 were there already."
    assert names(target) == names(library) == ["Sand", "Sea", "Sky"]
    assert list(before.iterdir()) == []
    assert move(library, target.folder, JOB).moved == 0
    library.keep(document("Snow"), MADE, "", "", JOB)
    assert "Snow" in names(target)


def test_moving_that_fails_changes_nothing(library, tmp_path, monkeypatch):
    for name in ("Sea", "Sand"):
        library.keep(document(name), MADE, "", "", JOB)
    with pytest.raises(WriteError, match="folder above"):
        move(library, tmp_path / "no" / "where", JOB)
    from huescope.palette import files

    save, calls = files.save, iter([True, False])

    def fail(data, path):
        if not next(calls):
            raise WriteError(str(path), "the disk is full")
        save(data, path)

    monkeypatch.setattr(files, "save", fail)
    with pytest.raises(WriteError, match="full"):
        move(library, tmp_path / "synced", JOB)
    assert names(library) == ["Sand", "Sea"]
    assert list((tmp_path / "synced").iterdir()) == []


def test_the_chosen_folder_is_remembered(tmp_path):
    base = tmp_path / "data"
    assert location.library_folder(base) == base / "palettes"
    location.choose_folder(base, tmp_path / "synced ü")
    assert location.library_folder(base) == tmp_path / "synced ü"
    for damaged in ("relative", "", "/nul\0byte", f"{tmp_path}\0"):
        (base / "palettes-folder.txt").write_text(damaged)
        assert location.library_folder(base) == base / "palettes"
    location.choose_folder(base, None)
    assert list(base.iterdir()) == []
    assert location.default_base().is_absolute()
