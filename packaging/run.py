"""Start Huescope with any Python from 3.11 on: ``python3 packaging/run.py [ARGUMENTS]``.

The first start makes a private environment, later ones only use it. The arguments are those of
the ``huescope`` command.
"""

# This file must parse on every Python 3, or an old one would answer with a traceback.
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where the minimum is enforced
        sys.exit("Huescope needs Python 3.11 or newer, this is " + sys.version.split()[0] + ".")
    from launch import main

    sys.exit(main(sys.argv[1:]))
