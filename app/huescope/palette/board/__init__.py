"""The board: a photograph and its palette on one page, to be shared."""
