"""How near the reduced picture is to the original, as a sentence and as figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
_BEFORE_DITHERING = (
    "Before dithering, with each pixel in its nearest colour; "
    "what is mixed looks nearer from some distance."
)
_FAR = "Far from the original: only its main colours"


def sentence_of(quality: Quality) -> str:
    """Say in one sentence how near a reduced picture is, and how much of it."""
    text = next((text for most, text in _SENTENCES if quality.p95_delta_e < most), _FAR)
    if quality.p95_delta_e < _SENTENCES[0][0]:
        return text
    return f"{text}  ·  95{NARROW_SPACE}% within ΔE {quality.p95_delta_e:.1f}"


def figures_of(quality: Quality, *, dithered: bool) -> str:
    """List the figures of a reduced picture, one a line, each with what it means.

    They are those of nearest colours: what dithering mixes is seen from a distance only.
    """
    before = f"{_BEFORE_DITHERING}\n" if dithered else ""
    return before + (
        f"Mean ΔE {quality.mean_delta_e:.2f}: how far a pixel is from its palette colour "
        f"(CIEDE2000); 95 % of the pixels are within {quality.p95_delta_e:.2f}\n"
        f"MSE {quality.mse:.2f}: squared error of red, green and blue in a mean pixel; "
        f"PSNR {psnr_text(quality.psnr_db)}\n"
        f"{quality.bits_per_pixel:.2f} bits a pixel, {share_text(quality.bits_saved)} saved "
        "before any compression"
    )


def rounds_text(rounds: Sequence[float]) -> str:
    """Say how the search for the colours went: how many rounds, and from which error to which."""
    if not rounds:
        return "These colours needed no search."
    text = f"The search took {counted(len(rounds), 'round')}"
    if rounds[0] == rounds[-1]:
        return f"{text}; its mean squared error stayed at {rounds[-1]:.1f}."
    return f"{text}: mean squared error {rounds[0]:.1f} to {rounds[-1]:.1f}."
