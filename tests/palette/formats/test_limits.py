"""How much is read of a file: colours, levels and bytes up to the limits, and none beyond."""

import sys

import pytest
from made_files import MADE
from small_files import read

from huescope.errors import PaletteError
from huescope.palette import formats
from huescope.palette.files import zipped
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

# These hold as many as there are places in them.
FULL_BY_NATURE = {
    "alacritty", "base16", "iterm", "kitty", "windows-terminal", "act", "procreate",
}  # fmt: skip
BOTH = [
    name
    for name in formats.readers()
    if name in formats.writers() and name not in FULL_BY_NATURE
]  # fmt: skip
MANY = 20
DEEP = 5


@pytest.fixture
def limit(monkeypatch):
    """Replace a limit wherever the package has it."""

    def replaced(name, value):
        for module in [*sys.modules.values()]:
            is_ours = getattr(module, "__name__", "").startswith("huescope.palette")
            if is_ours and hasattr(module, name):
                monkeypatch.setattr(module, name, value)

    return replaced


def named(count):
    letters = "abcdefghijklmnopqrstuvwxyz"
    swatches = (Swatch((7 * i, 9, 3), name=f"colour {letters[i]}") for i in range(count))
    return Palette("p", tuple(swatches))


def file_of(palette, name):
    content, suffix = formats.write(palette, name), formats.get(name).SUFFIXES[0]
    if isinstance(content, bytes):
        return content, f"p{suffix}"
    return zipped(content, "p"), f"p{suffix}.zip"


@pytest.mark.parametrize("name", BOTH)
def test_as_many_colours_are_read_as_the_limit_says(limit, name):
    full, over = (file_of(named(count), name) for count in (MANY, MANY + 1))
    limit("MAX_COLORS", MANY)
    assert len(formats.read(*full).swatches) == MANY
    with pytest.raises(PaletteError, match=f"more than {MANY} colours"):
        formats.read(*over)


@pytest.mark.parametrize("name", [name for name in MADE if name != "vga.pal"])
def test_files_that_are_only_read_are_limited_too(limit, name):
    data = MADE[name]()
    palette = formats.read(data, name)
    count = len(palette.swatches)
    limit("MAX_COLORS", count + len(palette.remarks))  # what is left out may count
    assert len(formats.read(data, name).swatches) == count
    limit("MAX_COLORS", count - 1)
    with pytest.raises(PaletteError, match=f"more than {count - 1} colour|no colour in it"):
        formats.read(data, name)


def around(depth, start, inner, end):
    return start * depth + inner + end * depth


def keys(depth, inner):
    for level in range(depth):
        inner = {f"k{level}": inner}
    return inner


def aliases(depth, start="{{c.{}}}"):
    """Tokens of which each leads to the next."""
    listed = {f"a{level}": {"$value": start.format(f"a{level + 1}")} for level in range(depth)}
    return {"c": {"$type": "color", **listed, f"a{depth}": {"$value": "#336699"}}}


def figma_aliases(depth):
    def variable(level, value):
        return {"name": f"v{level}", "type": "COLOR", "values": {"M": value}}

    listed = [
        variable(level, {"collection": "T", "name": f"v{level + 1}"}) for level in range(depth)
    ]
    listed.append(variable(depth, "#336699"))
    return {"collections": [{"name": "T", "modes": ["M"], "variables": listed}]}


def figma_layers(depth):
    node = {"fills": [{"type": "SOLID", "color": {"r": 0.2, "g": 0.4, "b": 0.6}}]}
    for _ in range(depth):
        node = {"children": [node]}
    return {"document": {**node, "children": node.get("children", [])}, "name": "x"}


def extended(depth):
    groups = {f"g{level}": {"$extends": f"{{g{level + 1}}}"} for level in range(depth)}
    return {**groups, f"g{depth}": {"$type": "color", "a": {"$value": "#336699"}}}


def variables(depth, mark="--", use="var(--v{})", value="#336699"):
    listed = [f"{mark}v{level}: {use.format(level + 1)};" for level in range(depth)]
    return " ".join([*listed, f"{mark}v{depth}: {value};"])


def levels(depth, start=0):
    return "".join("  " * (start + level) + f"k{level}:\n" for level in range(depth))


EACH = "one each"
# How each nests, how many levels are followed where the limit is five, and how many colours it has.
NESTED = {
    "json": ("x.json", lambda n: keys(n, ["#336699"]), 4, 1),
    "tokens in groups": (
        "x.json", lambda n: keys(n, {"$type": "color", "$value": "#336699"}), 5, 1),
    "aliases of tokens": ("x.json", aliases, 5, EACH),
    "references of tokens": ("x.json", lambda n: aliases(n, "{{c.{}.$value}}"), 5, EACH),
    "references within tokens": (
        "x.json",
        lambda n: {
            "c": {"$type": "color", "a": {"$value": {
                "colorSpace": "srgb", "components": [{"$ref": "#/n/0"}, 0.4, 0.6]}}},
            "n": [*({"$ref": f"#/n/{level + 1}"} for level in range(n)), 0.2],
        },
        2, 1,
    ),
    "groups that extend others": ("x.json", extended, 5, EACH),
    "aliases of figma": ("x.json", figma_aliases, 6, EACH),
    "layers of figma": ("x.json", figma_layers, 20, 1),
    "variables of css": ("x.css", lambda n: f":root{{{variables(n)}}}", 6, EACH),
    "variables of scss": ("x.scss", lambda n: variables(n, "$", "$v{}"), 6, EACH),
    "variables within a function": (
        "x.css",
        lambda n: f":root{{{variables(n, value='calc(51 * 1)')}--c: rgb(var(--v0) 102 153)}}",
        5, 1,
    ),
    "blocks of css": ("x.css", lambda n: around(n, "a{", "--c:#336699;", "}"), 5, 1),
    "at-rules of css": (
        "x.css", lambda n: around(n, "@media (x){", ":root{--c:#336699}", "}"), 4, 1),
    "maps of scss": (
        "x.scss", lambda n: "$m: " + around(n, "(a: ", "#336699", ")") + ";", 6, 1),
    "keys of maps of scss": (
        "x.scss",
        lambda n: "$m: " + around(n, "(a: ", "#336699", ")") + "; $c: "
        + around(n, "map-get(", "$m", ", a)") + ";",
        6, 2,
    ),
    "arithmetic of css": (
        "x.css", lambda n: ":root{--c:rgb(calc(" + around(n, "(", "51", ")") + ") 102 153)}",
        5, 1,
    ),
    "brackets in css": (
        "x.css", lambda n: "a{b:" + around(n, "f(", "#336699", ")") + "}", 5, 1),
    "open color": (
        "x.oco", lambda n: f"oct/name: n\n{levels(n)}{'  ' * n}c: #336699", 4, 1),
    "references of open color": (
        "x.oco",
        lambda n: "oct/name: n\n" + "".join(f"v{i}: =v{i + 1}\n" for i in range(n))
        + f"v{n}: #336699",
        5, EACH,
    ),
    "aliases of android": (
        "x.xml",
        lambda n: "<resources>"
        + "".join(f'<color name="v{i}">@color/v{i + 1}</color>' for i in range(n))
        + f'<color name="v{n}">#336699</color></resources>',
        5, EACH,
    ),
    "toml": ("x.toml", lambda n: f"[colors{'.a' * n}]\nred = '#336699'\n", 4, 1),
    "yaml": (
        "x.yml", lambda n: f"colors:\n{levels(n, 1)}{'  ' * (n + 1)}red: '#336699'", 4, 1),
}  # fmt: skip


@pytest.mark.parametrize("kind", NESTED)
def test_nesting_is_followed_up_to_the_limit(limit, kind):
    name, make, deepest, count = NESTED[kind]

    def is_complete(depth):
        try:
            palette = read(name, make(depth))
        except PaletteError:
            return False
        colors = {each.hex for each in palette.swatches}
        expected = depth + 1 if count == EACH else count
        return not palette.remarks and colors == {"#336699"} and len(palette.swatches) == expected

    is_complete(1)  # modules are imported on first use
    limit("MAX_DEPTH", DEEP)
    assert [depth for depth in range(deepest + 8) if is_complete(depth)] == [*range(deepest + 1)]
