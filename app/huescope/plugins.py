"""One new file is one new formula, order or format: a folder's modules, by their `NAME`."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def modules_of(package: ModuleType) -> dict[str, ModuleType]:
    """Import every plain module of a package that states a `NAME`.

    Modules whose file name starts with an underscore are helpers and are passed over.

    Parameters
    ----------
    package : module
        The package to look into, as imported.

    Returns
    -------
    dict of str to module
        By `NAME`, in the order of each module's optional `RANK` (lower first), then of the names.

    Raises
    ------
    ValueError
        If two modules state the same `NAME`.
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
