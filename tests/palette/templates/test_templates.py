"""User-defined templates: discovery, description, rendering, and the sandbox."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.errors import HuescopeError, TemplateFault
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import SPOT, Swatch
from huescope.palette.templates import discovery, sandbox
from huescope.palette.templates.context import FIELDS, SwatchView
from huescope.palette.templates.filters import Filters
from huescope.palette.templates.sandbox import render

ATTACKS_FILE = Path(__file__).parents[2] / "data" / "template_attacks.txt"
MANUAL = Path(__file__).parents[3] / "docs" / "templates.md"
DUSK = Palette(
    "Blue hour",
    (
        Swatch((20, 35, 60), 30, 0.75, "Midnight", group="Night"),
        Swatch((240, 196, 90), 10, 0.25, 'Lamp "light"', group="Night", kind=SPOT),
        Swatch((255, 255, 255), name=""),
    ),
    "pier.jpg",
    "One\ntwo",
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HUESCOPE_TEMPLATES", str(tmp_path))
    return tmp_path


SUM = (
    "{% set ns = namespace(n=0) %}"
    "{% for s in swatches %}{% set ns.n = ns.n + s.red %}{% endfor %}{{ ns.n }}"
)


def filled(source, palette=DUSK):
    return render(source, "mine.j2", palette)


# --- the folder


def test_a_file_is_a_format_everywhere_as_soon_as_it_is_there(folder):
    assert "template-brand-scss" not in formats.writers()
    file = folder / "brand.scss.j2"
    file.write_text(
        "{# label: Brand, colours, suffix: .scss, description: Ours #}\n{{ palette.name }}"
    )
    writer = formats.writers()["template-brand-scss"]
    assert (writer.LABEL, writer.SUFFIXES, writer.DESCRIPTION, writer.FAMILY) == (
        "Brand, colours", (".scss",), "Ours.", "template",
    )  # fmt: skip
    assert writer.FAMILY in formats.FAMILIES
    assert formats.get("template-brand-scss") == writer
    assert formats.write(DUSK, "template-brand-scss") == b"Blue hour"
    file.write_text("{# label: Changed #}{{ palette.count }}")
    assert formats.writers()["template-brand-scss"].LABEL == "Changed"
    assert formats.write(DUSK, "template-brand-scss") == b"3"
    file.unlink()
    with pytest.raises(HuescopeError, match="no palette format"):
        formats.get("template-brand-scss")


@pytest.mark.parametrize(
    ("name", "start", "label", "suffix"),
    [
        ("plain.j2", "text", "plain", ".txt"),
        ("a.tokens.json.j2", "text", "a.tokens", ".json"),
        ("x.j2", "{#- suffix: .TOKENS.JSON\nlabel: Two  lines -#}", "Two lines", ".tokens.json"),
        ("x.j2", "{# suffix: ../../etc/passwd #}", "x", ".txt"),
        ("x.j2", "{# nothing of interest: here #}", "x", ".txt"),
        ("x.j2", "{# label: never closed", "x", ".txt"),
        ("x.j2", "\ufeff{# label: A\u202eB #}", "A\\u202eB", ".txt"),
    ],
)
def test_what_is_not_stated_follows_from_the_name(folder, name, start, label, suffix):
    (folder / name).write_text(start, encoding="utf-8")
    [mine] = [
        one for one in formats.writers().values() if str(folder) in str(getattr(one, "path", ""))
    ]
    assert (label, (suffix,)) == (mine.LABEL, mine.SUFFIXES)


def test_names_are_unique_and_built_in_formats_come_first(folder):
    for name in ("css.j2", "CSS.j2", "ünï.j2", "!.j2", ".hidden.j2", "note.txt"):
        (folder / name).write_text("{# suffix: .css #}x")
    (folder / "folder.j2").mkdir()
    mine = [name for name in formats.writers() if name.startswith("template-")]
    assert sorted(mine) == [
        "template-css", "template-css-2", "template-markdown-table", "template-uni",
        "template-unnamed",
    ]  # fmt: skip
    assert formats.for_file("p.css").NAME == "css"
    assert formats.for_file("p.md").NAME == "template-markdown-table"


def test_a_template_called_like_the_sample_takes_its_place(folder):
    (folder / "markdown-table.j2").write_text("mine")
    assert formats.write(DUSK, "template-markdown-table") == b"mine"


def test_the_folder_is_the_users_unless_a_variable_names_another(monkeypatch, folder):
    assert discovery.folder() == folder
    monkeypatch.delenv("HUESCOPE_TEMPLATES")
    assert discovery.folder().name == "templates"
    assert "huescope" in str(discovery.folder())


def test_a_file_that_cannot_be_used_is_listed_and_says_why(folder):
    (folder / "big.j2").write_bytes(b"x" * 70_000)
    (folder / "latin.j2").write_bytes(b"a\nb\n\xe9")
    with pytest.raises(TemplateFault, match=r"^big\.j2: it has more than 64 KiB\.$"):
        formats.write(DUSK, "template-big")
    with pytest.raises(TemplateFault, match=r"^latin\.j2: line 3 is no text in UTF-8\.$"):
        formats.write(DUSK, "template-latin")
    gone = formats.writers()["template-big"]
    (folder / "big.j2").unlink()
    with pytest.raises(TemplateFault, match="cannot be read"):
        gone.write(DUSK, {})


def test_the_sample_is_a_table():
    text = formats.write(DUSK, "template-markdown-table").decode()
    assert "# Blue hour\n\nOne\ntwo\n\n## Night\n\n| Colour" in text
    assert "| Midnight | `#14233c` | 20 35 60 | 75.0 % |\n" in text
    assert "| blue-hour-3 | `#ffffff` | 255 255 255 |  |\n" in text
    pipes = formats.write(Palette("p", (Swatch((1, 2, 3), name="a|b"),)), "template-markdown-table")
    assert b"| a\\|b |" in pipes


# --- what it sees


def test_the_manual_names_all_that_a_template_sees_and_no_more():
    manual = MANUAL.read_text(encoding="utf-8")
    named = set(re.findall(r"`swatch\.(\w+)`", manual))
    assert named == set(FIELDS[SwatchView])
    assert set(re.findall(r"`palette\.(\w+)`", manual)) == {
        "name", "variable", "note", "source", "count", "swatches", "groups",
    }  # fmt: skip
    table = manual.split("| Filters | |")[1].split("\n\n")[0]
    filters = set(re.findall(r"`(\w+)(?:\(|`)", table.replace("`{{", "")))
    known = set(Filters(None, None).by_name)
    assert {name for name in known if " " not in name and name != "d"} == filters


def test_the_manual_shows_each_notation_as_it_is():
    dodger = Palette("p", (Swatch((30, 144, 255)),))
    manual = MANUAL.read_text(encoding="utf-8")
    for name in ("hex", "rgb", "hsl", "oklch", "p3"):
        text = filled(f"{{{{ swatches[0].{name} }}}}", dodger)
        assert f"| `swatch.{name}` | `{text}` |" in manual


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ palette.name }}/{{ palette.variable }}", "Blue hour/blue-hour"),
        ("{{ palette.source }}/{{ palette.note }}", "pier.jpg/One\ntwo"),
        ("{% for s in swatches %}{{ s.red }}{{ ',' if not loop.last }}{% endfor %}", "20,240,255"),
        ("{{ swatches | map('hex') | join(' ') }}", "#14233c #f0c45a #ffffff"),
        ("{{ swatches[0].hex[1:] | upper }}", "14233C"),
        ("{{ swatches[1].rgb }} {{ swatches[2].hsl }}", "rgb(240 196 90) hsl(0 0% 100%)"),
        ("{{ swatches[0].share | round(1) }} {{ swatches[0].pixels }}", "75.0 30"),
        ("{{ swatches[1].kind }} {{ swatches[1].number }} {{ swatches[1].group }}", "spot 2 Night"),
        ("{{ swatches[1].name | tojson }}", '"Lamp \\"light\\""'),
        ("{{ swatches[1].name | e }}", "Lamp &quot;light&quot;"),
        ("{{ swatches[1].name | camel }} {{ 'two words' | constant }}", "lampLight TWO_WORDS"),
        ("{{ swatches[2].name | default(swatches[2].variable, true) }}", "blue-hour-3"),
        ("{{ groups | map('name') | join('|') }} {{ groups[0].swatches | length }}", "Night| 2"),
        ("{% for i in range(3) %}{{ i * 2 + 1 }} {% endfor %}", "1 3 5 "),
        (SUM, "515"),
        ("{{ 'ab' | ljust(4) }}|{{ 7 | string | rjust(3) }}", "ab  |  7"),
        ("{{ 'a\nb' | indent(2) }}", "a\n  b"),
        ("{% if swatches | length > 2 and palette.note %}yes{% endif %}", "yes"),
        ("{% for s in swatches if s.red is even %}{{ s.number }}{% else %}none{% endfor %}", "12"),
        (
            "{% for g in groups %}\n  {% if 1 %}\n{{ g.name }}\n  {% endif %}\n{% endfor %}",
            "Night\n\n",
        ),
        ("{% set x %}a{{ 1 }}{% endset %}{{ x ~ x }}", "a1a1"),
        ("{{ color is defined }} {{ 5 // 2 }} {{ 'x' in 'xyz' }}", "False 2 True"),
        ("{{ ([1, 2] + [3]) | reverse | join }}", "321"),
        ("{% set a, b = 1, 2 %}{{ a - b }}", "-1"),
    ],
)
def test_a_template_says_what_a_designer_means(source, text):
    assert filled(source) == text


def test_names_stay_on_their_line():
    palette = Palette("p\nq", (Swatch((1, 2, 3), name="two\nlines\0", group="g\rh"),))
    assert filled("{{ palette.name }}{{ swatches[0].name }}{{ groups[0].name }}", palette) == (
        "p␊qtwo␊lines␀g␍h"
    )


def test_a_lone_surrogate_can_be_written(folder):
    (folder / "a.j2").write_text("{{ palette.note }}é")
    assert formats.write(Palette("p", note="\ud800"), "template-a").decode() == "\\ud800é"


# --- what is wrong


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("a\n{{ swatches[0].hexx }}", "in line 2, .*no attribute 'hexx'"),
        ("a\n\n{{ color }}", "in line 3, 'color' is undefined"),
        ("{% for s in swatches %}\n{{ s.name }}\n", "in line 2, Unexpected end of template"),
        ("a\nb {% oops %}", "in line 2, Encountered unknown tag 'oops'"),
        ("{{ 'a' | shout }}", "in line 1, No filter named 'shout'"),
        ("\n{{ 1 / 0 }}", "in line 2, division by zero"),
        ("{{ swatches }}", "in line 1, a list cannot be written; join it"),
        ("{{ swatches[0] }}", "this is no text; it has number, name"),
        ("{{ swatches[9] }}", "there is no place 9 among 3"),
        ("{{ palette.name + 1 }}", "“\\+” is for numbers; join texts with ~"),
        ("{{ color + 1 }}", "'color' is undefined"),
        ("{% for x in 5 %}{% endfor %}", "a list or a text should stand here"),
        ("{{ 'a' | round }}", "a number should stand here"),
        ("{{ [] | first }}", "no first or last of nothing"),
        ("{{ 1 | round(digits=2) }}", "in line 1, it got an unexpected keyword argument 'digits'"),
        ("{{ 'a' < 1 }}", "'<' not supported between instances of 'str' and 'int'"),
    ],
)
def test_a_mistake_is_one_error_message_with_its_line(source, sentence):
    with pytest.raises(TemplateFault, match=f"^mine.j2: .*{sentence}.*[.]$") as caught:
        filled(source)
    assert not str(caught.value).endswith("..")


ATTACKS = (
    *(
        line.replace("\\n", "\n")
        for line in ATTACKS_FILE.read_text(encoding="utf-8").splitlines()
        if not line.startswith("# ")
    ),
    # memory, by a long text in loops, and by lists in lists
    "{% set y %}{% for i in range(10000) %}" + "x" * 5000 + "{% endfor %}{% endset %}",
    "{% for i in range(10000) %}" + "x" * 5000 + "{% endfor %}",
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a }}",
    # the compiler, by numbers and nesting
    "{{ " + "9" * 6000 + " }}",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "[" * 5000 + "]" * 5000 + " }}",
    "{{ " + "not " * 9000 + "1 }}",
    "{{ 1" + " + 1" * 9000 + " }}",
    "{{ 'a'" + " | e" * 9000 + " }}",
    "{{ 'a'" + "[0]" * 9000 + " }}",
    "{{ palette" + ".name" * 9000 + " }}",
    "{% for a in [1] %}" * 40 + "{% endfor %}" * 40,
    "{% if 1 %}" * 200 + "{% endif %}" * 200,
)


@pytest.mark.parametrize("source", ATTACKS, ids=range(len(ATTACKS)))
def test_an_attack_is_one_error_message(source):
    with pytest.raises(TemplateFault) as caught:
        filled(source)
    assert len(str(caught.value)) < 400
    assert "\n" not in str(caught.value)


def test_the_time_limit_stops_what_the_counter_allows(monkeypatch):
    monkeypatch.setattr(sandbox, "_MOST_SECONDS", -1.0)
    with pytest.raises(TemplateFault, match="in line 1, it takes too long"):
        filled("{% for s in swatches %}x{% endfor %}")


def test_output_is_bounded(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST_OUTPUT", 10)
    with pytest.raises(TemplateFault, match="it writes more than 10 characters"):
        filled("{% for s in swatches %}{{ s.hex }}{% endfor %}")


WORDS = """
{{ }} {% %} {# #} for in if else endfor endif set endset = swatches swatch . name hex palette
groups | map join ( ) [ ] : , 'hex' 1 - + ~ * not is even loop cycle range namespace x _ recursive
** { } default first % raw endraw with do true none \\ \0
"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])


@given(source=st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=60))
@settings(max_examples=80)
def test_any_text_is_rendered_or_one_error_message(source):
    try:
        assert isinstance(filled(source), str)
    except TemplateFault as fault:
        assert str(fault).startswith("mine.j2: ")  # noqa: PT017 - either is right
