"""Previews of formats that are rendered as an image."""

from huescope.cancellation import Job
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.export.writing import write


def test_a_pdf_is_shown_as_its_pages(qapp):
    palette = Palette("p", (Swatch((200, 16, 46)), Swatch((1, 33, 105))))
    [written] = write(palette, "pdf", {"paper": "a4-landscape"}, Job())
    assert written.content.startswith(b"%PDF")
    assert written.text is None
    image = written.image
    assert image.width() > image.height()
    colors = {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 9)
    }
    assert {swatch.rgb for swatch in palette.swatches} <= colors
