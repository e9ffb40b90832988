"""Picture in, findings out: histogram, dominant colours, palettes of every size, recolouring."""
