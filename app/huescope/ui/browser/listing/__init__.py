"""The entries of a place: listed in a worker, sorted, filtered, kept up to date."""
