"""The palettes that other programs have to read: plain ones, and the nastiest that a person has.

Each swatch has a colour of its own, so that one which is lost, doubled or moved is seen.
"""

from dataclasses import replace
from pathlib import Path

from huescope.color.coordinates import Coordinates
from huescope.palette.palette import Palette
from huescope.palette.swatch import GLOBAL, SPOT, Swatch

HERE = Path(__file__).parent


def _words(name: str) -> tuple[str, ...]:
    return tuple((HERE / f"{name}.txt").read_text(encoding="utf-8").split())


NASTY = (
    "", " ", "Crème brûlée", "Smörgåsbord", "日本の藍", "👩\u200d🎨 sky \U0001f1eb\U0001f1f7",
    "\u200fכחול עמוק\u200f",
    "أزرق", '"quoted"', "it's", "a, b; c: d", "two\nlines", "crlf\r\nand\ttab", "back\\slash", "\\",
    "*/ } a { color: red", "/* open", "//", "</style><script>x</script>", "<!--", "-->", "--",
    "]]>", "&amp; & < >", "#{1 + 1}", "${x}", "@{x}", "$x", "{a.b}", "a.b", "a/b", "%s %0A", "`x`",
    "=1+1", "+1", "-1", "@x", "nul\0", "lone \ud800", "line\u2028sep", "\ufeffmark", "1", "007",
    "١٢", "²③", "x" * 300, "x" * 300, "藍" * 300, "same", "same", "Same", "same 2", "a b", "a-b",
    "a_b", "aB", "__proto__", "constructor", "toString", "DEFAULT", "default", "red", "Red",
    "transparent", "currentColor", "inherit", "initial", "none", "null", "true", "false", "NaN",
    "color", "value", "type", "$value", "rgb", "url", "and", "not", "or", "in", "if", "class",
    "import", "let", "val", "const", "self", "Type", "con", "..", ".", "~", "🙂",
)  # fmt: skip
"""Names, each with something that breaks some file format when it is written as it is."""

WORDS = _words("words")
"""Words that languages and their libraries know, each harmless in most of them.

Kotlin's "dynamic" and "suspend" are not among them: they are legal names there, but not to the
grammar that reads it here.
"""


PAGE = _words("page-words")
"""Words that follow the same prefix as a colour does in classes of Tailwind CSS."""


def _spread(place: int) -> tuple[int, int, int]:
    """Give each place a colour of its own."""
    return place * 37 % 256, place // 7 % 256, (255 - place) % 256


def _of_names(title: str, names: tuple[str, ...]) -> Palette:
    return Palette(title, tuple(_named(name, place) for place, name in enumerate(names)))


def _named(name: str, place: int, group: str = "") -> Swatch:
    return Swatch(_spread(place), name=name, name_is_own=bool(name), group=group)


def _grouped() -> Palette:
    groups = (
        "",
        "Sky & Sea",
        'quo"te\\',
        "*/ -->",
        "日本",
        "sky",
        "two\nlines",
        "",
        "1",
        "g" * 300,
    )
    swatches = tuple(
        _named(f"sky {place % 3}", place, groups[place // 3]) for place in range(3 * len(groups))
    )
    return Palette("Groups", swatches, note='A note\n*/ --> " \\\nin three lines')


PLAIN = Palette(
    "Blue hour",
    (
        Swatch((0x87, 0xCE, 0xEB), name="Sky", name_is_own=True),
        Swatch((0xFF, 0x80, 0x00), name="Lamp light", name_is_own=True, group="Warm"),
        Swatch((0xC8, 0x10, 0x2E), name="Brick 2", name_is_own=True, group="Warm"),
        Swatch((1, 2, 3)),
    ),
    source="pier.jpg",
    note="A note.",
)
"""What a designer has: for this one the tests state the names in each language by hand."""

WIDE = Palette(
    "Wide",
    tuple(
        Swatch.of(Coordinates(space, values, alpha), name)
        for name, space, values, alpha in (
            ("lime", "display-p3", (0.0, 1.0, 0.0), 1.0),
            ("deep", "rec2020", (1.0, 0.2, 0.1), 1.0),
            ("mist", "srgb", (10 / 255, 20 / 255, 30 / 255), 0.5),
            ("clear", "srgb", (0.0, 0.0, 0.0), 0.0),
            ("glow", "display-p3", (1.0, 0.0, 0.5), 0.25),
            ("bright", "oklch", (0.7, 0.3, 150.0), 1.0),
            ("moss", "lab", (52.5, -30.25, 44.0), 1.0),
            ("gold", "hsl", (48.0, 1.0, 0.5), 1.0),
        )
    ),
)
"""Colours beyond sRGB, and such that let through what is behind them."""

INKS = Palette(
    "Inks",
    tuple(
        replace(Swatch.of(Coordinates(space, values), name, group="Print"), kind=kind)
        for name, space, values, kind in (
            ("Moss", "lab", (52.5, -30.25, 44.0), SPOT),
            ("Ink", "cmyk", (1.0, 0.25, 0.0, 0.5), GLOBAL),
            ("Stone", "gray", (0.75,), SPOT),
            ("Leaf", "hsv", (120.0, 0.5, 0.25), GLOBAL),
        )
    ),
)
"""Colours as printers state them."""

PALETTES = {
    "plain": PLAIN,
    "nasty names": replace(
        _of_names('*/ } "Märchen" </style> -->\n\\', NASTY),
        source="*/ body { color: red }\n--> </style> \udcff.jpg",
        note="*/ --> </style>\n\\ ` ${x} #{y} \0",
    ),
    "words": _of_names("class", WORDS),
    "page": _of_names("Page", PAGE),
    "no name": Palette("", (Swatch((7, 8, 9)),)),
    "two": _of_names("2 of them", ("one", "two")),
    "256": Palette("Many", tuple(_named("" if i % 2 else f"n {i}", i) for i in range(256))),
    "groups": _grouped(),
    "wide": WIDE,
    "empty": Palette("Nothing in it"),
}
"""All that every format is written with, by what it is about."""

WITH_OPTIONS = ("plain", "nasty names", "groups", "wide")
"""Those that are written with every value of every option as well."""
