"""The palette as a document: swatches, their order, and the files they travel in."""
