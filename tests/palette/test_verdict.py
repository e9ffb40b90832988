"""The verdict on a palette agrees with every count that a page shows."""

from hypothesis import given
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.color import difference
from huescope.color.vision import KINDS, ColorVision
from huescope.palette.flaws import find_flaws
from huescope.palette.pairs import confused_pairs
from huescope.palette.swatch import Swatch
from huescope.palette.verdict import Verdict, judge

NEAR = st.tuples(*[st.integers(100, 106)] * 3)
ANY = st.tuples(*[st.integers(0, 255)] * 3)
PALETTES = st.lists((NEAR | ANY).map(Swatch), max_size=7).map(tuple)
WORDS = dict(zip(KINDS, ("red-blind", "green-blind", "blue-blind", "greyscale"), strict=True))
FORMULAS = st.sampled_from(sorted(difference.registry()))


@given(PALETTES, FORMULAS, st.sampled_from([0.0, 0.6, 1.0]))
def test_the_verdict_agrees_with_the_pages(swatches, formula, severity):
    sights = [ColorVision(kind, severity) for kind in KINDS]
    verdict = judge(swatches, formula, sights, Job())
    flaws = find_flaws(swatches, Job(), formula)
    is_apart = not flaws.same and not flaws.alike
    counts = {sight.kind: confused_pairs(swatches, sight, 9, Job(), formula)[1] for sight in sights}
    assert dict(verdict.collapsing) == counts
    assert (verdict.alike == 0) == is_apart
    sentence = verdict.sentence
    assert ("All colours can be told apart" in sentence) == (is_apart and not any(counts.values()))
    assert ("collapse" in sentence) == any(counts.values())
    assert all((f"in {WORDS[kind]}" in sentence) == bool(count) for kind, count in counts.items())
    assert ("Most people can tell" in sentence) == (is_apart and any(counts.values()))
    assert difference.get(formula).LABEL in sentence


def test_sentences():
    def said(alike, **collapsing):
        return Verdict("CIEDE2000", alike, tuple(collapsing.items())).sentence

    assert said(0) == ("All colours can be told apart, in every kind of colour vision (CIEDE2000).")
    assert said(0, protan=4, deutan=1, tritan=0, achromat=2) == (
        "Most people can tell every pair apart, but 4 pairs collapse in red-blind, 1 in "
        "green-blind and 2 in greyscale vision (CIEDE2000)."
    )
    assert said(1) == ("1 pair looks the same, in every kind of colour vision (CIEDE2000).")
    assert said(2, tritan=1) == (
        "2 pairs look the same to everyone; besides, 1 pair collapses in blue-blind vision "
        "(CIEDE2000)."
    )
