"""Reading colours from HTML: backgrounds that are stated on elements, then style sheets."""

from __future__ import annotations

import re
from dataclasses import field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading import plain_text, style_sheets
from huescope.palette.reading.limits import MAX_COLORS
from huescope.palette.reading.swatches import collected, css_color_or_none
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from huescope.color.coordinates import Coordinates

_START = re.compile(
    # Atomic: tried once, or a hundred comments could be divided in 2^100 ways.
    r"(?>\s|<!--.*?-->|<\?xml[^>]*\?>)*+<(?:!doctype\s+html|html|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_MOST_BYTES = 8 * 2**20
_BACKGROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)")
_ROW_TAGS = frozenset({"tr", "li", "p", "div", "dd", "h1", "h2", "h3", "h4", "pre", "table"})
_GROUP_TAGS, _NAME_TAGS = {"h2"}, {"h3", "h4", "h5", "h6", "figcaption", "dt", "strong"}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first element."""
    return is_text(data) and _START.match(decode(data[:8192])) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the swatches of a page.

    Parameters
    ----------
    data : bytes
        HTML, which is neither drawn nor run.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called by the page's first heading or its title. Swatches are elements with a background of
        their own, called by the heading that follows; where there are none, the colours of the
        page's style sheets, or else those of its text, such as the rows of a table.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    page = _Page()
    page.feed(decode(data[:_MOST_BYTES]))
    page.close()
    title = page.heading or page.title or stem(name)
    if page.swatches:
        made = (Swatch.of(each.color, each.name, group=each.group) for each in page.swatches)
        return Palette(title, collected(dict.fromkeys(made), name), source=name)
    try:
        sheet = style_sheets.read("\n".join(page.styles).encode(), f"{stem(name)}.css")
    except DamagedPalette:
        rows = "\n".join(filter(None, (" ".join(row.split()) for row in page.rows)))
        sheet = plain_text.read(rows.encode(), name)
    return Palette(title, sheet.swatches, source=name, remarks=sheet.remarks)


@dataclass(slots=True)
class _Drawn:
    color: Coordinates
    group: str
    name: str = ""


@dataclass()
class _Page(HTMLParser):
    """What was found in a page."""

    title: str = ""
    heading: str = ""
    swatches: list[_Drawn] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=lambda: [""])

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open = ""
        self._text = ""
        self._group, self._is_grouped = "", False
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note backgrounds, and elements whose text counts."""
        stated = {key: value or "" for key, value in attrs}
        if tag in {"style", "title", "h1"} | _GROUP_TAGS | _NAME_TAGS:
            self._open, self._text = tag, ""
        if tag == "ul" and self._is_grouped:
            self._is_grouped = False
        elif tag == "ul":
            self._group = ""
        if stated.get("role") == "presentation" or stated.get("aria-hidden") == "true":
            self._unseen = 1
        elif self._unseen and tag == "div":
            self._unseen += 1
        color = self._background(stated)
        if color is not None and not self._unseen and len(self.swatches) < MAX_COLORS:
            self.swatches.append(_Drawn(color, self._group, stated.get("title", "")))

    @staticmethod
    def _background(stated: dict[str, str]) -> Coordinates | None:
        texts = [match[1] for match in _BACKGROUND.finditer(stated.get("style", ""))]
        if "bgcolor" in stated:
            texts.append(stated["bgcolor"])
        colors = [css_color_or_none(text) for text in texts]
        return next((color for color in reversed(colors) if color is not None), None)

    def handle_data(self, data: str) -> None:
        """Gather the text of the element that is open."""
        if self._open not in {"style", "title"} and len(self.rows) <= MAX_COLORS:
            self.rows[-1] += data
        if self._open and len(self._text) < _MOST_BYTES:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        """Take the text of an element that ends."""
        if tag == "div" and self._unseen:
            self._unseen -= 1
        if tag in _ROW_TAGS and len(self.rows) <= MAX_COLORS:
            self.rows.append("")
        elif tag in {"td", "th", "dt", "span"}:
            self.rows[-1] += " "
        if tag != self._open:
            return
        text, self._open = self._text, ""
        if tag == "style":
            self.styles.append(text)
        elif tag == "title":
            self.title = self.title or text.strip()
        elif tag == "h1":
            self.heading = self.heading or text.strip()
        elif tag in _GROUP_TAGS:
            self._group, self._is_grouped = text.strip(), True
        elif self.swatches and not self.swatches[-1].name:
            self.swatches[-1].name = " ".join(text.split())
