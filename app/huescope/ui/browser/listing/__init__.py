"""The entries of a place: listed, sorted and filtered in workers, and kept up to date."""
