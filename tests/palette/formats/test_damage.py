"""Every reader against damage: a palette or one sentence, soon, and never half a palette unsaid."""

import io
import json
import plistlib
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from made_files import MADE

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette, PaletteError
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import SPOT, Swatch

REAL_FILES = Path(__file__).parents[2] / "data" / "palettes"
RICH = Palette(
    "Dusk",
    (
        Swatch((20, 28, 44), 5, 0.5, "Midnight", group="Night"),
        Swatch((250, 196, 90), 5, 0.5, "Crème & “lamp” 😀", group="Night", kind=SPOT),
        Swatch.of(Coordinates("cmyk", (0.1, 0.9, 0.2, 0.05)), "Ink", group="Print"),
        Swatch.of(Coordinates("lab", (60.0, -20.0, 40.0)), "Moss", group="Print"),
        Swatch.of(Coordinates("gray", (0.25,)), "Slate"),
        Swatch((255, 255, 255)),
    ),
    "pier.jpg",
    "One\ntwo",
)
STREAM = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01i\x01\x84\x02@i\x85\x01"  # one color follows
BLACK = bytes.fromhex(  # a color and its name, as they stand in a typed stream
    "8402404084848407 4e53436f6c6f7200 8484084e534f626a65637400 85 84016302 840466666666 00000001"
    " 86 848484084e53537472696e6701 94 84012b05 426c61636b 86"
)
CUTS = 40  # of a file that is not cut at every byte
OFTEN = 16  # damages of each sort to a file; few enough that all take some seconds
SMALL_BYTES = 1024  # up to here, a file is cut at every byte


COMPUTED = b"""\
:root { --bg: light-dark(#ffffff, #101418); --accent: #0a7; --primary: 222.2 47.4% 11.2%;
  --hover: color-mix(in oklab, var(--accent), black 12%); --n: color(from red display-p3 r g b);
  --soft: rgb(from var(--accent) r calc(g * 1) b / 20%); }
"""
COMPUTED_BY_SASS = b"""\
$primary: #0d6efd !default; $secondary: darken($primary, 10%); $third: mix($primary, white, 20%);
$fourth: color.adjust($primary, $lightness: -10%); $theme: ("a": $primary, "b": #dc3545);
$fifth: map-get($theme, "b"); $sixth: rgba($primary, 50%);
"""


def riff():
    colors = b"".join(bytes((i, i, 255 - i, 0)) for i in range(16))
    chunk = struct.pack("<HH", 0x0300, 16) + colors
    content = b"PAL data" + struct.pack("<I", len(chunk)) + chunk
    return b"RIFF" + struct.pack("<I", len(content)) + content


def keyed(fmt):
    colors = [
        {"NSColorSpace": 2, "NSRGB": b"1 0.5 0 1\0"},
        {"NSColorSpace": 5, "NSCMYK": b"0 1 0 0"},
    ]
    refer = plistlib.UID if fmt == plistlib.FMT_BINARY else lambda place: {"CF$UID": place}
    objects = ["$null", "a", "b", *colors]
    objects += [{"NS.objects": [refer(1), refer(2)]}, {"NS.objects": [refer(3), refer(4)]}]
    top = {"NSKeys": refer(5), "NSColors": refer(6)}
    archive = {"$archiver": "NSKeyedArchiver", "$top": top, "$objects": objects}
    return plistlib.dumps(archive, fmt=fmt)


def samples():
    made = {
        f"p{reader.SUFFIXES[0]}": formats.write(RICH, name)
        for name, reader in formats.readers().items()
        if name in formats.writers()
    }
    made |= {f"{name}.json": formats.write(RICH, name) for name in ("tokens-studio", "figma")}
    made |= {name: make() for name, make in MADE.items()}
    made |= {"computed.css": COMPUTED, "computed.scss": COMPUTED_BY_SASS}
    made["w.pal"] = riff()
    made["binary.clr"], made["text.clr"] = keyed(plistlib.FMT_BINARY), keyed(plistlib.FMT_XML)
    made["old.clr"] = STREAM + BLACK
    real = (file for file in REAL_FILES.glob("*") if file.suffix not in {".md", ".tsv"})
    made |= {file.name: file.read_bytes() for file in sorted(real)}
    return made


SAMPLES = samples()
# Their content says how much there has to be; where a text of lines ends, nothing does.
TELLING = (".ase", ".aco", ".kpl", ".soc", ".swatches", ".sketchpalette", ".clr", "w.pal", ".json",
           ".huescope", ".gpa", ".acb", ".grd", ".itermcolors", ".sbz", ".idml", ".acbl", ".skp",
           "corel.xml", "scribus.xml", ".zip", ".tres")  # fmt: skip


def read(data, name):
    """Read what is damaged; anything but a palette or a sentence about it fails."""
    try:
        return formats.read(data, name)
    except PaletteError as error:
        sentence = str(error)
        assert sentence.startswith(name)
        assert "\n" not in sentence
        assert len(sentence) < 400
        return None


def failures(check):
    """Check every sample, and give what failed by name."""
    failed = {}
    for name in SAMPLES:
        try:
            check(name)
        except Exception as error:  # noqa: BLE001 - all are shown
            failed[name] = repr(error)
    return failed


def spread(length, count):
    """Give places all over a file: every one of a small file."""
    return range(length) if length <= count else (i * length // count for i in range(count))


def test_a_whole_file_opens():
    def check(name):
        palette = formats.read(SAMPLES[name], name)
        assert palette.swatches or palette.remarks

    assert failures(check) == {}


@pytest.mark.long
def test_what_is_cut_off_is_no_palette_or_all_of_it():
    def check(name):
        data = SAMPLES[name]
        whole = [swatch.rgb for swatch in formats.read(data, name).swatches]
        every_byte = len(data) <= SMALL_BYTES and name.endswith(TELLING)
        for length in spread(len(data), len(data) if every_byte else CUTS):
            palette = read(data[:length], name)
            if palette is not None and name.endswith(TELLING):
                assert [swatch.rgb for swatch in palette.swatches] == whole, length

    assert failures(check) == {}


def test_flipped_bits_are_survived():
    def check(name):
        chance = random.Random(name)
        data = SAMPLES[name]
        for place in spread(len(data), OFTEN):
            broken = bytearray(data)
            broken[place] ^= 1 << chance.randrange(8)
            read(bytes(broken), name)

    assert failures(check) == {}


@pytest.mark.parametrize("lie", [b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x00\x00\x00\x00"])
def test_lying_lengths_are_survived(lie):
    def check(name):
        data = SAMPLES[name]
        for place in spread(len(data), OFTEN):
            read(data[:place] + lie + data[place + len(lie) :], name)

    assert failures(check) == {}


# What has a meaning in one of the languages: quotes, brackets, references, numbers beyond all.
PIECES = (
    b"{", b"}", b"(", b")", b'"', b"'", b"\\", b"\0", b"#", b":", b"/*", b"\n", b"null", b"-1",
    b"1e999", b"9" * 20, b"NaN", b"[]", b"{}", b"{a}", b"var(--a)", b"calc(", b"from ", b"<a>",
    b"&x;", b"%", b"\xed\xa0\x80",
)  # fmt: skip


def test_pieces_of_languages_in_wrong_places_are_survived():
    def check(name):
        chance = random.Random(name)
        data = SAMPLES[name]
        for _ in range(OFTEN):
            broken = data
            for _ in range(chance.randint(1, 3)):
                place = chance.randrange(len(broken) + 1)
                broken = broken[:place] + chance.choice(PIECES) + broken[place:]
            read(broken, name)

    assert failures(check) == {}


def test_values_of_another_type_in_json_are_survived():
    def check(name):
        for document, wrap in documents_in(SAMPLES[name]):
            places = list(places_in(document))
            for place in spread(len(places), OFTEN):
                owner, key = places[place]
                before = owner[key]
                for other in ([], {}, 10**400, "\0"):
                    owner[key] = other
                    read(wrap(json.dumps(document).encode()), name)
                owner[key] = before

    assert failures(check) == {}


def documents_in(data):
    """Give each JSON document of a file, and a function that puts one in its place."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        for name in [each for each, content in members.items() if content[:1] in {b"{", b"["}]:
            yield json.loads(members[name]), lambda new, name=name: zipped({**members, name: new})
    elif data.lstrip()[:1] in {b"{", b"["}:
        try:
            yield json.loads(data), bytes
        except ValueError:  # a list of another language
            return


def zipped(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def places_in(value):
    """Give the owner and key of each value in a JSON document."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from places_in(value[key])


def test_repeated_and_missing_pieces_are_survived():
    def check(name):
        chance = random.Random(name)
        data = SAMPLES[name]
        for _ in range(OFTEN):
            first, second = sorted(chance.choices(range(len(data)), k=2))
            read(data[:first] + data[second:], name)
            read(data[:second] + data[first:], name)

    assert failures(check) == {}


@pytest.mark.parametrize("name", ["p.kpl", "p.swatches", "p.huescope"])
@pytest.mark.parametrize("count", [1, 2001])
def test_a_zip_bomb_is_not_unpacked(name, count):
    with zipfile.ZipFile(io.BytesIO(SAMPLES[name])) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for member, content in members.items():
            is_bomb = member.endswith((".xml", ".json")) and count == 1
            kind = zipfile.ZIP_STORED if member == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(member, bytes(80 * 2**20) if is_bomb else content, kind)
        for number in range(count - 1):
            archive.writestr(f"{number}", b"")
    data = buffer.getvalue()
    tracemalloc.start()
    try:
        with pytest.raises(PaletteError):
            formats.read(data, name)
        assert tracemalloc.get_traced_memory()[1] < 100 * 2**20
    finally:
        tracemalloc.stop()


ROOTS = {
    "p.soc": ('<o:color-table xmlns:o="http://openoffice.org/2004/office">', "</o:color-table>"),
    "p.kpl": ('<ColorSet name="n">', "</ColorSet>"),
    "p.clr": ("<plist><dict><key>NSKeyedArchiver</key><string>NSColor", "</string></dict></plist>"),
}
LAUGHS = "".join(
    f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9)
)  # fmt: skip
HOSTILE_XML = {
    "laughs": (f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>', "&l9;"),
    "file": ('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hosts">]>', "&f;"),
    "network": ('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', "&f;"),
    "parameter": ('<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hosts"> %p;]>', ""),
}


@pytest.mark.parametrize("name", ROOTS)
@pytest.mark.parametrize("attack", HOSTILE_XML)
def test_hostile_xml_is_refused(name, attack):
    head, inside = HOSTILE_XML[attack]
    start, end = ROOTS[name]
    with pytest.raises(DamagedPalette):
        formats.read(wrapped(f"{head}{start}{inside}{end}", name), name)


@pytest.mark.parametrize("name", ROOTS)
def test_deeply_nested_xml_is_survived(name):
    start, end = ROOTS[name]
    deep = "<a>" * 50_000 + "</a>" * 50_000
    read(wrapped(f"{start}{deep}{end}", name), name)


def wrapped(text, name):
    """Put a document into the container of its format."""
    if not name.endswith(".kpl"):
        return text.encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("colorset.xml", text)
    return buffer.getvalue()


def test_a_color_list_nested_without_end_is_refused():
    deep = b"\x84\x84\x84\x07NSColor\x00\x85\x84\x01@" * 5000
    assert (
        read(
            b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01i\x01\x84\x02@i\x85\x01\x84\x02@@" + deep,
            "p.clr",
        )
        is None
    )
