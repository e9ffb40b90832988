"""The program of the bundle: Huescope, its helper process, or its optimiser of PNG files."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from huescope.imaging.helper.program import ARGUMENT

    if sys.argv[1:2] == [ARGUMENT]:
        from huescope.imaging.helper import program

        del sys.argv[1]
        program.main()
    elif sys.argv[1:2] == [
        "--optimize-png"
    ]:  # known here, as reading it from its module takes long
        from huescope.imaging.writing import _oxipng_process

        del sys.argv[1]
        _oxipng_process.main()
    else:
        from huescope.__main__ import main

        sys.exit(main())
