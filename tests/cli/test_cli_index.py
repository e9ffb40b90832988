import json

import numpy as np
import pytest
from PIL import Image

TEAL, ORANGE, GREY = (1, 77, 78), (255, 165, 0), (128, 128, 128)


def draw(path, *bands):
    path.parent.mkdir(exist_ok=True)
    rgb_u8 = np.concatenate([np.full((8, width, 3), rgb) for rgb, width in bands], axis=1)
    Image.fromarray(rgb_u8.astype(np.uint8)).save(path)


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "photos"
    draw(root / "grey.png", (GREY, 20))
    draw(root / "teal.png", (TEAL, 20))
    draw(root / "boat.png", (TEAL, 17), (ORANGE, 3))
    draw(root / "sun.png", (ORANGE, 4))
    return root


@pytest.fixture
def indexed(run, folder, tmp_path):
    file = tmp_path / "index.sqlite"
    outcome = run("index", folder, "--index", file)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == f"{folder}: 4 pictures, 4 read now.\n"
    return file


def names(outcome):
    assert (outcome.status, outcome.err) == (0, "")
    return [line.rpartition("/")[2].removesuffix(".png") for line in outcome.out.splitlines()]


def test_pictures_are_found_by_words_palette_and_likeness(run, folder, indexed, tmp_path):
    def find(*argv):
        return names(run("find", *argv, "--index", indexed))

    assert find("dark teal with a little orange")[0] == "boat"
    assert find("dark", "teal", "--count", "2") == ["boat", "teal"]
    assert find("orange", "--orientation", "portrait") == ["sun"]
    assert find("orange:15", "--place", folder / "boat.png") == ["boat"]
    assert find("#808080", "--since", "2001-01-01")[0] == "grey"
    assert find("--like", folder / "sun.png")[0] == "sun"
    palette = tmp_path / "p.css"
    palette.write_text(":root { --a: #014d4e }")
    assert find("--palette", palette)[0] in {"teal", "boat"}
    line = run("find", "orange", "--json", "--count", "1", "--index", indexed).out
    assert json.loads(line) == {"picture": str(folder / "sun.png"), "distance": 5e-05}


def test_later_runs_read_what_changed_and_places_are_forgotten(run, folder, indexed):
    draw(folder / "new.png", (GREY, 3))
    (folder / "bad.png").write_text("no picture")
    outcome = run("index", folder, folder / "gone", "--index", indexed, "--json")
    assert outcome.status == 1
    assert json.loads(outcome.out.splitlines()[0]) == {
        "place": str(folder), "listed": 6, "unchanged": 4, "added": 1, "failed": 1, "removed": 0,
    }  # fmt: skip
    assert "bad.png: its content is not a picture" in outcome.err
    assert "gone: there is no such file" in outcome.err
    assert "6 entries forgotten" in run("index", "--forget", folder, "--index", indexed).out
    assert "No picture is in the colour index" in run("find", "red", "--index", indexed).err
    assert "is deleted" in run("index", "--delete", "--index", indexed).out
    assert "there is no colour index" in run("index", "--delete", "--index", indexed).out.lower()
    assert "it is empty" in run("find", "red", "--index", indexed).err


def test_what_is_typed_wrong_is_told(run, indexed):
    assert "which COLOUR" in run("find").err
    assert "give colours" in run("find", "red", "--like", "a.png").err
    assert "no date such as" in run("find", "red", "--since", "yesterday").err
    assert "no number of pictures" in run("find", "red", "--count", "0").err
    assert "which PLACE" in run("index").err
    assert "of the whole index" in run("index", "--delete", "place").err
    outcome = run("find", "chairs", "--index", indexed)
    assert (outcome.status, outcome.err[:10]) == (1, "“chairs” i")
