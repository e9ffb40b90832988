"""Settings files that are damaged, cannot be read, or cannot be written."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from huescope.cancellation import Job
from huescope.errors import HuescopeError, WriteError
from huescope.project.project import Project
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.drafts import Drafts
from huescope.ui.persistence.settings import Settings
from huescope.ui.persistence.settings_file import check_writable, is_sound

APP = Path(__file__).parents[3] / "app"
SOUND = b'[view]\ntheme=dark\n\n[recent]\npictures="a, b", c\n'
DAMAGED = {
    "zeros, as after a power cut": bytes(400),
    "zeros at the end": SOUND + bytes(30),
    "cut in a word": SOUND + b"surr",
    "cut in a section": SOUND + b"[win",
    "a letter": b"Dear Sir,\nplease find enclosed.\n",
    "another encoding": "[view]\ntheme=dark\nname=d\u00fcrr\n".encode("latin-1"),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "JSON": b'{"theme": "dark"}',
    "a merge conflict": b"<<<<<<< ours\n" + SOUND + b">>>>>>> theirs\n",
}


def opened(path):
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Huescope.ini"


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_renamed_and_reported(path, content):
    path.write_bytes(content)
    settings = opened(path)
    assert "Huescope.ini.damaged" in settings.problem
    assert path.with_name("Huescope.ini.damaged").read_bytes() == content
    settings.theme = "light"
    settings.flush()
    again = opened(path)
    assert (again.theme, again.problem) == ("light", "")


@pytest.mark.parametrize("name", ["cut in a word", "cut in a section", "zeros at the end"])
def test_what_can_be_read_of_a_damaged_file_is_kept(path, name):
    path.write_bytes(DAMAGED[name])
    opened(path).flush()
    assert opened(path).theme == "dark"


def test_an_earlier_damaged_file_stays(path):
    for number in range(3):
        path.write_bytes(b"damage %d" % number)
        opened(path)
    kept = sorted(each.read_bytes() for each in path.parent.glob("*.damaged*"))
    assert kept == [b"damage 0", b"damage 1", b"damage 2"]


@pytest.mark.parametrize(
    "content", [b"", b"\n; a remark\n# another\n", SOUND, SOUND + b"a=1,\\\n 2\n"]
)
def test_a_sound_file_is_left_alone(path, content):
    assert is_sound(content)
    path.write_bytes(content)
    assert opened(path).problem == ""
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_cannot_be_read_is_not_replaced(path):
    path.mkdir()
    settings = opened(path)
    assert os.strerror(errno.EISDIR) in settings.problem
    settings.theme = "dark"
    settings.flush()
    assert settings.theme == "dark"
    assert path.is_dir()
    assert not list(path.iterdir())


def unwritable(kind, tmp_path):
    """A folder that cannot be made or written, by anybody, and why."""
    file = tmp_path / "file"
    if kind == "a file in its place":
        file.touch()
        return file, "a file, where a folder is needed"
    if kind == "a file above it":
        file.touch()
        return file / "huescope", os.strerror(errno.ENOTDIR)
    if kind == "a link to itself":
        file.symlink_to(file)
        return file / "huescope", os.strerror(errno.ELOOP)
    return tmp_path / ("n" * 300), os.strerror(errno.ENAMETOOLONG)


KINDS = ["a file in its place", "a file above it", "a link to itself", "a long name"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_unwritable_settings_folder_is_reported_with_its_cause(tmp_path, kind):
    folder, cause = unwritable(kind, tmp_path)
    with pytest.raises(WriteError) as error:
        list(check_writable(folder / "Huescope.ini", Job()))
    assert cause in str(error.value)
    assert os.strerror(errno.ENOENT) not in str(error.value)


@pytest.mark.parametrize("kind", KINDS)
def test_an_unwritable_draft_is_reported_with_its_cause(tmp_path, kind):
    folder, cause = unwritable(kind, tmp_path)
    drafts = Drafts(folder)
    with pytest.raises(HuescopeError) as error:
        list(drafts.write(Project(()), None, Job()))
    assert cause in str(error.value)
    assert os.strerror(errno.ENOENT) not in str(error.value)


def test_settings_that_were_not_written_are_reported_at_the_next_start(path):
    settings = opened(path)
    path.mkdir()  # so that no file of that name can be written
    settings.theme = "light"
    settings.flush()
    path.rmdir()
    with pytest.raises(WriteError, match="could not be written when the window was closed"):
        list(settings.check(Job()))
    assert list(settings.check(Job())) == [None]


def test_a_folder_that_can_be_written_is_left_as_it_was(tmp_path):
    path = tmp_path / "new" / "Huescope.ini"
    assert list(check_writable(path, Job())) == [None]
    assert not list(path.parent.iterdir())


FULL = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from huescope.cancellation import Job
from huescope.errors import WriteError
from huescope.palette import files
from huescope.project import file
from huescope.project.project import Project
from huescope.ui.persistence.drafts import Drafts
from huescope.ui.persistence.settings_file import check_writable

resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
folder = Path(sys.argv[2])
for work in (
    check_writable(folder / "Huescope.ini", Job()),
    Drafts(folder).write(Project(()), None, Job()),
):
    try:
        list(work)
    except WriteError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of a file's size")
def test_a_full_disk_is_reported(tmp_path):
    """In a process where no file may grow: for root, too, and on every file system."""
    program = [sys.executable, "-c", FULL, str(APP), str(tmp_path)]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    assert done.stdout.count(f"({os.strerror(errno.EFBIG)})") == 2
    assert not [each for each in tmp_path.iterdir() if each.suffix == ".tmp"]


def test_the_window_reports_damaged_settings(qtbot, theme, path):
    path.write_bytes(DAMAGED["a letter"])
    window = Window(theme, opened(path))
    qtbot.addWidget(window)
    window.check_settings()
    assert "Huescope.ini.damaged" in window.toast.text
    window.close()


def test_the_window_reports_unwritable_settings(qtbot, theme, tmp_path):
    (tmp_path / "file").touch()
    window = Window(theme, opened(tmp_path / "file" / "Huescope.ini"))
    qtbot.addWidget(window)
    window.check_settings()
    qtbot.waitUntil(lambda: os.strerror(errno.ENOTDIR) in window.toast.text)
    window.close()
