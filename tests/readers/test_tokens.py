"""Design tokens, read by the parsers that build tools use."""

from dataclasses import replace

import pytest
from reading_back import color_faults, in_groups, name_faults


def _css(token):
    space, alpha = token["colorSpace"], token.get("alpha", 1)
    first, second, third = token["components"]
    if space in {"hsl", "hwb"}:
        return f"{space}({first} {second}% {third}% / {alpha})"
    if space in {"lab", "lch", "oklab", "oklch"}:
        return f"{space}({first} {second} {third} / {alpha})"
    return f"color({space} {first} {second} {third} / {alpha})"


def _faults(case, result):
    for path, token in result["colors"].items():
        if token["$type"] != "color":
            yield f"{path} is {token}"
    # The parser sorts tokens: their hex codes tell which is which.
    places = {swatch.hex: place for place, swatch in enumerate(case.palette.swatches)}
    tokens = sorted(result["colors"].values(), key=lambda token: places.get(token["hex"], -1))
    space = case.options.get("space", "srgb")
    options = {"notation": space, "wide": "fit" if space == "srgb" else "keep"}
    yield from color_faults(replace(case, options=options), [_css(token) for token in tokens])


@pytest.mark.reads("dtcg", by="@terrazzo/parser", back="tokens, linted")
def test_terrazzo(cases, node, compare):
    def faults(case, result):
        yield from _faults(case, result)
        names = case.options["names"]
        if case.subject == "plain" and case.options["groups"] == "nested" and names == "as-named":
            assert set(result["colors"]) == {
                "Blue hour.Sky",
                "Blue hour.Warm.Lamp light",
                "Blue hour.Warm.Brick 2",
                "Blue hour.blue hour 4",
            }

    compare(cases, node("terrazzo", cases), faults)


@pytest.mark.reads("dtcg", by="@terrazzo/parser", back="names, where they had to change, too")
def test_names_survive_in_terrazzo(cases, node, compare):
    def faults(case, result):
        found = {token["hex"]: (path, token) for path, token in result["colors"].items()}
        for swatch in case.palette.swatches:
            path, token = found[swatch.hex]
            said = token.get("$description") or path.partition(".")[2]
            if swatch.name.isprintable() and swatch.name.strip() and swatch.name not in said:
                yield f"{swatch.name!r} is {path}, {token.get('$description')}"

    asked = [
        case
        for case in cases
        if case.subject == "nasty names" and case.options["names"] == "as-named"
    ]
    compare(asked, node("terrazzo", asked), faults)


@pytest.mark.reads("figma", by="@terrazzo/parser", back="tokens, linted, all in sRGB")
def test_terrazzo_reads_figma_variables(cases, node, compare):
    def faults(case, result):
        yield from _faults(case, result)
        spaces = {token["colorSpace"] for token in result["colors"].values()}
        if not spaces <= {"srgb"}:
            yield f"there are {spaces}"

    compare(cases, node("terrazzo", cases), faults)


@pytest.mark.reads("style-dictionary", by="style-dictionary", back="CSS that is built of them")
def test_style_dictionary(cases, node, compare):
    def faults(case, result):
        pairs = [(name.removeprefix("--color-"), text) for name, text in result["colors"]]
        yield from color_faults(in_groups(case), [text for _, text in pairs])
        if case.options["groups"] == "none" and case.options["names"] == "kebab":
            yield from name_faults(case, [name for name, _ in pairs])

    compare(cases, node("style-dictionary", cases), faults)
