"""A project states the options that are not the default, and no other."""

from dataclasses import replace

import pytest

from huescope.analysis.options import DEFAULT
from huescope.project.serialization import _options_to_json


@pytest.mark.parametrize("changes", [{}, {"space": "lab"}, {"accent": 0.5}])
def test_what_is_changed_is_stated(changes):
    assert _options_to_json(replace(DEFAULT, **changes)) == changes
