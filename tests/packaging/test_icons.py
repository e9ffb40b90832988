"""The icons are drawings that Qt can render."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from environment import CHECKOUT

ICONS = CHECKOUT / "resources" / "icons"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_an_icon_draws_something_and_leaves_its_corners_free(file):
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    size = renderer.defaultSize()
    assert size.width() == size.height()
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    pixels = {image.pixel(x, y) for x in range(48) for y in range(48)}
    assert len(pixels) > 1
    assert image.pixelColor(0, 0) == image.pixelColor(47, 47) == QColor("white")
