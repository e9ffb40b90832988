"""``huescope formats``: list the palette file formats."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from huescope.cli.terminal import write_output
from huescope.errors import printable
from huescope.palette import formats

if TYPE_CHECKING:
    from huescope.cli.arguments.formats import FormatsArguments


def list_formats(arguments: FormatsArguments) -> int:
    """Print every format, with its options.

    Parameters
    ----------
    arguments : FormatsArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.
    """
    described = [_described(name) for name in _in_order()]
    if arguments.json:
        write_output(json.dumps(described, indent=2))
        return 0
    write_output(_table(described))
    write_output(f"\nTemplates of your own go into {printable(str(formats.templates_folder()))}")
    return 0


def _in_order() -> list[str]:
    """Return the names, sorted by family, then by label."""
    families = list(formats.FAMILIES)
    registry = formats.registry()
    return sorted(
        registry, key=lambda name: (families.index(registry[name].FAMILY), registry[name].LABEL)
    )


def _described(name: str) -> dict[str, Any]:
    format_ = formats.registry()[name]
    writer = formats.writers().get(name)
    return {
        "name": name,
        "label": format_.LABEL,
        "family": format_.FAMILY,
        "suffixes": list(format_.SUFFIXES),
        "description": format_.DESCRIPTION,
        "read": name in formats.readers(),
        "write": writer is not None,
        "options": [
            {
                "name": option.name,
                "description": option.tooltip,
                "default": option.default,
                "values": list(option.choices),
            }
            for option in (writer.OPTIONS if writer else ())
        ],
    }


def _table(described: list[dict[str, Any]]) -> str:
    names = max(len(each["name"]) for each in described)
    labels = max(len(each["label"]) for each in described)
    lines = []
    for each in described:
        does = " ".join(verb for verb in ("read", "write") if each[verb])
        suffixes = " ".join(each["suffixes"])
        lines.append(f"{each['name']:{names}}  {each['label']:{labels}}  {does:10}  {suffixes}")
        for option in each["options"]:
            values = ", ".join(option["values"]) or "any text"
            usual = f" ({option['default']})" if option["default"] else ""
            lines.append(f"{'':{names}}    {option['name']}: {values}{usual}")
    return "\n".join(lines)
