"""Going to other places: history, path bar, favourites, view options."""
