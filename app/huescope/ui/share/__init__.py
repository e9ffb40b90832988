"""The board of photograph and palette: its dialog, copying, saving and dragging it out."""
