"""Swatch sheets: text and page layout, independent of the output format, and a rasterizer."""
