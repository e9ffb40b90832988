"""Sheets of swatches: how they are laid out and what they say, whatever draws them."""
