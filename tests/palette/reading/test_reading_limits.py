"""How long texts and parts of files may be: read up to the limit, and not one beyond it."""

import io
import struct
import zipfile

import pytest

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette, PaletteError, PaletteTooLarge
from huescope.palette import formats
from huescope.palette.formats import alacritty, coolors, csv, jasc
from huescope.palette.reading import (
    descriptor,
    html_page,
    indented,
    javascript,
    left_out,
    limits,
    plain_text,
    source_code,
    studio_colors,
    style_sheets,
    token_tree,
)
from huescope.palette.reading import zip as zip_files
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.numbers_in_css import Number
from huescope.palette.reading.palette_address import colors_of_address
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.typed_stream import TypedStream
from huescope.palette.writing.notation import _wide_notation

STREAM = b"\x04\x0bstreamtyped\x81\xe8\x03"


def count(name, text):
    try:
        return len(formats.read(text.encode(), name).swatches)
    except PaletteError as error:
        return str(error).partition(": ")[2]


def test_a_file_has_so_many_bytes_at_most(monkeypatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 2**20)
    limits.check_size(bytes(2**20), "x")
    with pytest.raises(PaletteTooLarge, match=r"larger than any palette \(1 MiB\)"):
        limits.check_size(bytes(2**20 + 1), "x")


def test_a_style_sheet_has_so_many_bytes_at_most(monkeypatch):
    sheet = ":root{--a:#fff}"
    monkeypatch.setattr(style_sheets, "_MAX_BYTES", len(sheet))
    assert count("x.css", sheet) == 1
    monkeypatch.setattr(style_sheets, "_MAX_BYTES", 2**20)
    told = count("x.css", sheet.ljust(2**20 + 1))
    assert told == "it is larger than any style sheet (1 MiB)."


def test_a_list_of_colours_is_of_limited_length(monkeypatch):
    monkeypatch.setattr(plain_text, "_MAX_BYTES", 40)
    for length, is_one in ((40, True), (41, False)):
        assert plain_text.recognizes(b"#336699".ljust(length), "x.txt") is is_one


@pytest.mark.parametrize(("length", "found"), [(2000, 2), (2001, 1)])
def test_a_line_of_a_list_is_of_limited_length(length, found):
    assert count("x.txt", "#336699\n#ff8000" + " " * (length - 7)) == found


@pytest.mark.parametrize(("length", "told"), [(2000, "coolors"), (2001, "no palette file")])
def test_a_text_with_an_address_alone_is_short(length, told):
    text = "https://coolors.co/palettes/trending".ljust(length)
    assert told in str(count("x.txt", text)).lower()


def test_a_name_before_bare_digits_is_short():
    listed = "#ffffff\n"
    for length, found in ((100, 2), (101, 1)):
        line = "sea " + "x" * (length - 11) + " aabbcc"
        assert len(line) == length
        assert count("x.txt", listed + line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("one two three aabbcc", 2),
        ("one two three four aabbcc", 1),
        ("// one two aabbcc", 1),
        ("sea 0 128 255", 2),
        ("sea 0 128 256", 1),
        ("see issue #236 there", 2),
        ("see the issue #236 there", 1),
        ("a b c d e f g h i j k l #336699", 2),
        ("a b c d e f g h i j k l m #336699", 1),
    ],
)
def test_a_name_has_few_words(line, found):
    assert count("x.txt", f"#ffffff\n{line}") == found


def test_notations_of_one_colour_may_be_a_little_apart():
    assert count("x.txt", "sea #336699 rgb(55, 106, 157)") == 1
    assert count("x.txt", "sea #336699 rgb(56, 102, 153)") == 2


def test_a_rounded_notation_is_of_the_same_colour():
    def sheet(other):
        return f":root{{--a: #336699}} $a: {other};"

    assert [count("x.scss", sheet(f"rgb({red} 102 153)")) for red in (56, 57)] == [1, 2]
    assert [count("x.scss", sheet(f"rgb(51 102 153 / {alpha})")) for alpha in (0.995, 0.98)] == [
        1, 2,
    ]  # fmt: skip


def test_a_line_of_source_code_is_of_limited_length(monkeypatch):
    monkeypatch.setattr(source_code, "_LONGEST_LINE", 40)
    line = "let a = Color(white: 0.4)"
    assert count("x.swift", line.ljust(40)) == 1
    assert count("x.swift", "let b = Color(white: 0.5)\n" + line.ljust(41)) == 1


def test_a_computed_value_is_of_limited_length():
    for length, is_one in ((1000, True), (1001, False)):
        text = "rgb(51 102 153)".ljust(length)
        if is_one:
            assert studio_colors.computed(text).space == "srgb"
        else:
            with pytest.raises(token_tree.LeadsNowhere, match="too long"):
                studio_colors.computed(text)


def test_a_page_is_read_up_to_as_many_swatches_and_characters(monkeypatch):
    monkeypatch.setattr(html_page, "MAX_COLORS", 2)
    row = '<td bgcolor="#336699" title="{}"></td>'
    page = "<html>" + "".join(map(row.format, "abc")) + "</html>"
    assert count("x.html", page) == 2
    monkeypatch.setattr(html_page, "_MOST_BYTES", 4)
    parser = html_page._Page()
    parser._open = "h1"
    for part in ("ab", "cd", "ef"):
        parser.handle_data(part)
    assert parser._text == "abcd"


def test_keys_of_indented_texts_and_of_scripts_are_counted(monkeypatch):
    monkeypatch.setattr(indented, "MAX_COLORS", 2)
    monkeypatch.setattr(javascript, "MAX_COLORS", 2)
    keys = [f"k{number}" for number in range(20)]
    assert len(list(indented.entries("\n".join(f"{key}: 1" for key in keys)))) == 9
    script = "x = {" + ", ".join(f"{key}: '1'" for key in keys) + "}"
    assert len(list(javascript.texts(script))) == 9


def test_levels_of_a_script_are_counted(monkeypatch):
    monkeypatch.setattr(javascript, "MAX_DEPTH", 3)
    script = "x = {a: {b: {c: '1', d: {e: '2'}}}}"
    assert [each[1] for each in javascript.texts(script)] == ["1"]
    monkeypatch.setattr(javascript, "MAX_DEPTH", 4)
    assert [each[1] for each in javascript.texts(script)] == ["1", "2"]


def test_groups_that_extend_each_other_have_so_many_tokens_at_most(monkeypatch):
    listed = {f"t{number}": {"$value": "#fff"} for number in range(5)}
    for most, is_one in ((5, True), (4, False)):
        monkeypatch.setattr(token_tree, "_MOST_EXTENDED", most)
        if is_one:
            assert len(token_tree.TokenTree(listed, "x").tokens) == 5
        else:
            with pytest.raises(DamagedPalette, match="extend each other without end"):
                token_tree.TokenTree(listed, "x")


def test_remarks_stop_naming_entries_where_they_are_long(monkeypatch):
    monkeypatch.setattr(left_out, "_MOST_LISTED", len("“a” (one)"))
    entries = left_out.LeftOut()
    for name, reason in (("a", "one"), ("b", "two"), ("c", "three")):
        entries.add(name, reason)
    assert "“a” (one); “b” (two); and 1 more" in entries.remarks[0]


def test_so_many_names_are_told_of_all_reasons_together():
    entries = left_out.LeftOut()
    for place in range(4):
        entries.add(f"a{place}", "one")
        entries.add(f"b{place}", "two")
    told = entries.remarks[0]
    assert told.endswith("“a3” (one); “b0”, “b1” (two); and 2 more.")


@pytest.mark.parametrize(
    ("members", "most", "is_one"),
    [({"a": 10}, {"_MAX_MEMBERS": 1}, True), ({"a": 10, "b": 1}, {"_MAX_MEMBERS": 1}, False),
     ({"a": 10}, {"MAX_BYTES": 10}, True), ({"a": 11}, {"MAX_BYTES": 10}, False),
     ({"a": 5, "b": 5}, {"MAX_BYTES": 10}, True), ({"a": 5, "b": 6}, {"MAX_BYTES": 10}, False)],
)  # fmt: skip
def test_a_zip_file_has_so_many_parts_and_bytes_at_most(monkeypatch, members, most, is_one):
    for name, value in most.items():
        monkeypatch.setattr(zip_files, name, value)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, size in members.items():
            packed.writestr(name, bytes(size))

    def unpacked():
        found = zip_files.Members(buffer.getvalue(), "x")
        return [len(found.read(name)) for name in found.names]

    if is_one:
        assert unpacked() == [*members.values()]
        return
    with pytest.raises(PaletteTooLarge):
        unpacked()


def test_a_part_of_a_zip_file_is_no_larger_than_its_reader_wants():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a", bytes(100))
    members = zip_files.Members(buffer.getvalue(), "x")
    assert len(members.read("a", 100)) == 100
    with pytest.raises(PaletteTooLarge, match="its part a is larger"):
        members.read("a", 99)


def test_a_part_that_is_packed_like_a_bomb_is_refused(monkeypatch):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a", bytes(3000))
        ratio_bytes = packed.getinfo("a").compress_size
    monkeypatch.setattr(zip_files, "_CHECKED_BYTES", 3000)
    monkeypatch.setattr(zip_files, "_MAX_RATIO", 0)
    assert zip_files.Members(buffer.getvalue(), "x").read("a")
    monkeypatch.setattr(zip_files, "_CHECKED_BYTES", 2999)
    with pytest.raises(PaletteTooLarge):
        zip_files.Members(buffer.getvalue(), "x").read("a")
    monkeypatch.setattr(zip_files, "_MAX_RATIO", 3000 // ratio_bytes + 1)
    assert zip_files.Members(buffer.getvalue(), "x").read("a")


@pytest.mark.parametrize("values", [(10_000.0, -10_000.0), (10_000.1, 0), (0, -10_000.1),
                                    (float("nan"), 0)])  # fmt: skip
def test_numbers_are_in_the_range_of_any_colour(values):
    if max(map(abs, values)) == 10_000:
        assert make_swatch("lab", (50.0, *values)).stated.values[1:] == values
        return
    with pytest.raises(ValueError, match="is no value of a colour"):
        make_swatch("lab", (50.0, *values))


@pytest.mark.parametrize(
    ("value", "least", "most", "told"),
    [
        (1, 1, 3, None), (3, 1, 3, None), (0, 1, 3, "is not from 1 to 3"),
        (4, 1, 3, "is not from 1 to 3"), (0, 1, None, "is below 1"),
        (2**53, 1, None, "is not from 1 to 9007199254740991"), (1.0, 1, 3, "is no whole number"),
        (True, 1, 3, "is no whole number"),
    ],
)  # fmt: skip
def test_whole_numbers_of_json_are_within_their_limits(value, least, most, told):
    given = (least,) if most is None else (least, most)
    if told is None:
        assert Checked(value, "x").whole(*given) == value
        return
    with pytest.raises(NotAsAgreed, match=told):
        Checked(value, "x").whole(*given)


def test_names_of_json_are_of_an_object():
    assert Checked({"a": 1, "b": 2}).names() == ["a", "b"]
    with pytest.raises(NotAsAgreed, match="the outermost value is no object"):
        Checked([]).names()


def test_a_percentage_is_of_what_is_a_hundred_percent():
    assert [Number(50, is_percentage=True).of(full) for full in (1.0, 255, 100)] == [0.5, 127.5, 50]
    assert [Number(50).of(full) for full in (1.0, 255)] == [50, 50]


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        ("https://x.y/264653-2a9d8f", ["264653", "2a9d8f"]),
        ("https://x.y/264653", []),
        ("https://x.y/2a9d8f", ["2a9d8f"]),
        ("https://x.y/264653?c=2a9d8f-264653-ffffff", ["2a9d8f", "264653", "ffffff"]),
    ],
)
def test_a_single_code_of_digits_in_an_address_is_a_number(address, codes):
    found = colors_of_address(address)
    expected = [[int(code[at : at + 2], 16) / 255 for at in (0, 2, 4)] for code in codes]
    assert [[*color.values] for color in found] == [pytest.approx(each) for each in expected]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("JASC-PAL\n0100\n999999999\n1 2 3\n", "more than 100,000 colours"),
        ("JASC-PAL\n0100\n1000000000\n1 2 3\n", "is no number of colours"),
    ],
)
def test_a_count_that_is_longer_than_any_is_no_number(text, told):
    with pytest.raises(PaletteError, match=told):
        jasc.read(text.encode(), "x.pal")


def test_formats_without_a_mark_are_looked_for_in_small_files_only(monkeypatch):
    monkeypatch.setattr(alacritty, "_MOST_BYTES", 100)
    theme = b"[colors.primary]\nbackground = '#000000'\n"
    assert [alacritty.recognizes(theme.ljust(size), "x") for size in (100, 101)] == [True, False]
    export = b"/* CSV */\n264653\n/* Array */\n[]"
    assert [coolors.recognizes(export.ljust(size), "x") for size in (2**20 - 1, 2**20)] == [
        True, False,
    ]  # fmt: skip
    assert csv.recognizes(b"c,m,y,k\n0,20,0,0\n", "x")
    assert not csv.recognizes(b"c,m,y\n0,20,0\n", "x")


def described(depth, kind):
    """Objects or lists of a descriptor, one within the other."""
    head = struct.pack(">I", 0) + struct.pack(">I", 0) + b"null" + struct.pack(">I", 1)
    key = struct.pack(">I", 0) + b"Key "
    if kind == "lists":
        return head + key + (b"VlLs" + struct.pack(">I", 1)) * depth + b"long" + bytes(4)
    return (head + key + b"Objc") * depth + head[:-4] + bytes(4)


@pytest.mark.parametrize(("kind", "deepest"), [("objects", 5), ("lists", 5)])
def test_a_description_is_nested_up_to_the_limit(monkeypatch, kind, deepest):
    monkeypatch.setattr(descriptor, "MAX_DEPTH", 5)

    def is_read(depth):
        try:
            descriptor.read_object(Cursor(described(depth, kind), "x"))
        except DamagedPalette:
            return False
        return True

    assert [depth for depth in range(10) if is_read(depth)] == [*range(deepest + 1)]


def test_a_gradient_in_grey_counts_ink():
    from huescope.palette.reading.adobe_colors import color_of_object

    assert color_of_object("Grsc", {"Gry ": 25}) == ("gray", [0.75])
    assert color_of_object("CMYC", dict.fromkeys(("Cyn ", "Mgnt", "Ylw ", "Blck"), 25)) == (
        "cmyk", [0.25] * 4,
    )  # fmt: skip


def test_references_of_a_typed_stream_are_to_what_stands_before():
    stream = TypedStream(STREAM, "x.clr")
    stream._objects[:] = ["a", "b"]
    stream._strings[:] = [b"s", b"t"]
    assert [stream._referred(head) for head in (-110, -109)] == ["a", "b"]
    for head in (-108, -111):
        with pytest.raises(DamagedPalette):
            stream._referred(head)
    for head, found in ((-110, b"s"), (-109, b"t"), (-108, None)):
        stream._cursor = Cursor(struct.pack("b", head), "x.clr")
        if found is not None:
            assert stream._shared_string("a text") == found
        else:
            with pytest.raises(DamagedPalette, match="does not stand before"):
                stream._shared_string("a text")


@pytest.mark.parametrize("text", ["tomato,255,99,71\nsky,1,2,3\n", "255,99,71,tomato\n1,2,3,sky\n"])
def test_a_table_without_headings_has_names_beside_its_numbers(text):
    read = formats.read(text.encode(), "a.csv")
    assert [(swatch.name, swatch.hex) for swatch in read.swatches] == [
        ("tomato", "#ff6347"),
        ("sky", "#010203"),
    ]


def test_an_unknown_kind_of_value_is_told_with_its_place():
    with pytest.raises(DamagedPalette, match=r"at byte 24, b'Odd ' is no known kind"):
        descriptor.read_object(Cursor(described(0, "lists").replace(b"long", b"Odd "), "x"))


@pytest.mark.parametrize(
    ("values", "space"),
    [((0, 0.5, 1), "display-p3"), ((0, 0.5, 1.1), "oklch"), ((-0.1, 0, 0), "oklch")],
)
def test_wide_colours_are_written_in_display_p3_where_they_are_in_it(values, space):
    assert _wide_notation(Coordinates("display-p3", values)) == space
    assert _wide_notation(Coordinates("xyz-d65", values)) == "oklch"


def test_a_text_of_a_typed_stream_may_be_empty():
    stream = TypedStream(STREAM, "x.clr")
    for data, found in ((b"\0", b""), (b"\1a", b"a"), (b"\xc0", None)):
        stream._cursor = Cursor(data, "x.clr")
        if found is not None:
            assert stream._string("a text") == found
        else:
            with pytest.raises(DamagedPalette, match="has a length below 0"):
                stream._string("a text")


def test_a_reference_where_a_number_should_stand_is_told_with_its_place():
    stream = TypedStream(STREAM, "x.clr")
    stream._cursor = Cursor(b"\x8f\0", "x.clr")
    with pytest.raises(DamagedPalette, match="at byte 0, a count should stand here"):
        stream._integer("a count")
