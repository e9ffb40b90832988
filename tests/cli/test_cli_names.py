"""Pictures with names of every kind: each is read, and its results have a file of their own."""

import io
import json
import os

import pytest
from PIL import Image

from huescope.palette.formats import read

NAMES = (
    b"plain.png",
    b"new\nline.png",
    b"tab\tquote\".png",
    b"per%cent%20.png",
    b"hash#and?more.png",
    b"-dash.png",
    b" spaces .png",
    b"a..png",
    b"b\\..\\up.png",
    b"C:\\abs.png",
    b"con.png",
    b"[a-z]*.png",
    b"<b>&amp;.png",
    b"\x1b[31mred.png",
    "\u202egnp.rtl.png".encode(),
    "\U0001f600.png".encode(),
    b"Case.png",
    b"case.png",
    "caf\u00e9.png".encode(),
    "cafe\u0301.png".encode(),
    b"not\xffutf-8.png",
    b"not\xfeutf-8.png",
    b"n" * 251 + b".png",
)  # fmt: skip


def color_of(number):
    return f"#{number * 10:02x}40{255 - number * 10:02x}"


@pytest.fixture
def pictures(tmp_path):
    """The names of the files that this system takes, and their colours, in a folder ``in``."""
    folder = tmp_path / "in"
    folder.mkdir()
    colors = {}
    for number, name in enumerate(NAMES):
        data = io.BytesIO()
        Image.new("RGB", (2, 2), color_of(number)).save(data, "PNG")
        path = os.path.join(os.fsencode(folder), name)  # noqa: PTH118 - bytes
        try:
            with open(path, "xb") as file:  # noqa: PTH123 - bytes
                file.write(data.getvalue())
        except (OSError, ValueError):
            continue  # the same as another one here, or forbidden
        colors[name] = color_of(number)
    for name in ("zero.png", "text.png", "movie.mp4", "notes.txt"):
        (folder / name).write_text("" if name == "zero.png" else "no picture")
    return colors


def test_results_of_names_of_every_kind_are_files_of_their_own(run, pictures, tmp_path):
    place, out = tmp_path / "in", tmp_path / "out"
    before = set(place.iterdir())
    exported = run("export", place, "-o", out / "css", "--format", "css", "--colors", "2")
    reduced = run("reduce", place, "-o", out / "png", "--colors", "2")
    for outcome, suffix in ((exported, "css"), (reduced, "png")):
        assert outcome.status == 1
        assert [each for each in outcome.err.splitlines() if "only one colour" not in each] == [
            f"{place / 'text.png'}: its content is not a picture that Huescope knows.",
            f"{place / 'zero.png'}: the file is empty.",
        ]
        files = list((out / suffix).iterdir())
        assert len({path.name.casefold() for path in files}) == len(files) == len(pictures)
    palettes = [read(path.read_bytes(), path.name) for path in (out / "css").iterdir()]
    found = [swatch.hex for palette in palettes for swatch in palette.swatches]
    assert sorted(found) == sorted(pictures.values())
    assert set(place.iterdir()) == before
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out"}


def test_texts_and_reports_name_pictures_of_every_kind(run, pictures, tmp_path):
    place, index = tmp_path / "in", tmp_path / "index"
    analysed = run("analyze", place, "--json", "--colors", "2").out
    lines = [json.loads(line) for line in analysed.encode().splitlines()]
    assert sorted(line["main"]["hex"] for line in lines) == sorted(pictures.values())
    assert len({line["source"] for line in lines}) == len(pictures)
    (tmp_path / "brand.css").write_text(":root { --a: #1d3557 }")
    reports = [tmp_path / "out" / f"audit.{kind}" for kind in ("html", "csv", "pdf")]
    options = [text for report in reports for text in ("-o", report)]
    outcome = run("audit", tmp_path / "brand.css", place, *options)
    assert (outcome.status, len(outcome.err.splitlines())) == (1, 2)
    assert len(outcome.out.splitlines()) == len(pictures) + 1
    assert all(report.stat().st_size for report in reports)
    html = reports[0].read_text(encoding="utf-8")
    assert "<b>" not in html
    assert "\u202e" not in html
    assert len(list((tmp_path / "out" / "audit_maps").iterdir())) == len(pictures)
    assert len(run("index", place, "--index", index).err.splitlines()) == 2
    shown = run("find", color_of(0), "--index", index, "--count", "99").out
    assert len(shown.splitlines()) == len(pictures)
    assert all(line.isprintable() for line in shown.splitlines())
    argvs = (
        ("find", color_of(0), "--index", index, "--count", "99"),
        ("audit", tmp_path / "brand.css", place),
        ("list", place),
    )
    for argv in argvs:
        lines = [json.loads(line) for line in run(*argv, "--json").out.splitlines()]
        named = {str(line.get("picture", line.get("name"))).encode() for line in lines}
        assert len(named) == len(lines) >= len(pictures)


@pytest.mark.parametrize(
    "argv",
    [
        ("analyze", "{name}.png"),
        ("reduce", "{flag}", "--colors", "2", "-o", "{name}.png"),
        ("reduce", "{flag}", "--colors", "2", "--resume", "-o", "{name}.png"),
        ("plot", "{flag}", "-o", "{name}.png"),
        ("export", "{flag}", "-o", "{name}.css"),
        ("index", "{name}"),
        ("list", "{name}"),
    ],
)
def test_a_name_that_is_too_long_is_one_sentence(run, flag, argv):
    outcome = run(*(each.format(flag=flag, name="n" * 300) for each in argv))
    assert outcome.status == 1
    assert outcome.err.endswith(".\n")
    assert "Traceback" not in outcome.err
    assert "n" * 300 in outcome.err
