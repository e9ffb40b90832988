"""Navigation between places: history, path bar, favourites and view options."""
