"""What the panels are made of: the picture, swatches, slider, small pictures, messages."""
