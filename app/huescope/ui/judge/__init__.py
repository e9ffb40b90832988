"""The Judge window: differences, contrast, colour vision, warnings and comparison."""
