"""Zip files of strangers: how much is unpacked, and what is said of their members."""

import io
import zipfile

import pytest

from huescope.errors import DamagedPalette, PaletteTooLarge
from huescope.palette.reading import zip as zip_files
from huescope.palette.reading.zip import Members


def packed(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_a_member_that_is_packed_like_a_bomb_is_not_unpacked():
    members = Members(packed({"a": bytes(2 * 2**20), "b": bytes(2**19)}), "p.kpl")
    with pytest.raises(PaletteTooLarge, match=r"p\.kpl: its part a is larger"):
        members.read("a")
    assert len(members.read("b")) == 2**19


def test_all_members_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(zip_files, "MAX_BYTES", 25)
    members = Members(packed(dict.fromkeys("abc", b"0123456789")), "p.kpl")
    assert members.read("a") + members.read("b") == 2 * b"0123456789"
    with pytest.raises(PaletteTooLarge):
        members.read("c")


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\x", "a\n\x1b[2Jb", "x" * 999]
)
def test_any_name_is_a_name_in_memory_and_a_short_one_in_a_sentence(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = packed({name: b"content of a member"})
    members = Members(data, "p.kpl")
    (read,) = members.names
    assert members.read(read) == b"content of a member"
    assert list(tmp_path.iterdir()) == []
    broken = Members(data.replace(b"\x4b\xce\xcf", b"\xff\xff\xff"), "p.kpl")
    with pytest.raises(DamagedPalette) as told:
        broken.read(read)
    assert str(told.value).isprintable()
    assert len(str(told.value)) < 200
