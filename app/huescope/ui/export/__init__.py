"""Taking a palette away as a file: the dialog shows what a format writes before it is saved."""
