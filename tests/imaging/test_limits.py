"""How much memory pictures may take, and what is told of that."""

import os
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from huescope.errors import OptionError, PictureTooLarge
from huescope.imaging import policy, thumbnail
from huescope.imaging.conversion import rounded
from huescope.imaging.decode import decode
from huescope.imaging.limits import _amount, fit
from huescope.imaging.raster import Deep


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [(850_400_000, "850 MB"), (999_999_999, "1000 MB"), (10**9, "1.0 GB"), (1.55e9, "1.6 GB")],
)
def test_amounts_of_memory(size_bytes, text):
    assert _amount(size_bytes) == text


@pytest.mark.parametrize("isolation", ["never", "always"])
def test_a_picture_of_more_pixels_than_asked_for_is_refused(encode, job, isolation):
    policy.use(replace(policy.current(), isolation=isolation))
    data = encode(Image.new("RGB", (30, 20)), "PNG")
    assert decode(data, "x", job, most_pixels=600).width_px == 30
    with pytest.raises(PictureTooLarge, match="30 x 20 pixels, more than were asked for"):
        decode(data, "x", job, most_pixels=599)


class Opened:
    """A picture of 10 x 10 pixels that takes 7 bytes a pixel, 4 of them in its decoder."""

    def __init__(self, size_px=(10, 10), *, decoder_bytes=4, smaller=(), spares=None):
        self.size_px, self.decoder_bytes, self.is_opaque = size_px, decoder_bytes, True
        self.pixels = size_px[0] * size_px[1]
        self.smaller, self.spares, self.asked = smaller, spares, []

    def sparing(self):
        return None if self.spares is None else Opened(self.size_px, decoder_bytes=self.spares)

    def reduced(self, max_pixels):
        self.asked.append(max_pixels)
        fitting = [each for each in self.smaller if each[0] * each[1] <= max_pixels]
        return Opened(fitting[0]) if fitting else None


@pytest.mark.parametrize(
    ("opened", "budget_bytes", "size_px", "every"),
    [
        (Opened(), 700, (10, 10), 1),
        (Opened(), 699, (10, 10), 2),
        (Opened(), 475, (10, 10), 2),  # a quarter of the pixels
        (Opened(), 474, (10, 10), 3),
        (Opened(spares=1), 400, (10, 10), 1),
        (Opened(spares=1), 399, (10, 10), 2),
        (Opened(smaller=[(5, 5)]), 175, (5, 5), 1),
        (Opened(), 403, (10, 10), 10),  # one pixel of the result
    ],
)
def test_a_picture_is_opened_as_large_as_the_budget_allows(opened, budget_bytes, size_px, every):
    found = fit(opened, "x", budget_bytes)
    assert (found.opened.size_px, found.every) == (size_px, every)
    times = 10 // size_px[0] * every
    assert (f"at 1/{times} of its size" in "".join(found.notes)) is (times > 1)


def test_the_decoder_is_told_how_many_pixels_fit():
    opened = Opened(smaller=[(5, 5)])
    fit(opened, "x", 350)
    assert opened.asked == [50]


@pytest.mark.parametrize(("budget_bytes", "only_whole"), [(402, False), (699, True)])
def test_a_picture_that_does_not_fit_is_refused(budget_bytes, only_whole):
    with pytest.raises(PictureTooLarge, match="10 x 10 pixels takes"):
        fit(Opened(), "x", budget_bytes, only_whole=only_whole)


def test_a_quarter_of_the_memory_is_for_one_picture(monkeypatch):
    numbers = {"SC_PHYS_PAGES": 10**7, "SC_PAGE_SIZE": 4096}
    monkeypatch.setattr(policy.sys, "platform", "linux")
    monkeypatch.setattr(os, "sysconf", numbers.__getitem__, raising=False)
    ask = policy.machine_memory_bytes.__wrapped__
    monkeypatch.setattr(policy, "machine_memory_bytes", ask)
    assert policy.usual_memory_bytes() == 4096 * 10**7 // 4
    numbers["SC_PHYS_PAGES"] = 1
    assert policy.usual_memory_bytes() == policy.LEAST_MEMORY_BYTES

    def refuse(_name):
        raise ValueError

    monkeypatch.setattr(os, "sysconf", refuse, raising=False)
    assert ask() == 8 * 2**30


@pytest.mark.parametrize("text", ["9" * policy._MOST_DIGITS, "9" * (policy._MOST_DIGITS + 1), "²"])
def test_megabytes_have_some_digits(monkeypatch, text):
    monkeypatch.setenv(policy.MEMORY_VARIABLE, text)
    if len(text) == policy._MOST_DIGITS:
        assert policy.from_environment().memory_bytes == int(text) * 10**6
    else:
        with pytest.raises(OptionError, match="number of megabytes"):
            policy.from_environment()


def test_a_thumbnail_is_made_of_twice_as_many_pixels_a_side(monkeypatch):
    asked = []
    monkeypatch.setattr(
        thumbnail, "decode_scaled", lambda _data, _name, pixels, _job: asked.append(pixels)
    )
    monkeypatch.setattr(thumbnail, "decode_sampled", lambda *_: "whole")
    job = SimpleNamespace(check=lambda: None)
    assert thumbnail.decode_for_thumbnail(b"", "x", 96, job) == "whole"
    assert asked == [(2 * 96) ** 2]


@pytest.mark.parametrize("has_alpha", [False, True])
def test_a_strip_is_rounded_with_its_alpha(has_alpha):
    color = np.array([[(0.1, 0.5, 0.9)]], np.float32)
    found = rounded(Deep(color, color[..., 0] if has_alpha else None), "RGB")
    assert np.asarray(found.image).tolist() == [[[26, 128, 230]]]
    assert (None if found.alpha is None else np.asarray(found.alpha).tolist()) == (
        [[26]] if has_alpha else None
    )
