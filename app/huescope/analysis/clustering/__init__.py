"""Colour quantization: palettes of every size, by clustering a picture's weighted colours."""

from __future__ import annotations

from huescope.analysis.clustering.series import PaletteSeries

__all__ = ["PaletteSeries"]
