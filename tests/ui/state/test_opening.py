"""Opening a picture while another one is still being read."""

import io
from dataclasses import replace

import numpy as np
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.analysis.dithering import DitheringOptions
from huescope.imaging.rgb_profiles import display_p3_profile
from huescope.moodboard import editing
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import arranged_in
from huescope.sources.memory import MemoryPicture
from huescope.ui.picture.status_bar import sentence_of
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.document_events import undo_title
from huescope.ui.state.picture import Phase
from huescope.ui.state.requests import (
    AT_REST,
    LocateRequest,
    OpenRequest,
    StopsRequest,
    ThumbnailRequest,
)
from huescope.ui.state.taking_away import has_reduced
from huescope.ui.tasks import pipeline


def jpeg():
    rgb_u8 = np.random.default_rng(1).integers(0, 256, (80, 80, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8).save(buffer, "JPEG")
    return MemoryPicture("large.jpg", buffer.getvalue())


def _png():
    buffer = io.BytesIO()
    Image.new("RGB", (6, 6), (200, 0, 0)).save(buffer, "PNG")
    return buffer.getvalue()


def test_a_picture_without_a_visible_pixel_is_told_as_such():
    buffer = io.BytesIO()
    Image.new("RGBA", (6, 6), (200, 0, 0, 0)).save(buffer, "PNG")
    window = SimulatedWindow()
    window.send(events.OpenPicture(MemoryPicture("clear.png", buffer.getvalue())))
    window.settle()
    assert sentence_of(window.state) == "clear.png: every pixel is fully transparent."


def test_an_empty_palette_reduces_no_picture():
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    window.settle()
    assert has_reduced(window.state)
    window.send(events.AddPalettes([Palette("New")]))
    window.settle()
    assert (window.state.reduced, window.state.file_size) == (None, None)
    assert not has_reduced(window.state)
    window.send(events.SelectPalette(0))
    window.settle()
    assert len(window.state.reduced.reduction.swatches) == len(window.state.swatches) > 0


def test_a_palette_opened_over_a_picture_shows_it_in_its_colours_until_undo():
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    window.settle()
    window.send(events.SetDithering(DitheringOptions("ordered")))
    window.send(events.Compare(Comparison.ORIGINAL))
    window.settle()
    own = window.state.document
    brand = Palette("Brand", (Swatch((200, 16, 46)), Swatch((9, 9, 9))))
    window.send(events.AddPalettes([brand]))
    window.settle()
    assert window.state.comparison is Comparison.REDUCED
    assert window.state.reduced.dithering == own.state.dithering
    assert {each.rgb for each in window.state.reduced.reduction.swatches} == {
        (200, 16, 46),
        (9, 9, 9),
    }
    assert undo_title(window.state) == "Open Palette"
    window.send(events.SetOrder("hue"))
    window.settle()
    window.send(events.Undo())
    assert undo_title(window.state) == ""  # it was worked on: Undo closes nothing
    found_in_it = []
    for event in (events.SetColors(5), events.Undo(), events.Redo()):
        window.send(event)
        window.settle()
        found_in_it.append(not window.state.is_foreign)
    assert found_in_it == [True, False, True]

    window.send(events.ClosePalette(window.state.documents.place))
    window.send(events.SelectPalette(0))
    window.send(events.AddPalettes([brand]))
    window.send(events.SelectPalette(0))
    assert undo_title(window.state) == "Dithering"
    window.send(events.SelectPalette(1))
    window.send(events.Undo())
    assert window.state.document.id == own.id
    assert len(window.state.documents.items) == 1
    assert "Brand" in window.state.notice.text


def test_only_steps_that_follow_another_one_wait_for_a_slider_to_rest():
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    moving = []
    window.settle()
    moving.append(window.state.step.is_moving)
    window.send(events.SetColors(5))
    moving.append(window.state.step.is_moving)
    window.settle()
    window.send(events.SetColors(6))
    moving.append(window.state.step.is_moving)
    window.send(events.SetOptions(replace(window.state.options, mood="vivid")))
    window.settle()
    moving.append(window.state.step.is_moving)
    window.send(events.Undo())
    window.settle()
    moving.append(window.state.step.is_moving)
    assert moving == [False, True, True, False, False]


def test_background_work_is_done_one_piece_after_another_and_the_curve_last():
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    while window.state.picture.is_opening or not window.state.step_ended:
        window.advance(window.channels[0])
    found = [tuple(window.work)]
    while window.channels:
        (channel,) = window.channels
        window.advance(channel)
        if tuple(window.work) not in (found[-1], ()):
            found.append(tuple(window.work))
    assert found == [
        (StopsRequest.CHANNEL,),
        (LocateRequest.CHANNEL,),
        (ThumbnailRequest.CHANNEL,),
        tuple(each.CHANNEL for each in AT_REST),
    ]


def test_dismissing_that_another_picture_failed_reads_the_rest_of_the_shown_one(monkeypatch):
    monkeypatch.setattr(pipeline, "PREVIEW_PIXELS", 1000)  # so that there is a first look
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    while window.state.shown is None or window.state.shown.studied is None:
        window.advance(OpenRequest.CHANNEL)
    assert not window.state.shown.is_exact

    window.send(events.OpenPicture(MemoryPicture("bad.jpg", b"no picture")))
    window.settle()
    assert window.state.picture.phase is Phase.FAILED
    assert sentence_of(window.state).endswith("large.jpg is a first look.")

    window.send(events.DismissFailure())
    window.settle()
    assert window.state.shown.is_exact
    assert window.state.name == "large.jpg"
    assert sentence_of(window.state) == ""


def test_a_picture_is_opened_again_in_the_working_space_that_was_chosen_meanwhile():
    codes = np.repeat(np.array([[255, 0, 0], [0, 90, 255]], np.uint8), 32, axis=0)
    buffer = io.BytesIO()
    Image.fromarray(codes.reshape(8, 8, 3)).save(buffer, "PNG", icc_profile=display_p3_profile())
    source = MemoryPicture("wide.png", buffer.getvalue())
    window = SimulatedWindow()
    for name, spaces in (("srgb", {None}), ("display-p3", {"display-p3"}), ("srgb", {None})):
        window.send(events.SetWorkingSpace(name))
        window.send(events.OpenPicture(source))
        window.settle()
        state = window.state
        assert state.options.working_space == name
        assert state.shown.opened.picture.working_space == name
        assert state.shown.studied.findings.options.working_space == name
        assert {each.stated and each.stated.space for each in state.swatches} == spaces
        assert len(state.documents.items) == 1


def test_an_order_chosen_before_there_are_swatches_sorts_them():
    window = SimulatedWindow()
    window.send(events.OpenPicture(jpeg()))
    window.settle()
    buffer = io.BytesIO()
    rgb_u8 = np.random.default_rng(2).integers(0, 256, (6, 6, 3), np.uint8)
    Image.fromarray(rgb_u8).save(buffer, "PNG")
    small = MemoryPicture("small.png", buffer.getvalue())
    window.send(events.NewBoard((small,)))
    while not (window.state.shown.studied and "step" in window.work):
        window.advance("open")
    assert not window.state.swatches

    window.send(events.SetOrder("lightness"))
    window.settle()

    swatches = window.state.swatches
    assert [each.rgb for each in arranged_in("lightness", swatches, "cie76").swatches] == [
        each.rgb for each in swatches
    ]
    assert len(swatches) > 1


def test_closing_the_last_board_begins_it_anew_without_work_in_it():
    window = SimulatedWindow()
    window.send(events.NewBoard((MemoryPicture("red.png", _png()),)))
    window.settle()
    first = window.state.document
    assert first.has_work

    window.send(events.ClosePalette(0))
    window.settle()
    anew = window.state.document
    assert anew.state.board == first.state.board
    assert anew.state.palette.swatches
    assert window.state.documents.closed == (first,)
    assert not anew.is_own
    assert not anew.has_work
    assert not window.state.is_modified

    window.send(events.ClosePalette(0))
    assert window.state.documents.closed == (first,)
    window.send(events.EditBoard("Weight", editing.weighed(anew.state.board, {1}, 2)))
    assert window.state.document.has_work
    assert window.state.is_modified


def test_a_palette_that_nobody_worked_on_is_not_kept_when_it_is_closed_as_the_last():
    window = SimulatedWindow()
    window.send(events.OpenPicture(MemoryPicture("red.png", _png())))
    window.settle()
    window.send(events.AddPalettes([Palette("A", (Swatch((200, 16, 46)),))]))
    brought = window.state.document
    window.send(events.ClosePalette(window.state.documents.place))
    window.settle()
    assert window.state.documents.closed == (brought,)

    window.send(events.ClosePalette(0))
    window.settle()
    assert window.state.documents.closed == (brought,)
    assert window.state.document.state.palette.swatches
    assert not window.state.document.is_own
