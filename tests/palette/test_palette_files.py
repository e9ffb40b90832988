import io
import os
import re
import stat
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.errors import WriteError
from huescope.palette import files, formats
from huescope.palette.files import file_stem, make_folder, save, save_written, stem_of, zipped
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.palette.writing.zip import packed


def test_a_file_is_written_and_nothing_else(tmp_path):
    save(b"new", tmp_path / "palette.css")
    assert [path.name for path in tmp_path.iterdir()] == ["palette.css"]
    assert (tmp_path / "palette.css").read_bytes() == b"new"


def test_an_older_file_is_replaced_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "palette.css"
    path.write_bytes(b"an older and longer file")
    path.chmod(0o640)
    save(b"new", path)
    assert path.read_bytes() == b"new"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_is_followed(tmp_path):
    real = tmp_path / "real.css"
    real.write_bytes(b"old")
    link = tmp_path / "link.css"
    link.symlink_to(real)
    save(b"new", link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_failure_is_one_error_message_and_leaves_no_file(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(WriteError, match=r"folder: cannot be written \(Is a directory\)\.$"):
        save(b"new", tmp_path / "folder")
    missing = re.escape(f"(there is no folder {tmp_path / 'missing'}).")
    with pytest.raises(WriteError, match=f"palette.css: cannot be written {missing}$"):
        save(b"new", tmp_path / "missing" / "palette.css")
    with pytest.raises(WriteError, match=r"cannot be written \(Not a directory\)\.$"):
        save(b"new", tmp_path / "file" / "palette.css")
    with pytest.raises(WriteError, match=r"\(this is not a possible file name\)\.$"):
        save(b"new", tmp_path / "a\0b.css")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "folder"]


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="/proc is of Linux")
def test_an_unwritable_folder_is_reported_as_the_cause():
    with pytest.raises(WriteError, match=r"cannot be written \(its folder takes no new files\)"):
        save(b"new", Path("/proc/palette.css"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_is_reported_as_the_cause(tmp_path):
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(WriteError, match=r"cannot be written \(File too large\)"):
            save(bytes(2000), tmp_path / "palette.png")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_does_not_exist_is_not_left_out_of_a_path(tmp_path):
    (tmp_path / "palette.css").write_bytes(b"old")
    with pytest.raises(WriteError, match="cannot be written"):
        save(b"new", tmp_path / "missing" / ".." / "palette.css")
    assert (tmp_path / "palette.css").read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among files")
def test_a_pipe_is_not_replaced(tmp_path):
    pipe = tmp_path / "palette.css"
    os.mkfifo(pipe)
    with pytest.raises(WriteError, match="a device or a pipe"):
        save(b"new", pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_long_name_leaves_room_for_the_temporary_file(tmp_path):
    path = tmp_path / ("n" * 250 + ".css")
    save(b"new", path)
    assert path.read_bytes() == b"new"


def test_a_format_that_is_a_folder_is_written_file_by_file(tmp_path):
    folder = tmp_path / "Colors.xcassets"
    save_written({"Contents.json": b"{}", "Sky.colorset/Contents.json": b"{1}"}, folder)
    save_written({"Sky.colorset/Contents.json": b"{2}"}, folder)
    assert (folder / "Contents.json").read_bytes() == b"{}"
    assert (folder / "Sky.colorset" / "Contents.json").read_bytes() == b"{2}"
    save_written(b"one", tmp_path / "one.css")
    with pytest.raises(WriteError, match="cannot be written"):
        save_written({"Contents.json": b"{}"}, tmp_path / "one.css")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Autumn", "Autumn"),
        ("Łódź – “gold” ✿", "Łódź – “gold” ✿"),
        ('a/b\\c:d*e?f<g>h|i"j', "a b c d e f g h i j"),
        ("two\nlines\tand more", "two lines and more"),
        ("bell\a\u200b", "bell"),
        ("../../etc/passwd", "etc passwd"),
        (".hidden.", "hidden"),
        ("con", "con_"),
        ("Com1.old", "Com1.old_"),
        ("console", "console"),
        ("", "palette"),
        (" . / . ", "palette"),
        ("é" * 300, "é" * 60),
    ],
)
def test_a_palettes_name_becomes_a_file_name_of_every_system(name, stem):
    assert file_stem(name) == stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [("beach.jpg", "beach"), ("a.b.png", "a.b"), ("beach", "beach"), (".jpg", ".jpg")],
)
def test_a_palette_is_called_like_its_picture(name, stem):
    assert stem_of(name) == stem


@given(st.text(max_size=400))
def test_any_name_is_a_file_name(name):
    stem = file_stem(name)
    assert 0 < len(stem.encode()) <= 121
    assert stem == stem.strip(" .")
    assert stem.isprintable()
    assert not set(stem) & set('<>:"/\\|?*')


def test_a_folder_is_packed(tmp_path):
    content = {"Contents.json": b"{}", "Sky.colorset/Contents.json": b"{1}"}
    packed = zipped(content, "Colors.xcassets")
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"Colors.xcassets/{path}": data for path, data in content.items()
        }
    assert zipped(content, "Colors.xcassets") == packed


@pytest.mark.parametrize("relative", ["../x", "a/../../x", "/x", "//host/x", "C:x", "a\\..\\x"])
def test_a_file_of_a_folder_is_never_written_or_removed_outside_of_it(tmp_path, relative):
    folder, kept = tmp_path / "out", tmp_path / "x"
    folder.mkdir()
    kept.write_bytes(b"kept")
    with pytest.raises(WriteError, match="is no file of this folder"):
        save_written({relative: b"new"}, folder)
    with pytest.raises(WriteError, match="is no file of this folder"):
        save_written({}, folder, before=[relative])
    assert kept.read_bytes() == b"kept"
    assert {each.name for each in tmp_path.rglob("*")} == {"out", "x"}


def test_names_of_a_palette_are_no_paths(tmp_path):
    names = ("../../x", "/etc/passwd", "C:\\x", "con", "..", "a/b")
    swatches = [Swatch((1, 2, i), name=name, group=name) for i, name in enumerate(names)]
    content = formats.write(Palette("../x", tuple(swatches)), "xcode")
    save_written(content, tmp_path / "out")
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such rights")
def test_a_private_folder_is_of_this_user_only(tmp_path):
    for folder in (tmp_path / "new" / "one", tmp_path / "old"):
        if folder.name == "old":
            folder.mkdir(mode=0o755)
        make_folder(folder, private=True)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_only_files_of_an_earlier_export_are_removed_from_a_folder(tmp_path):
    folder = tmp_path / "Colors.xcassets"
    first = {"Contents.json": b"{}", "Warm/Sky.colorset/Contents.json": b"{1}"}
    save_written(first, folder)
    (folder / "Warm" / "mine.txt").touch()
    save_written({"Contents.json": b"{2}"}, folder, first)
    left = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    assert left == ["Contents.json", "Warm", "Warm/mine.txt"]
    save_written({"Contents.json": b"{3}"}, folder, first)  # what is gone already is no failure


def test_a_file_is_removed_with_the_folders_that_become_empty(tmp_path):
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    (inner / "d.txt").touch()
    files._remove(tmp_path, PurePosixPath("a/b/c/d.txt"))
    assert list(tmp_path.iterdir()) == []


def test_members_of_a_zip_file_are_readable_by_all():
    with zipfile.ZipFile(io.BytesIO(packed({"a": b"1"}))) as archive:
        assert [each.external_attr >> 16 for each in archive.infolist()] == [0o644]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
@pytest.mark.parametrize(("private", "rights"), [(True, 0o700), (False, 0o755)])
def test_only_a_private_folder_is_closed_to_others(tmp_path, private, rights):
    folder = tmp_path / "a"
    folder.mkdir()
    folder.chmod(0o755)
    make_folder(folder, private=private)
    assert stat.S_IMODE(folder.stat().st_mode) == rights
