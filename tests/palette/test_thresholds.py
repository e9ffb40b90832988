"""What happens at the very values where words, flaws and sentences change."""

import re
from types import SimpleNamespace

import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.color.coordinates import Coordinates
from huescope.color.vision import ColorVision
from huescope.palette import flaws, formats, pairs
from huescope.palette.comparison import assign, compare
from huescope.palette.facts import Contrast, difference_words, short_form, values_of
from huescope.palette.history import History
from huescope.palette.losses import Holds, losses
from huescope.palette.merging import MergePath
from huescope.palette.notebook import swatches_html
from huescope.palette.pairs import closest_pairs, confused_pairs, count_alike
from huescope.palette.palette import Palette
from huescope.palette.swatch import GLOBAL, SPOT, Swatch

GREYS = [Swatch((grey, grey, grey)) for grey in (0, 1, 2, 3)]


def symmetric(first, second, third):
    """Differences of three colours: of 0 and 1, of 0 and 2, of 1 and 2."""
    return np.array([[0, first, second], [first, 0, third], [second, third, 0]], float)


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (7.0, "text passes, AAA"),
        (6.99, "text passes, AA"),
        (4.5, "text passes, AA"),
        (4.49, "large text passes"),
        (3.0, "large text passes"),
        (2.99, "no text passes"),
    ],
)
def test_contrast_suffices_from_the_threshold_on(ratio, words):
    assert Contrast(ratio).words == words


def test_a_ratio_is_never_rounded_up_to_a_threshold():
    assert [Contrast(each).figure for each in (4.4999, 4.5, 3.01, 2.999)] == [
        "4.49 : 1", "4.50 : 1", "3.01 : 1", "2.99 : 1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.99, "looks the same to most eyes"), (2.0, "similar"), (9.99, "similar"),
        (10.0, "clearly different"), (39.99, "clearly different"), (40.0, "very different"),
    ],
)  # fmt: skip
def test_a_difference_is_called_larger_from_the_threshold_on(value, words):
    assert difference_words(value, 2.0) == words


def test_short_numbers_have_few_decimals_from_two_on():
    assert short_form("lab(1.2345 2.04 -1.9999 -2.06)") == "1.234 2 −2 −2.1"
    assert short_form("lab(2.04 1.999 0 100)") == "2 1.999 0 100"


def test_a_variable_is_numbered_by_the_palette_while_that_is_quick():
    def variable(count):
        palette = Palette("Sea", (Swatch((1, 2, 3)),) * count)
        return next(each.short for each in values_of(palette, 2) if each.label == "CSS")

    assert [variable(count) for count in (1024, 1025)] == ["--sea-3", "--color-1"]


def test_pairs_count_as_alike_below_the_just_noticeable_difference():
    matrix = symmetric(2.0, 1.99, 2.01)
    assert count_alike(matrix, 2.0) == 1
    assert count_alike(matrix + np.triu(np.full((3, 3), 9.0)), 2.0) == 1  # the smaller direction
    assert [(each.first, each.second) for each in closest_pairs(matrix, 2)] == [(0, 2), (0, 1)]


def test_flaws_are_below_the_just_noticeable_difference(monkeypatch):
    jnd = flaws.difference.get("ciede2000").JND
    matrix = symmetric(jnd, 0.9 * jnd, 1.1 * jnd)
    monkeypatch.setattr(flaws, "difference_matrix", lambda *_args: matrix)
    found = flaws.find_flaws(GREYS[:3], Job())
    assert [each[:2] for each in found.alike] == [(0, 2)]


@pytest.mark.parametrize(
    ("before", "after", "is_listed", "collapses"),
    [
        # In units of the just noticeable difference: clearly different, or lost to the deficiency.
        (3.0, 2.0, True, False),
        (2.99, 1.0, False, False),
        (2.99, 0.99, True, True),
        (1.0, 0.99, True, True),
        (0.99, 0.5, False, False),
        (3.0, 1.0, True, False),
        (3.0, 0.99, True, True),
    ],
)
def test_a_pair_collapses_that_is_seen_by_others(monkeypatch, before, after, is_listed, collapses):
    jnd = pairs.difference.get("ciede2000").JND
    matrices = iter([symmetric(each * jnd, 0, 0) for each in (before, after)])
    monkeypatch.setattr(pairs, "difference_matrix", lambda *_args: next(matrices))
    found, collapsed = confused_pairs(GREYS[:3], ColorVision("protan"), 9, Job())
    assert [(each.first, each.second) for each in found] == [(0, 1)] * is_listed
    assert collapsed == collapses


def test_an_assignment_is_the_cheapest_of_large_ones_too():
    from itertools import permutations

    chance = np.random.default_rng(3)
    for size in (3, 4, 5):
        cost = chance.random((size, size)) * 20 + np.outer(np.arange(size), np.arange(size))
        least = min(sum(cost[range(size), each]) for each in permutations(range(size)))
        assert sum(cost[pair] for pair in assign(cost, Job())) == pytest.approx(least)


def test_colours_as_far_apart_as_the_limit_are_two(monkeypatch):
    monkeypatch.setattr("huescope.palette.comparison.SAME_COLOR_UP_TO", 5.0)
    for value, is_one in ((5.0, False), (4.99, True)):
        monkeypatch.setattr(
            "huescope.color.difference.ciede2000.difference",
            lambda _one, _other, value=value: np.array([[value]]),
        )
        found = compare(Palette("", tuple(GREYS[:1])), Palette("", tuple(GREYS[1:2])), Job())
        assert bool(found.matched) is is_one


def test_clusters_merge_at_the_threshold():
    path = MergePath(tuple(GREYS[:3]), ((2.0, 0, 1), (3.0, 0, 2)))
    assert path.clusters(1.99) == ((0,), (1,), (2,))
    assert path.clusters(2.0) == ((0, 1), (2,))
    assert path.clusters(3.0) == ((0, 1, 2),)


RICH = Palette(
    "p",
    (
        Swatch((1, 2, 3), name="a", name_is_own=True, group="g", kind=SPOT),
        Swatch.of(Coordinates("cmyk", (0.0, 0.2, 0.0, 0.0), 0.5)),
        Swatch.of(Coordinates("lab", (50.0, 0.0, 0.0)), kind=GLOBAL),
    ),
)


@pytest.mark.parametrize(
    ("holds", "sentences"),
    [
        (Holds(spaces=("cmyk", "lab"), limit=3), []),
        (Holds(spaces=("cmyk", "lab"), limit=2),
         ["X holds 2 colours: the first are written, 1 is left out."]),
        (Holds(spaces=("lab",)),
         ["1 of the colours was stated in another space and becomes sRGB."]),
        (Holds(),
         ["2 of the colours were stated in other spaces and become sRGB."]),
        (Holds(spaces=("cmyk", "lab"), alpha=False), ["Transparency is lost."]),
        (Holds(spaces=("cmyk", "lab"), names=False), ["Names are lost."]),
        (Holds(spaces=("cmyk", "lab"), groups=False), ["Groups are lost, the order stays."]),
        (Holds(spaces=("cmyk", "lab"), kinds=False),
         ["Which colours are spot or global is lost."]),
    ],
)  # fmt: skip
def test_what_a_format_cannot_hold_is_told(holds, sentences):
    assert list(losses(RICH, "X", holds)) == sentences


def test_nothing_is_lost_that_is_not_there():
    plain = Palette("p", (Swatch((1, 2, 3), name="a"),))
    nothing = Holds(names=False, groups=False, kinds=False, alpha=False, limit=1)
    assert losses(plain, "X", nothing) == ()


def test_a_notebook_shows_so_many_swatches_and_counts_the_rest():
    swatch = Swatch((1, 2, 3), name="<sea>", share=0.25)
    assert swatches_html([swatch] * 256).count("#010203</span>") == 0
    assert swatches_html([swatch] * 256).count("#010203<br>25.0%") == 256
    assert "more" not in swatches_html([swatch] * 256)
    assert "and 1,000 more" in swatches_html([swatch] * 1256)
    assert 'title="&lt;sea&gt;"' in swatches_html([swatch])
    html = Palette("Sea & sky", (Swatch((1, 2, 3)),))._repr_html_()
    assert html.index("Sea &amp; sky") < html.index("#010203</span>")


def test_a_better_version_that_no_file_holds_is_unsaved():
    history = History.of(1).done("Step", 2)
    history = history.marked_saved(history.step.number)
    better = history.replaced(3, as_saved=False)
    assert (better.state, better.is_saved, better.undone().state) == (3, False, 1)
    assert better.step.number == better.last_number == history.last_number + 1
    assert better.done("Step", 4).step.number > better.step.number


def test_a_palette_is_a_sequence_of_its_swatches():
    palette = Palette("", tuple(GREYS))
    assert (len(palette), list(palette), palette[-1]) == (4, GREYS, GREYS[3])


def test_the_band_of_a_page_has_equal_parts_where_a_share_is_not_known():
    def parts(*shares):
        swatches = tuple(Swatch((1, 2, place), 1, share) for place, share in enumerate(shares))
        return re.findall(
            r"flex: (\S+) 0 0", formats.write(Palette("p", swatches), "html").decode()
        )

    assert parts(0.25, 0.75) == ["0.25", "0.75"]
    assert parts(0.25, 0.0) == parts(0.0, 0.0) == ["1", "1"]


def test_what_is_clearly_different_depends_on_the_formula(monkeypatch):
    monkeypatch.setattr(pairs.difference, "get", lambda _name: SimpleNamespace(JND=2.0))
    matrices = iter([symmetric(before, 0, 0) for before in (5.0, 3.0)])
    monkeypatch.setattr(pairs, "difference_matrix", lambda *_args: next(matrices))
    assert confused_pairs(GREYS[:3], ColorVision("protan"), 9, Job()) == ((), 0)
