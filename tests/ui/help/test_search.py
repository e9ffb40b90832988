"""Finding commands by what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.ui.help import search

COMMANDS = [
    ("Open Folder", "File", "Browse a folder of pictures"),
    ("Export", "File", "Take the palette to another tool"),
    ("Export Again", "File", "Save the palette once more"),
    ("Save Reduced Picture", "File", "Save the picture in the colours of the palette"),
    ("Zoom In", "View", "Look closer"),
    ("Difference", "View › Compare", "Show where the reduced picture differs"),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("exp", "Export"),
        ("export ag", "Export Again"),
        ("again export", "Export Again"),
        ("REDUCED", "Save Reduced Picture"),
        ("compare", "Difference"),
        ("closer", "Zoom In"),
        ("view dif", "Difference"),
        ("palette tool", "Export"),
    ],
)
def test_the_best_command_is_first(query, first):
    assert COMMANDS[search.best(query, COMMANDS)[0]][0] == first


def test_every_word_must_be_somewhere():
    assert search.best("export nowhere", COMMANDS) == []


def test_an_empty_query_keeps_the_order():
    assert search.best("  ", COMMANDS) == list(range(len(COMMANDS)))


@given(st.sampled_from(COMMANDS), st.data())
def test_any_part_of_a_title_finds_it(command, data):
    title = command[0]
    start = data.draw(st.integers(0, len(title) - 1))
    part = title[start : data.draw(st.integers(start + 1, len(title)))]
    assert COMMANDS.index(command) in search.best(part, COMMANDS)
