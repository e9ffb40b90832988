"""Fit the numbers of the proposal to palettes that people picked by hand, and print them.

Run ``python tests/benchmarks/fit_people.py FOLDER [--seconds S]`` with scipy and cma
installed, where FOLDER is as `bench_people.py` takes it; docs/proposals.md tells what is done.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

import cma
import numpy as np
from _people import ciede2000, judge, pictures_of
from scipy.optimize import minimize

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.proposals import BALANCED, get
from huescope.analysis.proposing.features import NAMES
from huescope.analysis.proposing.proposal import Proposal, liveliness, scores
from huescope.analysis.proposing.regions import regions_of
from huescope.cancellation import Job
from huescope.color.lab import rgb_u8_to_lab

KERNEL = 5.0  # CIEDE2000: a region this far from a picked colour is half of what was meant by it
HUE_RIDGE = 0.1  # what is liked of hues differs more between authors
RIDGE = np.array([HUE_RIDGE if "the hue" in name else 0.01 for name in NAMES])
REACH = 26.0
CROP = 0.03  # of each side
RECALL_WORTH = 4.0  # CIEDE2000 for a recall of 0 in place of 1
PENALTY = 0.15  # for leaving the density, per squared unit of a standard deviation of a feature
REFINED = 0.75  # how far from the density to the refined numbers; all the way is worse elsewhere


class Example:
    """A picture's regions, and what was picked from it."""

    def __init__(self, person, picture):
        colors = count_colors(picture, Job())
        self.regions = regions_of(picture, colors, Job())
        self.picked = rgb_u8_to_lab(person.rgb_u8)
        exact = PaletteSeries.build(colors, Job()).quick(len(self.picked), Job())
        self.exact = judge(rgb_u8_to_lab(exact.rgb_u8), self.picked)
        near = ciede2000(self.regions.lab, self.picked) / KERNEL
        self.kernel = np.exp(-0.5 * near**2) + 1e-6

    @classmethod
    def cropped(cls, person):
        """The same picture without its outermost rows and columns, which people pick alike."""
        rgb_u8 = person.picture.rgb_u8
        height, width = (int(CROP * length) for length in rgb_u8.shape[:2])
        part = rgb_u8[height : rgb_u8.shape[0] - height, width : rgb_u8.shape[1] - width]
        return cls(person, replace(person.picture, rgb_u8=np.ascontiguousarray(part)))

    def figures(self, weights, reach):
        if liveliness(self.regions) == 0:
            return self.exact
        named = dict(zip(NAMES, weights, strict=True))
        mood = get(BALANCED)
        score = scores(self.regions, mood.TASTE, mood.ACCENT, named)
        rgb_u8 = Proposal(self.regions, score, reach=reach).palette(len(self.picked), Job())
        return judge(rgb_u8_to_lab(rgb_u8), self.picked)


def fit_density(examples):
    """Fit the probability of picking each region: a conditional logit, blurred by the kernel."""

    def loss(weights):
        total, gradient = 0.0, np.zeros(len(weights))
        for example in examples:
            features = example.regions.features
            score = features @ weights
            chance = np.exp(score - score.max())
            chance /= chance.sum()
            of_picked = chance @ example.kernel
            total -= np.log(of_picked).mean()
            posterior = (chance[:, None] * example.kernel / of_picked).mean(axis=1)
            gradient -= features.T @ (posterior - chance)
        count = len(examples)
        return (
            total / count + (RIDGE * weights) @ weights,
            gradient / count + 2 * RIDGE * weights,
        )

    return minimize(loss, np.zeros(len(NAMES)), jac=True, method="L-BFGS-B").x


def figures(examples, weights, reach):
    """Give the mean CIEDE2000 and the mean recall."""
    return np.mean([example.figures(weights, reach) for example in examples], axis=0)


def refine(examples, start, seconds):
    """Move the numbers towards the lowest figure itself, held back towards where they began.

    The examples include cropped ones: the figure of a single picture jumps as the numbers move, and
    what is liked by chance in one crop is not in the other.
    """
    unit = np.mean([example.regions.features.std(axis=0) for example in examples], axis=0)

    def numbers(x):
        return start + x[:-1] / unit, REACH * np.exp(x[-1] / 2)

    def cost(x):
        difference, recall = figures(examples, *numbers(x))
        return difference + RECALL_WORTH * (1 - recall) + PENALTY * x @ x

    options = {"verbose": -9, "seed": 1, "popsize": 10}
    search = cma.CMAEvolutionStrategy(np.zeros(len(start) + 1), 0.15, options)
    ends_s = time.monotonic() + seconds
    while time.monotonic() < ends_s and not search.stop():
        tried = search.ask()
        search.tell(tried, [cost(x) for x in tried])
        print(search.countiter, round(search.result.fbest, 3), flush=True)
    best = min((search.result.xfavorite, search.result.xbest), key=cost)
    return numbers(best)


def cross_validated(people, examples):
    """Judge the density on sources and, of large sources, quarters that it was not fitted to."""
    count = {}
    fold = []
    for person in people:
        number = count[person.source] = count.get(person.source, -1) + 1
        fold.append((person.source, number % 4))
    large = {source for source, number in count.items() if number > len(people) / 2}
    fold = [(source, part if source in large else 0) for source, part in fold]
    found = []
    for held in sorted(set(fold)):
        others = [each for each, own in zip(examples, fold, strict=True) if own != held]
        weights = fit_density(others)
        kept = [each for each, own in zip(examples, fold, strict=True) if own == held]
        found += [each.figures(weights, REACH) for each in kept]
    return np.mean(found, axis=0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=600.0)
    asked = parser.parse_args()
    people = list(pictures_of(asked.folder))
    examples = [Example(person, person.picture) for person in people]
    print("cross-validated by source", cross_validated(people, examples).round(3))
    start = fit_density(examples)
    print("density", figures(examples, start, REACH).round(3))
    crops = [Example.cropped(person) for person in people]
    refined, reach = refine(examples + crops, start, asked.seconds)
    print("refined", figures(examples, refined, reach).round(3))
    weights = (1 - REFINED) * start + REFINED * refined
    reach = (1 - REFINED) * REACH + REFINED * reach
    print("between", figures(crops, weights, reach).round(3), "cropped")
    print("between", figures(examples, weights, reach).round(3))
    for name, weight in zip(NAMES, weights, strict=True):
        print(f'        "{name}": {weight:.3f},')
    print(f"REACH = {reach:.1f}")


if __name__ == "__main__":
    main()
