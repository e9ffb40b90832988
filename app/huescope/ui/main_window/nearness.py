"""How near the reduced picture is to the original, as a sentence and as figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from huescope.plurals import counted
from huescope.ui.style.numbers import NARROW_SPACE, psnr_text, share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.quality import Quality

_SENTENCES = (
    (0.05, "The same as the original, pixel by pixel"),
    (1.0, "Looks the same as the original"),
    (2.3, "Near the original: hardly any difference to see"),
    (5.0, "Near the original: small differences side by side"),
    (10.0, "Clearly simpler than the original"),
)
"""By the 95th percentile of CIEDE2000; 1 is just noticeable under a magnifier, 2.3 in practice
(Mahy, van Eycken and Oosterlinck, 1994)."""
BEFORE_DITHERING = (
    "Before dithering, with each pixel in its nearest colour; "
    "what is mixed looks nearer from some distance."
)
"""What the figures of a dithered picture are of."""
_FAR = "Far from the original: only its main colours"


class Figure(NamedTuple):
    """A figure of the reduced picture: its name, its value, and what it means."""

    label: str
    figure: str
    words: str


def sentence_of(quality: Quality) -> str:
    """Say in one sentence how near a reduced picture is, and how much of it."""
    p95_delta_e = round(quality.p95_delta_e, 1)  # as it is told
    text = next((text for most, text in _SENTENCES if p95_delta_e <= most), _FAR)
    if quality.p95_delta_e < _SENTENCES[0][0]:
        return text
    return f"{text}  ·  95{NARROW_SPACE}% within ΔE {quality.p95_delta_e:.1f}"


def figures_of(quality: Quality) -> tuple[Figure, ...]:
    """List the figures of a reduced picture, each with what it means.

    They are those of nearest colours: what dithering mixes is seen from a distance only.
    """
    return (
        Figure("Mean ΔE", f"{quality.mean_delta_e:.2f}", "from a pixel to its palette colour"),
        Figure("95 % within", f"{quality.p95_delta_e:.2f}", "the 95th percentile of these"),
        Figure("MSE", f"{quality.mse:.2f}", "squared error of a mean pixel, red, green and blue"),
        Figure("PSNR", psnr_text(quality.psnr_db), "the same, as a ratio to white"),
        Figure(
            "Bits a pixel",
            f"{quality.bits_per_pixel:.2f}",
            f"{share_text(quality.bits_saved)} saved before compression",
        ),
    )


def figures_text(quality: Quality, *, dithered: bool) -> str:
    """List the figures of a reduced picture as text, one a line."""
    lines = [f"{each.label} {each.figure}: {each.words}" for each in figures_of(quality)]
    return "\n".join([BEFORE_DITHERING, *lines] if dithered else lines)


def rounds_text(rounds: Sequence[float]) -> str:
    """Say how the search for the colours went: how many rounds, and from which error to which."""
    if not rounds:
        return "These colours needed no search."
    text = f"The search took {counted(len(rounds), 'round')}"
    if rounds[0] == rounds[-1]:
        return f"{text}; its mean squared error stayed at {rounds[-1]:.1f}."
    return f"{text}: mean squared error {rounds[0]:.1f} to {rounds[-1]:.1f}."
