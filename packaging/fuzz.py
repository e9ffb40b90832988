"""Fuzz what reads the bytes of strangers: ``python3 packaging/fuzz.py [ARGUMENTS]``.

The first run makes a private environment with atheris. Arguments are those of tests/fuzz/run.py, as
in ``--seconds 600 --seed 1 --only palettes sheets``; ``--help`` lists them.
"""

# This file must parse on every Python 3, or an old one would answer with a traceback.
from __future__ import annotations

import subprocess
import sys

from checks import variables
from environment import CHECKOUT, PINS, find
from preparation import prepare

FUZZ = CHECKOUT / "tests" / "fuzz"


def main(arguments: list[str]) -> int:
    """Run the fuzzer and return 0 if it found nothing."""
    environment = find(PINS, FUZZ / "pins.txt")
    if not environment.is_ready():
        prepare(environment)
    command = [str(environment.python), str(FUZZ / "run.py"), *arguments]
    return subprocess.run(command, cwd=CHECKOUT, env=variables(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
