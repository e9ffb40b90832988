"""How near the reduced picture is to the original, as a sentence and as figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from huescope.texts import marked
from huescope.ui.language.figures import NARROW_SPACE, figures
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style.numbers import psnr_text, share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.quality import Quality

_SENTENCES = (
    (0.05, marked("The same as the original, pixel by pixel")),
    (1.0, marked("Looks the same as the original")),
    (2.3, marked("Near the original: hardly any difference to see")),
    (5.0, marked("Near the original: small differences side by side")),
    (10.0, marked("Clearly simpler than the original")),
)
"""By the 95th percentile of CIEDE2000; 1 is just noticeable under a magnifier, 2.3 in practice
(Mahy, van Eycken and Oosterlinck, 1994)."""
BEFORE_DITHERING = marked(
    "Before dithering, with each pixel in its nearest colour; what is mixed "
    "looks nearer from some distance."
)
"""What the figures of a dithered picture are of."""
_FAR = marked("Far from the original: only its main colours")


class Figure(NamedTuple):
    """A figure of the reduced picture: its name, its value, and what it means."""

    label: str
    figure: str
    words: str


def sentence_of(quality: Quality) -> str:
    """Say in one sentence how near a reduced picture is, and how much of it."""
    p95_delta_e = round(quality.p95_delta_e, 1)  # as it is told
    text = next(
        (translated(text) for most, text in _SENTENCES if p95_delta_e <= most), translated(_FAR)
    )
    if quality.p95_delta_e < _SENTENCES[0][0]:
        return text
    within = tr(
        "95{space}% within ΔE {delta_e:.1f}", space=NARROW_SPACE, delta_e=quality.p95_delta_e
    )
    return f"{text}  ·  {within}"


def figures_of(quality: Quality) -> tuple[Figure, ...]:
    """List the figures of a reduced picture, each with what it means.

    They are those of nearest colours: what dithering mixes is seen from a distance only.
    """
    return (
        Figure(
            tr("Mean ΔE"),
            figures(quality.mean_delta_e, ".2f"),
            tr("from a pixel to its palette colour"),
        ),
        Figure(
            tr("95 % within"),
            figures(quality.p95_delta_e, ".2f"),
            tr("the 95th percentile of these"),
        ),
        Figure(
            "MSE",
            figures(quality.mse, ".2f"),
            tr("squared error of a mean pixel, red, green and blue"),
        ),
        Figure("PSNR", psnr_text(quality.psnr_db), tr("the same, as a ratio to white")),
        Figure(
            tr("Bits a pixel"),
            figures(quality.bits_per_pixel, ".2f"),
            tr("{bits_saved} saved before compression", bits_saved=share_text(quality.bits_saved)),
        ),
    )


def figures_text(quality: Quality, *, dithered: bool) -> str:
    """List the figures of a reduced picture as text, one a line."""
    lines = [f"{each.label} {each.figure}: {each.words}" for each in figures_of(quality)]
    return "\n".join([translated(BEFORE_DITHERING), *lines] if dithered else lines)


def rounds_text(rounds: Sequence[float]) -> str:
    """Say how the search for the colours went: how many rounds, and from which error to which."""
    if not rounds:
        return tr("These colours needed no search.")
    if rounds[0] == rounds[-1]:
        return tr_plural(
            "The search took {n} round; its mean squared error stayed at {mse:.1f}.",
            "The search took {n} rounds; its mean squared error stayed at {mse:.1f}.",
            len(rounds),
            mse=rounds[-1],
        )
    return tr_plural(
        "The search took {n} round: mean squared error {first:.1f} to {last:.1f}.",
        "The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.",
        len(rounds),
        first=rounds[0],
        last=rounds[-1],
    )
