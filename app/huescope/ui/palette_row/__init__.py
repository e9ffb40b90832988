"""The colours of the picture: swatches, shares, how many there are, and how they are found."""
