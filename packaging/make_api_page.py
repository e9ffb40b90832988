"""Write ``docs/api.md``, the reference of the library, from its docstrings.

Run it with the environment's Python after a docstring of a public name has changed; a test compares
the page with what this would write.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parent.parent
PAGE = _ROOT / "docs" / "api.md"

_FUNCTIONS = ("analyze", "palette", "reduce", "read_palette", "write_palette", "difference")
_CLASSES = ("Analysis", "Palette", "Swatch")
_HEAD = """# The Python library, name by name

Made from the docstrings by `packaging/make_api_page.py`. [library.md](library.md) shows their use.
"""
_SECTION = re.compile(r"^([A-Z][A-Za-z ]+)\n-{3,}\n", re.MULTILINE)
_ROLE = re.compile(r"``([^`]+)``|`([^`]+)`")


def page() -> str:
    """Return the whole page as Markdown."""
    import huescope

    parts = [_HEAD]
    parts += (_of_function(f"huescope.{name}", _function(huescope, name)) for name in _FUNCTIONS)
    parts += (_of_class(getattr(huescope, name)) for name in _CLASSES)
    errors = sorted(set(huescope.__all__) - {*_FUNCTIONS, *_CLASSES})
    rows = (f"- `{name}`: {_summary(getattr(huescope, name))}" for name in errors)
    parts.append("## Errors\n\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _function(module: object, name: str) -> object:
    found = getattr(module, name)
    if inspect.isroutine(found):
        return found
    from huescope.api.palettes import palette  # `huescope.palette` is a package that can be called

    return palette


def _of_function(title: str, function: object, level: int = 2) -> str:
    stated = str(inspect.signature(function))  # type: ignore[arg-type]
    signature = re.sub(r"(: |-> )'([^']*)'", r"\1\2", stated)
    shown = _wrapped(f"{title}{signature}")
    return f"{'#' * level} {title}\n\n```python\n{shown}\n```\n\n{_body(function)}"


def _wrapped(call: str) -> str:
    """Break a long signature at its commas."""
    if len(call) <= 96:
        return call
    head, _, rest = call.partition("(")
    inner, _, result = rest.rpartition(")")
    words = re.split(r", (?![^\[]*\])", inner)
    return "\n".join([f"{head}(", *(f"    {word}," for word in words), f"){result}"])


def _of_class(kind: type) -> str:
    parts = [f"## huescope.{kind.__name__}\n\n{_body(kind)}"]
    for name, member in vars(kind).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            parts.append(f"### {kind.__name__}.{name}\n\n{_body(member)}")
        elif inspect.isroutine(inspect.unwrap(getattr(kind, name))):
            parts.append(_of_function(f"{kind.__name__}.{name}", getattr(kind, name), 3))
    return "\n".join(parts)


def _summary(thing: object) -> str:
    return _linked((inspect.getdoc(thing) or "").split("\n\n", maxsplit=1)[0].replace("\n", " "))


def _body(thing: object) -> str:
    """Turn a docstring of numpydoc into Markdown."""
    text = inspect.getdoc(thing) or ""
    before, *rest = _SECTION.split(text)
    lines = [_linked(before.strip()), ""]
    for title, content in zip(rest[::2], rest[1::2], strict=True):
        lines += [f"**{title}**", ""]
        if title == "Examples":
            lines += ["```pycon", content.strip(), "```", ""]
        elif title == "Notes":
            lines += [_linked(content.strip()), ""]
        else:
            lines += [*_entries(content), ""]
    return "\n".join(lines)


def _entries(content: str) -> Iterator[str]:
    """List what a section says about each parameter, attribute, result or error."""
    for block in re.split(r"\n(?=\S)", content.strip()):
        head, _, rest = block.partition("\n")
        name, colon, kind = head.partition(" : ")
        told = _linked(" ".join(rest.split()))
        stated = f"`{name}` ({_linked(kind)})" if colon else f"`{name}`"
        yield f"- {stated}: {told}" if told else f"- {stated}"


def _linked(text: str) -> str:
    """Show literals and names alike as code."""
    return _ROLE.sub(lambda match: f"`{match[1] or match[2]}`", text)


if __name__ == "__main__":
    sys.path.insert(0, str(_ROOT / "app"))
    PAGE.write_text(page(), encoding="utf-8")
