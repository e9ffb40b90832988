"""No format is written that nobody reads."""

from pathlib import Path

import pytest

from huescope.palette import formats


def test_every_format_that_is_written_is_read_here(request):
    files = {item.path for item in request.session.items}
    if len(files) < len(list(Path(__file__).parent.glob("test_*.py"))):
        pytest.skip("only some of the readers were asked")
    marks = (mark for item in request.session.items for mark in item.iter_markers("reads"))
    read = {mark.args[0] for mark in marks}
    # A person's own templates are in a format that only they know.
    written = {name for name, one in formats.writers().items() if one.FAMILY != "template"}
    assert written - read == set()
