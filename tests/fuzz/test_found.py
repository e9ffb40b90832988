"""What fuzzing found once is mended, and what it starts from is sound."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.append(str(HERE))

import targets  # noqa: E402 - of this folder


@pytest.mark.parametrize(
    "path", sorted(HERE.glob("found/*/*")), ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_what_was_found_once_is_mended(path):
    targets.TARGETS[path.parent.name].run(path.read_bytes())


@pytest.mark.parametrize("name", ["projects", "answers"])
def test_the_first_inputs_are_sound_and_open_no_file(name):
    target = targets.TARGETS[name]
    for data in target.seeds():
        target.run(data)  # imports what it needs
        with targets.watch():
            target.run(data)


def test_an_access_is_a_fault(tmp_path):
    with pytest.raises(targets.Fault, match="open"), targets.watch():
        (tmp_path / "x").touch()
