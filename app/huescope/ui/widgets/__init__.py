"""Widgets shared by several panels: swatches, drop-downs, labels, notices."""
