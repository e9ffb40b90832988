"""Comparing what another program read with the palette that was written."""

from dataclasses import replace
from functools import cache

from coloraide import Color

_WIDE_ENOUGH = 0.002  # difference of Oklab between a colour and its five digits
_ALPHA_STEP = 1 / 255

# What a name becomes, stated by hand, for letters of every script and for a to z only.
WORDS = {
    "Crème brûlée": ("creme", "brulee"),
    '"quoted"': ("quoted",),
    "it's": ("it", "s"),
    "two\nlines": ("two", "lines"),
    "crlf\r\nand\ttab": ("crlf", "and", "tab"),
    "back\\slash": ("back", "slash"),
    "</style><script>x</script>": ("style", "script", "x", "script"),
    "x" * 300: ("x" * 60,),
}
PLAIN = {
    "kebab": ["sky", "lamp-light", "brick-2", "blue-hour-4"],
    "camel": ["sky", "lampLight", "brick2", "blueHour4"],
    "snake": ["sky", "lamp_light", "brick_2", "blue_hour_4"],
    "pascal": ["Sky", "LampLight", "Brick2", "BlueHour4"],
    "constant": ["SKY", "LAMP_LIGHT", "BRICK_2", "BLUE_HOUR_4"],
}
"""The names of the palette "plain" in each style, where groups do not go into names."""


def compare_all(cases, results, faults_of):
    """Let `faults_of(case, result)` yield what is wrong, and tell all that is wrong with any."""
    found = []
    for case, result in zip(cases, results, strict=True):
        faults = [result["error"]] if "error" in result else faults_of(case, result)
        found += [f"{case.about}: {fault}" for fault in faults]
    assert not found, "\n".join(found[:12])


def pair_faults(case, pairs, default="kebab"):
    """Compare names with colours of CSS, in their order, with those of the palette."""
    yield from color_faults(case, [text for _, text in pairs])
    yield from name_faults(case, [name for name, _ in pairs], default)


def in_groups(case):
    """Put a palette into the order of files with levels, where a group is all in one place."""
    if case.options["groups"] != "nested":
        return case
    levels = {}
    for place, swatch in enumerate(case.palette.swatches):
        levels.setdefault(swatch.group or place, []).append(swatch)
    swatches = tuple(swatch for level in levels.values() for swatch in level)
    return replace(case, palette=replace(case.palette, swatches=swatches))


def color_faults(case, texts):
    """Compare colours of CSS, in their order, with those of the palette."""
    swatches = case.palette.swatches
    if len(texts) != len(swatches):
        yield f"{len(texts)} colours of {len(swatches)}"
        return
    for text, swatch in zip(texts, swatches, strict=True):
        fault = _fault(text, swatch, case.options)
        if fault:
            yield f"{swatch.name!r} is {text}, {fault}"


def name_faults(case, names, default="kebab"):
    """Check that names differ, and are those that were stated by hand."""
    if len(names) != len(case.palette.swatches):
        return  # there are more or fewer colours, which is told already
    if len({name.casefold() for name in names}) != len(names):
        yield f"{len(set(names))} different names of {len(names)}"
    style = case.options.get("names", default)
    joined = {"kebab": "-", "snake": "_"}.get(style)
    if case.options.get("prefix") or case.options.get("groups") == "names":
        return
    if case.subject == "plain" and list(names) != PLAIN[style]:
        yield f"{list(names)}, not {PLAIN[style]}"
    if joined and case.subject == "nasty names":
        found = {
            swatch.name: name for swatch, name in zip(case.palette.swatches, names, strict=True)
        }
        firsts = {**found, "x" * 300: next(iter(n for n in names if n.startswith("x" * 60)), "")}
        for text, words in WORDS.items():
            if firsts[text] != joined.join(words):
                yield f"{text[:30]!r} is called {firsts[text]!r}"


def rgb_faults(case, found, limit=None):
    """Compare red, green and blue, 0 to 1, with the colours as they are shown."""
    expected = [swatch.rgb for swatch in case.palette.swatches[:limit]]
    shown = [tuple(round(255 * channel) for channel in rgb) for rgb in found]
    if shown != expected:
        wrong = [pair for pair in zip(shown, expected, strict=False) if pair[0] != pair[1]]
        yield f"{len(shown)} colours of {len(expected)}, {len(wrong)} of them wrong: {wrong[:3]}"


def kept(name, hex_code=""):
    """Give a name as a file of lines or of XML has it: what cannot be written is shown."""
    shown = "".join(_visible(character) for character in name)
    return shown or hex_code


def _visible(character):
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if 0xD800 <= code <= 0xDFFF:
        return f"\\u{code:04x}"
    return "␤" if character in "\u2028\u2029\x85" else character


def _fault(text, swatch, options):
    color = _parsed(text)
    if abs(color.alpha() - swatch.alpha) > _ALPHA_STEP:
        return f"and its alpha is not {swatch.alpha}"
    stated = _stated(swatch)
    if stated.in_gamut("srgb", tolerance=1e-6) or options.get("wide") == "fit":
        rgb = tuple(round(255 * value) for value in color.convert("srgb").coords())
        return "" if rgb == swatch.rgb else f"not {swatch.hex}"
    if options.get("notation") == "display-p3":
        stated = stated.clone().fit("display-p3", method="clip")
        return "" if color.delta_e(stated, method="ok") < 0.15 else f"not {stated}"
    return "" if color.delta_e(stated, method="ok") < _WIDE_ENOUGH else f"not {stated}"


@cache
def _parsed(text):
    return Color(text)


@cache
def _stated(swatch):
    coordinates = swatch.coordinates
    return Color(coordinates.space, list(coordinates.values), coordinates.alpha)
