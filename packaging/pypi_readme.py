"""The description on PyPI: README.md with links that work there.

Read by hatchling when it builds. PyPI shows the page without the repository around it, so links to
files become addresses below the project's ``Source`` (``[project.urls]`` of pyproject.toml). As
long as there is none, they become plain text, and pictures are left out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(?P<picture>!?)\[(?P<text>[^\[\]]*)\]\((?P<target>[^()\s]+)\)")
_OUTSIDE = re.compile(r"[a-z]+:|#")


class ReadmeHook(MetadataHookInterface):
    """Puts the description into the metadata."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the description.

        Parameters
        ----------
        metadata : dict
            The table ``project`` of pyproject.toml.
        """
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        source = metadata.get("urls", {}).get("Source", "")
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": description(text, source, f"v{metadata['version']}"),
        }


def description(readme: str, source: str, tag: str) -> str:
    """Make all links absolute.

    Parameters
    ----------
    readme : str
        Markdown.
    source : str
        The address of the repository; empty if there is none yet.
    tag : str
        Of the release, so that the page of a version keeps its pictures.

    Returns
    -------
    str
        Markdown without relative links.
    """

    def absolute(match: re.Match[str]) -> str:
        if _OUTSIDE.match(match["target"]):
            return match[0]
        if not source:
            return "" if match["picture"] else match["text"]
        kind = "raw" if match["picture"] else "blob"
        address = f"{source.rstrip('/')}/{kind}/{tag}/{match['target']}"
        return f"{match['picture']}[{match['text']}]({address})"

    linked = _LINK.sub(absolute, readme)
    if source:
        return linked
    # Tables of nothing but pictures would be empty ones.
    table = r"(?m)^\|[^\n]*\|\n\|[-|]+\|\n(\| *)+\|\n"
    return re.sub(r"\n{3,}", "\n\n", re.sub(table, "", linked))
