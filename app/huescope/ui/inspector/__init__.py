"""The inspector panel: the histogram of the picture."""
