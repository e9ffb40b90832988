"""Results of many pictures in one file, from folders and buckets."""

import csv
import json

import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401
from PIL import Image

from huescope.cli import analyze as command
from huescope.cli import batch

COLORS = {"2.png": "#ff0000", "10.png": "#00ff00", "deep/a.png": "#0000ff"}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name, color in COLORS.items():
        Image.new("RGB", (4, 4), color).save(tmp_path / "in" / name)
    (tmp_path / "in" / "bad.png").write_bytes(b"no picture")
    return tmp_path / "in"


def test_results_of_a_folder_are_rows_of_one_file(run, folder, tmp_path):
    out = tmp_path / "out.csv"
    outcome = run("analyze", "-r", folder, "-o", out, "--colors", "2")
    assert (outcome.status, outcome.out) == (1, f"{out}: 4 pictures.\n")
    assert "bad.png: its content" in outcome.err
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["palette"] for row in rows] == ["#ff0000", "#00ff00", "#0000ff"]
    assert rows[2]["source"] == str(folder / "deep" / "a.png")
    assert (rows[0]["width"], rows[0]["shares"], rows[0]["second"]) == ("4", "1.000000", "")
    for name in ("again.jsonl", "out.jsonl"):
        run("analyze", folder / "2.png", "-o", tmp_path / name)
    again = tmp_path / "again.jsonl"
    assert again.read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    again.unlink()
    (line,) = (tmp_path / "out.jsonl").read_text().splitlines()
    assert json.loads(line)["main"]["hex"] == "#ff0000"
    assert "ends in .jsonl, .csv, .parquet" in run("analyze", folder, "-o", "out.txt").err
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out.csv", "out.jsonl"]


def test_a_run_that_ended_early_goes_on(run, folder, tmp_path, monkeypatch):
    out, done = tmp_path / "out.jsonl", []
    analyzed = command._analyzed

    def count(question, in_json, text, values, job):
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(text)
        return analyzed(question, in_json, text, values, job)

    (folder / "bad.png").unlink()
    monkeypatch.setattr(command, "_analyzed", count)
    monkeypatch.setattr("huescope.cli.batch.available_cores", lambda: 1)
    argv = "analyze", "-r", folder, "-o", out
    assert run(*argv).status == 130
    assert not out.exists()
    journal = tmp_path / "out.jsonl.unfinished"
    with journal.open("a") as file:
        file.write('["half a li')
    done.clear()
    assert run(*argv).out == f"{out}: 3 pictures, 2 of them before.\n"
    assert done == [str(folder / "deep" / "a.png")]
    assert len(out.read_text().splitlines()) == 3
    assert not journal.exists()
    done.clear()
    journal.write_text('{"question": "another"}\n["a", "b", "c"]\n')
    assert run("analyze", folder / "2.png", "-o", out).out == f"{out}: 1 picture.\n"


def test_parquet_has_types(run, folder, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra parquet is not installed")
    out = tmp_path / "out.parquet"
    run("analyze", folder, "-o", out)
    table = parquet.read_table(out).to_pylist()
    assert [row["palette"] for row in table] == [["#ff0000"], ["#00ff00"]]
    assert table[0]["width"] == 4


def test_parquet_is_an_extra(run, folder, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    outcome = run("analyze", folder, "-o", "out.parquet")
    assert (outcome.status, outcome.out) == (1, "")
    assert "pip install 'huescope[parquet]'" in outcome.err


def test_buckets_and_wildcards_stand_for_their_pictures(run, folder, service, configure):
    service.buckets.clear()
    for name in COLORS:
        service.put("photos", name, (folder / name).read_bytes())
    service.put("photos", "notes.txt", b"12")
    options = ["--config-file", configure(), "--endpoint", service.url, "--json"]

    def mains(*places):
        outcome = run("analyze", *places, *options)
        return outcome.status, [
            json.loads(each)["main"]["hex"] for each in outcome.out.splitlines()
        ]

    bucket = "oci://photos@axnamespace/"
    assert mains(bucket) == (0, ["#00ff00", "#ff0000"])
    assert mains("--recursive", bucket) == (0, ["#00ff00", "#ff0000", "#0000ff"])
    assert mains(f"{bucket}**/[a-z].png") == (0, ["#0000ff"])
    assert mains(f"{bucket}*.tif", bucket) == (1, ["#00ff00", "#ff0000"])
    assert "place without pictures" in run("analyze", f"{bucket}*.tif", *options).err


@pytest.mark.parametrize("command", ["export --format css", "reduce --colors 2"])
def test_files_of_many_pictures_are_written_into_a_folder_and_resumed(
    run, folder, tmp_path, command
):
    out, argv = tmp_path / "out", command.split()
    outcome = run(*argv, "-r", folder, "-o", out)
    assert (outcome.status, outcome.err.count("bad.png")) == (1, 1)
    assert sorted(path.stem for path in out.iterdir()) == ["10", "2", "a"]
    (out / "10.css").unlink(missing_ok=True)
    (out / "10.png").unlink(missing_ok=True)
    outcome = run(*argv, "-r", folder, "-o", out, "--resume")
    assert outcome.out.startswith("2 files are there already")
    assert outcome.out.count("\n") == 2
    assert len(list(out.iterdir())) == 3


def test_figures_of_several_pictures_need_a_folder(run, folder, tmp_path):
    argv = "plot", folder / "deep", "-o", tmp_path / "out"
    assert run(*argv).status == 0
    assert run(*argv, "--resume").out == "1 file is there already.\n"
    assert "Several figures go into a folder" in run("plot", folder, "-o", "a.pdf").err
    assert "ends in .png or .pdf" in run("plot", folder / "2.png", "-o", "a").err
    assert "is that of a file" in run("reduce", folder, "--colors", "2", "-o", "a.png").err


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("analyze", ("--json",)),
        ("reduce", ("--colors", "2", "-o", "made")),
        ("plot", ("-o", "made")),
        ("export", ("--format", "css", "-o", "made")),
    ],
)
@pytest.mark.parametrize("wrong", ["bad.png", "missing"])
def test_the_rest_is_done_where_one_of_several_fails(
    run, folder, tmp_path, monkeypatch, command, options, wrong
):
    """One picture that is none, or a folder that is not there."""
    monkeypatch.chdir(tmp_path)
    outcome = run(command, folder / "2.png", folder / wrong, *options)
    assert outcome.status == 1
    assert wrong in outcome.err
    assert (
        "2.png" in outcome.out
        if command == "analyze"
        else len(list((tmp_path / "made").iterdir())) == 1
    )


@pytest.mark.parametrize(
    ("pictures", "cores", "memory_bytes", "expected"),
    [(100, 16, 64e9, 16), (3, 16, 64e9, 3), (100, 16, 4e9, 4), (100, 2, 0.5e9, 1), (0, 2, 8e9, 1)],
)
def test_there_is_a_worker_for_each_core_as_far_as_memory_allows(
    pictures, cores, memory_bytes, expected, monkeypatch
):
    monkeypatch.setattr(batch, "available_cores", lambda: cores)
    monkeypatch.setattr(batch, "machine_memory_bytes", lambda: int(memory_bytes))
    assert batch.workers_for(pictures) == expected
