"""Pictures with palettes that people picked from them, and how near another palette comes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from huescope.cancellation import Job
from huescope.color.difference import ciede2000 as formula
from huescope.color.srgb import parse_hex
from huescope.imaging.decode import decode

FOUND = 10.0  # CIEDE2000 within which a picked colour counts as found


@dataclass(frozen=True)
class Person:
    """A picture and the colours that its author picked."""

    name: str
    source: str
    picture: object
    rgb_u8: np.ndarray


def pictures_of(folder):
    """Read the pictures that ``palettes.tsv`` names: file, source, colours in hex."""
    for line in (folder / "palettes.tsv").read_text().splitlines()[1:]:
        name, source, colors = line.split("\t")
        picture = decode((folder / name).read_bytes(), name, Job())
        rgb_u8 = np.array([parse_hex(each) for each in colors.split()], np.uint8)
        yield Person(name, source, picture, rgb_u8)


def ciede2000(lab_1, lab_2):
    """Compare each colour of one palette with each of the other; shape (n, m)."""
    return formula.difference(lab_1[:, None], lab_2[None])


def judge(lab, picked):
    """Give the mean CIEDE2000 of the best one-to-one matching, and the share that is found."""
    differences = ciede2000(lab, picked)
    ours, theirs = linear_sum_assignment(differences)
    return differences[ours, theirs].mean(), (differences.min(axis=0) < FOUND).mean()
