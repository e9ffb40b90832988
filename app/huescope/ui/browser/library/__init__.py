"""The library of palettes as a page of the browser."""
