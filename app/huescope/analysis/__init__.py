"""Picture in, findings out: histogram, dominant colours, palettes for every k, orders, recolouring."""
