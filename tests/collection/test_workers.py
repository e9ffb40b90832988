"""Threads for pictures: how many, and how many pictures are taken ahead."""

import os

import pytest

from huescope.cancellation import Job
from huescope.collection.workers import available_cores, each_of, threads_for
from huescope.errors import Cancelled, ReadError


def test_pictures_are_taken_a_few_at_a_time_and_given_back_in_order():
    taken = []

    def items():
        for number in range(30):
            taken.append(number)
            yield number

    pairs = each_of(items(), lambda number: number * number, 2, Job())
    for number in range(5):
        assert next(pairs) == (number, number * number)
        assert len(taken) == 8 + number
    assert [number for number, _ in pairs] == list(range(5, 30))


def test_what_fails_is_told_of_its_picture_and_a_cancellation_ends_all():
    def work(number):
        if number == 2:
            raise ReadError("b", "it is locked")
        if number == 3:
            raise Cancelled
        return number

    job = Job()
    pairs = each_of(range(1, 5), work, 1, job)
    assert next(pairs) == (1, 1)
    assert isinstance(next(pairs)[1], ReadError)
    with pytest.raises(Cancelled):
        next(pairs)
    with pytest.raises(Cancelled):
        job.check()


@pytest.mark.parametrize(("counted", "cores"), [(6, 6), (None, 1)])
def test_all_cores_work_and_more_threads_wait_for_a_network(monkeypatch, counted, cores):
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: counted)
    assert available_cores() == threads_for(is_remote=False) == cores
    assert threads_for(is_remote=True) == 4 * cores
