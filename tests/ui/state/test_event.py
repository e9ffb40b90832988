from dataclasses import FrozenInstanceError
from typing import ClassVar

import pytest

from huescope.ui.state.event import Event
from huescope.ui.state.record import Record


class _Moved(Event):
    x: int
    y: int = 0


class _Stopped(Event):
    pass


def test_an_event_takes_its_fields_by_place_or_name():
    assert _Moved(1, 2) == _Moved(x=1, y=2)
    assert _Moved(1) == _Moved(1, y=0) != _Moved(1, 2)
    assert _Stopped() == _Stopped() != _Moved(0)
    assert hash(_Moved(1)) == hash(_Moved(1, 0))
    assert repr(_Moved(1)) == "_Moved(x=1, y=0)"


def test_an_event_does_not_change():
    event = _Moved(1)
    with pytest.raises(FrozenInstanceError):
        event.x = 2
    with pytest.raises(FrozenInstanceError):
        del event.x


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"x": 1}), ((1,), {"z": 1})]
)
def test_wrong_fields_are_refused(values, named):
    with pytest.raises(TypeError, match="_Moved takes x, y"):
        _Moved(*values, **named)


class Visit(Record, uncompared=("picture",)):
    CHANNEL: ClassVar = "visit"
    number: int
    picture: object


def test_fields_for_the_worker_alone_are_neither_compared_nor_shown():
    one, other = Visit(1, picture=[1]), Visit(1, picture=[2])

    assert one == other
    assert hash(one) == hash(other)
    assert one != Visit(2, picture=[1])
    assert repr(one) == "Visit(number=1)"
    assert other.picture == [2]
    assert one.replaced(number=3) == Visit(3, picture=None)
    assert one.replaced(number=3).picture == [1]
