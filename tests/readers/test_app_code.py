"""Code and resources of apps, read by parsers of the languages and by Android's own tool."""

import re
from dataclasses import replace

import pytest
import tree_sitter
import tree_sitter_dart
import tree_sitter_kotlin
import tree_sitter_swift
from reading_back import color_faults, name_faults

DECLARED = {
    "compose": ("property_declaration", "variable_declaration"),
    "flutter": ("static_final_declaration", "identifier"),
    "swiftui": ("property_declaration", "pattern"),
}
PLAIN_RESOURCES = {
    "sky": "ff87ceeb",
    "lamp_light": "ffff8000",
    "brick_2": "ffc8102e",
    "blue_hour_4": "ff010203",
}
NUMBERS = {
    "decimal_floating_point_literal",
    "decimal_integer_literal",
    "float_literal",
    "hex_integer_literal",
    "integer_literal",
    "number_literal",
    "real_literal",
}


def _nodes(node):
    yield node
    for child in node.children:
        yield from _nodes(child)


def _text(node):
    return node.text.decode()


def _parsed(cases, name, language):
    """List the constants of each file, with the numbers of their values."""
    parser = tree_sitter.Parser(tree_sitter.Language(language))
    for case in cases:
        root = parser.parse(case.file.read_bytes()).root_node
        if root.has_error:
            broken = next(node for node in _nodes(root) if node.is_error or node.is_missing)
            line = broken.start_point.row + 1
            yield {"error": f"line {line}: {_text(broken)[:60]!r}"}
        else:
            declaration, naming = DECLARED[name]
            yield {"constants": [_constant(node, naming) for node in _nodes(root)
                                 if node.type == declaration]}  # fmt: skip


def _constant(node, naming):
    name = next(child for child in node.children if child.type == naming)
    literals = [_text(each) for each in _nodes(node) if each.type in NUMBERS]
    return _text(name), literals, "displayp3" in _text(node).lower()


def _css(literals, wide, alpha_first):
    """Write what a constructor is given as a colour of CSS."""
    if len(literals) == 1:
        alpha, red, green, blue = bytes.fromhex(literals[0].removeprefix("0x"))
        return f"rgb({red} {green} {blue} / {alpha / 255})"
    channels = [float(each.rstrip("f")) for each in literals]
    *rgb, alpha = channels[1:] + channels[:1] if alpha_first else channels
    if not wide:
        return f"rgb({' '.join(f'{round(255 * each)}' for each in rgb)} / {alpha})"
    return f"color(display-p3 {rgb[0]} {rgb[1]} {rgb[2]} / {alpha})"


@pytest.mark.parametrize(
    ("name", "language", "style"),
    [
        pytest.param(name, module.language(), style, id=name,
                     marks=pytest.mark.reads(name, by=by, back="constants, with their values"))
        for name, module, style, by in (
            ("compose", tree_sitter_kotlin, "pascal", "tree-sitter-kotlin"),
            ("flutter", tree_sitter_dart, "camel", "tree-sitter-dart"),
            ("swiftui", tree_sitter_swift, "camel", "tree-sitter-swift"),
        )
    ],
)  # fmt: skip
def test_grammars(name, language, style, cases, compare):
    def faults(case, result):
        constants = result["constants"]
        texts = [_css(literals, wide, name == "flutter") for _, literals, wide in constants]
        p3 = replace(case, options={**case.options, "notation": "display-p3"})
        yield from color_faults(p3, texts)
        yield from name_faults(case, [each for each, _, _ in constants], style)

    compare(cases, list(_parsed(cases, name, language)), faults)


@pytest.mark.reads("android", by="aapt2", back="resources, compiled and linked")
def test_android_asset_packaging_tool(cases, tool, tmp_path, compare):
    manifest = tmp_path / "AndroidManifest.xml"
    manifest.write_text(
        '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="a.b"/>'
    )
    results = []
    for case in cases:
        values = tmp_path / case.file.stem / "values"
        values.mkdir(parents=True)
        (values / "colors.xml").write_bytes(case.file.read_bytes())
        packed, linked = values / "compiled.zip", values / "linked.apk"
        tool("aapt2", "compile", "--dir", values.parent, "-o", packed)
        tool("aapt2", "link", "--manifest", manifest, "-o", linked, packed)
        shown = tool("aapt2", "dump", "resources", linked)
        results.append({"colors": dict(re.findall(r"color/(\w+)\n\s+\(\) #(\w{8})", shown))})
    compare(cases, results, _android_faults)


def _android_faults(case, result):
    stated = {(each.rgb, round(255 * each.alpha)) for each in case.palette.swatches}
    found = set()
    for code in result["colors"].values():
        alpha, *rgb = bytes.fromhex(code)
        found.add((tuple(rgb), alpha))
    if found != stated:
        yield f"{len(found)} colours of {len(stated)}"
    by_default = not case.options["prefix"] and case.options["groups"] == "comments"
    if case.subject == "plain" and by_default and result["colors"] != PLAIN_RESOURCES:
        yield f"they are {result['colors']}"
    if len(result["colors"]) != len(case.palette.swatches):
        yield f"{len(result['colors'])} names of {len(case.palette.swatches)}"


@pytest.mark.reads("android", by="xmllint", back="well-formed XML")
def test_xmllint_reads_android(cases, tool, record_property):
    record_property("files", len(cases))
    tool("xmllint", "--noout", "--nonet", *(case.file for case in cases))


@pytest.mark.reads("xcode", by="Node.js", back="colour sets, by the rules of asset catalogues")
def test_asset_catalogues(cases, node, tmp_path, compare):
    """No reader runs outside of Xcode: the files are parsed, and checked against its reference."""
    files = [[replace(case, file=file) for file in _sets(case.file)] for case in cases]
    flat = [each for sets in files for each in sets]
    documents = iter(node("json", flat))
    results = [{"sets": [next(documents)["document"] for _ in sets]} for sets in files]

    def faults(case, result):
        first = [each["colors"][0]["color"] for each in result["sets"]]
        rgbs = [tuple(float(each["components"][key]) for key in ("red", "green", "blue"))
                for each in first]  # fmt: skip
        shown = sorted(tuple(round(255 * v) for v in rgb) for rgb in rgbs)
        if shown != sorted(one.rgb for one in case.palette.swatches):
            yield f"{len(shown)} colours of {len(case.palette.swatches)}, or wrong ones"
        for document in result["sets"]:
            for each in document["colors"]:
                components = each["color"]["components"].values()
                if not all(isinstance(value, str) for value in components):
                    yield f"{components} are no strings"
                if each["color"]["color-space"] not in {"srgb", "display-p3"}:
                    yield f"{each['color']['color-space']} is no space"
            if document["info"] != {"author": "xcode", "version": 1}:
                yield f"{document['info']}"

    compare(cases, results, faults)


def _sets(folder):
    return sorted(folder.rglob("*.colorset/Contents.json"))
