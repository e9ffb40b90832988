import base64
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from huescope.cancellation import Job
from huescope.ui.clipboard.incoming import NothingToOpen, acceptable, read


def text(content):
    mime = QMimeData()
    mime.setText(content)
    return mime


def test_local_files_win_over_data(tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl("https://example.org/a.png")])
    mime.setData("image/png", b"data")
    assert read(mime).paths == (tmp_path / "a.png",)


def test_encoded_data_wins_over_bare_pixels():
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    mime.setData("image/jpeg", b"jpeg data")
    mime.setData("image/png", b"png data")
    assert read(mime).picture.read(Job()) == b"png data"
    assert read(mime).picture.name == "Dropped PNG"
    assert read(mime, is_pasted=True).picture.name == "Pasted PNG"


def test_a_data_url_is_a_picture():
    encoded = base64.b64encode(b"png data").decode()
    assert read(text(f"data:image/png;base64,{encoded}")).picture.read(Job()) == b"png data"


def test_a_path_as_text_is_a_path(tmp_path):
    assert read(text(f"  {tmp_path}/a b.png\n")).paths == (tmp_path / "a b.png",)
    assert read(text(f"file://{tmp_path}/a%20b.png")).paths == (tmp_path / "a b.png",)


@pytest.mark.parametrize(
    "address",
    [
        "https://me:token@example.org/a%20%C3%A9.png?token=x%2B",
        "s3://photos/a b.png",
        "oci://photos@space/a.png",
        "https://objectstorage.eu-frankfurt-1.oraclecloud.com/p/token/n/space/b/photos/o/",
    ],
)
def test_an_address_is_an_address(address):
    assert read(text(f" {address}\n")).address == address
    assert "token" not in repr(read(text(address)))
    dropped = QMimeData()
    dropped.setUrls([QUrl(address)])
    assert read(dropped).address == address


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("data:text/html,<b>", "not a picture"),
        ("data:image/png", "not a picture"),
        ("", "no picture"),
    ],
)
def test_anything_else_is_one_sentence(content, message):
    with pytest.raises(NothingToOpen, match=message):
        read(text(content))


@given(st.text(max_size=60))
def test_no_text_breaks_it(content):
    for prefix in ("", "data:", "data:image/png;base64,", "file:", "/"):
        with contextlib.suppress(NothingToOpen):
            assert read(text(prefix + content)) is not None


def test_a_drag_is_accepted_by_its_formats_only():
    assert acceptable(text("x"))
    assert not acceptable(QMimeData())


def test_other_text_is_left_to_the_palettes():
    mime = QMimeData()
    mime.setText("hello, world\n")
    assert read(mime).text == "hello, world"
