"""Dithering is part of what is shown, can be undone, and is kept in projects."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.analysis.dithering import DitheringOptions
from huescope.cancellation import Job
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked
from huescope.palette.swatch import Swatch
from huescope.project.serialization import state_from_json, state_to_json
from huescope.sources.local import LocalFile
from huescope.ui.state import events
from huescope.ui.state.taking_away import reduced_subject
from huescope.ui.tasks import reduced_files
from huescope.ui.tasks.reduced_subject import Target


def pixels_of(image):
    bgra = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return bgra[..., 2::-1]


@pytest.fixture
def window(tmp_path):
    y, x = np.mgrid[0:40, 0:56]
    noise = np.random.default_rng(3).integers(0, 9, (40, 56))
    rgb_u8 = np.stack([x * 4 + noise, y * 6 + noise, 90 + noise], axis=-1).astype(np.uint8)
    path = tmp_path / "ramp.png"
    Image.fromarray(rgb_u8).save(path)
    window = SimulatedWindow()
    window.send(events.OpenPicture(LocalFile(path)))
    window.settle()
    window.send(events.SetColors(4))
    window.settle()
    return window


@pytest.mark.parametrize("method", ["diffusion", "ordered", "blue-noise"])
def test_a_saved_file_has_just_the_dithered_pixels_that_are_shown(window, method, tmp_path):
    plain = pixels_of(window.state.reduced.image)
    window.send(events.SetDithering(DitheringOptions(method, 0.8)))
    assert reduced_subject(window.state) is None  # not before it is painted
    window.settle()
    shown = pixels_of(window.state.reduced.image)
    assert not np.array_equal(shown, plain)
    subject = reduced_subject(window.state)
    target = Target("png", tmp_path / "out.png")
    (saved,) = reduced_files.save_reduced(subject, target, Job())
    with Image.open(saved.path) as image:
        np.testing.assert_array_equal(np.asarray(image.convert("RGB")), shown)
    (copied,) = reduced_files.copy_reduced(subject, Job())
    assert copied.colors == len(window.state.swatches) == 4


@pytest.mark.parametrize("method", ["none", "diffusion"])
def test_of_a_large_palette_the_colours_of_most_pixels_are_shown_and_saved(
    window, method, tmp_path
):
    codes = np.random.default_rng(5).integers(0, 256, (300, 3), np.uint8).tolist()
    swatches = tuple(Swatch((red, green, blue)) for red, green, blue in codes)
    window.send(events.AddPalettes([Palette("Threads", swatches)]))
    window.send(events.SetDithering(DitheringOptions(method)))
    window.settle()
    shown = pixels_of(window.state.reduced.image)
    subject = reduced_subject(window.state)
    assert subject.name == "ramp 256 colours"
    (saved,) = reduced_files.save_reduced(subject, Target("png", tmp_path / "out.png"), Job())
    with Image.open(saved.path) as image:
        np.testing.assert_array_equal(np.asarray(image.convert("RGB")), shown)
    assert {tuple(rgb) for rgb in shown.reshape(-1, 3).tolist()} <= set(map(tuple, codes))


def test_dithering_is_undone_and_strength_zero_is_none(window):
    plain = pixels_of(window.state.reduced.image).copy()
    window.send(events.SetDithering(DitheringOptions("ordered")))
    window.settle()
    window.send(events.SetDithering(DitheringOptions("ordered", 0.5)))
    window.send(events.SetDithering(DitheringOptions("ordered", 0.0)))
    window.settle()
    np.testing.assert_array_equal(pixels_of(window.state.reduced.image), plain)
    window.send(events.Undo())  # both changes of strength
    assert window.state.current.dithering == DitheringOptions("ordered")
    window.send(events.SetColors(5))
    window.settle()
    assert window.state.reduced.dithering == DitheringOptions("ordered")


def test_a_project_keeps_dithering(window):
    chosen = DitheringOptions("blue-noise", 0.25, 4)
    state = replace(window.state.current, dithering=chosen)
    stated = state_to_json(state)
    assert state_from_json(Checked(stated, "state")).dithering == chosen
    stated["analysis"]["dithering"]["method"] = "of a later version"
    assert state_from_json(Checked(stated, "state")).dithering.method == "none"
    assert "dithering" not in state_to_json(window.state.current)["analysis"]


def test_a_palette_from_elsewhere_is_shown_dithered_and_saved_just_as_it_is(window, tmp_path):
    rgbs = [(250, 240, 90), (0, 0, 0), (0, 240, 90), (0, 0, 0), (250, 0, 90), (1, 1, 255)]
    brought = Palette("Four", tuple(map(Swatch, rgbs)))  # black twice, and a blue of no pixel
    window.send(events.AddPalettes([brought]))
    window.send(events.SetDithering(DitheringOptions("blue-noise")))
    window.settle()
    assert window.state.is_foreign
    target = Target("png", tmp_path / "out.png")
    subject = reduced_subject(window.state)
    (saved,) = reduced_files.save_reduced(subject, target, Job())
    with Image.open(saved.path) as image:
        palette = np.array(image.getpalette(), np.uint8).reshape(-1, 3)[:5]
        pixels = np.asarray(image.convert("RGB"))
    assert list(map(tuple, palette.tolist())) == list(dict.fromkeys(rgbs))
    np.testing.assert_array_equal(pixels, pixels_of(window.state.reduced.image))
    assert set(map(tuple, pixels.reshape(-1, 3).tolist())) <= set(rgbs)
