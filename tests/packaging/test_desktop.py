"""Files by which desktops know the program."""

from __future__ import annotations

import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

import huescope
from desktop import identity, kinds, make_files, make_icons
from huescope.imaging import kinds as picture_kinds
from huescope.palette import archive, formats
from huescope.ui import app

FILES = sorted(make_files.files())
CHECKS = {
    ".desktop": ["desktop-file-validate"],
    ".metainfo.xml": ["appstreamcli", "validate", "--no-net"],
}


def text(suffix):
    return next(text for name, text in make_files.files().items() if name.endswith(suffix))


@pytest.mark.parametrize("name", FILES)
def test_the_committed_files_are_made_from_the_description_of_today(name):
    assert (make_files.FOLDER / name).read_text(encoding="utf-8") == make_files.files()[name]
    assert {path.name for path in make_files.FOLDER.iterdir()} == set(FILES)


@pytest.mark.parametrize("suffix", CHECKS)
def test_the_files_are_valid(suffix):
    command = CHECKS[suffix]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    path = next(make_files.FOLDER.glob(f"*{suffix}"))
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_window_and_the_entry_have_one_name():
    assert app._IDENTIFIER == identity.IDENTIFIER
    assert identity.version() == huescope.__version__
    root = ET.fromstring(text(".metainfo.xml"))
    assert root.findtext("id") == identity.IDENTIFIER
    assert root.findtext("launchable") == f"{identity.IDENTIFIER}.desktop"
    assert root.findtext("project_license") == "MIT"


def test_each_picture_format_has_a_type_or_is_known_to_have_none():
    known = {suffix for kind in picture_kinds.registry().values() for suffix in kind.SUFFIXES}
    assert known == {*kinds.PICTURES, *kinds.PICTURES_WITHOUT_TYPE}
    assert not kinds.PICTURES_WITHOUT_TYPE & set(kinds.PICTURES)


def test_palettes_are_files_that_are_read():
    readable = {suffix for each in formats.readers().values() for suffix in each.SUFFIXES}
    assert set(kinds.PALETTES) <= readable


def test_projects_are_known_by_their_content():
    root = ET.fromstring(text(".mime.xml"))
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = {each.get("type"): each for each in root}
    matches = [each.attrib for each in types[kinds.PROJECT].iter(f"{name}match")]
    data = archive.pack({"version": 1}, {})
    for match in matches:
        value = match["value"].encode().decode("unicode_escape").encode("latin-1")
        start = int(match["offset"])
        assert data[start : start + len(value)] == value
    assert set(types) == {kinds.PROJECT, *(kind for kind, _comment in kinds.PALETTES.values())}


def test_the_program_is_offered_for_all_its_files():
    listed = re.search("^MimeType=(.*);$", text(".desktop"), re.MULTILINE)[1].split(";")
    assert listed == kinds.types()
    assert len(listed) == len(set(listed))
    assert kinds.PROJECT in text(".thumbnailer")


def test_the_commands_in_the_files_exist():
    from huescope.cli.arguments.command import parse

    for line in re.findall("^Exec=huescope ?(.*)$", text(".desktop"), re.MULTILINE):
        assert parse([each for each in line.split() if each != "%U"]) is not None
    (line,) = re.findall("^Exec=huescope (.*)$", text(".thumbnailer"), re.MULTILINE)
    values = {"%i": "a.huescope", "%o": "b.png", "%s": "128"}
    assert parse([values.get(each, each) for each in line.split()]).side_px == 128


def test_icons_are_made_in_the_sizes_that_desktops_ask_for(tmp_path, monkeypatch):
    monkeypatch.setattr(make_icons, "SIZES_PX", (16, 48))
    monkeypatch.setattr(make_icons, "_WINDOWS_PX", (16, 32))
    monkeypatch.setattr(make_icons, "_MAC_PX", (16, 32))
    made = {path.relative_to(tmp_path).as_posix() for path in make_icons.make_theme(tmp_path)}
    assert f"48x48/apps/{identity.IDENTIFIER}.png" in made
    assert "scalable/mimetypes/application-x-huescope-project.svg" in made
    assert make_icons.make_icon_file("win32", tmp_path).read_bytes()[:4] == b"\0\0\1\0"
    assert make_icons.make_icon_file("darwin", tmp_path).read_bytes()[:4] == b"icns"


def test_no_file_names_a_place_that_the_project_does_not_have():
    for each in make_files.files().values():
        addresses = re.findall(r"https?://[^\s<\"]+", each)
        assert set(addresses) <= {"http://www.freedesktop.org/standards/shared-mime-info"}
