"""Contents of a format in a worker: text, an image, or the palette read back."""

import io
from types import SimpleNamespace

import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import Cancelled, OptionError
from huescope.palette import formats
from huescope.ui.export import writing
from huescope.ui.export.content_text import shortened, summary
from huescope.ui.export.target import Target

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">'
    b'<rect width="20" height="10" fill="#c8102e"/></svg>'
)


def png(size):
    buffer = io.BytesIO()
    Image.new("RGB", size, (1, 33, 105)).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def format_of(monkeypatch):
    """Register a format that writes given contents."""

    def make(content, *, is_text):
        made = SimpleNamespace(
            NAME="made",
            LABEL="Made",
            SUFFIXES=(".made",),
            OPTIONS=(),
            IS_TEXT=is_text,
            write=lambda _palette, _options: content,
        )
        known = formats.writers()
        monkeypatch.setattr(formats, "writers", lambda: {**known, "made": made})
        monkeypatch.setattr(formats, "get", lambda _name: made)

    return make


def write(palette, name="made"):
    (written,) = writing.write(palette, name, {}, Job())
    return written


def test_a_drawing_has_text_and_an_image_of_preview_size(palette, format_of):
    format_of(SVG, is_text=True)
    written = write(palette)
    assert written.text == SVG.decode()
    assert written.image.width() >= 1000
    assert written.image.pixelColor(5, 5).name() == "#c8102e"


def test_a_picture_is_shown_pixel_by_pixel_unless_it_is_huge(palette, format_of):
    format_of(png((40, 30)), is_text=False)
    written = write(palette)
    assert written.text is None
    assert (written.image.width(), written.image.height()) == (40, 30)
    format_of(png((6400, 800)), is_text=False)
    written = write(palette)
    assert (written.image.width(), written.image.height()) == (1600, 200)


def test_what_can_only_be_written_shows_the_palette(palette, format_of):
    format_of(b"%PDF-1.7 and so on \xff", is_text=False)
    written = write(palette)
    assert written.image is None
    assert written.read_back is None
    assert summary(written) == "20 bytes, written from 3 colours"


def test_a_byte_order_mark_is_not_copied(palette, format_of):
    format_of("\ufeffname\n".encode(), is_text=True)
    assert write(palette).text == "name\n"


def test_a_very_long_text_is_truncated_with_a_note():
    assert shortened("x" * 100_000) == "x" * 100_000
    assert shortened("x" * 100_001).endswith("\n… characters left out: 1")


def test_an_option_that_does_not_exist_is_one_sentence(palette):
    with pytest.raises(OptionError, match="has no option"):
        list(writing.write(palette, "gpl", {"colour": "yes"}, Job()))


def test_cancelled_work_writes_nothing(palette, tmp_path):
    job = Job()
    job.cancel()
    target = Target("css", {}, tmp_path / "a.css")
    with pytest.raises(Cancelled):
        list(writing.save(b"text", target, job))
    assert not target.path.exists()
