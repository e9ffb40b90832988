"""The palette under the picture: swatches, shares, and how many there are."""
