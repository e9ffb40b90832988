"""Clipboard and drag and drop: mime data of colours, pictures and palettes."""
