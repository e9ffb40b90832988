"""Start of a helper process; imports nothing before it knows where the modules are."""

from __future__ import annotations

import json
import sys

ARGUMENT = "--decode-pictures"
"""Tells a frozen program, which is its own interpreter, to be a helper."""


def main() -> None:
    """Take the path of the modules and the settings from the only argument, and serve."""
    settings = json.loads(sys.argv[1])
    sys.path[:] = settings.pop("path")
    from huescope.imaging.helper.serve import serve

    serve(settings)


if __name__ == "__main__":
    main()
