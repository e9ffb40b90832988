"""The palette of each of several pictures is written as a file of its own."""

from __future__ import annotations

import io

from PIL import Image

from huescope.cancellation import Job
from huescope.palette import formats
from huescope.sources.memory import MemoryPicture
from huescope.ui.tasks.each_export import EachTarget, export_each


def picture(name, color):
    data = io.BytesIO()
    Image.new("RGB", (4, 4), color).save(data, "PNG")
    return MemoryPicture(name, data.getvalue())


def test_one_that_fails_does_not_stop_the_others_and_nothing_is_replaced(tmp_path):
    (tmp_path / "sea.gpl").write_text("mine")
    sources = [
        picture("sea.png", (0, 0, 200)),
        MemoryPicture("broken.png", b"no picture"),
        picture("sea.jpg", (0, 90, 0)),
    ]
    target = EachTarget(tmp_path, "gpl", {}, 4, "share")
    (exported,) = export_each(sources, target, Job(threads=1))
    assert [each.name for each in exported.written] == ["sea 2.gpl", "sea 3.gpl"]
    assert len(exported.failures) == 1
    assert exported.failures[0].startswith("broken.png")
    assert (tmp_path / "sea.gpl").read_text() == "mine"
    read = [formats.read(each.read_bytes(), each.name) for each in exported.written]
    assert [each.swatches[0].rgb for each in read] == [(0, 0, 200), (0, 90, 0)]
