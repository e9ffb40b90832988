"""The palette panel: swatches, shares, number of colours and clustering options."""
