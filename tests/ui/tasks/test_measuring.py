from types import SimpleNamespace

from huescope.cancellation import Job
from huescope.ui.tasks import measuring


def test_no_file_is_made_of_a_huge_picture_that_nobody_asked_for(monkeypatch):
    monkeypatch.setattr(measuring, "_LONG_REST_S", 0)
    monkeypatch.setattr(measuring, "HUGE_PIXELS", 99)
    opened = SimpleNamespace(picture=SimpleNamespace(width_px=10, height_px=10))
    (told,) = measuring.measure_file(opened, None, "reduced", Job())
    assert (told.of, told.size_bytes) == ("reduced", None)
