"""The page of formats tells of every one."""

from pathlib import Path

import pytest

from huescope.palette import formats

PAGE = (Path(__file__).parents[3] / "docs" / "formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", [name for name, one in formats.registry().items() if one.FAMILY != "template"]
)
def test_every_format_is_on_the_page(name):
    section = PAGE.partition("## Palette files")[2]
    assert formats.get(name).LABEL.lower() in section.lower()
