import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.errors import PaletteTooLarge
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.reading import indented, limits, swatches
from huescope.palette.reading import text as texts
from huescope.palette.reading.css_tokens import parsed, variable_name
from huescope.palette.reading.json5 import to_json
from huescope.palette.reading.text import begins_with, decode, quoted, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.text import shorten


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("é “x”\r\n\r".encode(), "é “x”\n\n"),
        (codecs.BOM_UTF8 + b"a", "a"),
        ("\ufeffé😀".encode("utf-16-le"), "é😀"),
        ("\ufeffé😀".encode("utf-16-be"), "é😀"),
        ("é “x” €".encode("cp1252"), "é “x” €"),
        (b"\xff\x81", "ÿ\ufffd"),
        (codecs.BOM_UTF16_LE + b"a\0b", "a\ufffd"),
    ],
)
def test_texts_of_every_program_are_decoded(data, text):
    assert decode(data) == text


@given(st.binary(max_size=60))
def test_whatever_is_decoded_can_be_written(data):
    assert "\r" not in decode(data).encode().decode()


def test_the_first_letter_is_found_behind_a_mark_and_spaces():
    assert begins_with(" {".encode("utf-16"), b"{[")
    assert begins_with(b"\xef\xbb\xbf\n[", b"{[")
    assert not begins_with(b"", b"{[")
    assert not begins_with(b"  x", b"{[")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("sea/Blue hour.ase", "Blue hour"),
        ("brand.tokens.json", "brand"),
        ("v1.2.css", "v1.2"),
        (".css", ".css"),
        ("", ""),
    ],
)
def test_a_palette_is_called_like_its_file(name, title):
    assert stem(name) == title


def test_what_is_quoted_is_short_and_seen():
    assert quoted("a\n" * 50) == "“" + ("a\\n" * 20)[:40] + "…”"


def test_a_spreadsheet_of_windows_is_read():
    data = "name;hex\nCrème “brûlée”;#ffe\n".encode("cp1252")
    assert [each.name for each in formats.read(data, "x.csv").swatches] == ["Crème “brûlée”"]


@pytest.mark.parametrize("name", ["gpl", "json", "css", "ase", "soc", "csv", "sketch", "kpl"])
def test_no_reader_takes_more_than_the_limits(name, monkeypatch):
    palette = Palette("p", tuple(Swatch((number, 0, 0), name=f"n{number}") for number in range(4)))
    data = formats.write(palette, name)
    suffix = formats.get(name).SUFFIXES[0]
    monkeypatch.setattr(limits, "MAX_COLORS", 3)
    monkeypatch.setattr(swatches, "MAX_COLORS", 3)
    with pytest.raises(PaletteTooLarge, match="it has more than 3 colours"):
        formats.read(data, f"p{suffix}")
    monkeypatch.setattr(limits, "MAX_BYTES", len(data) - 1)
    with pytest.raises(PaletteTooLarge, match="larger than any palette"):
        formats.read(data, f"p{suffix}")


def test_what_was_found_is_quoted_up_to_a_length():
    assert quoted("x" * texts._QUOTED_CHARACTERS) == f"“{'x' * texts._QUOTED_CHARACTERS}”"
    assert quoted("x" * 300) == f"“{'x' * texts._QUOTED_CHARACTERS}…”"


def test_a_lone_quote_is_no_pair_of_them():
    assert [indented._plain(each) for each in (' "a" ', '"', "'a", "\"a'")] == [
        "a", '"', "'a", "\"a'",
    ]  # fmt: skip


def test_whole_numbers_of_json5_stay_whole():
    assert to_json("[5, .5, 5., 1e2, 0x10, -7]") == "[5,0.5,5.0,100.0,16,-7]"


@pytest.mark.parametrize(
    ("values", "steps"),
    [((0.2, 0.4, 0.6), (51, 102, 153)), ((0.202, 0.4, 0.6), None), ((1.2, 0, 0), None),
     ((-0.2, 0, 0), None), ((0, 1, 1), (0, 255, 255))],
)  # fmt: skip
def test_fractions_are_of_eight_bits_where_they_are_whole_steps(values, steps):
    assert swatches._in_eight_bits(values) == steps


def test_a_text_is_cut_to_its_limit():
    assert [shorten("abcdef", limit) for limit in (4, 6, 9)] == ["abc…", "abcdef", "abcdef"]


def test_escapes_of_json5_are_characters():
    assert to_json(r"'\x41\u0042\'c'") == '"AB\'c"'


@pytest.mark.parametrize(
    ("words", "name"), [("--a", "--a"), (" --a ", "--a"), ("--a b", ""), ("5", ""), ("", "")]
)
def test_a_variable_of_css_is_one_word(words, name):
    assert variable_name(parsed(words)) == name
