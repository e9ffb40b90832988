"""Grids and strips of swatches: model, layout, painting and animation."""
