"""Build what people install: ``python3 packaging/build.py bundle`` and others, see ``--help``.

The first run makes a private environment with pinned tools, later ones only use it.
"""

# This file must parse on every Python 3, or an old one would answer with a traceback.
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where the minimum is enforced
        sys.exit("Huescope needs Python 3.11 or newer, this is " + sys.version.split()[0] + ".")
    from builders import main

    sys.exit(main(sys.argv[1:]))
