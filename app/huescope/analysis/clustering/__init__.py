"""Palettes for every number of colours, found on weighted colours instead of pixels."""

from __future__ import annotations

from huescope.analysis.clustering.series import PaletteSeries

__all__ = ["PaletteSeries"]
