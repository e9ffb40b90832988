"""The rounds of the search for the palette of least error."""

from types import SimpleNamespace

import numpy as np

from huescope.analysis.clustering.exact_fit import _progress_reporter
from huescope.cancellation import Job


def test_each_round_tells_the_lowest_error_so_far():
    points = SimpleNamespace(moments=np.full((1, 2), 5.0))  # ten pixels
    problem = SimpleNamespace(points=points)
    fractions, rounds = [], []
    job = Job(lambda fraction, _stage: fractions.append(fraction))
    tell = _progress_reporter(problem, rounds, job)
    for number, squared_error in enumerate((50.0, 70.0, 30.0, 40.0)):
        tell(number, squared_error)
    assert rounds == [5.0, 5.0, 3.0, 3.0]
    assert fractions == sorted(set(fractions))
