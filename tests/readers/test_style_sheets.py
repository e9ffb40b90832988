"""Style sheets, read by the compilers that they are written for."""

import json
import re

import pytest
from reading_back import color_faults, in_groups, pair_faults


def _both(case, result):
    """Compare variables, and the map of them where there are any."""
    yield from pair_faults(case, result["colors"])
    mapped = result["map"]
    if mapped is None:
        if case.palette.swatches:
            yield "there is no map"
        return
    if not case.palette.swatches:
        yield "an empty palette has a map"
    yield from color_faults(case, [text for _, text in mapped["colors"]])
    if [name for name, _ in mapped["colors"]] != [name for name, _ in result["colors"]]:
        yield f"the map has {mapped['colors'][:5]}"


@pytest.mark.reads("scss", by="sass", back="variables and map, evaluated")
def test_sass(cases, node, compare):
    def faults(case, result):
        if case.options["names"] != "kebab":  # to Sass, a-b and a_b are one name
            renamed = [(name.replace("-", "_"), value) for name, value in result["colors"]]
            result = {**result, "colors": renamed}
        return _both(case, result)

    compare(cases, node("sass", cases), faults)


@pytest.mark.reads("less", by="less", back="variables and map, evaluated")
def test_less(cases, node, compare):
    compare(cases, node("less", cases), _both)


@pytest.mark.reads("stylus", by="stylus", back="variables and hash, evaluated")
def test_stylus(cases, node, compare):
    compare(cases, node("stylus", cases), _both)


@pytest.mark.reads("css", by="postcss", back="custom properties, with and without `@supports`")
def test_postcss(cases, node, compare):
    def faults(case, result):
        pairs = [(name.removeprefix("--"), value) for name, value in result["modern"]]
        yield from pair_faults(case, pairs)
        if [name for name, _ in result["colors"]] != [name for name, _ in result["modern"]]:
            yield "some are declared for modern browsers only"
        if case.options["fallback"] == "yes":
            new = [text for _, text in result["colors"] if not re.match("#|rgb|hsl", text)]
            yield from (f"{text} is for modern browsers only" for text in new)

    compare(cases, node("postcss", cases), faults)


@pytest.mark.reads("css", by="lightningcss", back="custom properties, as typed colours")
def test_lightningcss(cases, node, compare):
    def faults(case, result):
        pairs = [(name.removeprefix("--"), _css(color)) for name, color in result["colors"]]
        yield from pair_faults(case, pairs)

    compare(cases, node("lightningcss", cases), faults)


def _css(color):
    kind, alpha = color["type"], color["alpha"]
    if kind == "rgb":
        return f"rgb({color['r']} {color['g']} {color['b']} / {alpha})"
    if kind == "oklch":
        return f"oklch({color['l']} {color['c']} {color['h']} / {alpha})"
    return f"color({kind} {color['r']} {color['g']} {color['b']} / {alpha})"


@pytest.mark.reads("tailwind4", by="tailwindcss", back="theme variables, and a class of each")
def test_tailwind_4(cases, node, compare):
    def faults(case, result):
        yield from pair_faults(case, result["colors"])
        if result["classes"] != [name for name, _ in result["colors"]]:
            yield f"{len(result['classes'])} classes of {len(result['colors'])}"

    compare(cases, node("tailwind4", cases), faults)


@pytest.mark.reads("tailwind4", by="@tailwindcss/cli", back="classes that a page uses")
def test_tailwind_4_on_its_command_line(cases, node, tmp_path):
    case = next(case for case in cases if case.subject == "plain")
    (tmp_path / "page.html").write_text('<p class="bg-sky text-lamp-light/50">')
    job = tmp_path / "job.json"
    job.write_text(json.dumps({"palette": str(case.file), "pages": str(tmp_path)}))
    [result] = node("tailwind4-cli", [type(case)("", case.palette, {}, job)])
    assert "error" not in result, result
    assert "--color-brick-2: #c8102e;" in result["css"]  # used by no page: the theme is static
    assert re.search(r"\.bg-sky \{\s+background-color: var\(--color-sky\);", result["css"])
    assert r".text-lamp-light\/50" in result["css"]
    assert "bg-brick-2" not in result["css"]


@pytest.mark.reads("tailwind3", by="tailwindcss3", back="colours as classes, whole and half")
def test_tailwind_3(cases, node, compare):
    def faults(case, result):
        nested = in_groups(case)
        if len(result["colors"]) != len(nested.palette.swatches):
            yield f"{len(result['colors'])} colours of {len(nested.palette.swatches)}"
            return
        yield from color_faults(nested, [text for _, text in result["colors"]])
        for (name, _), swatch in zip(result["colors"], nested.palette.swatches, strict=True):
            half = result["half"].get(name, "")
            if swatch.alpha == 1 and "/ 0.5" not in half:
                yield f"bg-{name}/50 is {half!r}"

    compare(cases, node("tailwind3", cases), faults)
