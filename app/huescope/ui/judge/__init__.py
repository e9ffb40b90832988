"""The window that judges a palette: differences, contrast, colour vision, warnings, comparison."""
