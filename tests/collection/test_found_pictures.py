"""What a search of the colour index found, as a place."""

import numpy as np
import pytest
from PIL import Image

from huescope.cancellation import Job
from huescope.collection.found_pictures import FoundPictures
from huescope.collection.index_file import ColorIndex, Filter
from huescope.collection.indexing import add_to_index
from huescope.collection.listing import item_of
from huescope.errors import ColorError, OptionError, ReadError
from huescope.sources.folder import LocalFolder
from huescope.sources.local import LocalFile

COLORS = {"navy": (0, 0, 128), "gold": (255, 215, 0), "teal": (0, 128, 128)}


@pytest.fixture
def folder(tmp_path):
    """One picture of each colour, and a file that is none."""
    place = tmp_path / "pictures"
    place.mkdir()
    for name, rgb in COLORS.items():
        pixels = np.full((12, 6 if name == "gold" else 12, 3), rgb, np.uint8)
        Image.fromarray(pixels).save(place / f"{name}.png")
    (place / "notes.png").write_text("no picture")
    return place


@pytest.fixture
def index(folder, tmp_path):
    path = tmp_path / "index.sqlite"
    fill(path, folder)
    return path


def fill(path, folder):
    place, failed, rested = LocalFolder(folder), [], []
    entries = [entry for page in place.pages(Job()) for entry in page.entries]
    items = [item_of(place.source_of(entry), entry) for entry in entries]
    with ColorIndex(path) as file:
        added = add_to_index(file, items, Job(), failed.append, rested.append)
    return added, failed, rested


def names(place):
    return [entry.name for page in place.pages(Job()) for entry in page.entries]


def test_the_nearest_pictures_come_first(index, folder):
    place = FoundPictures(index, "gold")
    assert names(place)[0] == "gold.png"
    assert len(names(place)) == 3
    assert place.is_ranked
    assert (place.name, place.parents, place.reference, place.watched) == ("gold", (), None, None)
    entry = next(place.pages(Job())).entries[0]
    assert place.source_of(entry) == LocalFile(folder / "gold.png")
    assert entry.size_bytes == (folder / "gold.png").stat().st_size
    assert names(FoundPictures(index, "gold", count=1)) == ["gold.png"]


def test_a_picture_is_searched_for_what_looks_like_it(index, folder):
    place = FoundPictures(index, like=LocalFile(folder / "teal.png"))
    assert names(place)[0] == "teal.png"
    assert place.name == "Like teal.png"


def test_filters_and_files_that_are_gone(index, folder):
    assert names(FoundPictures(index, "navy", wanted=Filter(orientation="portrait"))) == [
        "gold.png"
    ]
    assert names(FoundPictures(index, "navy", wanted=Filter(orientation="landscape"))) == []
    (folder / "navy.png").unlink()
    assert set(names(FoundPictures(index, "navy"))) == {"gold.png", "teal.png"}


@pytest.mark.parametrize(("text", "error"), [("blorg", ColorError), ("", ColorError)])
def test_what_is_no_colour_is_refused(index, text, error):
    with pytest.raises((error, OptionError)):
        names(FoundPictures(index, text))


def test_an_empty_index_says_so(tmp_path):
    with pytest.raises(ReadError, match="empty"):
        names(FoundPictures(tmp_path / "none.sqlite", "red"))


def test_pictures_are_added_once_and_failures_told(folder, tmp_path):
    path = tmp_path / "new.sqlite"
    added, failed, rested = fill(path, folder)
    assert (added, len(failed), len(rested)) == (3, 1, 4)
    assert all(seconds >= 0 for seconds in rested)
    assert fill(path, folder) == (0, [], [])
    Image.new("RGB", (9, 9), "red").save(folder / "teal.png")
    assert fill(path, folder)[0] == 1
    assert names(FoundPictures(path, "red"))[0] == "teal.png"
