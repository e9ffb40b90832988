from PIL import Image

from huescope.cancellation import Job
from huescope.ui.tasks.path_sorting import sort_paths


def test_files_are_pictures_by_suffix_or_content_and_the_others_are_told(tmp_path):
    Image.new("RGB", (2, 2)).save(tmp_path / "a.png")
    (tmp_path / "b.odd").write_bytes((tmp_path / "a.png").read_bytes())
    (tmp_path / "c.css").write_text(":root { --a: #123456 }")
    for name in ("d.txt", "e.mp4"):
        (tmp_path / name).write_text("no picture")
    (tmp_path / "f").touch()
    (tmp_path / "g").mkdir()
    paths = [tmp_path / name for name in ("d.txt", "b.odd", "c.css", "a.png", "e.mp4", "f", "g")]
    first, all_ = sort_paths(paths, Job())
    assert [path.name for path in first.pictures] == ["a.png"]
    assert [path.name for path in all_.pictures] == ["b.odd", "a.png"]
    assert [path.name for path in all_.strangers] == ["d.txt", "e.mp4", "f"]
    assert [path.name for path in all_.folders] == ["g"]
    assert len(all_.files.palettes) == 1
    (alone,) = sort_paths([tmp_path / "d.txt"], Job())
    assert (alone.pictures, [path.name for path in alone.strangers]) == ((), ["d.txt"])
