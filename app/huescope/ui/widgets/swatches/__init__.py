"""Swatch grids and strips: model, layout, painting and animation."""
