"""The program of the bundle: Huescope, or its helper process that decodes pictures."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from huescope.imaging.helper.program import ARGUMENT

    if sys.argv[1:2] == [ARGUMENT]:
        from huescope.imaging.helper import program

        del sys.argv[1]
        program.main()
    else:
        from huescope.__main__ import main

        sys.exit(main())
