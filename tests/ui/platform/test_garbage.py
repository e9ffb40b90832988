import gc

import pytest
from PySide6.QtCore import QObject

from huescope.ui.platform import garbage


@pytest.fixture
def collector():
    before = gc.get_threshold()
    owner = QObject()
    yield garbage.RestCollector(owner)
    gc.set_threshold(*before)


def test_the_oldest_generation_is_collected_at_rest_only(collector, monkeypatch):
    collected, given_back = [], []
    monkeypatch.setattr(garbage, "give_back", lambda: given_back.append(True))
    monkeypatch.setattr(gc, "collect", lambda: collected.append(True))
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 4))
    collector.collect()
    assert not collected  # hardly anything is new
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 5))
    collector.collect()
    assert collected
    assert len(given_back) == 2
    assert gc.get_threshold()[2] == garbage._RARELY
    collector.wait()
    assert collector._rest.isActive()
    assert collector._long_rest.isActive()
