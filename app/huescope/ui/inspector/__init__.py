"""Details about the picture: its histogram, and the options of the clustering."""
