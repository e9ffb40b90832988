"""Themes of terminals and of user interfaces, and palettes of tools, read by libraries of others.

A theme deals a palette to its roles, so what is compared is that each role has a colour, and that
colours which are called like a role are found there.
"""

import ast
import re
from dataclasses import replace

import numpy as np
import pytest
from godot_parser import load as load_resource
from pillow_lut import load_cube_file
from reading_back import color_faults, in_groups, rgb_faults

from huescope.analysis.color_counts import pack, unpack
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.palette.writing.terminal import ANSI, hex_of, terminal_colors

HEX = re.compile("#[0-9a-f]{6}")
NAMED = Palette(
    "Named", tuple(Swatch((8 * n, 255 - 8 * n, n), name=name) for n, name in enumerate(ANSI))
)


def _colors_of(case):
    colors = terminal_colors(case.palette)
    return [hex_of(rgb) for rgb in (*colors.ansi, colors.background, colors.foreground)]


def _theme_faults(case, found):
    if not all(HEX.fullmatch(each) for each in found):
        yield f"{[each for each in found if not HEX.fullmatch(each)][:3]} are no colours"
    if found != _colors_of(case):
        yield f"{found[:4]}…, not {_colors_of(case)[:4]}…"


def test_a_palette_that_is_called_like_a_terminal_is_written_as_it_is():
    assert [hex_of(rgb) for rgb in terminal_colors(NAMED).ansi] == [
        each.hex for each in NAMED.swatches
    ]


@pytest.mark.reads("base16", by="js-yaml", back="a scheme: its name and the sixteen colours")
def test_base16(cases, node, compare):
    def faults(case, result):
        document = result["document"]
        if document["system"] != "base16" or document["variant"] not in {"dark", "light"}:
            yield f"{document}"
        colors = document["palette"]
        if list(colors) != [f"base{n:02X}" for n in range(16)]:
            yield f"the keys are {list(colors)}"
        yield from (f"{each} is no colour" for each in colors.values() if not HEX.fullmatch(each))

    compare(cases, node("js-yaml", cases), faults)


@pytest.mark.reads("iterm", by="plist", back="a preset: sixteen colours, ground and text")
def test_iterm(cases, node, compare):
    def color(entry):
        channels = (entry[f"{name} Component"] for name in ("Red", "Green", "Blue"))
        return hex_of(tuple(round(255 * channel) for channel in channels))

    def faults(case, result):
        document = result["document"]
        keys = [*(f"Ansi {n} Color" for n in range(16)), "Background Color", "Foreground Color"]
        yield from _theme_faults(case, [color(document[key]) for key in keys])

    compare(cases, node("plist", cases), faults)


@pytest.mark.reads("windows-terminal", by="Node.js", back="a scheme: sixteen colours, ground, text")
def test_windows_terminal(cases, node, compare):
    def faults(case, result):
        document = result["document"]
        names = [re.sub(r" (\w)", lambda m: m[1].upper(), name) for name in ANSI]
        keys = [re.sub("magenta", "purple", name, flags=re.IGNORECASE) for name in names]
        keys = [key.replace("brightpurple", "brightPurple") for key in keys]
        yield from _theme_faults(
            case, [document[key] for key in (*keys, "background", "foreground")]
        )

    compare(cases, node("json", cases), faults)


@pytest.mark.reads("alacritty", by="smol-toml", back="a theme: sixteen colours, ground and text")
def test_alacritty(cases, node, compare):
    def faults(case, result):
        colors = result["document"]["colors"]
        found = [colors[table][name] for table in ("normal", "bright") for name in ANSI[:8]]
        yield from _theme_faults(
            case, [*found, colors["primary"]["background"], colors["primary"]["foreground"]]
        )

    compare(cases, node("smol-toml", cases), faults)


@pytest.mark.reads("kitty", by="Huescope", back="a theme, by kitty's own grammar")
def test_kitty(cases, compare):
    def faults(case, result):
        lines = [line for line in result["text"].splitlines() if not line.startswith("#")]
        pairs = dict(line.split(None, 1) for line in lines)
        keys = [*(f"color{n}" for n in range(16)), "background", "foreground"]
        yield from _theme_faults(case, [pairs[key] for key in keys])
        yield from (f"{line!r} is no setting" for line in lines if len(line.split()) != 2)

    compare(cases, [{"text": case.file.read_text("utf-8")} for case in cases], faults)


@pytest.mark.reads("kde", by="anypalette", back="colours")
def test_kde(cases, node, compare):
    asked = [case for case in cases if case.palette.swatches]  # to it none is an error

    def faults(case, result):
        yield from rgb_faults(case, [color["rgb"] for color in result["colors"]])

    compare(asked, node("anypalette", asked), faults)


@pytest.mark.reads("opencolor", by="opencolor", back="colours, each under a way of its own")
def test_opencolor(cases, node, compare):
    def faults(case, result):
        nested = in_groups(replace(case, options={"groups": "nested", "wide": "fit"}))
        yield from color_faults(nested, [code for _, code in result["colors"]])
        ways = {way for way, _ in result["colors"]}
        if len(ways) != len(case.palette.swatches):
            yield f"{len(ways)} ways to {len(case.palette.swatches)} colours"

    compare(cases, node("opencolor", cases), faults)


@pytest.mark.reads("gpick", by="Huescope", back="names, colours, transparency")
def test_gpick(cases, compare):
    def faults(case, result):
        back = result["palette"].swatches
        yield from rgb_faults(case, [[value / 255 for value in each.rgb] for each in back])
        if len(back) == len(case.palette.swatches):
            alphas = zip(back, case.palette.swatches, strict=True)
            yield from (f"{a.name!r} is not as opaque" for a, b in alphas if a.alpha != b.alpha)

    asked = [case for case in cases if case.palette.swatches]
    read = [{"palette": formats.read(case.file.read_bytes(), "p.gpa")} for case in asked]
    compare(asked, read, faults)


@pytest.mark.reads("tokens-studio", by="style-dictionary", back="CSS that is built of the tokens")
def test_tokens_studio(cases, node, compare):
    def faults(case, result):
        nested = in_groups(case)
        yield from color_faults(nested, [value for _, value in result["colors"]])

    # To this program names that only differ in signs are one.
    asked = [case for case in cases if case.subject not in {"nasty names", "words", "groups"}]
    compare(asked, node("style-dictionary", asked), faults)


@pytest.mark.reads("tokens-studio", by="Node.js", back="one set, its order, and no theme")
def test_sets_of_tokens_studio(cases, node, compare):
    def faults(case, result):
        document = result["document"]
        [order] = [document["$metadata"]["tokenSetOrder"]]
        sets = [key for key in document if not key.startswith("$")]
        if sets != order or document["$themes"] != []:
            yield f"the sets are {sets}, in the order {order}"

    compare(cases, node("json", cases), faults)


@pytest.mark.reads("shadcn", by="postcss", back="variables of both schemes, the same in each")
def test_shadcn(cases, node, compare):
    def faults(case, result):
        del case
        rules = re.findall(r"(:root|\.dark) \{(.*?)\}", result["text"], re.DOTALL)
        names = [re.findall(r"--([\w-]+):", body) for _, body in rules]
        if [selector for selector, _ in rules] != [":root", ".dark"] or names[0] != names[1]:
            yield f"the rules are {rules}"
        if "primary-foreground" not in names[0]:
            yield f"the names are {names[0]}"

    plain = [replace(case, options={}) for case in cases if not case.options]
    texts = [{"text": case.file.read_text("utf-8")} for case in cases]
    compare(cases, texts, faults)
    # The parser takes no rule but the first for a stray one: each is shown to it alone.
    assert all("error" not in each or ".dark" in each["error"] for each in node("postcss", plain))


@pytest.mark.reads("bootstrap", by="lightningcss", back="variables of both modes, and buttons")
def test_bootstrap(cases, node, compare):
    roles = ["primary", "secondary", "success", "info", "warning", "danger", "light", "dark"]

    def faults(case, result):
        del result
        sheet = case.file.read_text("utf-8")
        light = re.findall(r"--bs-([\w-]+): (#\w+);", sheet.partition("[data-bs-theme=dark]")[0])
        names = [name for name, _ in light]
        if not set(roles) <= set(names) or len(set(names)) != len(names):
            yield f"the variables are {names}"
        codes = [code for _, code in light]
        missing = [one.hex for one in case.palette.swatches if one.hex not in codes]
        yield from (f"{code} is missing" for code in missing)
        yield from (f".btn-{role} is missing" for role in roles if f".btn-{role} {{" not in sheet)

    # It stops at the first variable that is no colour: those of channels have to be such.
    results = node("lightningcss", cases)
    assert all("-rgb is no colour" in each.get("error", "") for each in results)
    compare(cases, [{} for _ in cases], faults)


@pytest.mark.reads("godot", by="godot_parser", back="colours, transparency")
def test_godot(cases, compare):
    def faults(case, result):
        numbers = result["numbers"]
        entries = [numbers[place : place + 4] for place in range(0, len(numbers), 4)]
        yield from rgb_faults(case, [entry[:3] for entry in entries])
        alphas = [swatch.alpha for swatch in case.palette.swatches]
        if [entry[3] for entry in entries] != pytest.approx(alphas, abs=1e-6):
            yield "transparency is not kept"

    asked = [case for case in cases if case.palette.swatches]  # it knows no empty array
    resources = [load_resource(str(case.file)) for case in asked]
    found = [{"numbers": each.find_section("resource")["colors"].args} for each in resources]
    compare(asked, found, faults)


@pytest.mark.reads("blender", by="Python", back="a script that is compiled, its list of colours")
def test_blender(cases, compare):
    def faults(case, result):
        found = {
            target.id: ast.literal_eval(node.value)
            for node in result["tree"].body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if getattr(target, "id", "") in {"NAME", "COLORS"}
        }
        if found["COLORS"] != [int(swatch.hex[1:], 16) for swatch in case.palette.swatches]:
            yield f"the colours are {found['COLORS'][:4]}…"
        if not found["NAME"].isprintable() and case.palette.name.isprintable():
            yield f"the name is {found['NAME']!r}"

    compare(cases, [{"tree": ast.parse(case.file.read_bytes())} for case in cases], faults)


@pytest.mark.reads("cube", by="pillow_lut", back="a table of the palette's colours")
def test_cube(cases, compare):
    def faults(case, result):
        table_u8 = np.rint(255 * np.array(result["table"].table)).astype(np.uint8).reshape(-1, 3)
        rgbs = {*map(tuple, unpack(np.unique(pack(table_u8))).tolist())}
        expected = {swatch.rgb for swatch in case.palette.swatches}
        if expected and not rgbs <= expected:
            yield f"{sorted(rgbs - expected)[:3]} are no colours of the palette"
        if list(result["table"].size) != [int(case.options["size"])] * 3:
            yield f"the size is {result['table'].size}"

    asked = [case for case in cases if case.options["size"] != "65" or case.subject == "plain"]
    compare(asked, [{"table": load_cube_file(str(case.file))} for case in asked], faults)
