"""What the inspector says about the selected swatches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.luminance import BLACK, WHITE
from huescope.color.working_space import SRGB
from huescope.texts import marked
from huescope.ui.inspector.fact_rows import Fact
from huescope.ui.language.figures import figures, localized
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.state.pins import pins
from huescope.ui.style.numbers import count_text, share_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState

NOTHING_SELECTED = marked("Select a colour in the palette to see its values.")
_SPACES = {
    "cmyk": "CMYK",
    "display-p3": "Display P3",
    "gray": "grey",
    "hsl": "HSL",
    "hsv": "HSV",
    "hwb": "HWB",
    "lab": "CIELAB",
    "lch": "LCh",
    "oklab": "Oklab",
    "oklch": "OKLCH",
    "srgb": "sRGB",
}
_CONTRAST_TIP = marked(
    "Contrast ratio of WCAG 2.2, from 1 to 21: 4.5 for text, 3 for text from "
    "24 px or bold from 19 px, 7 for AAA"
)


def origin(state: WindowState, place: int) -> str:
    """Say where a swatch is from: share and pixel of the picture, a file, or the user."""
    swatch = state.swatches[place]
    parts = []
    if swatch.pixels:
        # Not "of this colour": a vivid one may be nearest to much that is dull.
        parts.append(tr("nearest to {share} of the picture", share=share_text(swatch.share)))
    pixel = state.place_of(swatch) or pins(state)[place]
    if pixel is not None:
        column, row = pixel
        is_picked = swatch.rgb in {each.rgb for each in state.picked}
        at = {"column": count_text(column), "row": count_text(row)}
        parts.append(
            tr("picked at column {column}, row {row}", **at)
            if is_picked
            else tr("such as at column {column}, row {row}", **at)
        )
    source = _source(state, swatch, is_found=pixel is not None)
    if source:
        parts.append(source)
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}"


def _source(state: WindowState, swatch: Swatch, *, is_found: bool) -> str:
    """Say who added a swatch; empty for a colour that was found in the picture."""
    current = state.current
    if current.basis is not None and current.basis.brought and not current.edited:
        return (
            tr("from {source}", source=state.palette.source)
            if state.palette.source
            else tr("from a file")
        )
    if not state.document.has_picture and state.palette.source:
        return tr("from {source}", source=state.palette.source)
    if swatch.stated is not None and not swatch.is_of(_working_space(state)):
        return tr(
            "typed or pasted in {space}",
            space=_SPACES.get(swatch.stated.space, swatch.stated.space),
        )
    if not is_found and not swatch.pixels:
        return tr("not found in the picture") if state.shown is not None else tr("typed or pasted")
    return ""


def _working_space(state: WindowState) -> str:
    return SRGB if state.shown is None else state.shown.opened.picture.working_space


def summary(state: WindowState) -> str:
    """Say how many swatches are selected, and how much of the picture they cover together."""
    swatches = [state.swatches[place] for place in state.selected]
    text = tr_plural("{n} colour selected", "{n} colours selected", len(swatches))
    share = sum(swatch.share for swatch in swatches)
    return (
        tr("{selected}, together {share} of the picture", selected=text, share=share_text(share))
        if share
        else text
    )


def facts(state: WindowState) -> Iterator[Fact]:
    """List contrast and differences of the selected swatches."""
    if len(state.selected) == 1:
        yield from _single_facts(state, state.selected[0])
    elif len(state.selected) == 2:
        yield from _pair_facts(state)


def _single_facts(state: WindowState, place: int) -> Iterator[Fact]:
    from huescope.palette.facts import contrast_of

    swatch = state.swatches[place]
    for label, ground in ((tr("On white"), WHITE), (tr("On black"), BLACK)):
        contrast = contrast_of(swatch.rgb, ground)
        yield Fact(label, localized(contrast.figure), contrast.words, translated(_CONTRAST_TIP))
    delta_e = state.arranged.delta_e
    for label, other, between in (
        (tr("Before", "neighbour"), place - 1, place - 1),
        (tr("After", "neighbour"), place + 1, place),
    ):
        if 0 <= other < len(state.swatches) and between < len(delta_e):
            yield _difference_fact(state, label, other, delta_e[between])


def _difference_fact(state: WindowState, label: str, other: int, value: float) -> Fact:
    from huescope.palette.facts import difference_words

    arranged, neighbour = state.arranged, state.swatches[other]
    figure = f"ΔE {difference_figure(value, arranged.jnd)}"
    tip = tr("To {value}. {state}", value=neighbour.name or neighbour.hex, state=_tip(state))
    return Fact(label, figure, difference_words(value, arranged.jnd), tip)


def _pair_facts(state: WindowState) -> Iterator[Fact]:
    from huescope.analysis.arrangement import known_formula, measured
    from huescope.palette.facts import contrast_of, difference_words

    first, second = (state.swatches[place] for place in state.selected)
    contrast = contrast_of(first.rgb, second.rgb)
    yield Fact(
        tr("Contrast"), localized(contrast.figure), contrast.words, translated(_CONTRAST_TIP)
    )
    pair = measured((first, second), known_formula(state.choices.formula))
    (value,) = pair.delta_e
    figure = f"ΔE {difference_figure(value, pair.jnd)}"
    yield Fact(tr("Difference"), figure, difference_words(value, pair.jnd), _tip(state))


def difference_figure(value: float, jnd: float) -> str:
    """Format a difference with a decimal more than a swatch has room for."""
    return figures(value, ".3f" if jnd < 0.1 else ".1f")


def _tip(state: WindowState) -> str:
    arranged = state.arranged
    return tr(
        "Measured by {formula}; just noticeable from {jnd:g}",
        formula=arranged.formula,
        jnd=arranged.jnd,
    )
