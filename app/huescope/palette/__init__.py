"""Palettes: swatches, editing, undo, names, comparison, and reading and writing of files.

The package can also be called, since the library has a function of its name: see
`huescope.api.palettes.palette`.
"""

import sys
from types import ModuleType


class _CallablePackage(ModuleType):
    """A package that is a function, too.

    Importing any module of this package sets ``huescope.palette`` to the package, and would hide a
    function of that name.
    """

    def __call__(self, *arguments: object, **options: object) -> object:
        """Find the palette of a picture; see `huescope.api.palettes.palette`."""
        from importlib import import_module  # of a room above, which this one knows by name only

        return import_module("huescope.api.palettes").palette(*arguments, **options)


sys.modules[__name__].__class__ = _CallablePackage
