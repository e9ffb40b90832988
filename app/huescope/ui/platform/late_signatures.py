"""Workaround for the time that PySide takes to load what describes its functions."""

from __future__ import annotations

import builtins
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Modules of PySide that nothing needs before an error message, help() or inspect.signature(). The
# namespace of `mapping` is read by C++ code as well, so it is not among them.
_DEFERRED = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator")
)
_IN_PLACE_OF_SOURCE = f"""\
from {__name__} import loader_of
__getattr__ = loader_of(globals(), __name__)
"""

_sources: dict[str, tuple[object, str]] = {}
_compile = builtins.compile
_loading = RLock()


@contextmanager
def deferred() -> Iterator[None]:
    """Let a first import of PySide in this context load the signatures of Qt when they are used.

    While it is imported, PySide compiles modules from source, with three large regular expressions,
    and imports argparse for one of them. These take a tenth of the time until the first paint, and
    serve for the text of a `TypeError`, for help() and inspect.signature(). A version of PySide
    that does not compile them is imported as usual.
    """

    def compile_others(source: object, filename: object, *args: object, **kwargs: object) -> object:
        if filename not in _DEFERRED or not isinstance(filename, str):
            return _compile(source, filename, *args, **kwargs)  # type: ignore[call-overload]
        name = filename.removesuffix(".py").replace("/", ".")
        _sources[name] = source, filename
        return _compile(_IN_PLACE_OF_SOURCE, filename, "exec")

    builtins.compile = compile_others  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = _compile


def loader_of(namespace: dict[str, object], module: str) -> Callable[[str], object]:
    """Give the ``__getattr__`` of a module that is loaded when something of it is used first.

    Parameters
    ----------
    namespace : dict
        That of the module.
    module : str
        Its name.
    """
    source, filename = _sources[module]
    is_begun = False

    def load_and_get(name: str) -> object:
        nonlocal is_begun
        if name.startswith("__"):  # asked for by the import system, not by a user
            raise AttributeError(name)
        with _loading:
            if not is_begun:
                is_begun = True
                code = _compile(source, filename, "exec")  # type: ignore[call-overload]
                exec(code, namespace)  # noqa: S102 - what PySide would have executed
            if name in namespace:
                return namespace[name]
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return load_and_get
