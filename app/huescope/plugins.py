"""Plugin discovery: the modules of a package (formulas, orders, formats), by their `NAME`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from huescope.errors import HuescopeError, suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

_Plugin = TypeVar("_Plugin")


class Registry(Generic[_Plugin]):
    """The plugins of one package.

    Parameters
    ----------
    package : str
        The dotted name of the package.
    noun : str
        What one of them is called, for an error.
    """

    def __init__(self, package: str, noun: str) -> None:
        self._package = package
        self._noun = noun

    def all(self) -> Mapping[str, _Plugin]:
        """List every plugin, loading their modules on first use.

        Returns
        -------
        mapping of str to module
            By `NAME`, in the order in which a menu shows them; read-only.
        """
        return cast("Mapping[str, _Plugin]", _loaded(self._package))

    def get(self, name: str) -> _Plugin:
        """Find one plugin.

        Parameters
        ----------
        name : str
            Its `NAME`.

        Raises
        ------
        HuescopeError
            If there is no plugin of that name.
        """
        known = self.all()
        if name not in known:
            message = f"{name!a} is no {self._noun}; there are {', '.join(known)}."
            raise HuescopeError(message + suggestion(name, known))
        return known[name]


@cache
def _loaded(package: str) -> Mapping[str, ModuleType]:
    return MappingProxyType(modules_of(importlib.import_module(package)))


def modules_of(package: ModuleType) -> dict[str, ModuleType]:
    """Import every public module of a package; each defines a `NAME`.

    Modules whose name starts with an underscore are helpers and are skipped.

    Parameters
    ----------
    package : module
        The imported package.

    Returns
    -------
    dict of str to module
        By `NAME`, in the order of each module's optional `RANK` (lower first), then of the names.

    Raises
    ------
    ValueError
        If two modules define the same `NAME`.
    """
    found: dict[str, ModuleType] = {}
    for info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if info.name.rpartition(".")[2].startswith("_"):
            continue
        module = importlib.import_module(info.name)
        if module.NAME in found:
            raise ValueError(f"{info.name} and {found[module.NAME].__name__} share one NAME")
        found[module.NAME] = module
    return dict(sorted(found.items(), key=lambda item: (getattr(item[1], "RANK", 100), item[0])))
