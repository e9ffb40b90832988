"""Analysis of a picture: colour counts, histogram, dominant colours, palettes, recolouring.

Clustering is in `clustering/`, ways to sort swatches are in `orders/`.
"""
