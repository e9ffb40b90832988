import json

import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401
from PIL import Image

from huescope.collection import refusals, tasks


@pytest.fixture
def files(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    Image.new("RGB", (4, 4), "#1d3557").save(tmp_path / "in" / "deep" / "good.png")
    half = Image.new("RGB", (4, 4), "#1d3557")
    half.paste("#ffcc00", (0, 0, 4, 2))
    half.save(tmp_path / "in" / "half.png")
    (tmp_path / "brand.css").write_text(":root { --navy: #1d3557; --red: #e63946 }")
    return tmp_path


def test_pictures_are_listed_worst_first_and_reports_written(run, files):
    brand, place, out = files / "brand.css", files / "in", files / "out"
    outcome = run("audit", brand, place, "--fail-under", "80", "-o", out / "b.csv",
                  "-o", out / "a.HTML", "-o", out / "c.pdf")  # fmt: skip
    assert (outcome.status, outcome.err) == (3, "")
    first, second, last = outcome.out.splitlines()
    assert first == f" 50.00%  {place / 'half.png'}  (without red)"
    assert second.startswith("100.00%")
    assert last.endswith("(within ΔE00 5). 1 picture is under 80%.")
    assert sorted(path.name for path in out.rglob("*.*")) == [
        "a.HTML", "b.csv", "c.pdf", "good.png", "half.png",
    ]  # fmt: skip
    assert (out / "a_maps" / "half.png").is_file()
    assert "<title>Brand audit: brand</title>" in (out / "a.HTML").read_text(encoding="utf-8")


def test_the_status_tells_how_it_ended(run, files):
    brand, place = files / "brand.css", files / "in"
    outcome = run("audit", brand, place, "--fail-under", "50%", "--json")
    assert outcome.status == 0
    assert json.loads(outcome.out.splitlines()[0])["missing"] == ["red"]
    (place / "bad.png").write_text("no picture")
    outcome = run("audit", brand, place)
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert run("audit", brand, place, "--fail-under", "80").status == 3
    assert "no number of percent" in run("audit", brand, place, "--fail-under", "120").err
    assert "no distance" in run("audit", brand, place, "--within", "far").err
    assert "ends in .html" in run("audit", brand, place, "-o", "a.txt").err
    (files / "none").mkdir()
    assert "without pictures" in run("audit", brand, files / "none").err


def test_what_was_audited_before_rights_are_revoked_is_reported(
    run, files, service, configure, monkeypatch
):
    monkeypatch.setattr(refusals, "MOST_REFUSALS", 3)
    monkeypatch.setattr(tasks, "threads_for", lambda **_: 1)
    service.buckets.clear()
    for number in range(20):
        service.put("photos", f"{number:02}.png", (files / "in" / "half.png").read_bytes())
    audited = tasks.AuditTask.work

    def revoked(task, item, job):
        if item.location.endswith("05.png"):
            service.keys.clear()
        return audited(task, item, job)

    monkeypatch.setattr(tasks.AuditTask, "work", revoked)
    options = ["--config-file", configure(), "--endpoint", service.url, "-o", files / "a.csv"]
    outcome = run("audit", files / "brand.css", "oci://photos@axnamespace/", *options)
    assert outcome.status == 1
    assert "3 in a row, so the rest was not tried" in outcome.err.splitlines()[-1]
    assert len((files / "a.csv").read_text().splitlines()) == 6
    assert service.count(".png") < 20
