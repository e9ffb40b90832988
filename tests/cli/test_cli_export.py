import json

from huescope.palette import formats


def test_a_picture_becomes_a_palette_file(run, flag, tmp_path):
    out = tmp_path / "flag.css"
    outcome = run("export", flag, "-o", out, "--colors", "3")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == f"{out}: 3 colours, CSS custom properties.\n"
    palette = formats.read(out.read_bytes(), out.name)
    assert {swatch.hex for swatch in palette.swatches} == {"#c8102e", "#ffffff", "#012169"}
    assert palette.source == "flag.png"


def test_a_palette_file_becomes_another_and_text_can_be_printed(run, tmp_path):
    source = tmp_path / "p.json"
    source.write_text('{"sky": "#87ceeb"}')
    outcome = run("convert", source, "-", "--format", "scss", "--option", "prefix=my")
    assert outcome.status == 0
    assert "$my-sky: #87ceeb;" in outcome.out
    assert run("export", source, "-o", tmp_path / "p.ase").status == 0
    assert (tmp_path / "p.ase").read_bytes().startswith(b"ASEF")
    assert run("convert", source, tmp_path / "P.xcassets").status == 0
    assert (tmp_path / "P.xcassets" / "Sky.colorset" / "Contents.json").exists()


def test_the_source_is_not_overwritten(run, flag, tmp_path):
    source = tmp_path / "p.json"
    source.write_text('{"sky": "#87ceeb"}')
    outcome = run("convert", source, source)
    assert outcome.status == 1
    assert "this is what is read" in outcome.err
    assert source.read_text() == '{"sky": "#87ceeb"}'
    picture = flag.read_bytes()
    outcome = run("export", "--shared", flag, "-o", flag, "--format", "css", "--colors", "2")
    assert (outcome.status, "this is what is read" in outcome.err) == (1, True)
    assert flag.read_bytes() == picture


def test_failures_are_one_error_message(run, flag, tmp_path):
    source = tmp_path / "p.json"
    source.write_text('{"sky": "#87ceeb"}')
    for status, sentence, *argv in (
        (2, "no format has this suffix", "convert", source, "p.doc"),
        (2, "is no palette format", "convert", source, "p.css", "--format", "doc"),
        (2, "has no option 'x'", "convert", source, "p.css", "--option", "x=y"),
        (2, "no option such as", "convert", source, "p.css", "--option", "x"),
        (2, "which --format?", "convert", source, "-"),
        (1, "no swatches painted in this picture", "convert", flag, "p.css"),
        (1, "no such file", "convert", tmp_path / "gone.css", "p.css"),
    ):
        outcome = run(*argv)
        assert outcome.status == status, argv
        assert sentence in outcome.err


def test_formats_are_listed(run):
    assert "css" in run("formats").out
    listed = {each["name"]: each for each in json.loads(run("formats", "--json").out)}
    assert listed["css"]["suffixes"] == [".css"]
    assert listed["css"]["read"]
    assert listed["css"]["write"]
    assert {"name", "description", "default", "values"} == set(listed["css"]["options"][0])
